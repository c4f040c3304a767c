import { numberOf } from "../coercion";
import { errorValue, ERROR_CODES, isError } from "../values";
import { Reference } from "../formulaValue";
import { type FunctionTable, inspection, referenceFunction, scalarFunction } from "./kinds";

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
};

export const informationFunctions: FunctionTable = {
  ISBLANK: inspection((value) => value === null),
  ISNUMBER: inspection((value) => typeof value === "number"),
  ISTEXT: inspection((value) => typeof value === "string"),
  ISNONTEXT: inspection((value) => typeof value !== "string"),
  ISLOGICAL: inspection((value) => typeof value === "boolean"),
  ISERROR: inspection(isError),
  ISERR: inspection((value) => isError(value) && value.error !== "#N/A"),
  ISNA: inspection((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: scalarFunction(1, 1, ([value]) => Math.trunc(numberOf(value)) % 2 === 0),
  ISODD: scalarFunction(1, 1, ([value]) => Math.trunc(numberOf(value)) % 2 !== 0),
  ISREF: referenceFunction(1, 1, ([value]) => value instanceof Reference),
  ISFORMULA: referenceFunction(1, 1, ([value]) =>
    value instanceof Reference
      ? value.sheet.cell(value.top, value.left)?.formula !== undefined
      : errorValue("#VALUE!"),
  ),
  "ERROR.TYPE": inspection((value) => (isError(value) && ERROR_NUMBERS[value.error]) || errorValue("#N/A")),
  NA: scalarFunction(0, 0, () => errorValue("#N/A")),
  N: scalarFunction(1, 1, ([value]) =>
    typeof value === "number" || typeof value === "boolean" ? Number(value) : 0,
  ),
  T: scalarFunction(1, 1, ([value]) => (typeof value === "string" ? value : "")),
  TYPE: inspection((value) => {
    if (typeof value === "string") return 2;
    if (typeof value === "boolean") return 4;
    return isError(value) && ERROR_CODES.includes(value.error) ? 16 : 1;
  }),
};
