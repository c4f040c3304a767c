import { type Area, type CellStyle } from "../engine/contract";
import { areaAt, cellAddress } from "../engine/grid";
import { moveFormula } from "../xlsx/formulaDialect";
import { fromTabSeparated, toTabSeparated } from "./clipboardText";
import { type Desk } from "./desk";
import { type Grid } from "./grid";

/** A cell as it was copied: enough to give the same cell elsewhere. */
interface CopiedCell {
  readonly entry: unknown;
  readonly address: string;
  readonly style?: CellStyle;
}

interface Copied {
  readonly text: string;
  readonly rows: readonly (readonly CopiedCell[])[];
  readonly cutFrom?: Area;
}

const MOST_CELLS = 2_000_000;

/**
 * Copy, cut and paste. To and from other programs goes text with tabs; what was copied here comes back with formulas
 * (relative references move along), formats, and text that stays text.
 */
export function listenToClipboard(desk: Desk, grid: Grid): void {
  let copied: Copied | undefined;

  const take = (event: ClipboardEvent, isCut: boolean): void => {
    if (document.activeElement !== grid.root) return;
    const area = clipped();
    if (!area) return;
    event.preventDefault();
    const rows = copyCells(area);
    const text = toTabSeparated(shownTexts(area));
    copied = { text, rows, ...(isCut && { cutFrom: area }) };
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", (event) => take(event, false));
  document.addEventListener("cut", (event) => take(event, true));
  document.addEventListener("paste", (event) => {
    if (document.activeElement !== grid.root || desk.sheet.isProtected) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // Windows puts its own line breaks into what it keeps.
    if (copied && copied.text === text.replace(/\r\n/g, "\n")) pasteCells(copied);
    else if (text !== "") pasteText(fromTabSeparated(text));
    desk.workbook.recalculate();
  });

  /** The selection as far as the sheet is used: whole columns are copied without their million blanks. */
  function clipped(): Area | undefined {
    const { selection, usedArea } = desk;
    const bottom = Math.max(selection.top, Math.min(selection.bottom, usedArea?.bottom ?? 0));
    const right = Math.max(selection.left, Math.min(selection.right, usedArea?.right ?? 0));
    const cells = (bottom - selection.top + 1) * (right - selection.left + 1);
    return cells <= MOST_CELLS ? { ...selection, bottom, right } : undefined;
  }

  function mapCells<Result>(area: Area, map: (row: number, column: number) => Result): Result[][] {
    return Array.from({ length: area.bottom - area.top + 1 }, (_row, rowOffset) =>
      Array.from({ length: area.right - area.left + 1 }, (_column, columnOffset) =>
        map(area.top + rowOffset, area.left + columnOffset),
      ),
    );
  }

  function shownTexts(area: Area): string[][] {
    return mapCells(area, (row, column) => desk.workbook.text(area.sheetId, row, column));
  }

  function copyCells(area: Area): CopiedCell[][] {
    return mapCells(area, (row, column) => {
      const cell = desk.workbook.cell(area.sheetId, row, column);
      // The apostrophe keeps a text from being read as a number, a date or a formula.
      const value = typeof cell?.value === "string" ? `'${cell.value}` : (cell?.value ?? "");
      return {
        entry: cell?.formula ?? value,
        address: cellAddress(row, column),
        ...(cell?.style && { style: cell.style }),
      };
    });
  }

  function pasteCells({ rows, cutFrom }: Copied): void {
    const target = targetOf(rows.length, rows[0]?.length ?? 0);
    if (cutFrom) {
      desk.workbook.clear(cutFrom, "All", "user");
      copied = undefined;
    }
    const sourceOf = (row: number, column: number): CopiedCell => {
      const source = rows[(row - target.top) % rows.length]!;
      return source[(column - target.left) % source.length]!;
    };
    desk.workbook.clear(target, "All", "user");
    const entries = mapCells(target, (row, column) => entryAt(sourceOf(row, column), row, column, !cutFrom));
    desk.workbook.write(target, entries, "user");
    for (let row = target.top; row <= target.bottom; row++) {
      for (let column = target.left; column <= target.right; column++) {
        const { style } = sourceOf(row, column);
        if (style) desk.workbook.setStyle(areaAt(target.sheetId, row, column), style);
      }
    }
  }

  function entryAt(
    { entry, address }: CopiedCell,
    row: number,
    column: number,
    movesAlong: boolean,
  ): unknown {
    const isMoved = movesAlong && typeof entry === "string" && entry.startsWith("=");
    return isMoved ? moveFormula(entry, address, cellAddress(row, column)) : entry;
  }

  function pasteText(rows: readonly (readonly string[])[]): void {
    const columns = Math.max(...rows.map((row) => row.length));
    const area = areaAt(desk.shownSheetId, desk.active.row, desk.active.column, rows.length, columns);
    desk.workbook.write(area, rows, "user");
    desk.select({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
  }

  /** One copied cell fills the whole selection; several keep their shape. */
  function targetOf(rows: number, columns: number): Area {
    const { selection } = desk;
    const cells = (selection.bottom - selection.top + 1) * (selection.right - selection.left + 1);
    if (rows === 1 && columns === 1 && cells <= MOST_CELLS) return selection;
    const area = areaAt(selection.sheetId, selection.top, selection.left, rows, columns);
    desk.select({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
    return area;
  }
}
