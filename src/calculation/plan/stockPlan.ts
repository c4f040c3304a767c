import { landedCost, type DutyBasis } from "../cost/landedCost";
import type { DailyDemand } from "../demand/dailyDemand";
import { demandRates, leastDemandDays, type DemandRates, type PeakMethod } from "../demand/demandRates";
import { roundUpToPack } from "../numbers/rounding";
import { firstOrder } from "../order/firstOrder";
import { answer, refuse, unanswerable, warning, type Problem, type Result } from "../problem";
import { batchSplit, type Batch } from "../shipment/batchSplit";
import { sourced } from "../sourced";
import { maxAvgSafetyStock } from "../stock/maxAvgSafetyStock";
import { reorderPoint } from "../stock/reorderPoint";
import { stockStatus, type StockStatus } from "../stock/stockStatus";

/** More days of average sales than this as safety stock are said aloud: a single day's maximum is behind it. */
const mostSafetyStockDays = sourced(180, {
  source: "own",
  checked: "2026-11-21",
  note: "half a year; the max–average rule on real order lines holds 138 to 742 days of stock",
});

/** What the planner's Products table says of one product; undefined is not known, which is never taken as 0. */
export interface ProductFacts {
  readonly sku: string;
  readonly avgLeadDays?: number | undefined;
  readonly maxLeadDays?: number | undefined;
  readonly onHand?: number | undefined;
  readonly onOrder?: number | undefined;
  /** Of the units on hand, those already promised; none where not given. */
  readonly committed?: number | undefined;
  /** Units a carton; 1 where not given. */
  readonly packSize?: number | undefined;
  readonly unitCost?: number | undefined;
  /** Money a unit for freight from factory to warehouse. */
  readonly freightPerUnit?: number | undefined;
  readonly dutyRate?: number | undefined;
  readonly dutyBasis?: DutyBasis | undefined;
}

export interface StockPlanSettings {
  /** Days of history the average and the maximum look at. */
  readonly demandDays: number;
  readonly peakMethod: PeakMethod;
  readonly coverDays: number;
  readonly promoUpliftRate: number;
  readonly warningFactor: number;
  /** The day the batches must be on the shelf; without it no batches are planned. */
  readonly needDate?: number | undefined;
  readonly batchShares: readonly number[];
  readonly batchLeadDays: readonly number[];
  readonly batchModes: readonly string[];
}

/** One row of the plan; what could not be answered is undefined and has a problem saying why. */
export interface StockPlanLine {
  readonly sku: string;
  readonly avgDailyDemand?: number;
  readonly maxDailyDemand?: number;
  readonly avgLeadDays?: number;
  readonly maxLeadDays?: number;
  readonly safetyStock?: number;
  readonly reorderPoint?: number;
  readonly onHand?: number;
  readonly onOrder?: number;
  readonly status?: StockStatus;
  readonly firstOrder?: number;
  readonly landedCost?: number;
}

export interface SkuBatch extends Batch {
  readonly sku: string;
}

export interface StockPlan {
  readonly lines: readonly StockPlanLine[];
  readonly batches: readonly SkuBatch[];
  /** About products; `params.sku` says which. */
  readonly problems: readonly Problem[];
}

/**
 * What must every product have in stock, when must it be ordered, how many and in which batches, at what landed cost?
 *
 * Joins the rules of the topics: demand rates from the history, the max–average safety stock, reorder point and status,
 * the first order rounded up to whole cartons, its split into batches, and the landed cost of that order. Each answer
 * needs its own inputs only: a product without a cost still gets its stock levels, and a problem says what is missing.
 *
 * Source: 000-13, 000-14, 002-18, 002-23, 002-51, 003-20, 004-22.
 */
export function stockPlan(
  products: readonly ProductFacts[],
  demand: ReadonlyMap<string, DailyDemand>,
  settings: StockPlanSettings,
): Result<StockPlan> {
  const lines: StockPlanLine[] = [];
  const batches: SkuBatch[] = [];
  const problems: Problem[] = [];
  for (const product of products) {
    const planned = planProduct(product, demand.get(product.sku), settings);
    lines.push(planned.line);
    problems.push(...planned.problems);
    if (settings.needDate === undefined || planned.line.firstOrder === undefined) continue;
    const split = splitOrder(product, planned.line.firstOrder, settings.needDate, settings);
    if (!split.ok) return split; // the settings are wrong, and so for every product
    batches.push(...split.value);
  }
  return answer({ lines, batches, problems });
}

interface PlannedProduct {
  readonly line: StockPlanLine;
  readonly problems: readonly Problem[];
}

