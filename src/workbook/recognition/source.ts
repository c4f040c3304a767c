import { isBlank, type RawCell } from "../../vocabulary";
import { type Area, columnLetter } from "../places";

/** A rectangle with headings that may be a table of the planner's: an Excel table, or the used part of a sheet. */
export interface Source {
  readonly sheet: string;
  /** The name of the Excel table; a plain range has none. */
  readonly excelTable?: string;
  /** Of headings and rows together. */
  readonly area: Area;
  /** As shown to be pointed at: the text of each heading, "" where there is none, no two alike. */
  readonly headings: readonly string[];
  /** The first rows below the headings. */
  readonly sample: readonly (readonly RawCell[])[];
}

/** In a sheet without tables the headings stand in one of the first ten rows, below a title perhaps. */
export const rowsToLookForHeadings = 10;

const textOf = (cell: RawCell): string => (isBlank(cell) ? "" : String(cell).trim());

/** Headings that stand twice get their column's letter, so that the planner can point at one of them. */
export function distinctHeadings(cells: readonly RawCell[], left: number): string[] {
  const texts = cells.map(textOf);
  return texts.map((text, index) => {
    const isTwice = text !== "" && texts.some((other, place) => place !== index && other === text);
    return isTwice ? `${text} [${columnLetter(left + index)}]` : text;
  });
}

/** The used part of a sheet, as far as it shows what stands there. */
export interface UsedPart {
  readonly sheet: string;
  readonly area: Area;
  readonly firstRows: readonly (readonly RawCell[])[];
}

/**
 * The tables in the used part of a sheet: those that stand side by side are parted by an empty column. `recognised`
 * counts the headings of a row that some table knows: the row with the most of them is the heading row; where nothing
 * is known, the first row with two texts is.
 */
export function sourcesInUsedPart(
  used: UsedPart,
  recognised: (headings: readonly string[]) => number,
): Source[] {
  return partedByEmptyColumns(used)
    .map((part) => sourceIn(part, recognised))
    .filter((source) => source !== undefined);
}

function partedByEmptyColumns({ sheet, area, firstRows }: UsedPart): UsedPart[] {
  const isFilled = Array.from({ length: area.columns }, (_, column) =>
    firstRows.some((row) => textOf(row[column]) !== ""),
  );
  const starts = isFilled.flatMap((filled, column) => (filled && !isFilled[column - 1] ? [column] : []));
  return starts.map((start) => {
    const gap = isFilled.indexOf(false, start);
    const end = gap < 0 ? area.columns : gap;
    return {
      sheet,
      area: { ...area, left: area.left + start, columns: end - start },
      firstRows: firstRows.map((row) => row.slice(start, end)),
    };
  });
}

function sourceIn(
  { sheet, area, firstRows }: UsedPart,
  recognised: (headings: readonly string[]) => number,
): Source | undefined {
  const candidates = firstRows.slice(0, rowsToLookForHeadings);
  const scores = candidates.map((row) => recognised(row.map(textOf)));
  const best = scores.indexOf(Math.max(...scores));
  const firstWithTexts = candidates.findIndex((row) => countTexts(row) >= 2);
  const headingRow = (scores[best] ?? 0) > 0 ? best : firstWithTexts;
  const cells = firstRows[headingRow];
  if (cells === undefined) return undefined;
  return {
    sheet,
    area: { ...area, top: area.top + headingRow, rows: area.rows - headingRow },
    headings: distinctHeadings(cells, area.left),
    sample: firstRows.slice(headingRow + 1),
  };
}

const countTexts = (row: readonly RawCell[]): number =>
  row.filter((cell) => typeof cell === "string" && cell.trim() !== "").length;
