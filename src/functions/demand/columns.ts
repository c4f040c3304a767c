import { map, type Result } from "../../calculation";

/** Rows of periods from answers of products: a product without an answer has its error in each of its cells. */
export function columnsOf<T>(
  products: readonly Result<T>[],
  rows: number,
  cell: (product: T, row: number) => number,
): Result<number>[][] {
  return Array.from({ length: rows }, (_, row) =>
    products.map((product) => map(product, (value) => cell(value, row))),
  );
}