function planProduct(
  product: ProductFacts,
  history: DailyDemand | undefined,
  settings: StockPlanSettings,
): PlannedProduct {
  const problems: Problem[] = [];
  /** The answer, or undefined with its problems noted: in a plan a product's problem does not stop the others. */
  const noted = <T>(result: Result<T>): T | undefined => {
    const found = result.ok ? result.warnings : result.problems;
    problems.push(...found.map((problem) => aboutProduct(problem, product.sku)));
    return result.ok ? result.value : undefined;
  };
  const rates = noted(ratesOf(history, settings));
  const levels = rates && noted(stockLevels(product, rates, settings));
  const firstOrder = rates && orderUnits(product, rates, settings);
  const landedCost = noted(costOf(product, firstOrder));

  const { sku, avgLeadDays, maxLeadDays, onHand, onOrder } = product;
  const line = {
    sku,
    avgDailyDemand: rates?.avgDailyDemand,
    maxDailyDemand: rates?.maxDailyDemand,
    avgLeadDays,
    maxLeadDays,
    ...levels,
    onHand,
    onOrder,
    firstOrder,
    landedCost,
  };
  return { line: withoutUndefined(line), problems };
}

function ratesOf(history: DailyDemand | undefined, settings: StockPlanSettings): Result<DemandRates> {
  if (history === undefined) return unanswerable("noSales");
  const rates = demandRates(history.units, settings);
  return rates === undefined
    ? unanswerable("historyTooShort", { params: { needed: leastDemandDays.value } })
    : answer(rates);
}

interface StockLevels {
  readonly safetyStock: number;
  readonly reorderPoint: number;
  readonly status?: StockStatus;
}

function stockLevels(
  { avgLeadDays, maxLeadDays, onHand, onOrder, committed }: ProductFacts,
  { avgDailyDemand, maxDailyDemand }: DemandRates,
  { peakMethod, warningFactor }: StockPlanSettings,
): Result<StockLevels> {
  if (avgLeadDays === undefined) return refuse("missing", { field: "avgLeadDays" });
  if (maxLeadDays === undefined) return refuse("missing", { field: "maxLeadDays" });
  const safety = maxAvgSafetyStock({ maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays });
  if (!safety.ok) return safety;

  const need = { avgDailyDemand, avgLeadDays, safetyStock: safety.value.units };
  const status =
    onHand === undefined || onOrder === undefined
      ? {}
      : { status: stockStatus({ ...need, onHand, onOrder, committed, warningFactor }) };
  const levels = { safetyStock: need.safetyStock, reorderPoint: reorderPoint(need), ...status };
  const daysOfSales = Math.round(need.safetyStock / avgDailyDemand);
  const setByOneDay = peakMethod === "MAX" && daysOfSales > mostSafetyStockDays.value;
  const params = { days: daysOfSales, maximum: maxDailyDemand };
  return answer(levels, setByOneDay ? [warning("safetyStockSetByOneDay", { params })] : []);
}

function orderUnits(
  { avgLeadDays, packSize = 1 }: ProductFacts,
  { avgDailyDemand }: DemandRates,
  { coverDays, promoUpliftRate }: StockPlanSettings,
): number | undefined {
  if (avgLeadDays === undefined) return undefined;
  const { units } = firstOrder({ avgDailyDemand, leadDays: avgLeadDays, coverDays, promoUpliftRate });
  return roundUpToPack(units, packSize);
}

/** The landed cost of a unit of the planned order; undefined, without a problem, where nothing is ordered. */
function costOf(product: ProductFacts, units: number | undefined): Result<number | undefined> {
  const { unitCost, freightPerUnit = 0, dutyRate = 0, dutyBasis } = product;
  if (unitCost === undefined) return refuse("missing", { field: "unitCost" });
  if (units === undefined || units === 0) return answer(undefined);
  const cost = landedCost({
    unitCost,
    units,
    domesticFreight: 0,
    internationalFreight: freightPerUnit * units,
    insurance: 0,
    dutyRate,
    dutyBasis,
    importTaxRate: 0,
    taxRecoverable: true,
    warehouseHandling: 0,
    storage: 0,
    other: 0,
  });
  return cost.ok ? answer(cost.value.perUnit) : cost;
}

function splitOrder(
  { sku, packSize = 1 }: ProductFacts,
  totalUnits: number,
  needDate: number,
  { batchShares, batchLeadDays, batchModes }: StockPlanSettings,
): Result<SkuBatch[]> {
  if (totalUnits === 0) return answer([]);
  const shares = { shares: batchShares, leadDays: batchLeadDays, modes: batchModes };
  const split = batchSplit({ totalUnits, needDate, ...shares, packSize });
  return split.ok ? answer(split.value.map((batch) => ({ sku, ...batch }))) : split;
}

/** The problem as one of a product among others. */
const aboutProduct = (problem: Problem, sku: string): Problem => ({
  ...problem,
  severity: "warning",
  params: { sku, ...problem.params },
});

function withoutUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}
