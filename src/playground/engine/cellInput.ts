import * as numfmt from "./numberFormats";
import { type CellValue } from "./contract";
import { errorSpelled, isError, numberText } from "./values";

/** What a typed text turns into, and the number format Excel gives a General cell with it. */
export interface TypedEntry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const ISO_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
/** An unmistakable date format, unlike Excel's own choice, which follows the computer's region. */
const DATE_FORMAT = "yyyy-mm-dd";
const BUILT_IN_DATE_FORMAT = 14;

/** Reads a text as Excel reads what is typed into a cell that is not formatted as text. */
export function readTypedText(text: string): TypedEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const error = errorSpelled(text.trim());
  if (error) return { value: error };
  return readTypedNumber(text) ?? { value: text };
}

/** The number, date, time, percentage or boolean a text spells; undefined for any other text. */
export function readTypedNumber(text: string): TypedEntry | undefined {
  const parsed = numfmt.parseValue(text);
  if (!parsed) return undefined;
  if (typeof parsed.value === "boolean" || parsed.formatId === undefined) return { value: parsed.value };
  const isDate = ISO_DATE.test(text.trim()) || parsed.formatId === BUILT_IN_DATE_FORMAT;
  return {
    value: parsed.value,
    numberFormat: isDate ? DATE_FORMAT : numfmt.getFormatFromId(parsed.formatId),
  };
}

/** Reads whatever `write` is given for one cell; a text format or `asText` keeps a text from being interpreted. */
export function readEntry(entry: unknown, isText: boolean): TypedEntry {
  if (typeof entry === "string") return isText ? { value: entry } : readTypedText(entry);
  if (typeof entry === "number") return { value: isText ? numberText(entry) : entry };
  if (typeof entry === "boolean" || isError(entry)) return { value: entry };
  return { value: String(entry) };
}
