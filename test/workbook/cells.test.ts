import type { ExcelRefusal } from "../../src/workbook";
import { openShop, openShopWithData, planFor, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

function select(sheet: string, row: number, column: number): void {
  const { id } = shop.workbook.sheet(sheet)!;
  shop.workbook.selection = { sheetId: id, top: row, left: column, bottom: row, right: column };
}

it("goes to the cell a problem is about", async () => {
  shop = await openShopWithData();
  await shop.planner.goTo({ sheet: "Sales", cell: "C17" });
  expect(shop.workbook.selection).toMatchObject({
    sheetId: shop.workbook.sheet("Sales")!.id,
    top: 16,
    left: 2,
    bottom: 16,
    right: 2,
  });
});

it("goes nowhere when the sheet is gone by now", async () => {
  shop = await openShop();
  const before = shop.workbook.selection;
  await shop.planner.goTo({ sheet: "Sales", cell: "C17" });
  expect(shop.workbook.selection).toEqual(before);
});

describe("a function put into the selected cell", () => {
  it("is written there, and the place is said", async () => {
    shop = await openShop();
    select("Notes", 1, 1);
    expect(await shop.planner.insertFormula("=SUM(1,2)", { rows: 1, columns: 1 })).toMatchObject({
      ok: true,
      value: { address: "Notes!B2" },
    });
    expect(shop.value("Notes", "B2")).toBe(3);
  });

  it("overwrites nothing: the cell in the way of its answer is named", async () => {
    shop = await openShop();
    shop.put("Notes", [["mine"]], { at: "C4" });
    select("Notes", 1, 1);
    expect(await shop.planner.insertFormula("=SEQUENCE(3,2)", { rows: 3, columns: 2 })).toEqual({
      ok: false,
      problems: [
        {
          code: "cellInTheWay",
          severity: "error",
          params: { sheet: "Notes", cell: "C4" },
          at: { sheet: "Notes", cell: "C4" },
        },
      ],
    });
    expect(shop.value("Notes", "B2")).toBeNull();
  });

  it("is refused with a sentence on a protected sheet", async () => {
    shop = await openShop();
    shop.workbook.sheet("Notes")!.isProtected = true;
    select("Notes", 1, 1);
    expect(await shop.planner.insertFormula("=1", { rows: 1, columns: 1 })).toMatchObject({
      ok: false,
      problems: [{ code: "protectedFromChange", params: { code: "AccessDenied" } }],
    });
  });
});

it("says in the planner's language what Excel refuses, where there is nothing else to answer with", async () => {
  shop = await openShopWithData({ language: "zh-CN" });
  await shop.planner.rememberColumn({ table: "sales", key: "units", heading: "Units" });
  shop.workbook.sheet("Stockplan 日志")!.isProtected = true;
  const remembering = shop.planner.rememberColumn({ table: "sales", key: "date", heading: "Date" });
  const refusal = await remembering.catch((error: ExcelRefusal) => error);
  expect(refusal).toMatchObject({
    message: "Excel 拒绝更改：工作表或工作簿受保护。请在“审阅”中取消保护后重试。",
    problems: [{ code: "protectedFromChange" }],
  });
});

it("waits with a write while the planner types in a cell", async () => {
  shop = await openShopWithData();
  const plan = await planFor(shop);
  shop.office.host.setCellEditing(true);
  const writing = shop.planner.write(plan);
  await new Promise((resume) => setTimeout(resume, 20));
  expect(shop.workbook.sheet("Stock plan")).toBeUndefined();
  shop.office.host.setCellEditing(false);
  expect((await writing).ok).toBe(true);
});
