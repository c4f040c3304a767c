import { type WorkbookChange } from "../../../src/playground/engine/contract";
import { createWorkbook } from "../../../src/playground/engine/workbook";
import { trialSheet } from "./trialSheet";

const error = (code: string) => ({ error: code });

describe("writing", () => {
  it("leaves cells alone for null and clears them for an empty text", () => {
    const sheet = trialSheet({ A1: 1, B1: 2, C1: 3 });
    sheet.workbook.write(sheet.area("A1:C1"), [[null, "", 9]], "add-in");
    expect(sheet.values("A1:C1")).toEqual([[1, null, 9]]);
  });

  it("tells one change with who made it, then that cells were calculated", () => {
    const sheet = trialSheet({ D1: "=SUM(A1:B2)" });
    const changes: WorkbookChange[] = [];
    const stop = sheet.workbook.subscribe((change) => changes.push(change));
    const area = sheet.area("A1:B2");
    sheet.workbook.write(
      area,
      [
        [1, 2],
        [3, 4],
      ],
      "co-author",
    );
    expect(changes).toEqual([{ kind: "cells", area, origin: "co-author" }, { kind: "calculated" }]);
    stop();
    sheet.type({ A1: 5 });
    expect(changes).toHaveLength(2);
  });

  it("tells nothing calculated where no result changed", () => {
    const sheet = trialSheet({ A1: 1, D1: "=A1>0" });
    const kinds: string[] = [];
    sheet.workbook.subscribe((change) => kinds.push(change.kind));
    sheet.type({ A1: 2 });
    sheet.workbook.recalculate();
    expect(kinds).toEqual(["cells"]);
  });
});

describe("the used area", () => {
  it("holds values and formulas, not formats, and shrinks when cells are cleared", () => {
    const sheet = trialSheet({ B2: 1, D9: "=B2" });
    const { id } = sheet.workbook.sheets[0]!;
    sheet.workbook.setStyle(sheet.area("A1:Z20"), { bold: true });
    expect(sheet.workbook.usedArea(id)).toEqual(sheet.area("B2:D9"));
    sheet.workbook.clear(sheet.area("D9"), "Contents", "user");
    expect(sheet.workbook.usedArea(id)).toEqual(sheet.area("B2"));
    expect(sheet.cell("D9")?.style).toEqual({ bold: true });
    sheet.workbook.clear(sheet.area("A1:Z20"), "All", "user");
    expect(sheet.workbook.usedArea(id)).toBeUndefined();
    expect(sheet.cell("D9")).toBeUndefined();
  });
});

describe("styles", () => {
  it("add up, and go without the contents", () => {
    const sheet = trialSheet({ A1: 0.5 });
    sheet.workbook.setStyle(sheet.area("A1:A2"), { numberFormat: "0%" });
    sheet.workbook.setStyle(sheet.area("A1"), { bold: true });
    expect(sheet.cell("A1")?.style).toEqual({ numberFormat: "0%", bold: true });
    expect(sheet.shown("A1")).toBe("50%");
    sheet.workbook.clear(sheet.area("A1"), "Formats", "user");
    expect(sheet.cell("A1")).toMatchObject({ value: 0.5, style: undefined });
  });

  it("of whole columns reach cells written later without filling the sheet", () => {
    const sheet = trialSheet({ A1: "SKU" });
    sheet.workbook.setStyle(sheet.area("A1:B1048576"), { fillColor: "#FFEE00" });
    sheet.type({ B500: 1 });
    expect(sheet.cell("B500")?.style).toEqual({ fillColor: "#FFEE00" });
    expect(sheet.cell("B499")).toBeUndefined();
  });
});

it("visits stored cells row by row", () => {
  const sheet = trialSheet({ C2: 1, A2: 2, B1: 3, A9: 4 });
  const visited: unknown[] = [];
  sheet.workbook.eachCell(sheet.area("A1:C5"), (row, column, { value }) =>
    visited.push([row, column, value]),
  );
  expect(visited).toEqual([
    [0, 1, 3],
    [1, 0, 2],
    [1, 2, 1],
  ]);
});

