import Papa from "papaparse";
import { type DateForm, detectDateForm, serialFromText } from "../../../calculation";
import { columnNamed } from "../../../vocabulary";
import { orderFileTable } from "../../../vocabulary/tables/orders";
import { type DecimalMark, decimalMarks, detectDecimalMark, numberFromText } from "./decimalMarks";
import { detectEncoding, type Encoding } from "./encodings";
import type { OrderColumns, ReadingPlan } from "./orderReader";
import { fieldText, type FileRecord, isBlankRecord, type Layout, newlineIn, recordSplitter } from "./records";
import type { FileSample } from "./sample";

export const delimiters = [",", ";", "\t", "|"] as const;

/** Date, SKU, units, channel, order number. */
export const orderColumnKeys = Object.keys(orderFileTable.columns) as readonly OrderColumnKey[];
export type OrderColumnKey = keyof typeof orderFileTable.columns;

export const isRequiredColumn = (key: OrderColumnKey): boolean => orderFileTable.columns[key].required;

/** What the planner says against what was detected. */
export interface Corrections {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Column numbers from 0; null for a column the file does not have. */
  readonly columns?: Readonly<Partial<Record<OrderColumnKey, number | null>>>;
  readonly dateForm?: DateForm;
  readonly decimalMark?: DecimalMark;
  readonly leaveOutRepeats?: boolean;
  readonly leaveOutPseudoSkus?: boolean;
}

/** What a file is, as far as its sample and the planner's corrections say. */
export interface Detected extends Layout {
  readonly encoding: Encoding;
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: Readonly<Partial<Record<OrderColumnKey, number>>>;
  /** Undefined: to be asked. */
  readonly dateForm: DateForm | undefined;
  readonly possibleDateForms: readonly DateForm[];
  /** A date that the possible forms read as different days, to ask about. */
  readonly ambiguousDate: string | undefined;
  readonly decimalMark: DecimalMark | undefined;
  /** Units that the two marks read as different numbers, to ask about. */
  readonly ambiguousUnits: string | undefined;
  /** Whether the numbers of units look the same by either mark, so that there is nothing to correct. */
  readonly hasPlainUnits: boolean;
  readonly leaveOutRepeats: boolean;
  readonly leaveOutPseudoSkus: boolean;
  /** The first lines below the headings. */
  readonly firstLines: readonly FileRecord[];
}

/** In a file with a title the headings stand in one of the first rows. */
const rowsToLookForHeadings = 10;
const linesShown = 3;

/** Looks at a sample anew with each correction: another encoding may bring other headings, and those other columns. */
export function detect({ pieces }: FileSample, corrections: Corrections = {}): Detected {
  const encoding = corrections.encoding ?? detectEncoding(pieces);
  const [head = "", ...further] = pieces.map((piece) => new TextDecoder(encoding).decode(piece));
  const newline = newlineIn(head);
  const delimiter = corrections.delimiter ?? delimiterIn(head);
  const layout = { delimiter, newline };

  const isCut = pieces.length > 1;
  const records = isCut ? recordsIn(head, layout) : allRecordsIn(head, layout);
  const headingRow = headingRowIn(records);
  const headings = (records[headingRow] ?? []).map((heading) => heading.trim());
  const columns = columnsOf(headings, corrections.columns);
  const lines = records.slice(headingRow + 1).filter((record) => !isBlankRecord(record));
  const furtherLines = further
    .flatMap((text) => recordsIn(wholeLines(text, newline), layout))
    .filter((record) => record.length === headings.length);
  const textsIn = (column: number | undefined) =>
    column === undefined ? [] : [...lines, ...furtherLines].map((record) => fieldText(record, column));
  const dateTexts = textsIn(columns.date);
  const dates = detectDateForm(dateTexts);
  const units = textsIn(columns.units);
  return {
    ...layout,
    encoding,
    headingRow,
    headings,
    columns,
    dateForm: corrections.dateForm ?? dates.form,
    possibleDateForms: dates.possible,
    ambiguousDate: ambiguousAmong(dateTexts, dates.possible),
    decimalMark: corrections.decimalMark ?? detectDecimalMark(units),
    ambiguousUnits: units.find((text) => differ(decimalMarks.map((mark) => numberFromText(text, mark)))),
    hasPlainUnits: !units.some((text) => /\d[.,]\d/.test(text)),
    // Without an order number two sales of the same kind on a day look like one line that stands twice.
    leaveOutRepeats: corrections.leaveOutRepeats ?? columns.orderNumber !== undefined,
    leaveOutPseudoSkus: corrections.leaveOutPseudoSkus ?? true,
    firstLines: lines.slice(0, linesShown),
  };
}

