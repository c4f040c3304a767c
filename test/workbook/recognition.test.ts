import { firstDay, openShop, openShopWithData, products, readAll, type Rows, sales, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

/** Headings by column, as the pane lists them. */
const headingsOf = (columns: readonly { key: string; heading?: string }[] = []) =>
  Object.fromEntries(columns.flatMap(({ key, heading }) => (heading === undefined ? [] : [[key, heading]])));

const withHeadings = (headings: readonly string[], rows: Rows): Rows => [headings, ...rows.slice(1)];

describe("headings", () => {
  it.each([
    [
      "English",
      ["SKU", "Product name", "Unit cost", "Average lead days", "Maximum lead days", "On hand", "On order"],
    ],
    ["simplified Chinese", ["SKU", "产品名称", "采购单价", "平均提前期", "最长提前期", "在库", "在途"]],
    ["traditional Chinese", ["SKU", "產品名稱", "採購單價", "平均前置時間", "最長前置時間", "在庫", "在途"]],
    [
      "other plain words",
      ["货号", "品名", "采购价(元)", "平均交期（天）", "最长交期", "现货库存", "在途数量"],
    ],
    [
      "other ways to write them",
      [
        "ＳＫＵ",
        "product_name",
        "UNIT COST (USD)",
        "Avg lead-days",
        "max lead time",
        " On Hand ",
        "on_order",
      ],
    ],
  ])("are understood in %s", async (_, headings) => {
    shop = await openShop();
    shop.put("Products", withHeadings(headings, products), { table: "T" });
    const found = await shop.planner.findTables();
    const [sku, name, unitCost, avgLeadDays, maxLeadDays, onHand, onOrder] = headings.map((each) =>
      each.trim(),
    );
    expect(headingsOf(found.products?.columns)).toEqual({
      sku,
      name,
      unitCost,
      avgLeadDays,
      maxLeadDays,
      onHand,
      onOrder,
    });
  });

  it("may stand below a title in a sheet without an Excel table", async () => {
    shop = await openShop();
    shop.put("Stock list", [["Our products, autumn", null, null, null, null, null, null]], { at: "B1" });
    shop.put("Stock list", products, { at: "B3" });
    const { products: found } = await shop.planner.findTables();
    expect(found).toMatchObject({ sheet: "Stock list", address: "B3:H5", rows: 2 });
    expect(found?.columns.find(({ key }) => key === "onHand")?.columnLetter).toBe("G");
  });

  it("that stand twice are a question, with the place of the second", async () => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "On hand", "SKU"],
      ["LAMP", 1, "X"],
    ]);
    const { products: found } = await shop.planner.findTables();
    expect(found?.problems).toEqual([
      { code: "headingTwice", severity: "error", field: "sku", at: { sheet: "Products", cell: "C1" } },
    ]);
    expect(found?.headings).toEqual(["SKU [A]", "On hand", "SKU [C]"]);
  });

  it("in our own words win over a synonym of them", async () => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "Stock", "On hand"],
      ["LAMP", 1, 2],
    ]);
    const { products: found } = await shop.planner.findTables();
    expect(headingsOf(found?.columns)).toEqual({ sku: "SKU", onHand: "On hand" });
  });
});

