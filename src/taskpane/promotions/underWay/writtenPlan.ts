import { answer, unanswerable, type Result, type TrackedBatch } from "../../../calculation";
import { serialFromIsoDate } from "../../../vocabulary";
import type { PastWrite, PlannerWorkbook } from "../../../workbook/contract";

/** A promotion's plan as it was written last: what it expected of each product, and what it holds back. */
export interface WrittenPromo {
  readonly name: string;
  readonly startDate: number;
  readonly endDate: number;
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

/** The last plan that still stands; unanswerable where none was written. */
export async function writtenPromo(
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
): Promise<Result<WrittenPromo>> {
  const standing = (await past.pastWrites("promo")).filter(({ isTakenBack }) => !isTakenBack);
  const [write] = standing;
  const days = write && daysOf(write);
  if (write === undefined || days === undefined) return unanswerable("noPromoPlanWritten");
  const rows = await past.rowsOfWrite(write.id);
  if (!rows.ok) return rows;
  const { promoPlan = [], batches = [] } = rows.value;
  const heldBack = new Map<string, number>();
  for (const { sku, units, isHeldBack } of batches) {
    if (isHeldBack === true) heldBack.set(String(sku), (heldBack.get(String(sku)) ?? 0) + Number(units));
  }
  const promotionDays = days.endDate - days.startDate + 1;
  return answer({
    ...days,
    ...firstPlanned(standing, days),
    batches: batches.flatMap(trackedBatch),
    skus: promoPlan.flatMap((row): WrittenSku[] => {
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
    }),
  });
}

/** The promotion's name and days, as they were written with the plan's settings. */
function daysOf({ settings }: PastWrite): Pick<WrittenPromo, "name" | "startDate" | "endDate"> | undefined {
  const { promotion, startDate, endDate } = (settings ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof startDate !== "number" || typeof endDate !== "number") return undefined;
  return { name: typeof promotion === "string" ? promotion : "", startDate, endDate };
}

/** The day the oldest write of the same promotion began. */
function firstPlanned(
  standing: readonly PastWrite[],
  { name, startDate }: Pick<WrittenPromo, "name" | "startDate">,
): Pick<WrittenPromo, "plannedOn"> {
  const ofSame = standing.filter((write) => {
    const its = daysOf(write);
    return its?.name === name && its.startDate === startDate;
  });
  const plannedOn = serialFromIsoDate(ofSame.at(-1)?.startedAt.slice(0, 10) ?? "");
  return plannedOn === undefined ? {} : { plannedOn };
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
