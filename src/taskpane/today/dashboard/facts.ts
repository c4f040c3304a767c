import {
  deliveryProblems,
  type MonthFacts,
  monthName,
  monthOf,
  type PlaceCount,
  type Problem,
  type ReviewedMonth,
  warning,
} from "../../../calculation";
import type { PlanInputs, TableRead } from "../../../workbook/contract";

interface Tables {
  readonly products: TableRead<"products">;
  readonly stock: TableRead<"stock">;
  readonly returns: TableRead<"returns">;
  readonly deliveries: TableRead<"deliveries">;
  readonly months: TableRead<"months">;
  readonly orderTimes: TableRead<"orderTimes">;
}

/** What the tables say of the shop's months. */
export function factsOf(
  tables: Tables,
  { products, demand }: Pick<PlanInputs, "products" | "demand">,
  reviews: readonly ReviewedMonth[],
  asOfDate: number,
): MonthFacts {
  const rows = new Map(tables.products.rows.map(({ values }) => [values.sku, values]));
  return {
    products: products.map((product) => {
      const { price, category } = rows.get(product.sku) ?? {};
      return { ...product, price, category };
    }),
    demand,
    counts: countsOf(tables.stock),
    returns: tables.returns.rows.map(({ values }) => values),
    deliveries: tables.deliveries.rows.map(({ values }) => values),
    months: tables.months.rows.map(({ values }) => values),
    orders: tables.orderTimes.rows.map(({ values }) => values),
    reviews,
    asOfDate,
  };
}

/** Counts with a day; one without says nothing of a month. */
const countsOf = ({ rows }: TableRead<"stock">): PlaceCount[] =>
  rows.flatMap(({ values: { sku, kind, date, units, reference = "" } }) =>
    kind === "ON HAND" && date !== undefined ? [{ sku, date, units, reference }] : [],
  );

/** What the rows say that cannot be, or say twice, each with its cell. */
export const problemsOfRows = ({ deliveries, months }: Pick<Tables, "deliveries" | "months">): Problem[] => [
  ...deliveryProblems(
    deliveries.rows.map(({ values, sheet, cell }) => ({
      ...values,
      at: (field: string) => ({ sheet, cell: cell(field) }),
    })),
  ),
  ...monthsTwice(months),
];

function monthsTwice({ rows }: TableRead<"months">): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ values, sheet, cell }) => {
    const month = monthName(monthOf(values.month));
    if (seen.has(month)) {
      return [
        warning("monthTwice", { field: "month", params: { month }, at: { sheet, cell: cell("month") } }),
      ];
    }
    seen.add(month);
    return [];
  });
}