describe("sheets", () => {
  it("are found by id and by name in any case; names are taken once", () => {
    const workbook = createWorkbook({ sheets: ["Plan", "Stock"] });
    const stock = workbook.sheet("STOCK")!;
    expect(workbook.sheet(stock.id)).toBe(stock);
    expect(() => workbook.addSheet("plan")).toThrow("plan");
    expect(() => workbook.renameSheet(stock.id, "Plan")).toThrow("Plan");
  });

  it("tell their coming, renaming and going; another one becomes active", () => {
    const workbook = createWorkbook({ sheets: ["Plan"] });
    const changes: WorkbookChange[] = [];
    workbook.subscribe((change) => changes.push(change));
    const added = workbook.addSheet("Stock");
    workbook.selection = { sheetId: added.id, top: 3, left: 0, bottom: 3, right: 0 };
    workbook.renameSheet(added.id, "On hand");
    workbook.removeSheet(added.id);
    expect(changes.map((change) => change.kind)).toEqual([
      "sheet-added",
      "activated",
      "selected",
      "sheet-renamed",
      "sheet-deleted",
      "activated",
      "selected",
    ]);
    expect(workbook.selection.sheetId).toBe(workbook.sheet("Plan")!.id);
    expect(() => workbook.removeSheet(workbook.sheets[0]!.id)).toThrow();
  });
});

describe("a saved file", () => {
  it("keeps the saved values of formulas that cannot be calculated here", () => {
    const sheet = trialSheet();
    const changes: WorkbookChange[] = [];
    sheet.workbook.subscribe((change) => changes.push(change));
    sheet.workbook.load(sheet.workbook.sheets[0]!.id, [
      { row: 0, column: 0, value: 7 },
      { row: 0, column: 1, value: 70, formula: "=CUBEVALUE(A1)" },
      { row: 0, column: 2, value: 0, formula: "=B1+A1" },
      { row: 0, column: 3, value: "00123", style: { numberFormat: "@" } },
    ]);
    expect(changes).toEqual([]);
    sheet.workbook.recalculate();
    expect(sheet.cell("B1")).toMatchObject({ value: 70, cached: true, formula: "=CUBEVALUE(A1)" });
    expect(sheet.cell("C1")).toMatchObject({ value: 70 + 7, cached: undefined });
    expect(sheet.value("D1")).toBe("00123");
    sheet.type({ B1: "=CUBEVALUE(A1)" });
    expect(sheet.cell("B1")).toMatchObject({ value: error("#NAME?"), cached: undefined });
  });

  it("calculates the add-in's formulas once its functions are known", () => {
    const sheet = trialSheet();
    sheet.workbook.load(sheet.workbook.sheets[0]!.id, [{ row: 0, column: 0, value: 5, formula: "=EOQ(1)" }]);
    sheet.workbook.recalculate();
    expect(sheet.cell("A1")).toMatchObject({ value: 5, cached: true });
    sheet.workbook.setCustomFunctions([{ id: "EOQ", name: "EOQ", parameters: [{ name: "demand" }] }]);
    expect(sheet.cell("A1")).toMatchObject({ value: error("#BUSY!"), cached: undefined });
  });

  it("takes the cells an array filled as the array's, not as something in its way", () => {
    const sheet = trialSheet();
    sheet.workbook.load(
      sheet.workbook.sheets[0]!.id,
      [
        { row: 0, column: 0, value: 1, formula: "=SEQUENCE(2)", spill: { rows: 3, columns: 1 } },
        { row: 1, column: 0, value: 2 },
        { row: 2, column: 0, value: 3 },
      ],
      { frozenRows: 1 },
    );
    sheet.workbook.recalculate();
    expect(sheet.values("A1:A3")).toEqual([[1], [2], [null]]);
    expect(sheet.workbook.sheets[0]!.frozenRows).toBe(1);
  });
});
