import type { MonthFacts, PlaceCount, ReviewedMonth } from "../../../calculation";
import type { PlanInputs, TableRead } from "../../../workbook/contract";

interface Tables {
  readonly products: TableRead<"products">;
  readonly stock: TableRead<"stock">;
  readonly returns: TableRead<"returns">;
  readonly deliveries: TableRead<"deliveries">;
  readonly months: TableRead<"months">;
}

/** What the tables say of the shop's months. */
export function factsOf(
  tables: Tables,
  { products, demand }: Pick<PlanInputs, "products" | "demand">,
  reviews: readonly ReviewedMonth[],
  asOfDate: number,
): MonthFacts {
  const prices = new Map(tables.products.rows.map(({ values: { sku, price } }) => [sku, price]));
  return {
    products: products.map((product) => ({ ...product, price: prices.get(product.sku) })),
    demand,
    counts: countsOf(tables.stock),
    returns: tables.returns.rows.map(({ values }) => values),
    deliveries: tables.deliveries.rows.map(({ values }) => values),
    months: tables.months.rows.map(({ values }) => values),
    reviews,
    asOfDate,
  };
}

/** Counts with a day; one without says nothing of a month. */
const countsOf = ({ rows }: TableRead<"stock">): PlaceCount[] =>
  rows.flatMap(({ values: { sku, kind, date, units, reference = "" } }) =>
    kind === "ON HAND" && date !== undefined ? [{ sku, date, units, reference }] : [],
  );
