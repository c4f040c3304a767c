import { detectDecimalMark, numberFromText } from "../../../src/taskpane/import/reading/decimalMarks";

it.each([
  ["6", "point", 6],
  ["-6", "comma", -6],
  ["+6", "point", 6],
  ["1,234", "point", 1234],
  ["1,234", "comma", 1.234],
  ["1.234", "comma", 1234],
  ["1.234.567,5", "comma", 1234567.5],
  ["1,234,567.5", "point", 1234567.5],
  ["1 234,5", "comma", 1234.5],
  ["1'234.5", "point", 1234.5],
  ["(12)", "point", -12],
  ["−3", "point", -3],
  ["１２", "point", 12],
  ["2.0", "point", 2],
] as const)("%s with a decimal %s is %d", (text, mark, value) => {
  expect(numberFromText(text, mark)).toBe(value);
});

it.each([
  ["", "point"],
  ["many", "point"],
  ["1.2.3", "point"],
  ["1,23,4", "point"],
  ["2 pcs", "point"],
  ["-", "comma"],
  ["1e3", "point"],
] as const)("%j with a decimal %s is no number", (text, mark) => {
  expect(numberFromText(text, mark)).toBeNaN();
});

it("is told by the numbers that are none with the other mark", () => {
  expect(detectDecimalMark(["1", "2,5"])).toBe("comma");
  expect(detectDecimalMark(["1", "2.5"])).toBe("point");
  expect(detectDecimalMark(["1,234.5", "1,234"])).toBe("point");
});

it("is asked where 1,234 could be a thousand or a fraction, and does not matter for whole numbers", () => {
  expect(detectDecimalMark(["1", "1,234"])).toBeUndefined();
  expect(detectDecimalMark(["1", "-20"])).toBe("point");
});
