import type ExcelJS from "exceljs";
import { openWorkbook } from "../../../src/playground/xlsx/open";
import { readZipDirectory, readZipText } from "../../../src/playground/xlsx/zipDirectory";
import { rewriteZip } from "../../../src/playground/xlsx/zipWriter";
import { cellAt, fileOf, opened } from "./files";

test("numbers, texts, booleans and errors arrive as what they are", async () => {
  const workbook = await opened((file) => {
    const sheet = file.addWorksheet("Stock");
    sheet.getCell("A1").value = 12.5;
    sheet.getCell("A2").value = "00123";
    sheet.getCell("A3").value = "=1+1";
    sheet.getCell("A4").value = true;
    sheet.getCell("A5").value = { error: "#N/A" };
    sheet.getCell("A6").value = { richText: [{ text: "two " }, { text: "runs" }] };
  });
  expect(cellAt(workbook, "A1")?.value).toBe(12.5);
  expect(cellAt(workbook, "A2")?.value).toBe("00123");
  expect(cellAt(workbook, "A3")).toMatchObject({ value: "=1+1" });
  expect(cellAt(workbook, "A3")?.formula).toBeUndefined();
  expect(cellAt(workbook, "A4")?.value).toBe(true);
  expect(cellAt(workbook, "A5")?.value).toEqual({ error: "#N/A" });
  expect(cellAt(workbook, "A6")?.value).toBe("two runs");
});

describe("dates become serial numbers", () => {
  // Excel counts 2026-11-27 as day 46353.
  const blackFriday = new Date(Date.UTC(2026, 10, 27));

  test("in a book that counts from 1900", async () => {
    const workbook = await opened((file) => {
      const cell = file.addWorksheet("Dates").getCell("A1");
      cell.value = blackFriday;
      cell.numFmt = "yyyy-mm-dd";
    });
    expect(cellAt(workbook, "A1")).toMatchObject({ value: 46353, style: { numberFormat: "yyyy-mm-dd" } });
  });

  test("in a book that counts from 1904", async () => {
    const workbook = await opened((file) => {
      file.properties.date1904 = true;
      const cell = file.addWorksheet("Dates").getCell("A1");
      cell.value = blackFriday;
      cell.numFmt = "yyyy-mm-dd";
    });
    expect(cellAt(workbook, "A1")?.value).toBe(46353);
  });
});

test("a number under a date-like format with a word in it keeps its value", async () => {
  const workbook = await opened((file) => {
    const cell = file.addWorksheet("Stock").getCell("A1");
    cell.value = 14.25;
    cell.numFmt = "0.00\\d";
  });
  expect(cellAt(workbook, "A1")?.value).toBeCloseTo(14.25, 7);
});

test("formulas are calculated anew, shared ones from where they stand", async () => {
  const workbook = await opened((file) => {
    const sheet = file.addWorksheet("Stock");
    [3, 4, 5].forEach((units, index) => (sheet.getCell(index + 1, 1).value = units));
    sheet.fillFormula("B1:B3", 'A1*2&"A1"', [0, 0, 0]);
    sheet.getCell("C1").value = { formula: "SUM(A1:A3)", result: 999 };
  });
  expect(cellAt(workbook, "B3")).toMatchObject({ formula: '=A3*2&"A1"', value: "10A1" });
  expect(cellAt(workbook, "C1")).toMatchObject({ formula: "=SUM(A1:A3)", value: 3 + 4 + 5 });
});

test("a formula nobody can calculate here keeps the value it was saved with, and says so", async () => {
  const workbook = await opened((file) => {
    file.addWorksheet("Stock").getCell("A1").value = { formula: "CUBEVALUE(1,2)", result: 42 };
  });
  expect(cellAt(workbook, "A1")).toMatchObject({ value: 42, cached: true });
});

test("an array formula of the file spills again", async () => {
  const workbook = await opened((file) => {
    const sheet = file.addWorksheet("Stock");
    [3, 4, 5].forEach((units, index) => (sheet.getCell(index + 1, 1).value = units));
    const formula = { formula: "A1:A3*10", result: 30, shareType: "array", ref: "B1:B3" };
    sheet.getCell("B1").value = formula as ExcelJS.CellFormulaValue;
    sheet.getCell("B2").value = 40;
    sheet.getCell("B3").value = 50;
  });
  expect(cellAt(workbook, "B1")).toMatchObject({ value: 30, spill: { rows: 3, columns: 1 } });
  expect(cellAt(workbook, "B3")).toMatchObject({ value: 50, spilledFrom: { row: 0, column: 1 } });
});

