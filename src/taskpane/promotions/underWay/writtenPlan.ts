import { answer, unanswerable, type Result, type TrackedBatch } from "../../../calculation";
import { serialFromIsoDate } from "../../../vocabulary";
import type { PastRows, PlannerWorkbook } from "../../../workbook/contract";
import { standingPlans, type DatedPlan } from "./choosePlan";

/** A promotion's plan as it was written last: what it expected of each product, and what it holds back. */
export interface WrittenPromo {
  readonly name: string;
  readonly startDate: number;
  readonly endDate: number;
  /** Other promotions with a written plan. */
  readonly others: readonly string[];
  readonly skus: readonly WrittenSku[];
  readonly batches: readonly TrackedBatch[];
  /** The day this promotion was first planned, as a date serial; unknown where the log does not say. */
  readonly plannedOn?: number;
}

export interface WrittenSku {
  readonly sku: string;
  readonly expectedUnits: number;
  /** Units a day without the promotion. */
  readonly usualUnitsPerDay?: number;
  readonly orderUnits: number;
  readonly heldBackUnits: number;
  /** What there was when it began, without the promotion's own order. */
  readonly leftAtStart?: number;
}

/** The written plan that `choose` picks, with the names of the others; unanswerable where none was written. */
export async function writtenPromo(
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
  choose: (plans: readonly DatedPlan[]) => DatedPlan | undefined,
): Promise<Result<WrittenPromo>> {
  const plans = standingPlans(await past.pastWrites("promo"));
  const chosen = choose(plans);
  if (chosen === undefined) return unanswerable("noPromoPlanWritten");
  const { write, name, startDate, endDate, firstWrittenAt } = chosen;
  const rows = await past.rowsOfWrite(write.id);
  if (!rows.ok) return rows;
  const others = plans.flatMap((plan) => (plan === chosen ? [] : [plan.name]));
  const plannedOn = serialFromIsoDate(firstWrittenAt.slice(0, 10));
  return answer({
    name,
    startDate,
    endDate,
    others: [...new Set(others)],
    ...(plannedOn === undefined ? {} : { plannedOn }),
    skus: skusOf(rows.value, endDate - startDate + 1),
    batches: (rows.value["batches"] ?? []).flatMap(trackedBatch),
  });
}

function skusOf({ promoPlan = [], batches = [] }: PastRows, promotionDays: number): WrittenSku[] {
  const heldBack = new Map<string, number>();
  for (const { sku, units, isHeldBack } of batches) {
    if (isHeldBack === true) heldBack.set(String(sku), (heldBack.get(String(sku)) ?? 0) + Number(units));
  }
  return promoPlan.flatMap((row): WrittenSku[] => {
    const { sku, expectedUnits, usualUnits, orderUnits, leftAtStart } = row;
    if (typeof expectedUnits !== "number") return [];
    return [
      {
        sku: String(sku),
        expectedUnits,
        ...(typeof usualUnits === "number" ? { usualUnitsPerDay: usualUnits / promotionDays } : {}),
        orderUnits: typeof orderUnits === "number" ? orderUnits : 0,
        heldBackUnits: heldBack.get(String(sku)) ?? 0,
        ...(typeof leftAtStart === "number" ? { leftAtStart } : {}),
      },
    ];
  });
}

/** A batch with its days; one that was written without them cannot be followed. */
function trackedBatch(row: Readonly<Record<string, unknown>>): TrackedBatch[] {
  const { sku, units, orderBy, shipBy, arriveBy, isHeldBack } = row;
  if (
    typeof units !== "number" ||
    typeof orderBy !== "number" ||
    typeof shipBy !== "number" ||
    typeof arriveBy !== "number"
  )
    return [];
  return [{ sku: String(sku), units, orderBy, shipBy, arriveBy, isHeldBack: isHeldBack === true }];
}
