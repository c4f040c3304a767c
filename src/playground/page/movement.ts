import { LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { type CellPosition } from "./desk";

/** What the movements need to know of a sheet. */
export interface SheetShape {
  readonly isFilled: (row: number, column: number) => boolean;
  /** The last row and column that hold something. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly rowsPerPage: number;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Where does this key lead from here? Undefined for keys that do not move. */
export function moveByKey(
  key: string,
  withControl: boolean,
  from: CellPosition,
  shape: SheetShape,
): CellPosition | undefined {
  const step = STEPS[key];
  if (step)
    return withControl ? jump(from, step, shape) : clamp(from.row + step.rows, from.column + step.columns);
  switch (key) {
    case "Home":
      return { row: withControl ? 0 : from.row, column: 0 };
    case "End":
      return { row: withControl ? shape.lastRow : from.row, column: shape.lastColumn };
    case "PageUp":
      return clamp(from.row - shape.rowsPerPage, from.column);
    case "PageDown":
      return clamp(from.row + shape.rowsPerPage, from.column);
    default:
      return undefined;
  }
}

/** The position, kept on the sheet. */
export function clamp(row: number, column: number): CellPosition {
  return {
    row: Math.min(LAST_ROW, Math.max(0, row)),
    column: Math.min(LAST_COLUMN, Math.max(0, column)),
  };
}

/**
 * As Ctrl+arrow does: to the end of the run of filled cells, or over the gap to the next filled one, or to the edge of
 * the sheet where nothing is left.
 */
function jump(from: CellPosition, step: Step, shape: SheetShape): CellPosition {
  const isBeyondData = ({ row, column }: CellPosition): boolean =>
    (step.rows > 0 && row > shape.lastRow) || (step.columns > 0 && column > shape.lastColumn);
  const after = ({ row, column }: CellPosition): CellPosition =>
    clamp(row + step.rows, column + step.columns);
  const isFilled = ({ row, column }: CellPosition): boolean => shape.isFilled(row, column);
  const edge = clamp(from.row + step.rows * LAST_ROW, from.column + step.columns * LAST_COLUMN);
  const isEdge = (position: CellPosition): boolean =>
    position.row === edge.row && position.column === edge.column;

  let position = from;
  if (isFilled(from) && isFilled(after(from))) {
    while (!isEdge(position) && isFilled(after(position))) position = after(position);
    return position;
  }
  do {
    if (isEdge(position) || isBeyondData(position)) return edge;
    position = after(position);
  } while (!isFilled(position));
  return position;
}