describe("tables", () => {
  it("are told apart: order lines are sales, the list with the stock is the products", async () => {
    shop = await openShopWithData();
    const found = await shop.planner.findTables();
    expect(found.products).toMatchObject({ sheet: "Products", excelTable: "Products", address: "A1:G3" });
    expect(found.sales).toMatchObject({ sheet: "Sales", layout: "long", rows: 20 });
    expect(found.problems).toEqual([]);
  });

  it("are found once they have the headings that were asked for", async () => {
    shop = await openShop();
    shop.put("Products", [["SKU"], ["LAMP"]]);
    const [problem] = (await shop.planner.findTables()).problems;
    expect(problem).toMatchObject({ code: "tableMissing", field: "products" });
    const headings = String(problem!.params!.columns).split(", ");
    shop.put("Products", [headings, ["LAMP", 10, 14, 5, 0]]);
    expect((await shop.planner.findTables()).products).toMatchObject({ sheet: "Products", rows: 1 });
  });

  it("that are missing are named, with the headings they need in the planner's language", async () => {
    shop = await openShop({ language: "zh-CN" });
    shop.put("Costs", [
      ["Month", "Rent"],
      ["May", 5],
    ]);
    const found = await shop.planner.findTables();
    expect(found.problems).toEqual([
      {
        code: "tableMissing",
        severity: "error",
        field: "products",
        params: { columns: "SKU、平均提前期、最长提前期、在库、在途" },
      },
      { code: "tableMissing", severity: "error", field: "sales", params: { columns: "日期、SKU、件数" } },
    ]);
    expect(found.candidates).toEqual([{ sheet: "Costs", address: "A1:B2", headings: ["Month", "Rent"] }]);
    const read = await shop.planner.readInputs(found);
    expect(read).toMatchObject({ ok: false, problems: [{ field: "products" }, { field: "sales" }] });
  });

  it("on hidden sheets are left alone", async () => {
    shop = await openShopWithData();
    shop.workbook.sheet("Sales")!.visibility = "Hidden";
    const found = await shop.planner.findTables();
    expect(found.sales).toBeUndefined();
    expect(found.candidates).toEqual([]);
  });

  it("with a column a product are sales by day, headed by SKUs that may be numbers", async () => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "On hand"],
      ["20685", 3],
      ["LAMP", 4],
    ]);
    shop.put("Daily", [
      ["Date", 20685, "LAMP"],
      [firstDay, 1, 2],
      [firstDay + 1, 3, 4],
    ]);
    const found = await shop.planner.findTables();
    expect(found.sales).toMatchObject({
      sheet: "Daily",
      layout: "wide",
      headings: ["Date", "20685", "LAMP"],
    });
    expect((await readAll(shop)).demand.get("20685")?.units).toEqual(Float64Array.of(1, 3));
  });

  it("may stand side by side on one sheet, an empty column between them", async () => {
    shop = await openShop();
    shop.put("All", products, { at: "A2" });
    shop.put("All", sales, { at: "J1" });
    const found = await shop.planner.findTables();
    expect(found.products?.address).toBe("A2:G4");
    expect(found.sales?.address).toBe("J1:L21");
    const { counts, problems } = await readAll(shop);
    expect(counts).toMatchObject({ products: 2, salesLines: 20 });
    expect(problems).toEqual([]);
  });

  it("copied from our plan are not taken for the products", async () => {
    shop = await openShopWithData();
    shop.put(
      "Stock plan (2)",
      [
        [
          "SKU",
          "Average lead days",
          "Maximum lead days",
          "On hand",
          "On order",
          "Unit cost",
          "Pack size",
          "Duty rate",
        ],
        ["LAMP", 1, 2, 3, 4, 5, 6, 0],
      ],
      { table: "StockplanPlan2" },
    );
    expect((await shop.planner.findTables()).products?.sheet).toBe("Products");
  });

  it("of ours are no candidates", async () => {
    shop = await openShopWithData();
    await shop.planner.rememberColumn({ table: "sales", key: "units", heading: "Units" });
    const found = await shop.planner.findTables();
    expect(found.candidates).toEqual([]);
  });
});

describe("a column the planner points at", () => {
  const odd: Rows = [
    ["Code", "Weeks of wait", "On hand"],
    ["LAMP", 10, 5],
  ];

  it("is used, also after the workbook was closed and opened again", async () => {
    shop = await openShop();
    shop.put("Products", odd);
    expect((await shop.planner.findTables()).products).toBeUndefined();
    await shop.planner.rememberColumn({ table: "products", key: "sku", heading: "Code" });
    await shop.planner.rememberColumn({ table: "products", key: "avgLeadDays", heading: "Weeks of wait" });
    shop.close();
    shop = await openShop({ workbook: shop.workbook });
    const { products: found } = await shop.planner.findTables();
    expect(headingsOf(found?.columns)).toEqual({
      sku: "Code",
      avgLeadDays: "Weeks of wait",
      onHand: "On hand",
    });
    expect(found?.columns.find(({ key }) => key === "sku")?.pointedByHand).toBe(true);
  });

  it("replaces the column pointed at before", async () => {
    shop = await openShopWithData();
    await shop.planner.rememberColumn({ table: "products", key: "onHand", heading: "On order" });
    await shop.planner.rememberColumn({ table: "products", key: "onHand", heading: "Unit cost" });
    const { products: found } = await shop.planner.findTables();
    expect(headingsOf(found?.columns)).toMatchObject({ onHand: "Unit cost", onOrder: "On order" });
    expect(shop.table("StockplanColumns")).toEqual([
      ["Table", "Column", "Heading"],
      ["products", "onHand", "Unit cost"],
    ]);
  });

  it("settles which of two headings is meant", async () => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "On hand", "SKU"],
      ["LAMP", 1, "X"],
    ]);
    shop.put("Sales", sales);
    await shop.planner.rememberColumn({ table: "products", key: "sku", heading: "SKU [C]" });
    expect((await readAll(shop)).products).toEqual([{ sku: "X", onHand: 1 }]);
  });
});
