import * as numfmt from "./numberFormats";
import { type CellValue } from "./contract";
import { parseFormula } from "./parsing";
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

/** Formulas that give their General cell a date format, as Excel has it for a formula that is such a call alone. */
const DATE_FORMULA = /^=(TODAY\(\)|DATE\([^()]*\))$/i;
const TIME_FORMULA = /^=NOW\(\)$/i;
const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/** Reads a text as Excel reads what is typed into a cell that is not formatted as text. */
export function readTypedText(text: string): TypedEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return formulaEntry(text);
  const error = errorSpelled(text.trim());
  if (error) return { value: error };
  return readTypedNumber(text) ?? formulaWithoutSign(text) ?? { value: text };
}

function formulaEntry(formula: string): TypedEntry {
  if (DATE_FORMULA.test(formula)) return { value: null, formula, numberFormat: DATE_FORMAT };
  return { value: null, formula, numberFormat: TIME_FORMULA.test(formula) ? TIME_FORMAT : undefined };
}

/** Excel takes `+A1`, `-stock` and `@SUM(A1:A9)` for formulas, to the sorrow of many a product code. */
function formulaWithoutSign(text: string): TypedEntry | undefined {
  if (!/^[-+@]./.test(text)) return undefined;
  const formula = `=${text}`;
  return parseFormula(formula) && { value: null, formula };
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
