import type { DailyDemand } from "../demand/dailyDemand";
import { leastDemandDays } from "../demand/demandRates";
import type { DeviationStatus } from "../demand/deviationStatus";
import type { DemandForecast } from "../forecast/request";
import { daysPolicy, type DaysPolicy } from "../order/daysPolicy";
import { nextOrder } from "../order/nextOrder";
import { orderQuantity } from "../order/orderQuantity";
import { answer, refuse, unanswerable, warning, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";
import type { LaneTimes } from "../shipment/lane";
import { incomingReceipts, unitsUpTo, type Incoming, type IncomingOrder } from "../stock/incoming";
import { planSafetyStock, type SafetyStockRule } from "../stock/planSafetyStock";
import { reorderPoint } from "../stock/reorderPoint";
import { stockProjection, type ProjectedDay, type Receipt } from "../stock/stockProjection";
import { stockStatus, type StockStatus } from "../stock/stockStatus";
import type { DemandOutlook } from "./demandOutlook";
import type { SupplierOfProduct } from "./draftOrders";
import type { ReplenishmentSettings } from "./replenishment";
import { orderDates, wayOf, type OrderDates, type Way } from "./orderDates";
import type { ProductFacts } from "./stockPlan";

/** Nothing sold for so long is cleared and not ordered again. */
const daysToClearance = sourced(90, { source: "000-17", checked: "2026-11-22" });
const daysOfAMonth = 30;
/** A stock that is below a level by less than this part of a day's sales is at that level, but for arithmetic. */
const dustOfDays = 1e-6;

export const orderReasons = ["POINT", "DAYS", "DEVIATION", "HASTEN", "CLEAR", "NONE"] as const;
/**
 * Why a product is ordered, or not: its position is at the reorder point, or at the days of sales; it sells far above its
 * forecast; what is on its way suffices but comes too late, and should be hastened; it has not sold for 90 days; or nothing.
 */
export type OrderReason = (typeof orderReasons)[number];

/** One row of the plan; what could not be answered is undefined and has a problem saying why. */
export interface ReplenishmentLine {
  readonly sku: string;
  readonly status?: StockStatus;
  readonly reason?: OrderReason;
  /** Units to order today, in whole packs. */
  readonly orderUnits?: number;
  /** What is missing to the order-up-to level, before minimum and packs. */
  readonly unitsNeeded?: number;
  readonly orderUpToLevel?: number;
  /** Units proposed on top to fill a container, whether taken or not. */
  readonly fillUnits?: number;
  /** Expected units a day over the lead time, and over lead time and review together. */
  readonly avgDailyDemand?: number;
  readonly avgDailyToNext?: number;
  readonly forecastMethod?: DemandForecast["chosen"];
  readonly lane?: string;
  readonly avgLeadDays?: number;
  readonly maxLeadDays?: number;
  readonly safetyStockRule?: SafetyStockRule;
  readonly safetyStock?: number;
  readonly reorderPoint?: number;
  readonly onHand?: number;
  readonly committed?: number;
  /** On its way: within the lead time, which counts for the point; and in all. */
  readonly onOrderInLead?: number;
  readonly onOrder?: number;
  readonly inventoryPosition?: number;
  /** The same with all that arrives before the next order does, which is what the quantity is reckoned from. */
  readonly positionToNext?: number;
  readonly daysOfCover?: number;
  /** The day the stock first goes below the safety stock, and below 0, where nothing is ordered. */
  readonly safetyStockDate?: number;
  readonly stockOutDate?: number;
  /** The last days to order and to leave the factory, and when an order of today would be there. */
  readonly orderBy?: number;
  readonly shipBy?: number;
  readonly arrivesOn?: number;
  /** Days between running out and that arrival; 0 where it comes in time. */
  readonly daysLate?: number;
  /** Where it comes too late: the lane that would be in time, or else the fastest. */
  readonly fasterLane?: string;
  readonly fasterArrivesOn?: number;
  /** How the last week sold against its forecast. */
  readonly deviation?: DeviationStatus;
  readonly deviationActual?: number;
  readonly deviationForecast?: number;
  /** What the rule of days would order (001-19, 001-20), and what the turns would (003-37). */
  readonly daysPolicyUnits?: number;
  readonly daysPolicyTrigger?: number;
  readonly turnsPerMonth?: number;
  readonly lastOrderUnits?: number;
  readonly turnsOrderUnits?: number;
  readonly packSize: number;
  readonly minOrder: number;
  readonly unitCost?: number;
  readonly unitM3?: number;
  /** For the projection: units expected on each coming day, and what comes in. */
  readonly dailyForecast?: Float64Array;
  readonly receipts?: readonly Receipt[];
}

export interface ReplenishProductInput {
  readonly product: ProductFacts;
  readonly history: DailyDemand | undefined;
  readonly outlook: DemandOutlook | undefined;
  readonly incoming: readonly IncomingOrder[];
  /** The main supplier first. */
  readonly suppliers: readonly SupplierOfProduct[];
  readonly lanes: ReadonlyMap<string, LaneTimes>;
  readonly closures: readonly number[];
  readonly settings: ReplenishmentSettings;
  readonly asOfDate: number;
}

export interface ReplenishedProduct {
  readonly line: ReplenishmentLine;
  readonly problems: readonly Problem[];
}

/** The line of one product, as far as it can be worked out, with what is missing. */
export function replenishProduct(input: ReplenishProductInput): ReplenishedProduct {
  const { product, suppliers } = input;
  const { sku, onHand, onOrder, committed, unitCost, unitM3, packSize = 1 } = product;
  const minOrder = suppliers.length > 0 ? Math.min(...suppliers.map((each) => each.minOrder ?? 0)) : 0;
  const known: ReplenishmentLine = {
    sku,
    packSize,
    minOrder,
    ...(onHand === undefined ? {} : { onHand }),
    ...(onOrder === undefined ? {} : { onOrder }),
    ...(committed === undefined ? {} : { committed }),
    ...(unitCost === undefined ? {} : { unitCost }),
    ...(unitM3 === undefined ? {} : { unitM3 }),
  };
  const demand = demandOf(input);
  const way = wayOf(product, input.lanes);
  if (!demand.ok || !way.ok) {
    return { line: known, problems: [demand, way].flatMap((result) => (result.ok ? [] : result.problems)) };
  }
  const levels = levelsOf(input, demand.value, way.value);
  if (!levels.ok) return { line: known, problems: [...way.warnings, ...levels.problems] };
  const line = { ...known, ...levels.value };
  const stock = countedStock(product);
  if (!stock.ok) return { line, problems: [...way.warnings, ...stock.problems] };
  const decided = decide(input, line, levels.value, stock.value, way.value);
  return { line: { ...line, ...decided.line }, problems: [...way.warnings, ...decided.problems] };
}

interface KnownDemand {
  readonly history: DailyDemand;
  readonly outlook: DemandOutlook;
}

function demandOf({ history, outlook }: ReplenishProductInput): Result<KnownDemand> {
  if (history === undefined || outlook === undefined) return unanswerable("noSales");
  const knownDays = history.units.reduce((count, units) => count + (Number.isNaN(units) ? 0 : 1), 0);
  return knownDays < leastDemandDays.value
    ? unanswerable("historyTooShort", { params: { needed: leastDemandDays.value } })
    : answer({ history, outlook });
}

interface Levels {
  readonly avgDailyDemand: number;
  readonly avgDailyToNext: number;
  readonly forecastMethod: DemandForecast["chosen"];
  readonly avgLeadDays: number;
  readonly maxLeadDays: number;
  readonly safetyStockRule: SafetyStockRule;
  readonly safetyStock: number;
  readonly reorderPoint: number;
  readonly dailyForecast: Float64Array;
}

function levelsOf(
  { settings }: ReplenishProductInput,
  { history, outlook }: KnownDemand,
  { usualDays, worstDays }: Way,
): Result<Levels> {
  const avgDailyDemand = averageOver(outlook.daily, usualDays);
  const safety = planSafetyStock({
    ...settings,
    rule: settings.safetyStockRule,
    dailyDemand: history.units.subarray(-settings.demandDays),
    avgDailyDemand,
    avgLeadDays: usualDays,
    maxLeadDays: worstDays,
    forecastSpread: outlook.spread,
  });
  if (!safety.ok) return safety;
  const need = { avgDailyDemand, avgLeadDays: usualDays, safetyStock: safety.value };
  return answer({
    ...need,
    avgDailyToNext: averageOver(outlook.daily, usualDays + settings.reviewDays),
    forecastMethod: outlook.method,
    maxLeadDays: worstDays,
    safetyStockRule: settings.safetyStockRule,
    reorderPoint: reorderPoint(need),
    dailyForecast: outlook.daily,
  });
}

/** Units a day over the next so many days; a part of the last day counts by its part. */
function averageOver(daily: Float64Array, days: number): number {
  const span = Math.min(Math.max(1, days), daily.length);
  const whole = Math.floor(span);
  let sum = 0;
  for (let day = 0; day < whole; day++) sum += daily[day];
  if (whole < span) sum += (span - whole) * daily[whole];
  return sum / span;
}

interface CountedStock {
  readonly onHand: number;
  readonly onOrder: number;
  readonly committed: number;
}

function countedStock({ onHand, onOrder, committed = 0 }: ProductFacts): Result<CountedStock> {
  if (onHand === undefined) return refuse("missing", { field: "onHand" });
  if (onOrder === undefined) return refuse("missing", { field: "onOrder" });
  return answer({ onHand, onOrder, committed });
}

function decide(
  input: ReplenishProductInput,
  line: ReplenishmentLine,
  levels: Levels,
  stock: CountedStock,
  way: Way,
): ReplenishedProduct {
  const { product, settings, asOfDate, incoming, outlook } = input;
  const { avgLeadDays, safetyStock, dailyForecast } = levels;
  const { reviewDays, warningFactor } = settings;
  const coming = incomingReceipts(stock.onOrder, incoming, { asOfDate, leadDays: avgLeadDays });
  const available = stock.onHand - stock.committed;
  const onOrderInLead = unitsUpTo(coming.receipts, asOfDate + avgLeadDays);
  const inventoryPosition = available + onOrderInLead;
  const rules = { minOrder: line.minOrder, packSize: line.packSize, avgLeadDays, reviewDays };
  const positionToNext = available + unitsUpTo(coming.receipts, asOfDate + avgLeadDays + reviewDays);
  const order = orderQuantity({
    ...rules,
    avgDailyDemand: levels.avgDailyToNext,
    safetyStock,
    inventoryPosition: positionToNext,
  });
  const byDays = daysPolicy({
    ...rules,
    ...settings,
    avgDailyDemand: levels.avgDailyDemand,
    inventoryPosition,
  });
  const status = stockStatus({ ...levels, ...stock, onOrder: onOrderInLead, warningFactor });
  const units = settings.orderTrigger === "DAYS" ? byDays.units : order.units;
  const reason = reasonOf(input, { inventoryPosition, levels, byDays, units });
  const projected = stockProjection({
    onHand: available,
    asOfDate,
    dailyForecast: [...dailyForecast],
    receipts: coming.receipts,
  });
  const daysOfCover = coverOf(available, dailyForecast);
  const deviation = outlook?.deviation;
  const problems = [...aboutIncoming(coming), ...aboutDays(settings, byDays)];
  return {
    line: {
      ...line,
      status,
      reason,
      orderUnits: isOrdered(reason) ? units : 0,
      unitsNeeded: order.unitsNeeded,
      orderUpToLevel: order.orderUpToLevel,
      onOrderInLead,
      inventoryPosition,
      positionToNext,
      ...(daysOfCover === undefined ? {} : { daysOfCover }),
      ...datesOf(input, way, projected, safetyStock),
      ...(deviation && {
        deviation: deviation.status,
        deviationActual: deviation.actualUnits,
        deviationForecast: deviation.forecastUnits,
      }),
      daysPolicyUnits: byDays.units,
      daysPolicyTrigger: byDays.triggerUnits,
      ...turnsOf(product, available, levels.dailyForecast),
      receipts: coming.receipts,
    },
    problems,
  };
}

export const isOrdered = (reason: OrderReason): boolean =>
  reason === "POINT" || reason === "DAYS" || reason === "DEVIATION";

function reasonOf(
  { history, outlook, settings, asOfDate }: ReplenishProductInput,
  found: {
    readonly inventoryPosition: number;
    readonly levels: Levels;
    readonly byDays: DaysPolicy;
    readonly units: number;
  },
): OrderReason {
  const { inventoryPosition, levels, byDays, units } = found;
  const byLevel = settings.orderTrigger === "DAYS" ? byDays.isDue : inventoryPosition <= levels.reorderPoint;
  const isDeviating = outlook?.deviation?.status === "RELEASE";
  if (!byLevel && !isDeviating) return "NONE";
  if (history !== undefined && daysWithoutSale(history, asOfDate) > daysToClearance.value) return "CLEAR";
  if (byLevel) return units > 0 ? (settings.orderTrigger === "DAYS" ? "DAYS" : "POINT") : "HASTEN";
  return units > 0 ? "DEVIATION" : "NONE";
}

/** Days since the last one on which something was sold; as many as are known where nothing ever was. */
function daysWithoutSale({ units, firstDate }: DailyDemand, asOfDate: number): number {
  let lastSale = units.length - 1;
  while (lastSale >= 0 && !(units[lastSale] > 0)) lastSale -= 1;
  const endOfSales = Math.min(asOfDate, firstDate + units.length);
  return endOfSales - (firstDate + lastSale) - 1;
}

/** Days the stock lasts at what is expected; as far as is looked ahead, at the last days' pace beyond. */
function coverOf(available: number, daily: Float64Array): number | undefined {
  let left = Math.max(0, available);
  for (let day = 0; day < daily.length; day++) {
    if (left < daily[day]) return day + left / daily[day];
    left -= daily[day];
  }
  const pace = averageOver(daily.subarray(-daysOfAMonth), daysOfAMonth);
  return pace > 0 ? daily.length + left / pace : undefined;
}

function datesOf(
  { lanes, closures, asOfDate }: ReplenishProductInput,
  way: Way,
  projected: readonly ProjectedDay[],
  safetyStock: number,
): OrderDates {
  const dayBelow = (level: number) =>
    projected.find(({ closingStock, demand }) => closingStock < level - dustOfDays * demand)?.date;
  return orderDates({
    way,
    lanes,
    closures,
    asOfDate,
    safetyStockDate: dayBelow(safetyStock),
    stockOutDate: dayBelow(0),
  });
}

/** What the turns say: a month's expected sales over the stock that is there, since no average of it is kept. */
function turnsOf(
  { lastOrderUnits, packSize = 1 }: ProductFacts,
  available: number,
  daily: Float64Array,
): Pick<ReplenishmentLine, "turnsPerMonth" | "lastOrderUnits" | "turnsOrderUnits"> {
  if (available <= 0) return {};
  const turnsPerMonth = (averageOver(daily, daysOfAMonth) * daysOfAMonth) / available;
  return lastOrderUnits === undefined
    ? { turnsPerMonth }
    : {
        turnsPerMonth,
        lastOrderUnits,
        turnsOrderUnits: nextOrder({ lastOrderUnits, turnsPerMonth, packSize }),
      };
}

const aboutIncoming = ({ undatedUnits, overdueUnits }: Incoming): Problem[] => [
  ...(undatedUnits > 0 ? [warning("incomingUndated", { params: { units: undatedUnits } })] : []),
  ...(overdueUnits > 0 ? [warning("incomingOverdue", { params: { units: overdueUnits } })] : []),
];

/** A trigger of fewer days than the lead time is chosen with open eyes, or not at all (A.6-2). */
const aboutDays = (
  { orderTrigger, triggerDays }: ReplenishmentSettings,
  { daysShort }: DaysPolicy,
): Problem[] =>
  orderTrigger === "DAYS" && daysShort > 0
    ? [warning("triggerBelowLeadTime", { params: { days: triggerDays, short: daysShort } })]
    : [];
