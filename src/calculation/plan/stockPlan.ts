import type { DutyBasis } from "../cost/landedCost";
import type { DailyDemand } from "../demand/dailyDemand";
import { demandRates, leastDemandDays, type DemandRates, type PeakMethod } from "../demand/demandRates";
import { roundUpToPack } from "../numbers/rounding";
import { finish, type Slices } from "../numbers/slices";
import { firstOrder } from "../order/firstOrder";
import { orderQuantity } from "../order/orderQuantity";
import { answer, refuse, unanswerable, warning, type Problem, type Result } from "../problem";
import type { Stage } from "../selection/stages";
import { batchSplit, type Batch } from "../shipment/batchSplit";
import { sourced } from "../sourced";
import { defaultServiceLevel, type HistoryMethod, historySafetyStock } from "../stock/historySafetyStock";
import { maxAvgSafetyStock } from "../stock/maxAvgSafetyStock";
import { reorderPoint, type ReorderPointInput } from "../stock/reorderPoint";
import { stockStatus, type StockStatus } from "../stock/stockStatus";
import { notSoldYet } from "./notSoldYet";
import { type ProductSettings, settingsFor } from "./productSettings";
import { aboutProduct, saidOnce } from "./saidOnce";
import { unitLandedCost } from "./unitLandedCost";

/** More days of average sales than this as safety stock are said aloud: a single day's maximum is behind it. */
const mostSafetyStockDays = sourced(180, {
  source: "own",
  checked: "2026-11-21",
  note: "half a year; the max–average rule on real order lines holds 138 to 742 days of stock",
});

/** What the planner's Products table says of one product; undefined is not known, which is never taken as 0. */
export interface ProductFacts extends ProductSettings {
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
  /** The row of the Lanes table by which it usually comes. */
  readonly lane?: string | undefined;
  /** Whether it goes from the ramp on without being put away. */
  readonly crossDock?: boolean | undefined;
  /** m³ a unit in its carton. */
  readonly unitM3?: number | undefined;
  /** Units of the order before. */
  readonly lastOrderUnits?: number | undefined;
  /** Where it stands in its life in the shop. */
  readonly stage?: Stage | undefined;
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
  /** What the other rules by history would keep, of which 000-13 may be far off after one outlier day. */
  readonly otherSafetyStocks?: Readonly<Partial<Record<HistoryMethod, number>>>;
  readonly reorderPoint?: number;
  readonly onHand?: number;
  readonly onOrder?: number;
  readonly status?: StockStatus;
  /** Units due today, net of what is there and on the way; 0 above the reorder point. */
  readonly orderNow?: number;
  /** What a first order would be, whatever is there. */
  readonly firstOrder?: number;
  readonly landedCost?: number;
}

export interface SkuBatch extends Batch {
  readonly sku: string;
}

export interface StockPlan {
  readonly lines: readonly StockPlanLine[];
  readonly batches: readonly SkuBatch[];
  /** About products, where `params.sku` says which, or about all of them. */
  readonly problems: readonly Problem[];
}

/**
 * What must every product have in stock, what must be ordered now, in which batches, at what landed cost?
 *
 * Joins the rules of the topics: demand rates from the history, the max–average safety stock, reorder point and status,
 * the first order by the tested demand, the order due now by the stock there is, its split into batches, and the landed
 * cost. A product in market research that has not sold yet is left out and named: it has no demand to plan with. Each answer needs its own inputs only: a product without a cost still gets its stock levels, and a problem says
 * what is missing.
 *
 * Source: 000-13, 000-14, 002-18, 002-23, 002-51, 003-20, 004-22, formulas C.2.
 */
export const stockPlan = (
  products: readonly ProductFacts[],
  demand: ReadonlyMap<string, DailyDemand>,
  settings: StockPlanSettings,
  asOfDate?: number,
): Result<StockPlan> => finish(stockPlanInSlices(products, demand, settings, asOfDate));

