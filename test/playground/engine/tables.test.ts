import { type WorkbookChange } from "../../../src/playground/engine/contract";
import { trialSheet } from "./trialSheet";

const error = (code: string) => ({ error: code });

function salesSheet() {
  const sheet = trialSheet({
    A1: "SKU",
    B1: "Units sold",
    C1: "Price",
    A2: "A-1",
    B2: 10,
    C2: 2.5,
    A3: "B-2",
    B3: 20,
    C3: 4,
  });
  const table = sheet.workbook.addTable({ name: "Sales", area: sheet.area("A1:C3"), hasHeaders: true });
  return { sheet, table };
}

describe("structured references", () => {
  const examples: [formula: string, expected: unknown][] = [
    ["=SUM(Sales[Units sold])", 10 + 20],
    ["=SUM(sales[units sold])", 10 + 20],
    ["=SUM(Sales)", 10 + 20 + 2.5 + 4],
    ["=COUNTA(Sales[#All])", 9],
    ["=COUNTA(Sales[#Headers])", 3],
    ["=INDEX(Sales[#Headers],2)", "Units sold"],
    ["=Sales[[#Headers],[Price]]", "Price"],
    ["=COUNTA(Sales[[#All],[SKU]])", 3],
    ["=SUM(Sales[[Units sold]:[Price]])", 36.5],
    ['=SUMIFS(Sales[Units sold],Sales[SKU],"B*")', 20],
    ['=XLOOKUP("B-2",Sales[SKU],Sales[Price])', 4],
    ['=SUM(INDIRECT("Sales[Units sold]"))', 10 + 20],
    ["=Sales[Colour]", error("#REF!")],
    ["=Sales[#Totals]", error("#REF!")],
  ];
  it.each(examples)("%s", (formula, expected) => {
    const { sheet } = salesSheet();
    sheet.type({ H9: formula });
    expect(sheet.value("H9")).toEqual(expected);
  });

  it("mean the formula's own row after @", () => {
    const { sheet } = salesSheet();
    sheet.type({ E3: "=Sales[@[Units sold]]*Sales[@Price]", C2: "=[@[Units sold]]/4", E9: "=Sales[@Price]" });
    expect(sheet.value("E3")).toBe(20 * 4);
    expect(sheet.value("C2")).toBe(10 / 4);
    expect(sheet.value("E9")).toEqual(error("#VALUE!"));
  });

  it("follow a resized table and are lost with it", () => {
    const { sheet, table } = salesSheet();
    sheet.type({ B4: 5, H1: "=SUM(Sales[Units sold])" }, "add-in");
    table.area = sheet.area("A1:C4");
    sheet.workbook.tableChanged(table.id);
    expect(sheet.value("H1")).toBe(10 + 20 + 5);
    sheet.workbook.removeTable(table.id);
    expect(sheet.value("H1")).toEqual(error("#REF!"));
  });

  it("are rewritten when the table or a column gets another name", () => {
    const { sheet, table } = salesSheet();
    sheet.type({ H1: "=SUM(Sales[Units sold])+ROWS(Sales)", H2: '="Sales[Units sold]"' });
    table.name = "Orders";
    sheet.workbook.tableChanged(table.id);
    sheet.type({ B1: "Pieces" });
    expect(sheet.cell("H1")).toMatchObject({ formula: "=SUM(Orders[Pieces])+ROWS(Orders)", value: 30 + 2 });
    expect(sheet.value("H2")).toBe("Sales[Units sold]");
  });
});

describe("a table", () => {
  it("takes its columns from the headings, completing empty and repeated ones", () => {
    const sheet = trialSheet({ A1: "SKU", C1: "sku", D1: 2026 });
    const table = sheet.workbook.addTable({ area: sheet.area("A1:D2"), hasHeaders: true });
    expect(table.name).toBe("Table1");
    expect(table.columns.map((column) => column.name)).toEqual(["SKU", "Column2", "sku2", "2026"]);
    expect(sheet.values("A1:D1")).toEqual([["SKU", "Column2", "sku2", "2026"]]);
  });

  it("grows when a user types below it, and goes on with its formulas", () => {
    const { sheet, table } = salesSheet();
    sheet.type({ C2: "=[@[Units sold]]*2", C3: "=[@[Units sold]]*2", H1: "=SUM(Sales[Units sold])" });
    const changes: WorkbookChange[] = [];
    sheet.workbook.subscribe((change) => changes.push(change));
    sheet.type({ B4: 7 });
    expect(table.area).toEqual(sheet.area("A1:C4"));
    expect(sheet.value("H1")).toBe(10 + 20 + 7);
    expect(sheet.cell("C4")).toMatchObject({ formula: "=[@[Units sold]]*2", value: 7 * 2 });
    expect(changes.map((change) => change.kind)).toEqual(["cells", "table-changed", "calculated"]);
  });

  it("moves the references of the formulas it goes on with", () => {
    const { sheet } = salesSheet();
    sheet.type({ C2: "=B2+$B$2", C3: "=B3+$B$2", B4: 7 });
    expect(sheet.cell("C4")).toMatchObject({ formula: "=B4+$B$2", value: 7 + 10 });
  });

  it("grows by as many rows as are pasted", () => {
    const { sheet, table } = salesSheet();
    sheet.workbook.write(
      sheet.area("A4:B6"),
      [
        ["C-3", 1],
        ["D-4", 2],
        [null, null],
      ],
      "user",
    );
    expect(table.area).toEqual(sheet.area("A1:C5"));
  });

  it("does not grow for an add-in, beside its columns, with a gap, or when a cell is emptied", () => {
    const { sheet, table } = salesSheet();
    sheet.type({ B4: 7 }, "add-in");
    sheet.type({ D4: 1, B5: 1, B4: "" });
    expect(table.area).toEqual(sheet.area("A1:C3"));
  });

  it("cannot overlap another one or take its name", () => {
    const { sheet } = salesSheet();
    const { workbook } = sheet;
    expect(() => workbook.addTable({ area: sheet.area("C3:D9"), hasHeaders: true })).toThrow("overlap");
    expect(() => workbook.addTable({ name: "sales", area: sheet.area("G1:G2"), hasHeaders: true })).toThrow(
      "a table named sales",
    );
  });
});
