import { areaAt } from "../../../src/playground/engine/grid";
import { createWorkbook } from "../../../src/playground/engine/workbook";
import { whatASaveLoses } from "../../../src/playground/xlsx/losses";
import { opened } from "./files";

test("a new workbook loses nothing", () => {
  expect(whatASaveLoses(createWorkbook())).toEqual([]);
});

test("what an opened file holds and the playground does not is named", async () => {
  const workbook = await opened((file) => {
    const sheet = file.addWorksheet("Plan");
    sheet.getCell("A1").value = 5;
    sheet.getCell("A1").note = "counted by hand";
    sheet.getCell("A2").dataValidation = { type: "list", formulae: ['"FOB,CIF"'] };
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [{ type: "cellIs", operator: "lessThan", formulae: [3], style: {}, priority: 1 }],
    });
    const pixel =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    sheet.addImage(file.addImage({ base64: pixel, extension: "png" }), "C3:D4");
  });
  expect(whatASaveLoses(workbook)).toEqual(
    expect.arrayContaining(["comments", "data-validation", "conditional-formats", "pictures"]),
  );
  expect(whatASaveLoses(workbook)).not.toContain("charts");
});

test("formulas that spill are named, because the file fixes their size", () => {
  const workbook = createWorkbook();
  workbook.write(areaAt(workbook.sheets[0]!.id, 0, 0), [["=SEQUENCE(3)"]], "user");
  workbook.recalculate();
  expect(whatASaveLoses(workbook)).toEqual(["dynamic-arrays"]);
});
