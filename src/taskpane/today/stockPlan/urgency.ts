import { stockStatuses, type StockPlanLine, type StockStatus } from "../../../calculation";

/** The status of a line as the list shows it; `UNKNOWN` where something needed for it is missing. */
export type ShownStatus = StockStatus | "UNKNOWN";

/** In the order of urgency; what is not known comes last, and its problem stands in the list of problems. */
export const shownStatuses: readonly ShownStatus[] = [...stockStatuses, "UNKNOWN"];

export const statusOf = ({ status }: StockPlanLine): ShownStatus => status ?? "UNKNOWN";

/** The lines with the most urgent first; of one status, the one furthest below its reorder point first. */
export function byUrgency(lines: readonly StockPlanLine[]): StockPlanLine[] {
  return [...lines].sort(
    (a, b) =>
      shownStatuses.indexOf(statusOf(a)) - shownStatuses.indexOf(statusOf(b)) ||
      shareOfReorderPoint(a) - shareOfReorderPoint(b) ||
      a.sku.localeCompare(b.sku),
  );
}

const shareOfReorderPoint = ({ onHand = 0, onOrder = 0, reorderPoint = 0 }: StockPlanLine): number =>
  reorderPoint > 0 ? (onHand + onOrder) / reorderPoint : Number.MAX_VALUE;

/** How many lines have each status. */
export function statusCounts(lines: readonly StockPlanLine[]): Readonly<Record<ShownStatus, number>> {
  const counts = { OUT: 0, ORDER: 0, WARN: 0, OK: 0, UNKNOWN: 0 };
  for (const line of lines) counts[statusOf(line)] += 1;
  return counts;
}
