import { createWorkbook } from "../../../src/playground/engine/workbook";
import { areaAt } from "../../../src/playground/engine/grid";
import { type Workbook } from "../../../src/playground/engine/contract";
import { cellAt, reopened, savedFile } from "./files";

function newWorkbook(): { workbook: Workbook; sheetId: string } {
  const workbook = createWorkbook({ sheets: ["Plan"] });
  return { workbook, sheetId: workbook.sheets[0]!.id };
}

test("text that looks like something else stays text, in the file and after opening it again", async () => {
  const { workbook, sheetId } = newWorkbook();
  const texts = ["00123", "=1+1", "1E5", "15-Feb", "TRUE", "#N/A", " padded "];
  workbook.write(
    areaAt(sheetId, 0, 0, texts.length),
    texts.map((text) => [text]),
    "user",
    { asText: true },
  );
  const file = await savedFile(workbook);
  const again = await reopened(workbook);
  texts.forEach((text, index) => {
    expect(file.worksheets[0]!.getCell(index + 1, 1).value).toBe(text);
    expect(cellAt(again, `A${index + 1}`)).toMatchObject({ value: text });
  });
});

test("another program reads the values of formulas, also of the add-in's functions", async () => {
  const { workbook, sheetId } = newWorkbook();
  workbook.setCustomFunctions([{ id: "SAFETYSTOCK", name: "SAFETYSTOCK", parameters: [{ name: "x" }] }]);
  workbook.onCalls = (calls) => calls.forEach((call) => workbook.answerCall(call.callId, 275));
  workbook.write(areaAt(sheetId, 0, 0, 1, 3), [["=2*3", "=SAFETYSTOCK(1)", "=B1+1"]], "user");
  workbook.recalculate();
  // The engine hands calls over in the next turn.
  await new Promise((resolve) => setTimeout(resolve, 10));
  workbook.recalculate();
  const sheet = (await savedFile(workbook)).worksheets[0]!;
  expect(sheet.getCell("A1").value).toMatchObject({ formula: "2*3", result: 6 });
  expect(sheet.getCell("B1").value).toMatchObject({ formula: "_xldudf_SAFETYSTOCK(1)", result: 275 });
  expect(sheet.getCell("C1").value).toMatchObject({ formula: "B1+1", result: 275 + 1 });
  expect(cellAt(await reopened(workbook), "B1")?.formula).toBe("=SAFETYSTOCK(1)");
});

test("a spilled array is written with all its values and spills again", async () => {
  const { workbook, sheetId } = newWorkbook();
  workbook.write(areaAt(sheetId, 0, 0), [["=SEQUENCE(3,2)"]], "user");
  workbook.recalculate();
  const sheet = (await savedFile(workbook)).worksheets[0]!;
  expect(sheet.getCell("A1").value).toMatchObject({
    formula: "_xlfn.SEQUENCE(3,2)",
    result: 1,
    ref: "A1:B3",
  });
  expect(sheet.getCell("B3").value).toBe(6);
  const again = await reopened(workbook);
  expect(cellAt(again, "A1")?.spill).toEqual({ rows: 3, columns: 2 });
  expect(cellAt(again, "B3")).toMatchObject({ value: 6, spilledFrom: { row: 0, column: 0 } });
});

test("tables, names, looks, widths, frozen rows, hidden and protected sheets come back", async () => {
  const { workbook, sheetId } = newWorkbook();
  workbook.write(
    areaAt(sheetId, 0, 0, 3, 2),
    [
      ["SKU", "Units"],
      ["A-1", 5],
      ["A-2", 7],
    ],
    "user",
  );
  workbook.addTable({ name: "Orders", area: areaAt(sheetId, 0, 0, 3, 2), hasHeaders: true });
  workbook.setName("Target", "=0.95");
  workbook.setStyle(areaAt(sheetId, 1, 1), { numberFormat: "0.00", bold: true, fillColor: "#FFF2CC" });
  const hidden = workbook.addSheet("Lists");
  hidden.visibility = "Hidden";
  workbook.sheets[0]!.isProtected = true;
  workbook.sheets[0]!.columnWidths.set(0, 145);
  workbook.load(sheetId, [], { frozenRows: 1, mergedAreas: [areaAt(sheetId, 9, 0, 1, 3)] });

  const again = await reopened(workbook);
  const sheet = again.sheets[0]!;
  expect(again.tables[0]).toMatchObject({ name: "Orders", hasHeaders: true, area: { bottom: 2, right: 1 } });
  expect(again.names).toEqual([{ name: "Target", formula: "=0.95" }]);
  expect(cellAt(again, "B2")).toMatchObject({
    value: 5,
    style: { numberFormat: "0.00", bold: true, fillColor: "#FFF2CC" },
  });
  expect(again.sheets[1]!.visibility).toBe("Hidden");
  expect(sheet.isProtected).toBe(true);
  expect(sheet.columnWidths.get(0)).toBe(145);
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.mergedAreas).toMatchObject([{ top: 9, left: 0, bottom: 9, right: 2 }]);
});
