import { firstDay, openShop, openShopWithData, planFor, products, readAll, sales, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

it("reads a sheet that is full to its last row, 1,048,576", async () => {
  const lines = 1_048_575;
  shop = await openShop();
  shop.put("Products", products, { table: "Products" });
  shop.put("Sales", [["Date", "SKU", "Units"]]);
  shop.put(
    "Sales",
    Array.from({ length: lines }, (_, index) => [firstDay + (index % 365), index % 2 ? "LAMP" : "00123", 1]),
    { at: "A2" },
  );
  const { demand, counts } = await readAll(shop);
  expect(counts).toMatchObject({ salesLines: lines, days: 365 });
  const sold = [...demand.values()].map(({ units }) => units.reduce((sum, each) => sum + each, 0));
  expect(sold.sort()).toEqual([Math.floor(lines / 2), Math.ceil(lines / 2)].sort());
}, 180_000);

it("finds a table below a merged title, and names the rows that merged cells leave without a SKU", async () => {
  shop = await openShop();
  shop.put("Products", products, { table: "Products" });
  const withTitle = [["Sales of October", null, null], ...sales];
  shop.put("Orders", withTitle);
  // Two lines share one cell for their SKU: Excel keeps the upper value and leaves the lower cell blank.
  const { id } = shop.workbook.sheet("Orders")!;
  shop.workbook.load(id, [{ row: 5, column: 1, value: null }]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Orders");
    for (const address of ["A1:C1", "B5:B6"]) sheet.getRange(address).merge();
    await context.sync();
  });
  const { problems, counts } = await readAll(shop);
  expect(counts.salesLines).toBe(sales.length - 1 - 1);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "skuMissing", at: { sheet: "Orders", cell: "B6" } }),
  );
});

it("reads and writes tables with filters on, row by row as without", async () => {
  shop = await openShopWithData();
  await shop.planner.write(await planFor(shop));
  const before = shop.table("StockplanPlan");
  await Excel.run(async (context) => {
    for (const name of ["Products", "Sales", "StockplanPlan"]) {
      const table = context.workbook.tables.getItem(name);
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["LAMP"] });
    }
    await context.sync();
  });
  expect((await readAll(shop)).counts.products).toBe(2);
  expect((await shop.planner.write(await planFor(shop))).ok).toBe(true);
  expect(shop.table("StockplanPlan")).toEqual(before);
});
