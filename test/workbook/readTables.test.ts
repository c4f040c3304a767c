import { openShop, openShopWithData, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const read = async <T extends Parameters<Shop["planner"]["readTables"]>[0][number]>(...tables: T[]) => {
  const result = await shop.planner.readTables(tables);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const lanes = [
  ["Lane", "Mode", "Leg", "Usual days", "Worst days"],
  ["Shenzhen–LA", "SEA", "LINE HAUL", 18, 25],
  ["Shenzhen–LA", "SEA", "CUSTOMS", "two", 5],
  ["", "", "", "", ""],
  ["Shenzhen–LA", "SEA", "PICK-UP", 2, "n/a"],
];

describe("a table of the planner's", () => {
  it("is read row by row, each cell with its place; a row that lacks what is needed is left out and said", async () => {
    shop = await openShopWithData();
    shop.put("Ways", lanes, { at: "B3", table: "Ways" });
    const { tables, problems } = await read("lanes");
    expect(tables.lanes.place).toEqual({ sheet: "Ways", address: "B3:F7" });
    expect(tables.lanes.rows.map(({ values, row }) => ({ ...values, row }))).toEqual([
      { lane: "Shenzhen–LA", mode: "SEA", leg: "LINE HAUL", usualDays: 18, worstDays: 25, row: 4 },
      // The worst days cannot be read: unknown, not 0, and the row stays.
      { lane: "Shenzhen–LA", mode: "SEA", leg: "PICK-UP", usualDays: 2, row: 7 },
    ]);
    expect(tables.lanes.rows[0]!.cell("worstDays")).toBe("F4");
    expect(problems).toMatchObject([
      { code: "notANumber", field: "usualDays", at: { sheet: "Ways", cell: "E5" } },
      { code: "notANumber", field: "worstDays", at: { sheet: "Ways", cell: "F7" } },
    ]);
  });

  it("is ours where the workbook was set up, in whatever language", async () => {
    shop = await openShop();
    await shop.planner.setUp(["suppliers", "lanes"], "zh-CN");
    shop.put("供应商", [["深圳一厂", "LAMP", 0.7]], { at: "A3" });
    const { tables, problems } = await read("suppliers", "lanes");
    expect(tables.suppliers.rows.map(({ values }) => values)).toEqual([
      { supplier: "深圳一厂", sku: "LAMP", orderShare: 0.7 },
    ]);
    expect(tables.lanes.rows).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("is empty and without a place where the workbook has none", async () => {
    shop = await openShopWithData();
    expect((await read("costs")).tables.costs).toEqual({ rows: [] });
  });

  it("has the volume of a product's sides where its own cell is empty, and never of two sides (002-24)", async () => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "Volume per unit", "Length", "Width", "Height"],
      ["BOX", "", 40, 30, 20],
      ["BAG", 0.02, 40, 30, 20],
      ["MAT", "", 40, 30, ""],
    ]);
    const { tables } = await read("products");
    expect(tables.products.rows.map(({ values }) => values.unitM3)).toEqual([0.024, 0.02, undefined]);
  });

  it("whose heading stands twice is not guessed at", async () => {
    shop = await openShopWithData();
    const twice = [
      ["Lane", "Leg", "Usual days", "Usual days"],
      ["A", "LINE HAUL", 18, 25],
    ];
    shop.put("Ways", twice);
    const { tables, problems } = await read("lanes");
    expect(tables.lanes.rows).toEqual([]);
    expect(problems).toMatchObject([
      { code: "headingTwice", severity: "error", at: { sheet: "Ways", cell: "D1" } },
    ]);
  });
});

it("refuses a write where a row it was made from has changed since", async () => {
  shop = await openShopWithData();
  shop.put("Ways", lanes, { table: "Ways" });
  const { fingerprint } = await read("lanes");
  shop.put("Ways", [["Shenzhen–LA", "SEA", "LINE HAUL", 19, 25]], { at: "A2" });
  const writing = {
    kind: "stockPlan",
    rows: { plan: [{ sku: "LAMP" }] },
    settings: {},
    fingerprints: [fingerprint],
    locale: "en-US",
  } as const;
  expect(await shop.planner.write(writing)).toMatchObject({
    problems: [{ code: "changedSinceRead", at: { sheet: "Ways" } }],
  });
});
