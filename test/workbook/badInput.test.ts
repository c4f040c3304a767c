import type { ListedTable } from "../../src/workbook/contract";
import { openShop, openShopWithData, planFor, type Rows, type Shop } from "./shop";

/**
 * What a planner's workbook may do to tables read row by row, to what is written from them, to an import and to setting up.
 * Of products and sales the same is tried in `writing.test.ts` and `hardWorkbooks.test.ts`.
 */

let shop: Shop;
afterEach(() => shop.close());

const suppliers: Rows = [
  ["Supplier", "SKU", "Order share"],
  ["Shenzhen One", "LAMP", 0.7],
  ["Ningbo Two", "LAMP", 0.3],
];

async function openWithSuppliers(options: { readonly table?: string } = { table: "Makers" }): Promise<void> {
  shop = await openShopWithData();
  shop.put("Makers", suppliers, options);
}

const read = async <T extends ListedTable>(table: T) => {
  const result = await shop.planner.readTables([table]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { ...result.value.tables[table], ...result.value };
};

/** Alerts, as a screen would write them from the suppliers it read. */
async function writingOfAlerts() {
  const { fingerprint } = await read("suppliers");
  return {
    kind: "alerts" as const,
    rows: { alerts: [{ rank: 1, sku: "LAMP", alert: "Order" }] },
    settings: {},
    fingerprints: [fingerprint],
    locale: "en-US" as const,
  };
}

/** Every cell of every sheet, to see that nothing of the planner's has changed. */
function everything(): Record<string, unknown> {
  const { workbook } = shop;
  return Object.fromEntries(
    workbook.sheets.map(({ id, name }) => {
      const cells: unknown[] = [];
      const area = workbook.usedArea(id);
      if (area) workbook.eachCell(area, (row, column, cell) => cells.push([row, column, cell.value]));
      return [name, cells];
    }),
  );
}

const inWorkbook = (task: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    task(context);
    await context.sync();
  });

describe("between preview and write", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    ["a table is deleted", ({ workbook }) => workbook.tables.getItem("Makers").delete()],
    ["its sheet is deleted", ({ workbook }) => workbook.worksheets.getItem("Makers").delete()],
    ["a table is made a plain range", ({ workbook }) => workbook.tables.getItem("Makers").convertToRange()],
    [
      "a heading is renamed",
      ({ workbook }) => {
        workbook.worksheets.getItem("Makers").getRange("B1").values = [["Article"]];
      },
    ],
    [
      "a row is added",
      ({ workbook }) => workbook.tables.getItem("Makers").rows.add(undefined, [["Yiwu", "RUG", 1]]),
    ],
  ])("%s: the sheet is named and not one cell is written", async (_, change) => {
    await openWithSuppliers();
    const writing = await writingOfAlerts();
    expect((await shop.planner.previewWrite(writing)).ok).toBe(true);
    await inWorkbook(change);
    const before = everything();
    expect(await shop.planner.write(writing)).toMatchObject({
      ok: false,
      problems: [{ code: "changedSinceRead", params: { sheet: "Makers" }, at: { sheet: "Makers" } }],
    });
    expect(everything()).toEqual(before);
  });

  it("a heading of a plain range is renamed: the same", async () => {
    await openWithSuppliers({});
    const writing = await writingOfAlerts();
    await inWorkbook(({ workbook }) => {
      workbook.worksheets.getItem("Makers").getRange("A1").values = [["Who"]];
    });
    expect(await shop.planner.write(writing)).toMatchObject({ problems: [{ code: "changedSinceRead" }] });
  });
});

describe("between preview and write of a plan of products and sales", () => {
  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["a table is deleted", "Sales", ({ workbook }) => workbook.tables.getItem("Sales").delete()],
    [
      "a heading is renamed",
      "Products",
      ({ workbook }) => {
        workbook.worksheets.getItem("Products").getRange("D1").values = [["Wait"]];
      },
    ],
  ])("%s: the sheet is named and not one cell is written", async (_, sheet, change) => {
    shop = await openShopWithData();
    const plan = await planFor(shop);
    expect((await shop.planner.previewWrite(plan)).ok).toBe(true);
    await inWorkbook(change);
    const before = everything();
    expect(await shop.planner.write(plan)).toMatchObject({
      problems: [{ code: "changedSinceRead", params: { sheet } }],
    });
    expect(everything()).toEqual(before);
  });
});

describe("an import", () => {
  const sales = { skus: ["LAMP"], channels: [""], ...columns([46_000, 46_001]) };
  const write = { sales, locale: "en-US" as const };

  it("leaves a sheet of the planner's own with our name as it is", async () => {
    shop = await openShopWithData();
    shop.put("Imported sales", [["by hand"]]);
    const written = await shop.planner.writeImportedSales(write);
    expect(written.ok && written.value.tables[0]?.sheet).toBe("Imported sales (Stockplan)");
    expect(shop.value("Imported sales", "A1")).toBe("by hand");
  });

  it("refuses a protected sheet of ours with a sentence, and changes not one cell", async () => {
    shop = await openShopWithData();
    await shop.planner.writeImportedSales(write);
    shop.workbook.sheet("Imported sales")!.isProtected = true;
    const before = everything();
    const refused = { ok: false, problems: [{ code: "protectedFromChange" }] };
    expect(await shop.planner.previewImportedSales(write)).toMatchObject(refused);
    expect(await shop.planner.writeImportedSales(write)).toMatchObject(refused);
    expect(everything()).toEqual(before);
  });
});

