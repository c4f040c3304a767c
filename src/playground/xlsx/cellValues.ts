import type ExcelJS from "exceljs";
import { type CellError, type CellValue } from "../engine/contract";
import { errorSpelled, errorValue } from "../engine/values";

const MILLISECONDS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01, where JavaScript's dates begin. */
const UNIX_EPOCH_SERIAL = 25_569;

/** What does a cell hold, in the engine's values? Of a formula this is the value it was saved with. */
export function readValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return toSerial(value);
  if (typeof value !== "object") return value === "" ? null : value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return readError(value.error);
  if ("formula" in value || "sharedFormula" in value) return readValue(value.result);
  if ("text" in value) return readValue(value.text);
  return null;
}

/** exceljs turns each number under a date format into a Date, in books that count from 1904 as well. */
function toSerial(date: Date): number | null {
  const milliseconds = date.getTime();
  // A text or an error under a date format becomes an invalid Date.
  return Number.isNaN(milliseconds) ? null : milliseconds / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

function readError(text: string): CellError {
  return errorSpelled(text) ?? errorValue("#VALUE!");
}

/** Errors that only newer programs know are written as the one each program knows. */
const WRITTEN_ERRORS: Partial<Record<string, ExcelJS.CellErrorValue["error"]>> = {
  "#N/A": "#N/A",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#DIV/0!": "#DIV/0!",
  "#NULL!": "#NULL!",
  "#NUM!": "#NUM!",
};

/** The value in exceljs' terms. */
export function writeValue(value: CellValue): Exclude<ExcelJS.CellValue, object> | ExcelJS.CellErrorValue {
  if (value === null || typeof value !== "object") return value;
  return { error: WRITTEN_ERRORS[value.error] ?? "#VALUE!" };
}
