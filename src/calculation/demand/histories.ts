import { answer, refuse, type Result } from "../problem";

/** Histories side by side, oldest first: a column a product, all of the same periods; NaN is a gap. */
export interface Histories {
  readonly columns: readonly Float64Array[];
  readonly periods: number;
}

/** The values that are known, gaps left out. */
export const knownValues = (values: Float64Array): Float64Array =>
  values.filter((value) => !Number.isNaN(value));

/** Refuses histories that are not of the same products and periods. */
export function sameShape(
  histories: Histories,
  field: string,
  others: Histories,
  other: string,
): Result<Histories> {
  if (histories.periods === others.periods && histories.columns.length === others.columns.length)
    return answer(histories);
  const params = {
    rows: histories.periods,
    columns: histories.columns.length,
    other,
    otherRows: others.periods,
    otherColumns: others.columns.length,
  };
  return refuse("shapesDiffer", { field, params });
}

/**
 * Demand with a gap wherever the product was not in stock: what did not sell for want of stock is not known to be 0.
 * In stock is 1; 0 and a gap are not. Without `inStock` the demand stays as it is.
 */
export function demandInStock(
  demand: Histories,
  inStock: Histories | undefined,
  demandField = "demand",
): Result<Histories> {
  if (inStock === undefined) return answer(demand);
  const matching = sameShape(inStock, "inStock", demand, demandField);
  if (!matching.ok) return matching;
  const columns = demand.columns.map((column, product) =>
    column.map((units, period) => (inStock.columns[product][period] === 1 ? units : NaN)),
  );
  return answer({ columns, periods: demand.periods });
}
