import { plannerTableKeys, planTerms } from "../../src/vocabulary";
import { firstDay, openShop, openShopWithData, planFor, readAll, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

/** The planner's value of a setting, typed beside its key. */
function typeSetting(key: string, value: number | string | null): string {
  const row = shop.table("StockplanSettings").findIndex((cells) => cells.at(-1) === key);
  const { area } = shop.workbook.tables.find(({ name }) => name === "StockplanSettings")!;
  const place = { sheetId: area.sheetId, top: area.top + row, left: 2, bottom: area.top + row, right: 2 };
  shop.workbook.write(place, [[value]], "user");
  return `C${area.top + row + 1}`;
}

describe("the Settings table", () => {
  it("leaves every default in place while nothing is typed, and is nowhere before it is set up", async () => {
    shop = await openShop();
    expect(await shop.planner.readSettings()).toEqual({ own: [], cells: new Map(), problems: [] });
    await shop.planner.setUp(["settings"], "zh-TW");
    const settings = await shop.planner.readSettings();
    expect(settings).toMatchObject({ own: [], problems: [], table: { sheet: "設定" } });
    expect(shop.table("StockplanSettings")[3]).toEqual([
      "備貨計畫",
      "預警係數",
      null,
      "倍",
      1.2,
      "000-14",
      "在庫降到安全庫存的多少倍時預警。",
      "plan.warningFactor",
    ]);
  });

  it("gives the planner's own values with their cells: numbers, choices, lists in one cell", async () => {
    shop = await openShopWithData();
    await shop.planner.setUp(plannerTableKeys, "en-US");
    const cells = [
      typeSetting("plan.coverDays", 90),
      typeSetting("plan.peakMethod", "p95"),
      typeSetting("plan.batchShares", "50%, 30%, 20%"),
    ];
    const { own } = (await readAll(shop)).settings;
    const { peakMethod, coverDays, batchShares } = planTerms;
    const at = (index: number) => ({ sheet: "Settings", cell: cells[index] });
    expect(own).toEqual([
      { key: "plan.peakMethod", term: peakMethod, value: "P95", at: at(1) },
      { key: "plan.coverDays", term: coverDays, value: 90, at: at(0) },
      { key: "plan.batchShares", term: batchShares, value: [0.5, 0.3, 0.2], at: at(2) },
    ]);
  });

  it("says what is wrong with a value, and the default stands in", async () => {
    shop = await openShopWithData();
    await shop.planner.setUp(["settings"], "en-US");
    const cell = typeSetting("plan.promoUpliftRate", 50);
    typeSetting("plan.warningFactor", 0.5);
    const { settings, problems } = await readAll(shop);
    expect(settings.own).toEqual([]);
    expect(problems).toMatchObject([
      { code: "belowMinimum", field: "plan.warningFactor", severity: "error" },
      { code: "looksLikePercent", field: "plan.promoUpliftRate", at: { sheet: "Settings", cell } },
    ]);
  });

  it("is watched between reading and writing like every table that was read", async () => {
    shop = await openShopWithData();
    await shop.planner.setUp(["settings"], "en-US");
    const plan = await planFor(shop);
    typeSetting("plan.coverDays", 60);
    expect(await shop.planner.write(plan)).toMatchObject({
      ok: false,
      problems: [{ code: "changedSinceRead", params: { sheet: "Settings" } }],
    });
  });
});

describe("the Stock table", () => {
  const headings = ["SKU", "Stock kind", "Units", "Date", "Reference"];
  const openWithStock = async (...rows: (string | number | null)[][]) => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "On hand", "On order", "Committed"],
      ["LAMP", null, null, null],
      ["RUG", 50, null, null],
      ["SOFA", null, null, null],
    ]);
    shop.put("Sales", [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 5],
    ]);
    shop.put("Stock", [headings, ...rows], { table: "StockplanStock" });
    return readAll(shop);
  };

  it("fills what Products leaves empty: the latest count of each warehouse, all orders by their numbers, and promises (003-29)", async () => {
    const { products, problems } = await openWithStock(
      ["LAMP", "ON HAND", 400, firstDay, "US"],
      ["LAMP", "ON HAND", 300, firstDay + 7, "US"],
      ["LAMP", "ON HAND", 20, firstDay, "EU"],
      ["LAMP", "ON ORDER", 500, firstDay + 30, "PO-1"],
      ["LAMP", "ON ORDER", 250, firstDay + 60, "PO-2"],
      ["LAMP", "COMMITTED", 45, null, null],
    );
    expect(problems).toEqual([]);
    expect(products[0]).toEqual({ sku: "LAMP", onHand: 300 + 20, onOrder: 500 + 250, committed: 45 });
    // Not listed is not known.
    expect(products[2]).toEqual({ sku: "SOFA" });
  });

  it("does not overrule Products, and says where both speak", async () => {
    const { products, problems } = await openWithStock(["RUG", "ON HAND", 70, null, null]);
    // Counted, so nothing but what is listed is on order or promised.
    expect(products[1]).toEqual({ sku: "RUG", onHand: 50, onOrder: 0, committed: 0 });
    expect(problems).toMatchObject([
      {
        code: "stockGivenTwice",
        severity: "warning",
        field: "onHand",
        params: { sku: "RUG", got: 50, other: 70 },
        at: { sheet: "Stock", cell: "C2" },
      },
    ]);
  });

  it("leaves out a row it cannot read, with its cell", async () => {
    const { products, problems } = await openWithStock(
      ["LAMP", "on the boat", 400, null, null],
      ["LAMP", "ON ORDER", "many", null, null],
      ["LAMP", "on order", 10, "soon", null],
    );
    expect(products[0]).toEqual({ sku: "LAMP" });
    expect(problems).toMatchObject([
      { code: "notAChoice", field: "kind", at: { sheet: "Stock", cell: "B2" } },
      { code: "notANumber", field: "units", at: { sheet: "Stock", cell: "C3" } },
      { code: "notADate", field: "date", at: { sheet: "Stock", cell: "D4" } },
    ]);
  });
});
