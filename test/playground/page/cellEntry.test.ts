import { areaAt } from "../../../src/playground/engine/grid";
import { createWorkbook } from "../../../src/playground/engine/workbook";
import { editText } from "../../../src/playground/page/cellEntry";

function entryOf(typed: unknown, options: { asText?: boolean; numberFormat?: string } = {}): string {
  const workbook = createWorkbook();
  const area = areaAt(workbook.sheets[0]!.id, 0, 0);
  workbook.write(area, [[typed]], "user", { asText: options.asText });
  if (options.numberFormat) workbook.setStyle(area, { numberFormat: options.numberFormat });
  workbook.recalculate();
  return editText(workbook, area.sheetId, { row: 0, column: 0 });
}

test("a formula is edited as a formula, a value in full", () => {
  expect(entryOf("=1+1")).toBe("=1+1");
  expect(entryOf(1 / 3)).toBe("0.333333333333333");
  expect(entryOf(true)).toBe("TRUE");
  expect(entryOf("Paper lamp")).toBe("Paper lamp");
});

test("text that would turn into something else shows its apostrophe", () => {
  expect(entryOf("00123", { asText: true })).toBe("'00123");
  expect(entryOf("=1+1", { asText: true })).toBe("'=1+1");
  expect(entryOf("350 ml", { asText: true })).toBe("350 ml");
});

test("percentages and dates are edited as they are typed", () => {
  expect(entryOf(0.048, { numberFormat: "0.0%" })).toBe("4.8%");
  expect(entryOf(46353, { numberFormat: "yyyy-mm-dd" })).toBe("2026-11-27");
});

test("a cell of a spilled array shows the formula that fills it", () => {
  const workbook = createWorkbook();
  const sheetId = workbook.sheets[0]!.id;
  workbook.write(areaAt(sheetId, 0, 0), [["=SEQUENCE(3)"]], "user");
  workbook.recalculate();
  expect(editText(workbook, sheetId, { row: 2, column: 0 })).toBe("=SEQUENCE(3)");
});
