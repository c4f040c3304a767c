import { type Problem, type ProblemCode, type Severity } from "../../calculation";
import type { ListedTable, TableRead, TableRow, WorkbookSettings } from "../../workbook/contract";
import { decisionOf, type DecisionOf, type Fields, ownValuesOf } from "../forms/fields";

/** A product's row; the first of a SKU that stands twice. */
export function productRows(products: TableRead<"products">): ReadonlyMap<string, TableRow<"products">> {
  const rows = new Map<string, TableRow<"products">>();
  for (const row of products.rows) if (!rows.has(row.values.sku)) rows.set(row.values.sku, row);
  return rows;
}

/** Rows of a SKU that stands in Products already: the first one is read. */
export function doubledProducts(products: TableRead<"products">): readonly Problem[] {
  const first = productRows(products);
  return products.rows
    .filter((row) => first.get(row.values.sku) !== row)
    .map((row) => aboutRow(row, row.values.sku, "sku", "skuTwice"));
}

/** The last test of each product, which is the one that counts. */
export const lastTests = (tests: TableRead<"productTests">): ReadonlyMap<string, TableRow<"productTests">> =>
  new Map(tests.rows.map((row) => [row.values.sku, row]));

/** A problem of a row's cell, naming its product. */
export const aboutRow = <T extends ListedTable>(
  row: Pick<TableRow<T>, "sheet" | "cell">,
  sku: string,
  field: string,
  code: ProblemCode,
  severity: Severity = "warning",
): Problem => ({
  code,
  severity,
  field,
  params: { sku },
  at: { sheet: row.sheet, cell: row.cell(field) },
});

/** Rows of products that the Products table has not got, each named with its cell. */
export const notInProducts = (
  rows: readonly {
    readonly sheet: string;
    cell(key: string): string;
    readonly values: { readonly sku?: string };
  }[],
  products: ReadonlyMap<string, unknown>,
): readonly Problem[] =>
  rows.flatMap((row) => {
    const { sku } = row.values;
    return sku === undefined || products.has(sku) ? [] : [aboutRow(row, sku, "sku", "skuNotInProducts")];
  });

/** What another screen would decide with nothing typed: the workbook's own values, else the defaults. */
export function untyped<F extends Fields>(fields: F, settings: WorkbookSettings): DecisionOf<F> {
  const decision = decisionOf(fields, {}, ownValuesOf(fields, settings));
  if (!decision.ok) throw new Error("Settings are read before they come here");
  return decision.value;
}
