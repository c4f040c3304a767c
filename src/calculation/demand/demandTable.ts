import { answer, refuse, type Result } from "../problem";
import { addUpLines, type SalesLines } from "./dailyDemand";

export interface DemandTableInput extends SalesLines {
  readonly skuList: readonly string[];
  /** Date serials; both days are answered. */
  readonly fromDate: number;
  readonly toDate: number;
}

/** As many rows as a sheet has. */
const mostDays = 1_048_576;

/**
 * What did each product of a list sell on each day between two dates?
 *
 * Lines of one day add up; returns (negative units) are left out; a day without a line is 0, also before the first sale.
 *
 * Source: formulas C.8 (returns are a supply stream and no negative demand).
 * Units: date serials and units in; a column a product of the list in its order, a value a day.
 * Not for: days out of stock, which lines do not tell from days without a sale; say them with `in_stock`.
 * Example: 2 and 3 on the first day, −1 on the second: 5, 0.
 */
export function demandTable(input: DemandTableInput): Result<Float64Array[]> {
  const { dates, skus, units, skuList, fromDate, toDate } = input;
  for (const [field, list] of Object.entries({ skus, units })) {
    if (list.length !== dates.length)
      return refuse("lengthsDiffer", { field, params: { got: list.length, needed: dates.length } });
  }
  if (toDate < fromDate) return refuse("datesReversed", { field: "toDate", params: { other: "fromDate" } });
  const days = toDate - fromDate + 1;
  if (days > mostDays) {
    const params = { days, other: "fromDate", limit: mostDays };
    return refuse("spanTooLong", { field: "toDate", params });
  }
  const span = { firstDate: fromDate, lastDate: toDate };
  const sold = addUpLines({ dates, skus, units }, span, new Set(skuList));
  return answer(skuList.map((sku) => sold.get(sku)?.units ?? new Float64Array(days)));
}