/** The same, pausing after each product, for whoever has a pane to keep alive. Dates before `asOfDate` are said to be missed. */
export function* stockPlanInSlices(
  products: readonly ProductFacts[],
  demand: ReadonlyMap<string, DailyDemand>,
  settings: StockPlanSettings,
  asOfDate?: number,
): Slices<Result<StockPlan>> {
  const lines: StockPlanLine[] = [];
  const batches: SkuBatch[] = [];
  const problems: Problem[] = [];
  const { sold, problems: ofUnsold } = notSoldYet(products, demand);
  for (const product of sold) {
    const planned = planProduct(product, demand.get(product.sku), settingsFor(product, settings));
    lines.push(planned.line);
    problems.push(...planned.problems);
    const split = splitOrder(product, planned.line, settings);
    if (!split.ok) return split; // the settings are wrong, and so for every product
    batches.push(...split.value);
    yield;
  }
  return answer({
    lines,
    batches,
    problems: [
      ...missedDates(batches, settings.needDate, asOfDate),
      ...ofUnsold,
      ...saidOnce(problems, sold.length),
    ],
  });
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
  const otherSafetyStocks = levels && history && byOtherRules(product, history, settings);
  const firstOrder = rates && orderUnits(product, rates, settings);
  const landedCost = noted(unitLandedCost(product, firstOrder));

  const { sku, avgLeadDays, maxLeadDays, onHand, onOrder } = product;
  const line = {
    sku,
    avgDailyDemand: rates?.avgDailyDemand,
    maxDailyDemand: rates?.maxDailyDemand,
    avgLeadDays,
    maxLeadDays,
    ...levels,
    otherSafetyStocks,
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
  readonly orderNow?: number;
}

function stockLevels(
  product: ProductFacts,
  { avgDailyDemand, maxDailyDemand }: DemandRates,
  settings: StockPlanSettings,
): Result<StockLevels> {
  const { avgLeadDays, maxLeadDays } = product;
  if (avgLeadDays === undefined) return refuse("missing", { field: "avgLeadDays" });
  if (maxLeadDays === undefined) return refuse("missing", { field: "maxLeadDays" });
  const safety = maxAvgSafetyStock({ maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays });
  if (!safety.ok) return safety;

  const need = { avgDailyDemand, avgLeadDays, safetyStock: safety.value.units };
  const levels = { safetyStock: need.safetyStock, reorderPoint: reorderPoint(need) };
  const daysOfSales = Math.round(need.safetyStock / avgDailyDemand);
  const setByOneDay = settings.peakMethod === "MAX" && daysOfSales > mostSafetyStockDays.value;
  const warnings = setByOneDay
    ? [warning("safetyStockSetByOneDay", { params: { days: daysOfSales, maximum: maxDailyDemand } })]
    : [];
  const { onHand, onOrder } = product;
  if (onHand === undefined) return answer(levels, [...warnings, warning("missing", { field: "onHand" })]);
  if (onOrder === undefined) return answer(levels, [...warnings, warning("missing", { field: "onOrder" })]);
  return answer({ ...levels, ...dueToday({ ...product, onHand, onOrder }, need, settings) }, warnings);
}

const otherThanMaximum = ["P95", "SERVICE"] as const;
const otherThanP95 = ["MAXAVG", "SERVICE"] as const;

/** The rules beside the one the plan uses: by the 95th percentile, and by the deviation at the usual service level (C.1). */
function byOtherRules(
  { avgLeadDays, maxLeadDays }: ProductFacts,
  { units }: DailyDemand,
  { demandDays, peakMethod }: StockPlanSettings,
): Partial<Record<HistoryMethod, number>> {
  if (avgLeadDays === undefined || maxLeadDays === undefined) return {};
  const dailyDemand = units.subarray(-demandDays);
  const others: Partial<Record<HistoryMethod, number>> = {};
  for (const method of peakMethod === "MAX" ? otherThanMaximum : otherThanP95) {
    const serviceLevel = defaultServiceLevel.value;
    const kept = historySafetyStock({ dailyDemand, avgLeadDays, maxLeadDays, method, serviceLevel });
    if (kept.ok) others[method] = Math.max(0, kept.value);
  }
  return others;
}

interface CountedProduct extends ProductFacts {
  readonly onHand: number;
  readonly onOrder: number;
}

/** How the product stands against its levels, and what to order: up to cover and lead time, once the point is reached. */
function dueToday(
  { onHand, onOrder, committed = 0, packSize }: CountedProduct,
  need: ReorderPointInput,
  { warningFactor, coverDays, promoUpliftRate }: StockPlanSettings,
): { readonly status: StockStatus; readonly orderNow: number } {
  const inventoryPosition = onHand + onOrder - committed;
  const avgDailyDemand = need.avgDailyDemand * (1 + promoUpliftRate);
  const order = orderQuantity({
    ...need,
    avgDailyDemand,
    reviewDays: coverDays,
    inventoryPosition,
    minOrder: 0,
    packSize: packSize ?? 1,
  });
  return {
    status: stockStatus({ ...need, onHand, onOrder, committed, warningFactor }),
    orderNow: inventoryPosition <= reorderPoint(need) ? order.units : 0,
  };
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

/** The batches of what is due, or of a first order where nobody counted what is there. */
function splitOrder(
  { sku, packSize = 1 }: ProductFacts,
  { orderNow, firstOrder }: StockPlanLine,
  { needDate, batchShares, batchLeadDays, batchModes }: StockPlanSettings,
): Result<SkuBatch[]> {
  const totalUnits = orderNow ?? firstOrder ?? 0;
  if (needDate === undefined || totalUnits === 0) return answer([]);
  const shares = { shares: batchShares, leadDays: batchLeadDays, modes: batchModes };
  const split = batchSplit({ totalUnits, needDate, ...shares, packSize });
  return split.ok ? answer(split.value.map((batch) => ({ sku, ...batch }))) : split;
}

/** Dates that lie before today: the need date, and each batch's last day to leave, which is the same for every product. */
function missedDates(batches: readonly SkuBatch[], needDate?: number, asOfDate?: number): Problem[] {
  if (asOfDate === undefined) return [];
  const missed = new Map(
    batches
      .filter(({ shipBy }) => shipBy < asOfDate)
      .map(({ batch, mode, shipBy }) => [batch, { mode, shipBy }]),
  );
  const late = [...missed.values()].map(({ mode, shipBy }) =>
    warning("shipByPassed", { params: { mode, days: asOfDate - shipBy } }),
  );
  return needDate !== undefined && needDate < asOfDate
    ? [warning("needDatePassed", { field: "needDate", params: { days: asOfDate - needDate } })]
    : late;
}

function withoutUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}
