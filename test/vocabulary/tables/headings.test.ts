import {
  column,
  columnNamed,
  defineTable,
  locales,
  productsTable,
  productTerms,
  salesTable,
  stockTerms,
  type Table,
} from "../../../src/vocabulary";

const everyHeading = (table: Table): [string, string][] =>
  Object.entries(table.columns).flatMap(([key, { term, synonyms }]) =>
    [...locales.map((locale) => term.label[locale]), ...synonyms].map((heading): [string, string] => [
      heading,
      key,
    ]),
  );

it.each([...everyHeading(productsTable)])("%s in a Products table is %s", (heading, key) => {
  expect(columnNamed(productsTable, heading)?.key).toBe(key);
});

it.each([...everyHeading(salesTable)])("%s in a Sales table is %s", (heading, key) => {
  expect(columnNamed(salesTable, heading)?.key).toBe(key);
});

it.each([
  "On Hand",
  "ON_HAND",
  " on-hand ",
  "Ｏｎ ｈａｎｄ",
  "On hand (units)",
  "On hand（件）",
  "On hand [EU]",
])("%p is On hand", (heading) => {
  expect(columnNamed(productsTable, heading)).toEqual({ key: "onHand", by: "label" });
});

it.each(["ASIN", "Unit price", "单价", "Safety stock", "", "(units)"])(
  "%p is no column of a product",
  (heading) => {
    expect(columnNamed(productsTable, heading)).toBeUndefined();
  },
);

it("one heading cannot name two columns", () => {
  const ambiguous = () =>
    defineTable({
      name: productsTable.name,
      columns: {
        sku: column(productTerms.sku, { synonyms: ["Stock"] }),
        onHand: column(stockTerms.onHand, { synonyms: ["stock"] }),
      },
    });
  expect(ambiguous).toThrow("The heading stock names both sku and onHand.");
});

it.each([
  ["FBA 可售", "onHand"],
  ["afn-fulfillable-quantity", "onHand"],
  ["Inbound units", "onOrder"],
  ["平均交货期(天)", "avgLeadDays"],
  ["單箱數量", "packSize"],
])("%s, as sellers' exports head it, is %s", (heading, key) => {
  expect(columnNamed(productsTable, heading)?.key).toBe(key);
});

it.each([
  ["purchase-date", "date"],
  ["Created Time", "date"],
  ["quantity-purchased", "units"],
  ["商品 SKU", "sku"],
  ["下单时间", "date"],
])("%s, as order lines head it, is %s", (heading, key) => {
  expect(columnNamed(salesTable, heading)?.key).toBe(key);
});
