import { stockStatuses, type ReplenishmentLine } from "../../../calculation";

/** Places in the order of urgency; what is not known comes last. */
const statusOrder = ({ status }: ReplenishmentLine): number =>
  status === undefined ? stockStatuses.length : stockStatuses.indexOf(status);

/** After any day that is known. */
const lastDay = Number.MAX_SAFE_INTEGER;

const isOrdered = ({ orderUnits = 0 }: ReplenishmentLine): boolean => orderUnits > 0;

/**
 * The lines with the most urgent first: by status, what is ordered before what is not, what is late longest, what must
 * be ordered soonest.
 */
export function byUrgency(lines: readonly ReplenishmentLine[]): ReplenishmentLine[] {
  return [...lines].sort(
    (a, b) =>
      statusOrder(a) - statusOrder(b) ||
      Number(isOrdered(b)) - Number(isOrdered(a)) ||
      (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
      (a.orderBy ?? lastDay) - (b.orderBy ?? lastDay) ||
      a.sku.localeCompare(b.sku),
  );
}
