import { type Problem, type ProductFacts, warning } from "../../calculation";
import { productsTable, type RawCell } from "../../vocabulary";
import type { ProductRows } from "../contract";
import { columnLetter } from "../places";
import { isEmpty, placeOf, readSku, type ReadColumns, type RowsReader } from "./cells";
import { ProblemGroups } from "./problemGroups";
import { withVolume } from "./withVolume";

export interface ProductsRead {
  readonly products: readonly ProductFacts[];
  readonly productRows: ProductRows;
  readonly problems: readonly Problem[];
}

/** The columns of the Products table a plan needs; the name of a product is for people. */
export const productFactKeys = Object.keys(productsTable.columns).filter((key) => key !== "name");

/**
 * Reads the Products table. A row without a readable SKU is left out, and so is a SKU's second row; any other cell that
 * cannot be read leaves that one fact unknown, never 0. All of it is said with its place.
 */
export function productsReader(source: ReadColumns): RowsReader<ProductsRead> {
  const products = new Map<string, ProductFacts>();
  const rows = new Map<string, number>();
  const groups = new ProblemGroups();
  const skuIndex = source.keys.indexOf("sku");

  function readRow(row: readonly RawCell[], sheetRow: number): void {
    if (row.every(isEmpty)) return;
    const skuPlace = placeOf(source, sheetRow, skuIndex);
    const sku = readSku(row[skuIndex]);
    if (!sku.ok) return groups.addCell(sku, "sku", skuPlace);
    if (products.has(sku.value)) {
      return groups.add(warning("skuTwice", { field: "sku", params: { sku: sku.value }, at: skuPlace }));
    }
    rows.set(sku.value, sheetRow + 1);
    products.set(sku.value, { sku: sku.value, ...withVolume(facts(row, sheetRow)) });
  }

  function facts(row: readonly RawCell[], sheetRow: number): Record<string, unknown> {
    const known: Record<string, unknown> = {};
    source.keys.forEach((key, index) => {
      if (index === skuIndex || isEmpty(row[index])) return;
      const { term } = productsTable.columns[key as keyof typeof productsTable.columns];
      const read = term.read(row[index]);
      if (read.ok) known[key] = read.value;
      else groups.addCell(read, key, placeOf(source, sheetRow, index));
    });
    return known;
  }

  return {
    accept: (rows, firstRow) => rows.forEach((row, index) => readRow(row, firstRow + index)),
    finish: () => ({
      products: [...products.values()],
      productRows: { sheet: source.sheet, columns: lettersOf(source), rows },
      problems: groups.all(),
    }),
  };
}

const lettersOf = ({ keys, columns }: ReadColumns): Record<string, string> =>
  Object.fromEntries(keys.map((key, index) => [key, columnLetter(columns[index]!)]));
