import { refuse, answer, type Result } from "../problem";

/**
 * The history with every day out of stock as a gap: what was not there could not be sold, and says nothing of demand.
 *
 * A day counts where `inStock` is 1; 0 and NaN (not known) make it a gap.
 *
 * Source: formulas C.8 (stock-out days leave both numerator and denominator).
 */
export function inStockDays(
  units: Float64Array,
  inStock: Float64Array,
  field = "inStock",
): Result<Float64Array> {
  if (inStock.length !== units.length) {
    return refuse("lengthsDiffer", { field, params: { got: inStock.length, needed: units.length } });
  }
  return answer(onlyInStock(units, inStock));
}

/** The same of two histories known to be of one length. */
export const onlyInStock = (units: Float64Array, inStock: Float64Array): Float64Array =>
  units.map((value, day) => (inStock[day] === 1 ? value : NaN));
