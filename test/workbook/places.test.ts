import { areaAddress, cellAddress, columnLetter, columnOf, firstCell } from "../../src/workbook/places";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(columnOf(letters)).toBe(column);
});

it("names cells and areas as a planner reads them", () => {
  expect(cellAddress(16, 2)).toBe("C17");
  expect(areaAddress({ top: 0, left: 0, rows: 13, columns: 12 })).toBe("A1:L13");
  expect(areaAddress({ top: 4, left: 1, rows: 1, columns: 1 })).toBe("B5");
  expect(firstCell("'My sheet'!$B$3:H5")).toEqual({ row: 2, column: 1 });
});
