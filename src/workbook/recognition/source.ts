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
  const headingRow = headingRowOf(firstRows.slice(0, rowsToLookForHeadings), recognised);
  const cells = firstRows[headingRow];
  if (cells === undefined) return undefined;
  return {
    sheet,
    area: { ...area, top: area.top + headingRow, rows: area.rows - headingRow },
    headings: distinctHeadings(cells, area.left),
    sample: firstRows.slice(headingRow + 1),
  };
}

/** By what is recognised; else the first row with two texts. -1 where there is neither. */
function headingRowOf(
  rows: readonly (readonly RawCell[])[],
  recognised: (headings: readonly string[]) => number,
): number {
  const scores = rows.map((row) => recognised(row.map(textOf)));
  const score = Math.max(...scores);
  if (score <= 0) return rows.findIndex((row) => countTexts(row) >= 2);
  const best = scores.indexOf(score);
  // A choice in a row of the planner's, such as QTY, is a heading elsewhere: it does not make that row the heading row
  // where one above it heads every column with a text.
  const headed = rows.findIndex((row) => row.length >= 2 && countTexts(row) === row.length);
  const isDoubtful = score === 1 || countTexts(rows[best]!) < rows[best]!.length;
  return headed >= 0 && headed < best && isDoubtful ? headed : best;
}

const countTexts = (row: readonly RawCell[]): number =>
  row.filter((cell) => typeof cell === "string" && cell.trim() !== "").length;
