import { type Area } from "../engine/contract";
import { LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { type Desk } from "./desk";
import { type Editor } from "./editor";
import { type Grid } from "./grid";
import { clamp, moveByKey, type SheetShape } from "./movement";

/** Lets the keyboard move about the grid, select, begin an edit and clear cells. */
export function listenToKeyboard(desk: Desk, grid: Grid, editor: Editor): void {
  grid.root.addEventListener("keydown", (event) => {
    if (desk.edit && event.key !== "Escape") return;
    const withControl = event.ctrlKey || event.metaKey;
    if (startsText(event, withControl)) {
      // The browser, or the input method, goes on in the editor that now has the focus.
      editor.begin("cell", "");
    } else if (command(event, withControl)) {
      event.preventDefault();
    }
  });

  function command(event: KeyboardEvent, withControl: boolean): boolean {
    switch (event.key) {
      case "F2":
        editor.begin("cell");
        return true;
      case "Escape":
        editor.cancel();
        return true;
      case "Delete":
      case "Backspace":
        clearSelection();
        return true;
      case "Enter":
        return step(event.shiftKey ? -1 : 1, 0);
      case "Tab":
        return step(0, event.shiftKey ? -1 : 1);
      case "a":
      case "A":
        if (withControl) selectAll();
        return withControl;
      default:
        return move(event, withControl);
    }
  }

  function step(rows: number, columns: number): boolean {
    desk.select(clamp(desk.active.row + rows, desk.active.column + columns));
    grid.reveal(desk.active);
    return true;
  }

  function move(event: KeyboardEvent, withControl: boolean): boolean {
    const from = event.shiftKey ? desk.focus : desk.active;
    const to = moveByKey(event.key, withControl, from, shape());
    if (!to) return false;
    desk.select(event.shiftKey ? desk.active : to, to);
    grid.reveal(to);
    return true;
  }

  function shape(): SheetShape {
    const { id } = desk.sheet;
    return {
      isFilled: (row, column) => (desk.workbook.cell(id, row, column)?.value ?? null) !== null,
      lastRow: desk.usedArea?.bottom ?? 0,
      lastColumn: desk.usedArea?.right ?? 0,
      rowsPerPage: grid.rowsPerPage,
    };
  }

  function selectAll(): void {
    desk.select({ row: 0, column: 0 }, { row: LAST_ROW, column: LAST_COLUMN });
  }

  function clearSelection(): void {
    if (desk.sheet.isProtected) return;
    const area: Area = desk.selection;
    desk.workbook.clear(area, "Contents", "user");
    desk.workbook.recalculate();
  }
}

/** A character; or the key by which a Chinese or Japanese input method announces that it begins. */
function startsText(event: KeyboardEvent, withControl: boolean): boolean {
  if (event.isComposing || event.key === "Process") return true;
  return event.key.length === 1 && !withControl && !event.altKey;
}
