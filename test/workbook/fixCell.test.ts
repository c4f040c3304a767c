import { openShop, openShopWithData, readAll, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const from = "2026/9/30";
const to = 46295;
const date = { sheet: "Sales", cell: "A2", from, to, isDate: true };

/** The shop with one of its dates written as text. */
async function openWithTextDate(): Promise<void> {
  shop = await openShopWithData();
  shop.put("Sales", [[from]], { at: "A2" });
}

const formatOf = (sheet: string, cell: string): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("numberFormat");
    await context.sync();
    return String(range.numberFormat[0]![0]);
  });

describe("a cell that is mended at the planner's word", () => {
  it("holds the proposed date, looks like one, and is read from then on", async () => {
    await openWithTextDate();
    expect((await readAll(shop)).problems.map(({ code }) => code)).toContain("dateAsText");
    const fixed = await shop.planner.fixCell(date, "en-US");
    expect(fixed).toMatchObject({ ok: true, value: { sheet: "Sales", cell: "A2", from: to, to: from } });
    expect(shop.value("Sales", "A2")).toBe(to);
    expect(await formatOf("Sales", "A2")).toBe("yyyy-mm-dd");
    expect((await readAll(shop)).problems.map(({ code }) => code)).not.toContain("dateAsText");
  });

  it("is noted in the log with what it held before", async () => {
    await openWithTextDate();
    await shop.planner.fixCell(date, "zh-TW");
    const [headings, row, ...more] = shop.table("StockplanCorrections");
    expect(headings).toEqual(["更正時間", "工作表", "儲存格", "更正前", "更正後", "操作人"]);
    expect(row!.slice(1, 5)).toEqual(["Sales", "A2", from, String(to)]);
    expect(more).toEqual([]);
  });

  it("is put back as it was, its format with it, and that is noted too", async () => {
    await openWithTextDate();
    const before = await formatOf("Sales", "A2");
    const fixed = await shop.planner.fixCell(date, "en-US");
    if (!fixed.ok) throw new Error(fixed.problems[0]!.code);
    expect(await shop.planner.fixCell(fixed.value, "en-US")).toMatchObject({ ok: true });
    expect(shop.value("Sales", "A2")).toBe(from);
    expect(await formatOf("Sales", "A2")).toBe(before);
    expect(
      shop
        .table("StockplanCorrections")
        .slice(1)
        .map((row) => row[4]),
    ).toEqual([String(to), from]);
  });

  it("keeps the zeros of a SKU that had lost them", async () => {
    shop = await openShopWithData();
    shop.put("Sales", [[123]], { at: "B3" });
    await shop.planner.fixCell({ sheet: "Sales", cell: "B3", from: "123", to: "00123" }, "en-US");
    expect(shop.value("Sales", "B3")).toBe("00123");
  });

  it("shows a rate that was text as a rate", async () => {
    shop = await openShopWithData();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Products").getRange("C2");
      cell.numberFormat = [["@"]];
      cell.values = [["15%"]];
      await context.sync();
    });
    await shop.planner.fixCell({ sheet: "Products", cell: "C2", from: "15%", to: 0.15 }, "en-US");
    expect(shop.value("Products", "C2")).toBe(0.15);
    expect(await formatOf("Products", "C2")).toBe("0.0%");
  });
});

describe("a cell is left as it is", () => {
  const refusalOf = async (change: Parameters<Shop["planner"]["fixCell"]>[0]) => {
    const fixed = await shop.planner.fixCell(change, "en-US");
    return fixed.ok ? undefined : fixed.problems[0]!.code;
  };

  it("where it holds something else by now", async () => {
    await openWithTextDate();
    shop.put("Sales", [["2026/10/1"]], { at: "A2" });
    expect(await refusalOf(date)).toBe("cellChanged");
    expect(shop.value("Sales", "A2")).toBe("2026/10/1");
    expect(shop.table("StockplanCorrections")).toEqual([]);
  });

  it("where it holds a formula, whatever the formula gives", async () => {
    shop = await openShopWithData();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Products").getRange("C2").formulas = [["=4+4"]];
      await context.sync();
    });
    expect(await refusalOf({ sheet: "Products", cell: "C2", from: 8, to: 9 })).toBe("cellHoldsFormula");
    expect(shop.value("Products", "C2")).toBe(8);
  });

  it("where its sheet is protected, or gone", async () => {
    await openWithTextDate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").protection.protect();
      await context.sync();
    });
    expect(await refusalOf(date)).toBe("protectedFromChange");
    expect(shop.value("Sales", "A2")).toBe(from);
    expect(await refusalOf({ ...date, sheet: "Gone" })).toBe("changedSinceRead");
  });

  it("where the log cannot be written: nothing is changed that is not noted", async () => {
    shop = await openShop();
    shop.put("Data", [[from]]);
    await shop.planner.fixCell({ ...date, sheet: "Data", cell: "A1" }, "en-US");
    shop.put("Data", [[from]], { at: "A2" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stockplan log").protection.protect();
      await context.sync();
    });
    expect(await refusalOf({ ...date, sheet: "Data", cell: "A2" })).toBe("protectedFromChange");
    expect(shop.value("Data", "A2")).toBe(from);
  });
});
