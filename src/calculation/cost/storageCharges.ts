import { dayOf, serialOf } from "../calendar/serialDate";
import { groupedBy } from "../numbers/grouped";
import { aboutField } from "../placed";
import { refuse, type Problem } from "../problem";
import { isStoredUnit, type ChargeRow, type ChargeUnit } from "./chargeRow";
import { chargeKey, chargeName, nameOfCharge, startOf, withoutRepeats } from "./costRows";
import type { Shipment } from "./shipments";
import { storageFee } from "./storageFee";

/** A storage rate over the days it holds, with what each line of the shipment keeps in store at it. */
export interface StorageCharge {
  readonly row: ChargeRow;
  /** m³ months, m³ days or kg days of each line. */
  readonly measures: readonly number[];
}

export interface StorageCharges {
  readonly charges: readonly StorageCharge[];
  readonly problems: readonly Problem[];
}

/** Days goods lie in store, both included, as date serials. */
export interface StoredDays {
  readonly arrivalDate: number;
  readonly storedUntil: number;
}

/**
 * What does a shipment keep in store, at which rate, until it is sold?
 *
 *     m³ months at a rate = m³ of the good units × Σ over its months of the part still there × days ÷ days of the month
 *
 * The units are taken to sell evenly from the day they arrive to the day the last one leaves. A rate holds until the next row
 * of the same charge begins: a dearer season is a row from its first day and another from the day after it. A rate of the
 * shipment's own goes before the rates for all. What is not known — the days, the size, a rate of the first days — is named
 * and the charge left out.
 *
 * Source: 002-34 (by volume and month, dearer in the peak season), 004-28 (by m³, kg or day); formulas C.10 (average
 * volume of each month × that month's rate).
 * Units: m³ months, m³ days, kg days. Not for: surcharges for stock that has lain long.
 * Example: 10 m³ there on 1 September and sold by 30 November at 20 and from October at 60: September keeps 76 of 91 parts,
 * 152.09 of money.
 */
export function storageCharges(rows: readonly ChargeRow[], shipment: Shipment): StorageCharges {
  const problems: Problem[] = [];
  const stored = rows.filter(({ chargedPer }) => isStoredUnit(chargedPer));
  const own = stored.filter((row) => row.shipment === shipment.name);
  const ownNames = new Set(own.map(chargeName));
  const rates = stored.filter((row) => row.shipment === undefined && !ownNames.has(chargeName(row)));
  const charges = [...groupedBy([...own, ...rates], chargeKey).values()].flatMap((alike) => {
    const seasons = withoutRepeats(alike, (row) => String(startOf(row)), problems).sort(
      (a, b) => startOf(a) - startOf(b),
    );
    const lacking = whatStorageLacks(seasons[0], shipment);
    problems.push(...lacking);
    return lacking.length > 0 ? [] : chargesOfSeasons(seasons, shipment);
  });
  return { charges, problems };
}

const chargesOfSeasons = (seasons: readonly ChargeRow[], { lines, arrivalDate = 0 }: Shipment) =>
  seasons.flatMap((row, index): StorageCharge[] => {
    const next = seasons[index + 1];
    const fromDate = startOf(row);
    const toDate = next === undefined ? Infinity : startOf(next) - 1;
    const measures = lines.map((line) => {
      const days = { arrivalDate, storedUntil: line.storedUntil ?? arrivalDate };
      const size = (row.chargedPer === "KG DAY" ? line.kg : line.m3) ?? 0;
      return ((size * line.goodUnits) / line.units) * timeInStore(days, { fromDate, toDate }, row.chargedPer);
    });
    return measures.some((measure) => measure > 0) ? [{ row, measures }] : [];
  });

/**
 * Months, or days, a unit of room is taken up between two days, by goods that sell evenly while they lie there.
 * The part still there falls in a straight line, so that its mean over some days is the part in their middle.
 */
export function timeInStore(
  { arrivalDate, storedUntil }: StoredDays,
  { fromDate, toDate }: { readonly fromDate: number; readonly toDate: number },
  unit: ChargeUnit,
): number {
  const first = Math.max(arrivalDate, fromDate);
  const last = Math.min(storedUntil, toDate);
  const days = storedUntil - arrivalDate + 1;
  const partLeft = (from: number, to: number) => 1 - ((from + to + 1) / 2 - arrivalDate) / days;
  if (last < first) return 0;
  if (unit !== "CBM MONTH") return partLeft(first, last) * (last - first + 1);
  let months = 0;
  for (let day = first; day <= last;) {
    const { year, month } = dayOf(day);
    const nextMonth = serialOf({ year, month: month + 1, day: 1 });
    const end = Math.min(nextMonth - 1, last);
    const ofMonth = storageFee({
      units: partLeft(day, end),
      unitM3: 1,
      fromDate: day,
      toDate: end,
      monthlyRates: oneForEachMonth,
    });
    months += ofMonth.ok ? ofMonth.value.fee : 0;
    day = nextMonth;
  }
  return months;
}

const oneForEachMonth: readonly number[] = Array.from({ length: 12 }, () => 1);

/** What is not known of the whole shipment is named once, what is not known of a line at its own cell. */
function whatStorageLacks(
  firstSeason: ChargeRow,
  { lines, arrivalDate, name }: Shipment,
): readonly Problem[] {
  const charge = nameOfCharge(firstSeason);
  const params = { charge, shipment: name };
  if (arrivalDate === undefined)
    return refuse("storageDaysMissing", aboutField(lines[0], "arrivalDate", params)).problems;
  // A line without the day takes that of another row: where one lacks it, all do.
  if (lines[0].storedUntil === undefined)
    return refuse("storageDaysMissing", aboutField(lines[0], "storedUntil", params)).problems;
  if (startOf(firstSeason) > arrivalDate)
    return refuse("storageRateMissing", aboutField(firstSeason, "effectiveFrom", params)).problems;
  const [size, field] =
    firstSeason.chargedPer === "KG DAY" ? ["kg" as const, "unitKg"] : ["m3" as const, "unitM3"];
  return lines.flatMap((line): readonly Problem[] => {
    if ((line.storedUntil ?? 0) < arrivalDate)
      return refuse("datesReversed", aboutField(line, "storedUntil", { other: "arrivalDate" })).problems;
    if (line[size] !== undefined) return [];
    return refuse("measureOfSkuMissing", aboutField(line.product, field, { sku: line.sku, charge })).problems;
  });
}
