import { LAST_ROW } from "../../../src/playground/engine/grid";
import { clamp, moveByKey, type SheetShape } from "../../../src/playground/page/movement";

/** A column of data in A1:A3 and A6:A7, nothing else. */
const FILLED_ROWS = [0, 1, 2, 5, 6];
const shape: SheetShape = {
  isFilled: (row, column) => column === 0 && FILLED_ROWS.includes(row),
  lastRow: 6,
  lastColumn: 0,
  rowsPerPage: 20,
};
const at = (row: number, column = 0): { row: number; column: number } => ({ row, column });

test("arrows go one cell and stop at the edge", () => {
  expect(moveByKey("ArrowDown", false, at(0), shape)).toEqual(at(1));
  expect(moveByKey("ArrowUp", false, at(0), shape)).toEqual(at(0));
  expect(moveByKey("ArrowLeft", false, at(3), shape)).toEqual(at(3));
});

test("Ctrl+Down goes to the end of the run, then over the gap, then to the last row", () => {
  expect(moveByKey("ArrowDown", true, at(0), shape)).toEqual(at(2));
  expect(moveByKey("ArrowDown", true, at(2), shape)).toEqual(at(5));
  expect(moveByKey("ArrowDown", true, at(5), shape)).toEqual(at(6));
  expect(moveByKey("ArrowDown", true, at(6), shape)).toEqual(at(LAST_ROW));
});

test("Ctrl+Up from below the data goes to its last cell", () => {
  expect(moveByKey("ArrowUp", true, at(40), shape)).toEqual(at(6));
  expect(moveByKey("ArrowUp", true, at(5), shape)).toEqual(at(2));
});

test("Home and End stay in the row, with Ctrl they go to the corners of the data", () => {
  expect(moveByKey("Home", false, at(4, 3), shape)).toEqual(at(4, 0));
  expect(moveByKey("Home", true, at(4, 3), shape)).toEqual(at(0, 0));
  expect(moveByKey("End", true, at(0, 3), shape)).toEqual(at(6, 0));
});

test("a page down and up is as many rows as are seen", () => {
  expect(moveByKey("PageDown", false, at(3), shape)).toEqual(at(23));
  expect(moveByKey("PageUp", false, at(3), shape)).toEqual(at(0));
});

test("letters do not move", () => {
  expect(moveByKey("x", false, at(3), shape)).toBeUndefined();
});

test("nothing lies beyond the sheet", () => {
  expect(clamp(-1, -1)).toEqual(at(0, 0));
  expect(clamp(5_000_000, 0)).toEqual(at(LAST_ROW, 0));
});
