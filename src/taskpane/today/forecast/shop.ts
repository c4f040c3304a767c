import type { OptionalKind, PromotionDays, ShopHistory, StockCount } from "../../../calculation";
import type { PlanInputs, TableRead } from "../../../workbook/contract";

interface LeavingOut {
  readonly leaveOutOutliers: "YES" | "NO";
  readonly leaveOutSuspected: "YES" | "NO";
}

interface EvidenceTables {
  readonly promotions: TableRead<"promotions">;
  readonly stock: TableRead<"stock">;
}

/** What tells usual days from others: the days of promotions, and dated counts of the stock. */
export const evidenceOf = (tables: EvidenceTables): Pick<ShopHistory, "promotions" | "stockCounts"> => ({
  promotions: promotionsOf(tables.promotions),
  stockCounts: countsOf(tables.stock),
});

/** What the workbook says of the shop's past: sales, the days of promotions, dated counts of the stock. */
export function shopOf(
  { products, demand }: Pick<PlanInputs, "products" | "demand">,
  tables: EvidenceTables,
  { leaveOutOutliers, leaveOutSuspected }: LeavingOut,
): ShopHistory {
  const leaveOut: OptionalKind[] = [];
  if (leaveOutOutliers === "YES") leaveOut.push("OUTLIER");
  if (leaveOutSuspected === "YES") leaveOut.push("SUSPECTED");
  return {
    demand: products.flatMap(({ sku }) => demand.get(sku) ?? []),
    ...evidenceOf(tables),
    leaveOut,
  };
}

/** A promotion without a last day has one day. */
function promotionsOf({ rows }: TableRead<"promotions">): readonly PromotionDays[] {
  return rows.map(({ values: { promotion, startDate, endDate = startDate } }) => ({
    name: promotion,
    firstDate: startDate,
    lastDate: Math.max(startDate, endDate),
  }));
}

function countsOf({ rows }: TableRead<"stock">): ReadonlyMap<string, readonly StockCount[]> {
  const counts = new Map<string, StockCount[]>();
  for (const { values } of rows) {
    const { sku, kind, date, units } = values;
    if (kind !== "ON HAND" || date === undefined) continue;
    const ofProduct = counts.get(sku) ?? [];
    ofProduct.push({ date, units });
    counts.set(sku, ofProduct);
  }
  return counts;
}
