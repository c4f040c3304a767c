import { type Area, type Workbook } from "../engine/contract";
import { columnCount, contains, LAST_COLUMN, LAST_ROW, rowCount } from "./areas";
import { contentsOf, putContents } from "./cellContents";
import { usedPart } from "./usedPart";

/**
 * Moves what stands in an area by so many rows and columns, leaving the cells it came from empty. Formats stay where
 * they are, and references to the moved cells are not rewritten, both of which Excel does.
 */
function moveCells(workbook: Workbook, from: Area, rows: number, columns: number): void {
  const contents = contentsOf(workbook, from);
  workbook.clear(from, "Contents", "add-in");
  putContents(workbook, movedBy(from, rows, columns), contents);
}

function movedBy(area: Area, rows: number, columns: number): Area {
  return {
    sheetId: area.sheetId,
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/** Tables wholly beside or below the shifted cells go along. */
function moveTables(workbook: Workbook, moving: Area, rows: number, columns: number): void {
  for (const table of workbook.tables) {
    if (!contains(moving, table.area)) continue;
    table.area = movedBy(table.area, rows, columns);
    workbook.tableChanged(table.id);
  }
}

function shift(workbook: Workbook, moving: Area, rows: number, columns: number): void {
  const used = usedPart(workbook, moving);
  // Tables go first: left behind, they would take what moves over their headings for new ones.
  moveTables(workbook, moving, rows, columns);
  if (used) moveCells(workbook, used, rows, columns);
}

/** Makes room for `area`: the cells there and after move down or to the right. */
export function insertCells(workbook: Workbook, area: Area, direction: "Down" | "Right"): void {
  if (direction === "Down") shift(workbook, { ...area, bottom: LAST_ROW }, rowCount(area), 0);
  else shift(workbook, { ...area, right: LAST_COLUMN }, 0, columnCount(area));
}

/** Takes `area` out: the cells after it move up or to the left. */
export function deleteCells(workbook: Workbook, area: Area, direction: "Up" | "Left"): void {
  workbook.clear(area, "All", "add-in");
  if (direction === "Up" && area.bottom < LAST_ROW) {
    shift(workbook, { ...area, top: area.bottom + 1, bottom: LAST_ROW }, -rowCount(area), 0);
  } else if (direction === "Left" && area.right < LAST_COLUMN) {
    shift(workbook, { ...area, left: area.right + 1, right: LAST_COLUMN }, 0, -columnCount(area));
  }
}