/** What to read the file by; undefined while something must still be said. */
export function readingPlan(detected: Detected): ReadingPlan | undefined {
  const { columns, dateForm, decimalMark, encoding, delimiter, newline, headingRow } = detected;
  const { date, sku, units } = columns;
  if (date === undefined || sku === undefined || units === undefined) return undefined;
  if (dateForm === undefined || decimalMark === undefined) return undefined;
  const { leaveOutRepeats, leaveOutPseudoSkus } = detected;
  const known: OrderColumns = { ...columns, date, sku, units };
  return {
    ...{ encoding, delimiter, newline, headingRow, columns: known },
    ...{ dateForm, decimalMark, leaveOutRepeats, leaveOutPseudoSkus },
  };
}

/** The best example: a date the forms read as different days; else one that all of them read. */
function ambiguousAmong(texts: readonly string[], forms: readonly DateForm[]): string | undefined {
  const readings = (text: string) => forms.map((form) => serialFromText(text, form));
  if (forms.length < 2) return undefined;
  return (
    texts.find((text) => differ(readings(text))) ?? texts.find((text) => !readings(text).some(Number.isNaN))
  );
}

/** Whether these are readings of a text, and not the same. */
const differ = (readings: readonly number[]): boolean =>
  !readings.some(Number.isNaN) && new Set(readings).size > 1;

function delimiterIn(head: string): string {
  const { delimiter } = Papa.parse<string[]>(head, { preview: 50, delimitersToGuess: [...delimiters] }).meta;
  return delimiter;
}

/** The records of a text that is cut off somewhere within the last one. */
const recordsIn = (text: string, layout: Layout): readonly FileRecord[] => recordSplitter(layout).push(text);

function allRecordsIn(text: string, layout: Layout): readonly FileRecord[] {
  const splitter = recordSplitter(layout);
  return [...splitter.push(text), ...splitter.end()];
}

/** Without the line the text begins within. */
const wholeLines = (text: string, newline: Layout["newline"]): string =>
  text.slice(text.indexOf(newline) + 1);

const matchOf = (heading: string) => columnNamed(orderFileTable, heading);

/** The row that names most columns; where none names any, the first one with two texts. */
function headingRowIn(records: readonly FileRecord[]): number {
  const rows = records.slice(0, rowsToLookForHeadings);
  const scores = rows.map((row) => new Set(row.flatMap((heading) => matchOf(heading)?.key ?? [])).size);
  const withTexts = rows.findIndex((row) => row.filter((heading) => heading.trim() !== "").length >= 2);
  const best = scores.indexOf(Math.max(...scores));
  return (scores[best] ?? 0) > 0 ? best : Math.max(0, withTexts);
}

/** Our own words win over others'; two headings that are equally good are a question for the planner. */
function columnsOf(
  headings: readonly string[],
  pointed: Corrections["columns"] = {},
): Partial<Record<OrderColumnKey, number>> {
  const taken = new Set(Object.values(pointed));
  const columns: Partial<Record<OrderColumnKey, number>> = {};
  for (const key of orderColumnKeys) {
    const byHand = pointed[key];
    const index = byHand === undefined ? namedColumn(key, headings, taken) : byHand;
    if (index !== undefined && index !== null && index < headings.length) columns[key] = index;
  }
  return columns;
}

function namedColumn(
  key: OrderColumnKey,
  headings: readonly string[],
  taken: ReadonlySet<number | null | undefined>,
): number | undefined {
  const named = [...headings.keys()].filter((index) => !taken.has(index) && isNamed(key, headings, index));
  const labels = named.filter((index) => matchOf(headings[index]!)?.by === "label");
  const [first, second] = labels.length > 0 ? labels : named;
  return second === undefined ? first : undefined;
}

function isNamed(key: OrderColumnKey, headings: readonly string[], index: number): boolean {
  if (matchOf(headings[index]!)?.key === key) return true;
  // Shopify's order number is headed Name, which means something else beside any other headings.
  return key === "orderNumber" && headings[index] === "Name" && headings.includes("Lineitem sku");
}
