import { defineTable, column, productTerms, salesTerms, stockTerms } from "../../src/vocabulary";
import { drawCharts } from "../../src/workbook/excel/charts";
import { fillTable, shapeTables } from "../../src/workbook/excel/fill";
import { prepareTargets } from "../../src/workbook/excel/targets";
import { onOwnSheet, type OwnTable } from "../../src/workbook/writing/ownTables";
import type { OutCell } from "../../src/workbook/writing/tableRows";
import { writtenTables } from "../../src/workbook/writing/writtenTables";
import { openShop, type Shop } from "./shop";

const projection = onOwnSheet(
  "StockplanTrial",
  defineTable({
    name: { "en-US": "Projection", "zh-CN": "库存推演", "zh-TW": "庫存推演" },
    columns: {
      sku: column(productTerms.sku),
      date: column(salesTerms.saleDate),
      onHand: column(stockTerms.onHand),
      reorderPoint: column(stockTerms.reorderPoint),
    },
  }),
  {
    charts: [
      {
        key: "stock",
        title: { "en-US": "Stock to come", "zh-CN": "未来库存", "zh-TW": "未來庫存" },
        kind: "Line",
        categories: "date",
        values: ["onHand", "reorderPoint"],
        each: { column: "sku", most: 2 },
      },
      {
        key: "all",
        title: { "en-US": "All", "zh-CN": "全部", "zh-TW": "全部" },
        kind: "ColumnClustered",
        categories: "sku",
        values: ["onHand"],
      },
    ],
    highlights: [{ column: "sku", text: "RUG", colour: "#F8CBAD" }],
  },
);

let shop: Shop;
beforeEach(async () => (shop = await openShop()));
afterEach(() => shop.close());

const days = (sku: string, ...stock: number[]): OutCell[][] =>
  stock.map((units, day) => [sku, 46296 + day, units, 50]);

/** Writes the table as a write does: shaped, filled, drawn. */
const write = (rows: OutCell[][], own: OwnTable = projection) =>
  Excel.run(async (context) => {
    const targets = await prepareTargets(context, [{ own, rows: rows.length }], "en-US");
    if (!targets.ok) throw new Error(JSON.stringify(targets.problems));
    const [target] = targets.value;
    await shapeTables(context, targets.value, "en-US");
    await fillTable(context, target!, rows, { locale: "en-US" });
    await drawCharts(context, target!, rows, "en-US");
  });

const charts = () => shop.office.host.records.charts;
const area = (top: number, bottom: number, column: number) => ({ top, bottom, left: column, right: column });

it("draws a chart of each of the first products, and one of all rows", async () => {
  await write([...days("LAMP", 90, 60, 30), ...days("RUG", 20, 10), ...days("SOFA", 5)]);
  expect(charts().map(({ type, title }) => [type, title.text])).toEqual([
    ["Line", "LAMP · Stock to come"],
    ["Line", "RUG · Stock to come"],
    ["ColumnClustered", "All"],
  ]);
  const [, rug, all] = charts();
  // The rug's two days stand below the heading and the lamp's three.
  expect(rug!.series).toMatchObject([
    { values: { name: "On hand" }, source: area(4, 5, 2), categories: area(4, 5, 1) },
    { values: { name: "Reorder point" }, source: area(4, 5, 3), categories: area(4, 5, 1) },
  ]);
  expect(rug!.legend).toMatchObject({ visible: true });
  expect(all).toMatchObject({ series: [{ source: area(1, 6, 2) }], legend: { visible: false } });
  // Right of the four columns, one below the other.
  expect(charts().map(({ position }) => position!.from.replace(/.*!/, ""))).toEqual(["F1", "F18", "F35"]);
  expect(shop.office.host.unsupported()).toEqual([]);
});

it("draws them anew where the planner has put them, and leaves the planner's own charts alone", async () => {
  await write([...days("LAMP", 90, 60), ...days("RUG", 20)]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Projection");
    sheet.charts.add("Pie", sheet.getRange("C2:C3")).name = "Mine";
    sheet.charts.getItem("StockplanTrial stock 1").set({ top: 400, left: 30, width: 300, height: 200 });
    await context.sync();
  });
  await write(days("LAMP", 80, 50, 20));
  const names = charts().map(({ values }) => values.name);
  expect(names.sort()).toEqual(["Mine", "StockplanTrial all 1", "StockplanTrial stock 1"]);
  const lamp = charts().find(({ values }) => values.name === "StockplanTrial stock 1")!;
  expect(lamp.values).toMatchObject({ top: 400, left: 30, width: 300, height: 200 });
  expect(lamp.series[0]!.source).toMatchObject(area(1, 3, 2));
});

it("has no chart of an empty table", async () => {
  await write(days("LAMP", 90));
  await write([]);
  expect(charts()).toEqual([]);
});

it("colours rows by their text, those of a table that has grown too", async () => {
  await write(days("RUG", 3, 2));
  await write(days("RUG", 4, 3, 2, 1));
  const { conditionalFormats } = shop.office.host.records;
  expect(conditionalFormats.map(({ area: { top, bottom }, rule }) => [top, bottom, rule])).toEqual([
    [1, 2, { formula1: '="RUG"', operator: "EqualTo" }],
    [3, 4, { formula1: '="RUG"', operator: "EqualTo" }],
  ]);
});

it("prints across the page, as wide as one, with its headings on each", async () => {
  await write(days("LAMP", 90));
  const { pageLayouts, headersAndFooters } = shop.office.host.records;
  const [layout] = [...pageLayouts.values()];
  expect(layout).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
  expect(String(layout!.printTitleRows)).toMatch(/\$?1:\$?1$/);
  expect([...headersAndFooters.values()]).toEqual([{ leftFooter: "&A", rightFooter: "&P / &N" }]);
});

it("prints a promotion's summary upright on a single page", async () => {
  await write(days("LAMP", 90), {
    ...projection,
    look: { onOnePage: writtenTables.promo.summary.look!.onOnePage! },
  });
  const [layout] = [...shop.office.host.records.pageLayouts.values()];
  expect(layout).toMatchObject({
    orientation: "Portrait",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
});
