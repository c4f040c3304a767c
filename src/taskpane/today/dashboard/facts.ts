import { type MonthFacts, serialOf, type PlaceCount, type ReviewedMonth } from "../../../calculation";
import type { PlanInputs, PlannerWorkbook, TableRead } from "../../../workbook/contract";

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

/** A row of the review log as it was written. */
export type LoggedReview = Readonly<Record<string, number | string | boolean>>;

/** The log of the reviews as the last write that stands has it; empty where nothing was reviewed or its rows were pruned. */
export async function reviewLog(
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
): Promise<readonly LoggedReview[]> {
  const last = (await past.pastWrites("review")).find(({ isTakenBack }) => !isTakenBack);
  const rows = last && (await past.rowsOfWrite(last.id));
  return rows?.ok ? (rows.value.log ?? []) : [];
}

/** What the log says of each month, as the dashboard reads it. */
export const reviewsOf = (log: readonly LoggedReview[]): ReviewedMonth[] =>
  log.flatMap(({ month, accuracy, bias }) => {
    const [, year, number] = /^(\d{4})-(\d{2})$/.exec(String(month)) ?? [];
    if (year === undefined) return [];
    const date = serialOf({ year: Number(year), month: Number(number), day: 1 });
    return [{ month: date, accuracy: numberOr(accuracy), bias: numberOr(bias) }];
  });

const numberOr = (cell: unknown): number | undefined => (typeof cell === "number" ? cell : undefined);
