import { type CellError, type CellValue, type CustomFunctionCall, type ErrorCode } from "../engine/contract";
import { FunctionMessage, PushCategory, type PushEntry } from "./protocol";

/** A matrix of answers, or one. */
export type FunctionAnswer = CellValue | readonly (readonly CellValue[])[];

function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Flag: errors among the arguments arrive as `CustomFunctions.Error`, not as a refusal to call. */
const ALLOWS_ERRORS = 4;

/** Error cells as office.js turns them into `CustomFunctions.Error`. */
function argumentOnWire(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(argumentOnWire);
  return isCellError(argument) ? { type: "CustomFunctionError", code: argument.error } : argument;
}

/** One call as office.js takes it: number, function, arguments, cell, flags, addresses of the arguments. */
export function callEntry(call: CustomFunctionCall): PushEntry {
  const parameters = call.arguments.map(argumentOnWire);
  return {
    messageCategory: PushCategory.customFunction,
    messageType: FunctionMessage.call,
    targetId: "",
    message: JSON.stringify([call.callId, call.functionId, parameters, call.address, ALLOWS_ERRORS, null]),
  };
}

export function cancelEntry(callId: number): PushEntry {
  return {
    messageCategory: PushCategory.customFunction,
    messageType: FunctionMessage.cancel,
    targetId: "",
    message: JSON.stringify({ invocationId: callId }),
  };
}

/** office.js's numbers for the ways a function fails. The ones not listed show as `#VALUE!`. */
const FAILURES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const ERROR_TYPES: Readonly<Record<string, ErrorCode>> = {
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Num: "#NUM!",
  Null: "#NULL!",
  Name: "#NAME?",
  Ref: "#REF!",
};

function cellError(error: ErrorCode, message: unknown): CellError {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** The error a function threw, with the sentence it gave. */
export function failedAnswer(code: unknown, message: unknown): CellError {
  return cellError(FAILURES[Number(code)] ?? "#VALUE!", message);
}

/** One value a function answered. Nothing and not-a-number show as 0, as in Excel. */
function cellAnswer(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const entity = value as Readonly<Record<string, unknown>>;
  if (entity.type === "Error" || entity.basicType === "Error") {
    const code = ERROR_TYPES[String(entity.errorType)] ?? (entity.basicValue as ErrorCode) ?? "#VALUE!";
    return cellError(code, entity.message);
  }
  return "basicValue" in entity ? cellAnswer(entity.basicValue) : { error: "#VALUE!" };
}

/** What a function returned. Rows shorter than the longest are filled with `#N/A`. */
export function returnedAnswer(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) return cellAnswer(value);
  const rows: unknown[] = value;
  if (rows.length === 0 || !rows.every(Array.isArray)) return { error: "#VALUE!" };
  const width = Math.max(...rows.map((row) => row.length));
  if (width === 0) return { error: "#VALUE!" };
  return rows.map((row) =>
    Array.from({ length: width }, (_, column): CellValue =>
      column < row.length ? cellAnswer(row[column]) : { error: "#N/A" },
    ),
  );
}