/** One unit of the first product on each of these days. */
function columns(days: readonly number[]) {
  return {
    dates: Uint32Array.from(days),
    skuOf: new Uint32Array(days.length),
    channelOf: new Uint16Array(days.length),
    units: new Float64Array(days.length).fill(1),
  };
}

describe("a sheet of the planner's own with our name", () => {
  it("keeps it where something is written: ours gets another, theirs stays as it is", async () => {
    await openWithSuppliers();
    shop.put("Alerts", [["My own alerts"], ["call the bank"]]);
    const written = await shop.planner.write(await writingOfAlerts());
    expect(written.ok && written.value.tables[0]?.sheet).toBe("Alerts (Stockplan)");
    expect([shop.value("Alerts", "A1"), shop.value("Alerts", "A2")]).toEqual([
      "My own alerts",
      "call the bank",
    ]);
  });

  it("keeps it where the workbook is set up", async () => {
    shop = await openShop();
    shop.put("Suppliers", [["Phone book"], ["Mr Li"]]);
    const done = await shop.planner.setUp(["suppliers"], "en-US");
    expect(done.ok && done.value.tables.find(({ table }) => table === "suppliers")?.sheet).toBe(
      "Suppliers (Stockplan)",
    );
    expect(shop.value("Suppliers", "A2")).toBe("Mr Li");
  });
});

it("a table read row by row may reach to the last row of its sheet, 1,048,576", async () => {
  await openWithSuppliers({});
  shop.put("Makers", [["Yiwu Three", "00123", 1]], { at: "A1048576" });
  const { rows, problems, found } = await read("suppliers");
  expect(found?.address).toBe("A1:C1048576");
  expect(problems).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual([2, 3, 1_048_576]);
  expect(rows.at(-1)!.cell("orderShare")).toBe("C1048576");
}, 60_000);

it("merged cells: the rows they leave without a needed value are named, each with its cell, and left out", async () => {
  await openWithSuppliers({});
  // Both rows are Shenzhen One's: Excel keeps the upper value and leaves the lower cell blank.
  shop.workbook.load(shop.workbook.sheet("Makers")!.id, [{ row: 2, column: 0, value: null }]);
  await inWorkbook(({ workbook }) => workbook.worksheets.getItem("Makers").getRange("A2:A3").merge());
  const { rows, problems } = await read("suppliers");
  expect(rows.map(({ values }) => values.supplier)).toEqual(["Shenzhen One"]);
  expect(problems).toMatchObject([
    { code: "missing", field: "supplier", at: { sheet: "Makers", cell: "A3" } },
  ]);
});

it("filters on: rows that are hidden are read, and written to, like any other", async () => {
  await openWithSuppliers();
  const all = await read("suppliers");
  const writing = await writingOfAlerts();
  const two = { ...writing, rows: { alerts: [...writing.rows.alerts, { rank: 2, sku: "00123" }] } };
  await shop.planner.write(two);
  const before = shop.table("StockplanAlerts");
  await inWorkbook(({ workbook }) => {
    for (const name of ["Makers", "StockplanAlerts"]) {
      const table = workbook.tables.getItem(name);
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["1", "Shenzhen One"] });
    }
  });
  expect((await read("suppliers")).rows.map(({ values }) => values)).toEqual(
    all.rows.map(({ values }) => values),
  );
  expect((await shop.planner.write(two)).ok).toBe(true);
  expect(shop.table("StockplanAlerts")).toEqual(before);
});

describe("a protected sheet", () => {
  it("of the planner's is read as always", async () => {
    await openWithSuppliers();
    shop.workbook.sheet("Makers")!.isProtected = true;
    expect((await read("suppliers")).rows).toHaveLength(2);
  });

  it("of ours is not written to: a sentence, and not one cell changed", async () => {
    await openWithSuppliers();
    const writing = await writingOfAlerts();
    await shop.planner.write(writing);
    shop.workbook.sheet("Alerts")!.isProtected = true;
    const before = everything();
    const refused = { ok: false, problems: [{ code: "protectedFromChange", at: { sheet: "Alerts" } }] };
    expect(await shop.planner.previewWrite(writing)).toMatchObject(refused);
    expect(await shop.planner.write(writing)).toMatchObject(refused);
    expect(everything()).toEqual(before);
  });

  it("with an earlier table of ours is not carried over: a sentence, and not one cell changed", async () => {
    shop = await openShop();
    await shop.planner.setUp(["suppliers"], "en-US");
    const { sheetId, top, left } = shop.workbook.tables.find(({ name }) => name === "StockplanSchema")!.area;
    const version = { sheetId, top: top + 1, left: left + 1, bottom: top + 1, right: left + 1 };
    shop.workbook.write(version, [[0]], "user");
    await inWorkbook(({ workbook }) =>
      workbook.tables.getItem("StockplanSuppliers").columns.getItem("Credit days").delete(),
    );
    shop.workbook.sheet("Suppliers")!.isProtected = true;
    const before = everything();
    expect(await shop.planner.setUp(["suppliers"], "en-US")).toMatchObject({
      ok: false,
      problems: [{ code: "protectedFromChange" }],
    });
    expect(everything()).toEqual(before);
  });
});
