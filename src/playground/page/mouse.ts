import { LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { type CellPosition, type Desk } from "./desk";
import { type Editor } from "./editor";
import { type Grid } from "./grid";

/** Lets the mouse select cells, rows and columns, point at cells for a formula, and begin an edit. */
export function listenToMouse(desk: Desk, grid: Grid, editor: Editor): void {
  grid.canvas.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || event.target === editor.inCell) return;
    const position = grid.positionAt(event);
    // Keeps the focus where it is: in the editor while a reference is pointed at, else given to the grid below.
    event.preventDefault();
    if (desk.edit) {
      if (editor.point(...span(position, position)))
        return drag(position, (from, to) => editor.point(from, to));
      if (!editor.commit()) return;
    }
    grid.root.focus({ preventScroll: true });
    const start = event.shiftKey ? desk.active : position;
    select(start, position);
    drag(start, select);
  });
  grid.canvas.addEventListener("dblclick", (event) => {
    const { row, column } = grid.positionAt(event);
    if (!desk.edit && row >= 0 && column >= 0) editor.begin("cell");
  });

  function select(from: CellPosition, to: CellPosition): void {
    desk.select(...span(from, to));
  }

  /** Follows the mouse until its button is let go. */
  function drag(start: CellPosition, extend: (from: CellPosition, to: CellPosition) => void): void {
    let last = start;
    const moved = (event: MouseEvent): void => {
      const position = grid.positionAt(event);
      const to = {
        row: start.row < 0 ? start.row : Math.max(0, position.row),
        column: start.column < 0 ? start.column : Math.max(0, position.column),
      };
      if (to.row === last.row && to.column === last.column) return;
      last = to;
      extend(...span(start, to));
    };
    const released = (): void => {
      window.removeEventListener("mousemove", moved);
      window.removeEventListener("mouseup", released);
    };
    window.addEventListener("mousemove", moved);
    window.addEventListener("mouseup", released);
  }
}

/** The two ends of what is selected; on a heading that is whole columns, whole rows, or the sheet. */
function span(from: CellPosition, to: CellPosition): [CellPosition, CellPosition] {
  const isColumns = from.row < 0;
  const isRows = from.column < 0;
  return [
    { row: isColumns ? 0 : from.row, column: isRows ? 0 : from.column },
    { row: isColumns ? LAST_ROW : to.row, column: isRows ? LAST_COLUMN : to.column },
  ];
}
