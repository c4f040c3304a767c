import { fromTabSeparated, toTabSeparated } from "../../../src/playground/page/clipboardText";

test("rows become lines, cells are parted by tabs", () => {
  expect(toTabSeparated([["SKU", "Units"], ["A-1", "5"]])).toBe("SKU\tUnits\nA-1\t5"); // prettier-ignore
});

test("what another spreadsheet copied is read back, with its line breaks and the last empty line", () => {
  expect(fromTabSeparated("SKU\tUnits\r\nA-1\t5\r\n")).toEqual([
    ["SKU", "Units"],
    ["A-1", "5"],
  ]);
});

test("empty cells keep their places", () => {
  expect(fromTabSeparated("\t5\t\n\t\t")).toEqual([
    ["", "5", ""],
    ["", "", ""],
  ]);
});

test("tabs, quotes and line breaks inside a cell survive the way out and back", () => {
  const rows = [
    ['6" tray', "two\nlines"],
    ["a\tb", 'say "yes"'],
  ];
  expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
});

test("a quote in the middle of a plain cell is only a quote", () => {
  expect(fromTabSeparated('6" tray\t5')).toEqual([['6" tray', "5"]]);
});
