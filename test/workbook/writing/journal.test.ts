import { productTerms, stockTerms } from "../../../src/vocabulary";
import { column, defineTable } from "../../../src/vocabulary/tables/define";
import { journalLines, tablesFromLines } from "../../../src/workbook/writing/journal";
import { rowsOfRecords } from "../../../src/workbook/writing/tableRows";

const name = { "en-US": "Plan", "zh-CN": "计划", "zh-TW": "計畫" };
const own = (columns: Parameters<typeof defineTable>[0]["columns"]) => ({
  excelName: "StockplanTrial",
  definition: defineTable({ name, columns }),
  sheetName: name,
  left: 0,
  version: 1,
});
const sku = column(productTerms.sku);
const onHand = column(stockTerms.onHand);
const onOrder = column(stockTerms.onOrder);

const records = [
  { sku: "LAMP", onHand: 30 },
  { sku: "00123", onHand: 0 },
];

it("keeps the rows of a write so that they are found again as they were", () => {
  const now = own({ sku, onHand });
  const lines = journalLines("w-1", [rowsOfRecords(now, records)]);
  expect(lines.map(([id, table, row]) => [id, table, row])).toEqual([
    ["w-1", "StockplanTrial", 0],
    ["w-1", "StockplanTrial", 1],
    ["w-1", "StockplanTrial", 2],
  ]);
  expect(tablesFromLines(lines, [now])[0]!.rows).toEqual([
    ["LAMP", 30],
    ["00123", 0],
  ]);
});

it("finds each figure under its own heading where a later version put a column between, or dropped one", () => {
  const lines = journalLines("w-1", [rowsOfRecords(own({ sku, onHand }), records)]);
  expect(tablesFromLines(lines, [own({ sku, onOrder, onHand })])[0]!.rows).toEqual([
    ["LAMP", "", 30],
    ["00123", "", 0],
  ]);
  expect(tablesFromLines(lines, [own({ onHand })])[0]!.rows).toEqual([[30], [0]]);
});

it("keeps no line of an empty table, and reads it as empty", () => {
  const now = own({ sku, onHand });
  expect(journalLines("w-1", [rowsOfRecords(now, [])])).toEqual([]);
  expect(tablesFromLines([], [now])).toEqual([
    { excelName: "StockplanTrial", columns: ["sku", "onHand"], rows: [] },
  ]);
});
