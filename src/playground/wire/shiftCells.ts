import { type Area, type Workbook } from "../engine/contract";
import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from "./areas";
import { usedPart } from "./usedPart";

/**
 * Inserting and deleting cells by moving the stored ones. Formulas keep their text: references to the moved cells are
 * not rewritten, which Excel does.
 */
interface StoredInput {
  readonly content: unknown;
  readonly isText: boolean;
}

function takeOut(workbook: Workbook, area: Area): StoredInput[][] {
  const rows = Array.from({ length: rowCount(area) }, () =>
    Array.from({ length: columnCount(area) }, (): StoredInput => ({ content: "", isText: false })),
  );
  workbook.eachCell(area, (row, column, cell) => {
    if (cell.spilledFrom) return;
    const isText = cell.formula === undefined && typeof cell.value === "string";
    const content = cell.formula ?? (isText ? cell.value : (cell.value ?? ""));
    rows[row - area.top]![column - area.left] = { content, isText };
  });
  return rows;
}

/** Moves what stands in an area by so many rows and columns, leaving the cells it came from empty. */
function moveCells(workbook: Workbook, from: Area, rows: number, columns: number): void {
  const cells = takeOut(workbook, from);
  const to: Area = {
    sheetId: from.sheetId,
    top: from.top + rows,
    left: from.left + columns,
    bottom: from.bottom + rows,
    right: from.right + columns,
  };
  workbook.clear(from, "Contents", "add-in");
  const others = cells.map((row) => row.map(({ content, isText }) => (isText ? null : content)));
  const texts = cells.map((row) => row.map(({ content, isText }) => (isText ? content : null)));
  workbook.write(to, others, "add-in");
  if (texts.some((row) => row.some((content) => content !== null))) {
    workbook.write(to, texts, "add-in", { asText: true });
  }
}

/** Tables wholly beside or below the shifted cells go along. */
function moveTables(workbook: Workbook, moving: Area, rows: number, columns: number): void {
  for (const table of workbook.tables) {
    const { area } = table;
    const goesAlong =
      area.sheetId === moving.sheetId &&
      area.top >= moving.top &&
      area.left >= moving.left &&
      area.bottom <= moving.bottom &&
      area.right <= moving.right;
    if (!goesAlong) continue;
    table.area = {
      sheetId: area.sheetId,
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    };
    workbook.tableChanged(table.id);
  }
}

function shift(workbook: Workbook, moving: Area, rows: number, columns: number): void {
  const used = usedPart(workbook, moving);
  if (used) moveCells(workbook, used, rows, columns);
  moveTables(workbook, moving, rows, columns);
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
