import { answer, refuse, type Result } from "../problem";

export interface CashLowPointInput {
  readonly openingBalance: number;
  /** Date serials, in any order; flow i is `amounts[i]` on `dates[i]`. */
  readonly dates: readonly number[];
  /** Money in is positive, money out negative. */
  readonly amounts: readonly number[];
}

export interface CashLowPoint {
  readonly lowestBalance: number;
  /** The first day that ends with it, as a date serial. */
  readonly onDate: number;
  readonly daysBelowZero: number;
  readonly closingBalance: number;
}

/**
 * How low does the cash fall, when, and for how long is it below zero?
 *
 *     balance at a day's end = opening balance + all flows up to that day
 *
 * Days are counted from the first flow to the last; between two flows the balance stays. The flows of one day count
 * together, because within a day nobody knows which comes first.
 *
 * Source: 004-45 (cash-flow stress test); formulas C.13.
 * Units: one currency, calendar days. The money to find is the lowest balance below zero.
 * Not for: what happens within a day, or interest.
 * Example: 100 at first, −300 on day 1, +500 on day 31: lowest −200 on day 1, 30 days below zero, closing 300.
 */
export function cashLowPoint({ openingBalance, dates, amounts }: CashLowPointInput): Result<CashLowPoint> {
  if (amounts.length !== dates.length)
    return refuse("lengthsDiffer", {
      field: "amounts",
      params: { got: amounts.length, needed: dates.length },
    });
  const flows = flowsByDay(dates, amounts);
  const dust = 1e-12 * amounts.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(openingBalance));

  let balance = openingBalance;
  let lowestBalance = Infinity;
  let onDate = 0;
  let daysBelowZero = 0;
  flows.forEach(({ date, amount }, index) => {
    balance += amount;
    if (balance < lowestBalance - dust) {
      lowestBalance = balance;
      onDate = date;
    }
    const nextDate = flows[index + 1]?.date ?? date + 1;
    if (balance < -dust) daysBelowZero += nextDate - date;
  });
  return answer({ lowestBalance, onDate, daysBelowZero, closingBalance: balance });
}

function flowsByDay(dates: readonly number[], amounts: readonly number[]) {
  const byDay = new Map<number, number>();
  dates.forEach((date, index) => byDay.set(date, (byDay.get(date) ?? 0) + amounts[index]));
  return [...byDay].map(([date, amount]) => ({ date, amount })).sort((a, b) => a.date - b.date);
}
