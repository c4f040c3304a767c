import { dayOf, daysInMonth, serialOf } from "../calendar/serialDate";
import { answer, refuse, type Result } from "../problem";

export interface StorageFeeInput {
  readonly units: number;
  readonly unitM3: number;
  /** Date serials; both days are stored and charged. */
  readonly fromDate: number;
  readonly toDate: number;
  /** Twelve rates in money a m³ and month, January first. */
  readonly monthlyRates: readonly number[];
}

export interface StorageFee {
  readonly fee: number;
  readonly volumeM3: number;
  readonly daysStored: number;
}

/**
 * What does it cost to store a stock from one day to another?
 *
 *     fee = units × unit m³ × Σ over the months of that month's rate × days stored in it ÷ days it has
 *
 * Source: 002-34 (by volume and month, dearer in the peak season), per m³ here and not per cubic foot: 1 m³ is 35.315 ft³.
 * Units: m³ a unit, money a m³ and month.
 * Not for: a stock that sells off meanwhile (ask with its average units), or surcharges for stock age.
 * Example: 100 units of 0.01 m³ from 16 September to 15 October at 20 and 60: 1 × (20 × 15/30 + 60 × 15/31).
 */
export function storageFee(input: StorageFeeInput): Result<StorageFee> {
  const { units, unitM3, fromDate, toDate, monthlyRates } = input;
  if (monthlyRates.length !== 12)
    return refuse("lengthsDiffer", {
      field: "monthlyRates",
      params: { got: monthlyRates.length, needed: 12 },
    });
  if (toDate < fromDate) return refuse("datesReversed", { field: "toDate", params: { other: "fromDate" } });

  const volumeM3 = units * unitM3;
  let feePerM3 = 0;
  for (let day = fromDate; day <= toDate;) {
    const { year, month } = dayOf(day);
    const nextMonth = serialOf({ year, month: month + 1, day: 1 });
    const daysStored = Math.min(nextMonth, toDate + 1) - day;
    feePerM3 += (monthlyRates[month - 1] * daysStored) / daysInMonth(year, month);
    day = nextMonth;
  }
  return answer({ fee: volumeM3 * feePerM3, volumeM3, daysStored: toDate - fromDate + 1 });
}
