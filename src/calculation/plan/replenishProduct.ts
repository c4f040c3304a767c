import type { PromotionDays } from "../demand/cleaning";
import type { DailyDemand } from "../demand/dailyDemand";
import { leastDemandDays } from "../demand/demandRates";
import { daysPolicy, type DaysPolicy } from "../order/daysPolicy";
import { nextOrder } from "../order/nextOrder";
import { orderQuantity } from "../order/orderQuantity";
import { answer, refuse, unanswerable, warning, type Problem, type Result } from "../problem";
import type { LaneTimes } from "../shipment/lane";
import { incomingReceipts, unitsUpTo, type Incoming, type IncomingOrder } from "../stock/incoming";
import { stockProjection, type ProjectedDay } from "../stock/stockProjection";
import { stockStatus, type StockStatus } from "../stock/stockStatus";
import { withoutPromotions } from "./dailyForecast";
import type { DemandOutlook } from "./demandOutlook";
import type { SupplierOfProduct } from "./draftOrders";
import { orderDates, wayOf, type OrderDates, type Way } from "./orderDates";
import { orderReason } from "./orderReason";
import type { ReplenishmentSettings } from "./replenishment";
import { averageOver, levelsOf, type ReplenishmentLevels } from "./replenishmentLevels";
import { isOrdered, type OrderReason, type ReplenishmentLine } from "./replenishmentLine";
import type { ProductFacts } from "./stockPlan";

const daysOfAMonth = 30;
/** A stock that is below a level by less than this part of a day's sales is at that level, but for arithmetic. */
const dustOfDays = 1e-6;

export interface ReplenishProductInput {
  readonly product: ProductFacts;
  /** Cleaned. */
  readonly history: DailyDemand | undefined;
  readonly promotions: readonly PromotionDays[];
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
  const { history, outlook } = demand.value;
  const usual = withoutPromotions(history.units, { ...history, promotions: input.promotions });
  const levels = levelsOf(usual, outlook, way.value, input.settings);
  if (!levels.ok) return { line: known, problems: [...way.warnings, ...levels.problems] };
  const line = { ...known, ...levels.value };
  const stock = countedStock(product);
  if (!stock.ok) return { line, problems: [...way.warnings, ...stock.problems] };
  const decided = decide(input, {
    line,
    history,
    outlook,
    levels: levels.value,
    stock: stock.value,
    way: way.value,
  });
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

/** All that an order is decided from. */
interface KnownProduct extends KnownDemand {
  readonly line: ReplenishmentLine;
  readonly levels: ReplenishmentLevels;
  readonly stock: CountedStock;
  readonly way: Way;
}

function decide(input: ReplenishProductInput, known: KnownProduct): ReplenishedProduct {
  const { product, settings, asOfDate, incoming } = input;
  const { line, history, outlook, levels, stock, way } = known;
  const { avgLeadDays, safetyStock, dailyForecast } = levels;
  const { reviewDays, warningFactor, slowDays } = settings;
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
  const byLevel =
    settings.orderTrigger === "DAYS"
      ? { isAtLevel: byDays.isDue, unitsAtLevel: byDays.units }
      : { isAtLevel: inventoryPosition <= levels.reorderPoint, unitsAtLevel: order.units };
  const decided = orderReason({
    history,
    asOfDate,
    isRunOut: product.stage === "RUN-OUT",
    slowDays,
    level: settings.orderTrigger,
    ...byLevel,
    isDeviating: outlook.deviation?.status === "RELEASE",
    unitsToNext: order.units,
  });
  const projected = stockProjection({
    onHand: available,
    asOfDate,
    dailyForecast: [...dailyForecast],
    receipts: coming.receipts,
  });
  const dates = datesOf(input, way, projected, safetyStock);
  // The position counts what is on its way whenever it comes; the projection knows whether it comes too late.
  const runsOutFirst = dates.stockOutDate !== undefined && dates.stockOutDate < dates.arrivesOn;
  const reason = runsOutFirst && decided === "NONE" && coming.receipts.length > 0 ? "HASTEN" : decided;
  const units = reason === "DEVIATION" ? order.units : byLevel.unitsAtLevel;
  const daysOfCover = coverOf(available, dailyForecast);
  const { deviation } = outlook;
  const problems = [...aboutIncoming(coming), ...aboutDays(settings, byDays)];
  return {
    line: {
      ...line,
      status: statusShown(status, reason, runsOutFirst),
      reason,
      orderUnits: isOrdered(reason) ? units : 0,
      unitsNeeded: order.unitsNeeded,
      orderUpToLevel: order.orderUpToLevel,
      onOrderInLead,
      inventoryPosition,
      positionToNext,
      ...(daysOfCover === undefined ? {} : { daysOfCover }),
      ...(isOrdered(reason) ? dates : withoutPast(dates, asOfDate)),
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

/** What runs out before what is on its way comes is warned of; what is sold off is to run out (003-36). */
function statusShown(status: StockStatus, reason: OrderReason, runsOutFirst: boolean): StockStatus {
  if (reason === "RUN-OUT") return "OK";
  return runsOutFirst && status === "OK" ? "WARN" : status;
}

/** The dates of a product of which nothing is ordered: a day that has passed is none to order by. */
function withoutPast(dates: OrderDates, asOfDate: number): Partial<OrderDates> {
  if (dates.orderBy === undefined || dates.orderBy >= asOfDate) return dates;
  const ahead: { -readonly [K in keyof OrderDates]?: OrderDates[K] } = { ...dates };
  delete ahead.orderBy;
  delete ahead.shipBy;
  return ahead;
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
