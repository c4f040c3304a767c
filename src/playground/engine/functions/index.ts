import { criteriaFunctions } from "./criteria";
import { dateFunctions } from "./dates";
import { dynamicArrayFunctions } from "./dynamicArrays";
import { informationFunctions } from "./information";
import { type FunctionTable, type SheetFunction } from "./kinds";
import { lambdaFunctions } from "./lambdas";
import { logicalFunctions } from "./logical";
import { longTailFunctions } from "./longTail";
import { lookupFunctions } from "./lookup";
import { mathematicalFunctions } from "./mathematics";
import { statisticalFunctions } from "./statistics";
import { textFunctions } from "./text";

const tables: readonly FunctionTable[] = [
  longTailFunctions,
  criteriaFunctions,
  dateFunctions,
  dynamicArrayFunctions,
  informationFunctions,
  lambdaFunctions,
  logicalFunctions,
  lookupFunctions,
  mathematicalFunctions,
  statisticalFunctions,
  textFunctions,
];

const functions = new Map<string, SheetFunction>(tables.flatMap((table) => Object.entries(table)));

/** The function of a name in any case; undefined where the sheet knows none. */
export function findFunction(name: string): SheetFunction | undefined {
  return functions.get(name.toUpperCase());
}

/** The names of all the sheet knows, in alphabetical order. */
export function functionNames(): string[] {
  return [...functions.keys()].sort();
}
