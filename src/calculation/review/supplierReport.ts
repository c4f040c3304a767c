import { isInMonth, type Month } from "../calendar/month";
import { groupedBy } from "../numbers/grouped";
import { aboutField, type Placed } from "../placed";
import { type Problem, warning } from "../problem";

/** A row of the Deliveries table: what one supplier promised of one product, and what came; undefined is not known. */
export interface Delivery {
  readonly supplier: string;
  readonly sku: string;
  readonly orderedDate?: number | undefined;
  readonly promisedDate?: number | undefined;
  /** Undefined while it is still awaited. */
  readonly receivedDate?: number | undefined;
  readonly unitsOrdered?: number | undefined;
  readonly unitsReceived?: number | undefined;
  /** Of the units received, those that failed inspection. */
  readonly unitsRejected?: number | undefined;
}

/** One supplier's month; what its rows do not say is undefined. */
export interface SupplierReport {
  readonly supplier: string;
  /** Deliveries that arrived in the month, or were promised for it and had not come by its end. */
  readonly deliveries: number;
  /** Of those with a promised date, the part that came by it. */
  readonly onTimeRate?: number;
  /** 1 less the units that came too many or too few, of the units ordered. */
  readonly quantityAccuracy?: number;
  /** Units rejected of units received. */
  readonly defectRate?: number;
  /** Mean days from order to receipt. */
  readonly leadDays?: number;
  /** Mean days after the promised date, early ones counted as 0. */
  readonly daysLate?: number;
  /** Units received and not rejected. */
  readonly goodUnits?: number;
  /** The mean of the rates that are known: on time, quantity, and what was not rejected. */
  readonly score?: number;
}

/**
 * How did each supplier deliver in a month?
 *
 *     on time   = deliveries received by the promised date ÷ deliveries with a promised date
 *     quantity  = 1 − Σ|received − ordered| ÷ Σ ordered, at least 0
 *     defects   = Σ rejected ÷ Σ received
 *     score     = mean of on time, quantity and 1 − defects, of those that are known
 *
 * A delivery counts in the month it arrived. One that was promised for the month and has not come counts there too, as late;
 * its quantity counts once it comes. What a row leaves blank is left out of the measures that need it.
 *
 * Source: 000-50 (a report each month), 000-21 (no weights are given: equal ones), formulas C.11 (on-time delivery).
 * Units: date serials, units and days in; fractions and days out; suppliers in the order of their first row.
 * Not for: one delivery alone, which says little of a supplier.
 * Example: two deliveries, one on time: 50%; 100 ordered and 90 received: 90%; 9 of them rejected: 10%; (0.5 + 0.9 + 0.9) ÷ 3.
 */
export function supplierReport(deliveries: readonly Delivery[], month: Month): SupplierReport[] {
  const ofMonth = deliveries.filter((delivery) => countsIn(delivery, month));
  const bySupplier = groupedBy(ofMonth, ({ supplier }) => supplier);
  return [...bySupplier].map(([supplier, its]) => reportOf(supplier, its, month));
}

/** Whether a delivery belongs to a month: it arrived in it, or should have and is still awaited at its end. */
export function countsIn({ receivedDate, promisedDate }: Delivery, month: Month): boolean {
  if (receivedDate !== undefined && isInMonth(receivedDate, month)) return true;
  const awaited = receivedDate === undefined || receivedDate > month.lastDate;
  return awaited && promisedDate !== undefined && isInMonth(promisedDate, month);
}

function reportOf(supplier: string, deliveries: readonly Delivery[], month: Month): SupplierReport {
  const arrived = deliveries.filter(
    ({ receivedDate }) => receivedDate !== undefined && isInMonth(receivedDate, month),
  );
  const onTimeRate = meanOf(deliveries, (delivery) => isOnTime(delivery, month));
  const quantityAccuracy = quantityAccuracyOf(arrived);
  const defectRate = defectRateOf(arrived);
  const rates = [onTimeRate, quantityAccuracy, defectRate === undefined ? undefined : 1 - defectRate];
  return {
    supplier,
    deliveries: deliveries.length,
    ...known({
      onTimeRate,
      quantityAccuracy,
      defectRate,
      leadDays: meanOf(arrived, ({ orderedDate, receivedDate }) => {
        const days = difference(receivedDate, orderedDate);
        return days !== undefined && days >= 0 ? days : undefined;
      }),
      daysLate: meanOf(arrived, ({ promisedDate, receivedDate }) => {
        const late = difference(receivedDate, promisedDate);
        return late === undefined ? undefined : Math.max(0, late);
      }),
      goodUnits: goodUnitsOf(arrived),
      score: meanOf(rates, (rate) => rate),
    }),
  };
}