test("tables come with their headings, also where the file leaves the usual unsaid", async () => {
  const workbook = await opened((file) => {
    const sheet = file.addWorksheet("Products");
    sheet.addTable({
      name: "Products",
      ref: "B2",
      headerRow: true,
      columns: [{ name: "SKU" }, { name: "On hand" }],
      rows: [
        ["A-1", 5],
        ["A-2", 7],
      ],
    });
    sheet.getCell("E1").value = { formula: "SUM(Products[On hand])" };
  });
  const [table] = workbook.tables;
  expect(table).toMatchObject({
    name: "Products",
    hasHeaders: true,
    area: { top: 1, left: 1, bottom: 3, right: 2 },
  });
  expect(table?.columns.map((column) => column.name)).toEqual(["SKU", "On hand"]);
  expect(cellAt(workbook, "E1")?.value).toBe(5 + 7);
});

test("names of cells mean the same in formulas", async () => {
  const workbook = await opened((file) => {
    const sheet = file.addWorksheet("Settings");
    sheet.getCell("A1").value = 0.95;
    sheet.getCell("B1").value = { formula: "ServiceLevel*100" };
    file.definedNames.add("Settings!$A$1", "ServiceLevel");
  });
  expect(workbook.names).toEqual([{ name: "ServiceLevel", formula: "=Settings!$A$1" }]);
  expect(cellAt(workbook, "B1")?.value).toBeCloseTo(95, 12);
});

test("widths, frozen rows, hidden and protected sheets, merged cells and looks", async () => {
  const bytes = await fileOf((file) => {
    const sheet = file.addWorksheet("Plan", { views: [{ state: "frozen", ySplit: 2 }] });
    sheet.getColumn(2).width = 20;
    sheet.getColumn(3).hidden = true;
    sheet.mergeCells("A1:C1");
    const title = sheet.getCell("A1");
    title.value = "Plan";
    title.font = { bold: true, italic: true, color: { argb: "FFC00000" } };
    title.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
    title.alignment = { horizontal: "center", wrapText: true };
    void sheet.protect("", {});
    file.addWorksheet("Lists", { state: "hidden" });
    file.addWorksheet("Secret", { state: "veryHidden" });
  });
  const workbook = await openWorkbook(bytes, "plan.xlsx");
  const [plan, lists, secret] = workbook.sheets;
  // 20 characters of 7 pixels and 5 pixels of padding.
  expect(plan!.columnWidths.get(1)).toBe(20 * 7 + 5);
  expect(plan!.columnWidths.get(2)).toBe(0);
  expect(plan!.frozenRows).toBe(2);
  expect(plan!.isProtected).toBe(true);
  expect(plan!.mergedAreas).toEqual([{ sheetId: plan!.id, top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(cellAt(workbook, "A1")?.style).toEqual({
    bold: true,
    italic: true,
    fontColor: "#C00000",
    fillColor: "#FFF2CC",
    horizontalAlignment: "Center",
    wrapText: true,
  });
  expect([plan!.visibility, lists!.visibility, secret!.visibility]).toEqual([
    "Visible",
    "Hidden",
    "VeryHidden",
  ]);
});

test("tables and notes whose references another program wrote in full do not stand in the way", async () => {
  const bytes = await fileOf((file) => {
    const sheet = file.addWorksheet("Products");
    sheet.addTable({ name: "Products", ref: "A1", columns: [{ name: "SKU" }], rows: [["A-1"]] });
    sheet.getCell("A2").note = "counted by hand";
  });
  const entries = readZipDirectory(bytes)!;
  const relations = entries.find((entry) => entry.name === "xl/worksheets/_rels/sheet1.xml.rels")!;
  const inFull = (await readZipText(bytes, relations)).replace(/Target="\.\.\//g, 'Target="/xl/');
  const rewritten = rewriteZip(bytes, entries, new Map([[relations.name, inFull]]));
  const workbook = await openWorkbook(rewritten, "plan.xlsx");
  expect(inFull).toContain('Target="/xl/tables/');
  expect(workbook.tables).toMatchObject([{ name: "Products", area: { bottom: 1 } }]);
});
