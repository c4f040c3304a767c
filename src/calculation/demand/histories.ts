import { answer, refuse, type Result } from "../problem";
import { onlyInStock } from "./inStockDays";

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

/** Several products' demand with a gap wherever one was out of stock; without `inStock` it stays as it is. */
export function demandInStock(demand: Histories, inStock: Histories | undefined): Result<Histories> {
  if (inStock === undefined) return answer(demand);
  const matching = sameShape(inStock, "inStock", demand, "demand");
  if (!matching.ok) return matching;
  const columns = demand.columns.map((units, product) => onlyInStock(units, inStock.columns[product]));
  return answer({ columns, periods: demand.periods });
}