/** 1 where it came by the promised date, 0 where it did not; undefined where none was promised. */
function isOnTime({ promisedDate, receivedDate }: Delivery, { lastDate }: Month): number | undefined {
  if (promisedDate === undefined) return undefined;
  return receivedDate !== undefined && receivedDate <= lastDate && receivedDate <= promisedDate ? 1 : 0;
}

function quantityAccuracyOf(arrived: readonly Delivery[]): number | undefined {
  let ordered = 0;
  let missed = 0;
  for (const { unitsOrdered, unitsReceived } of arrived) {
    if (unitsOrdered === undefined || unitsReceived === undefined) continue;
    ordered += unitsOrdered;
    missed += Math.abs(unitsReceived - unitsOrdered);
  }
  return ordered === 0 ? undefined : Math.max(0, 1 - missed / ordered);
}

function defectRateOf(arrived: readonly Delivery[]): number | undefined {
  let received = 0;
  let rejected = 0;
  for (const { unitsReceived, unitsRejected } of arrived) {
    if (unitsReceived === undefined || unitsRejected === undefined) continue;
    if (unitsRejected > unitsReceived) continue; // said by deliveryProblems
    received += unitsReceived;
    rejected += unitsRejected;
  }
  return received === 0 ? undefined : rejected / received;
}

/** Units nobody inspected count as good until somebody says otherwise. */
function goodUnitsOf(arrived: readonly Delivery[]): number | undefined {
  const received = arrived.filter(({ unitsReceived }) => unitsReceived !== undefined);
  if (received.length === 0) return undefined;
  return received.reduce(
    (sum, { unitsReceived = 0, unitsRejected = 0 }) => sum + Math.max(0, unitsReceived - unitsRejected),
    0,
  );
}

const difference = (later: number | undefined, earlier: number | undefined): number | undefined =>
  later === undefined || earlier === undefined ? undefined : later - earlier;

/** The mean of what is known; undefined of nothing. */
function meanOf<T>(items: readonly T[], measure: (item: T) => number | undefined): number | undefined {
  const values = items.map(measure).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Which deliveries cannot be as they are written? Received before they were ordered, or more rejected than received: they are
 * left out of the measure that would use it.
 */
export const deliveryProblems = (deliveries: readonly (Delivery & Placed)[]): Problem[] =>
  deliveries.flatMap((delivery) => {
    const { orderedDate, receivedDate, unitsReceived, unitsRejected } = delivery;
    const days = difference(receivedDate, orderedDate) ?? 0;
    const surplus = difference(unitsRejected, unitsReceived) ?? 0;
    const tooMany = { got: unitsRejected ?? 0, limit: unitsReceived ?? 0 };
    return [
      ...(days < 0
        ? [warning("datesReversed", aboutField(delivery, "receivedDate", { other: "orderedDate" }))]
        : []),
      ...(surplus > 0 ? [warning("aboveMaximum", aboutField(delivery, "unitsRejected", tooMany))] : []),
    ];
  });

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const known = <T extends object>(record: T): Known<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Known<T>;

/**
 * How much do the deliveries depend on few suppliers?
 *
 *     concentration (Herfindahl–Hirschman index) = Σ share², of the good units
 *
 * 1 is a single supplier, 0.5 two equal ones. Undefined where no units are known.
 *
 * Source: 000-51 (supplier concentration among the risks); the index is that of Herfindahl (1950) and Hirschman (1945).
 * Units: a fraction. Not for: suppliers of goods that cannot replace each other.
 * Example: 70 and 30 units: 0.49 + 0.09 = 0.58.
 */
export function supplierConcentration(reports: readonly SupplierReport[]): number | undefined {
  const units = reports.map(({ goodUnits = 0 }) => goodUnits);
  const total = units.reduce((sum, each) => sum + each, 0);
  return total > 0 ? units.reduce((sum, each) => sum + (each / total) ** 2, 0) : undefined;
}
