import { promoBias, type ReviewedPromotion, type ReviewedPromotionSku } from "../../../calculation";
import type { PlannerWorkbook } from "../../../workbook/contract";
import { standingPlans } from "./choosePlan";

type Past = Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">;

/** Two years of promotions: what lies further back says little of the next. */
const mostReviews = 8;

/**
 * The reviews of promotions that were written and still stand, the last revision of each. One whose rows were pruned from the
 * log is passed over.
 */
export async function pastReviews(past: Past): Promise<readonly ReviewedPromotion[]> {
  const reviews = standingPlans(await past.pastWrites("promoReview")).slice(0, mostReviews);
  const read: ReviewedPromotion[] = [];
  for (const { write, name, startDate, endDate } of reviews) {
    const rows = await past.rowsOfWrite(write.id);
    if (!rows.ok) continue;
    const { accuracy } = (write.settings ?? {}) as Readonly<Record<string, unknown>>;
    const skus = (rows.value["review"] ?? []).flatMap(reviewedSku);
    read.push({
      name,
      firstDate: startDate,
      lastDate: endDate,
      ...(typeof accuracy === "number" ? { accuracy } : {}),
      ...promoBias(skus),
      skus,
    });
  }
  return read;
}

function reviewedSku(row: Readonly<Record<string, unknown>>): ReviewedPromotionSku[] {
  const { sku, forecastUnits, actualUnits, measuredMultiple, unitsLeft } = row;
  if (typeof forecastUnits !== "number" || typeof actualUnits !== "number") return [];
  return [
    {
      sku: String(sku),
      forecastUnits,
      actualUnits,
      ...(typeof measuredMultiple === "number" ? { measuredMultiple } : {}),
      ...(typeof unitsLeft === "number" ? { unitsLeft } : {}),
    },
  ];
}
