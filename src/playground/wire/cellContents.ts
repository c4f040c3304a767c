import { type Area, type Workbook } from "../engine/contract";
import { columnCount, rowCount } from "./areas";

/** What was put in a cell: a formula, a value, or text that must not be read as a number again. */
interface CellContent {
  readonly input: unknown;
  readonly isText: boolean;
}

const EMPTY: CellContent = { input: "", isText: false };

/** What stands in each cell of an area, so that it can be put elsewhere; spilled cells count as empty. */
export function contentsOf(workbook: Workbook, area: Area): CellContent[][] {
  const rows = Array.from({ length: rowCount(area) }, () =>
    Array.from({ length: columnCount(area) }, () => EMPTY),
  );
  workbook.eachCell(area, (row, column, cell) => {
    if (cell.spilledFrom) return;
    const isText = cell.formula === undefined && typeof cell.value === "string";
    rows[row - area.top]![column - area.left] = { input: cell.formula ?? cell.value ?? "", isText };
  });
  return rows;
}

/** Puts contents in an area of their size. Formulas keep their text: references in them do not move along. */
export function putContents(
  workbook: Workbook,
  area: Area,
  contents: readonly (readonly CellContent[])[],
): void {
  const typed = contents.map((row) => row.map(({ input, isText }) => (isText ? null : input)));
  const texts = contents.map((row) => row.map(({ input, isText }) => (isText ? input : null)));
  workbook.write(area, typed, "add-in");
  if (contents.some((row) => row.some(({ isText }) => isText))) {
    workbook.write(area, texts, "add-in", { asText: true });
  }
}
