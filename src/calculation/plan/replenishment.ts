import { type EnormousDay, withoutDay } from "../demand/enormousDay";
import { salesAge } from "../demand/salesAge";
import { unitsToForecast, type PromotionDays } from "../demand/cleaning";
import type { DailyDemand } from "../demand/dailyDemand";
import type { StockCount } from "../demand/stockCounts";
import { factoryClosures, type FactoryClosureRules } from "../calendar/factoryClosures";
import { groupedBy } from "../numbers/grouped";
import { finish, type Slices } from "../numbers/slices";
import { answer, unanswerable, warning, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";
import { lanesOf, type LaneLeg, type LaneTimes } from "../shipment/lane";
import type { IncomingOrder } from "../stock/incoming";
import type { SafetyStockRule } from "../stock/planSafetyStock";
import { fillByLane, type LaneFill } from "./containerFills";
import { demandOutlook, type DemandOutlook } from "./demandOutlook";
import { draftOrders, type DraftOrderLine, type SupplierOfProduct } from "./draftOrders";
import { notSoldYet } from "./notSoldYet";
import { wayOf, type Way } from "./orderDates";
import type { OrderTrigger } from "./orderTrigger";
import { aboutEnormousDay, enormousDaysOf, isDayLeftOut, ordersWithoutDay } from "./ordersWithoutDay";
import { settingsFor } from "./productSettings";
import type { ReplenishmentLine } from "./replenishmentLine";
import { replenishProduct } from "./replenishProduct";
import { aboutProduct, saidOnce } from "./saidOnce";
import { cleanShop } from "./shopForecast";
import type { ProductFacts } from "./stockPlan";

/** The least that is looked ahead, whatever the lead times are; and the most, beyond which a forecast says little. */
const leastHorizonDays = sourced(30, { source: "000-15", checked: "2026-11-22" });
const mostHorizonDays = sourced(365, { source: "own", checked: "2026-11-22" });

export interface ReplenishmentSettings extends FactoryClosureRules {
  readonly safetyStockRule: SafetyStockRule;
  readonly serviceLevel: number;
  /** Days of average sales kept by the rule of days. */
  readonly safetyDays: number;
  /** Days of history the rules of safety stock look at. */
  readonly demandDays: number;
  readonly orderTrigger: OrderTrigger;
  readonly triggerDays: number;
  /** Days an order is to last beyond the lead time: until the next one arrives. */
  readonly reviewDays: number;
  readonly warningFactor: number;
  /** Days without a sale after which a product is cleared and not ordered. */
  readonly slowDays: number;
  /** Sales that end longer before the plan are said to. */
  readonly staleSalesDays: number;
  /** SKUs whose enormous day of sales is left out; `ALL` is everybody’s. */
  readonly leaveOutDayOf: readonly string[];
  readonly deviationThreshold: number;
  readonly mainSupplierShare: number;
  /** Whether the proposal for filling containers is taken. */
  readonly fillContainers: boolean;
  readonly leastFilled: number;
  readonly mostFillDays: number;
}

export interface ReplenishmentInput {
  readonly products: readonly ProductFacts[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
  /** Past and coming ones: their days are no usual ones. */
  readonly promotions: readonly PromotionDays[];
  /** Dated counts by SKU: days without stock say nothing of demand. */
  readonly stockCounts: ReadonlyMap<string, readonly StockCount[]>;
  readonly laneLegs: readonly LaneLeg[];
  readonly suppliers: readonly SupplierOfProduct[];
  /** What is on its way, by SKU, where the planner lists it. */
  readonly incoming: ReadonlyMap<string, readonly IncomingOrder[]>;
  readonly settings: ReplenishmentSettings;
  /** The day the plan is made for, as a date serial. */
  readonly asOfDate: number;
}

export interface Replenishment {
  readonly lines: readonly ReplenishmentLine[];
  readonly orders: readonly DraftOrderLine[];
  readonly fills: readonly LaneFill[];
  readonly problems: readonly Problem[];
}

/**
 * What must be ordered today of every product, how much, from whom, by which date and why?
 *
 * All products are forecast together, their histories cleaned as Forecast cleans them; each gets its safety stock by the
 * chosen rule, its reorder point, which is held against the inventory position, its quantity up to the next order's arrival, and its dates back through its lane; a
 * product that sells 30% above its forecast is ordered even above its point. What fills a container up is proposed apart.
 * The orders are split over the suppliers and laid out as drafts, which the planner sends.
 *
 * Source: A.6-2 (point and position), 000-14 (warning), 001-19 and 001-20 (days beside it), 002-28 (deviation), 000-19
 * (suppliers), 000-47 (drafts), formulas C.2, C.6, C.8 (days of promotions apart from usual ones).
 * What a product says for itself holds in the stead of a setting.
 * Units: units, days, date serials, money.
 */
export const replenishment = (input: ReplenishmentInput): Result<Replenishment> =>
  finish(replenishmentInSlices(input));

/** The same, pausing within the forecast and after each product, for whoever has a pane to keep alive. */
export function* replenishmentInSlices(input: ReplenishmentInput): Slices<Result<Replenishment>> {
  const { demand, promotions, settings, asOfDate } = input;
  const { sold: products, problems: ofUnsold } = notSoldYet(input.products, demand);
  const lanes = lanesOf(input.laneLegs);
  const ways = waysOf(products, lanes);
  const histories = products.flatMap(({ sku }) => demand.get(sku) ?? []);
  if (histories.length === 0) return unanswerable("noSalesOfAny");
  const days = enormousDaysOf(histories, asOfDate, settings.demandDays);
  const productOf = new Map(products.map((product) => [product.sku, product]));
  const reviewDays = products.map((product) => settingsFor(product, settings).reviewDays);
  const isLeftOut = (sku: string) => days.has(sku) && isDayLeftOut(settings.leaveOutDayOf, sku);
  const sold = histories.map((history) =>
    isLeftOut(history.sku) ? withoutDay(history, days.get(history.sku)!) : history,
  );
  const cleaned = yield* cleanShop({ ...input, demand: sold, leaveOut: [] });
  const counted = sold.map((history, i) => ({ ...history, units: unitsToForecast(cleaned[i]) }));
  const forecast = (of: readonly DailyDemand[]) =>
    demandOutlook({
      histories: of,
      promotions,
      asOfDate,
      horizonDays: horizonOf(ways, reviewDays),
      spreadDays: middleLeadDays(ways),
      serviceLevelOf: (sku) => settingsFor(productOf.get(sku)!, settings).serviceLevel,
      deviationThreshold: settings.deviationThreshold,
    });
  const outlooks = yield* forecast(counted);
  if (!outlooks.ok) return outlooks;

  const suppliersOf = groupedBy(input.suppliers, ({ sku }) => sku);
  const closures = factoryClosures(closureSpan(asOfDate), settings);
  const known = new Map(counted.map((history, i) => [history.sku, { history, outlook: outlooks.value[i] }]));
  const planOf = (product: ProductFacts, of: Partial<KnownDemand> | undefined) =>
    replenishProduct({
      lanes,
      closures,
      settings: settingsFor(product, settings),
      asOfDate,
      product,
      history: of?.history,
      promotions,
      outlook: of?.outlook,
      incoming: input.incoming.get(product.sku) ?? [],
      suppliers: suppliersOf.get(product.sku) ?? [],
    });
  const planned: ReplenishmentLine[] = [];
  const problems: Problem[] = [];
  for (const product of products) {
    const { line, problems: ofProduct } = planOf(product, known.get(product.sku));
    planned.push(line);
    problems.push(...ofProduct.map((problem) => aboutProduct(problem, product.sku)));
    yield;
  }

  const setByADay = planned.filter(
    ({ sku, orderUnits = 0 }) => orderUnits > 0 && days.has(sku) && !isLeftOut(sku),
  );
  const without = yield* ordersWithoutDay({
    histories: counted,
    days,
    skus: new Set(setByADay.map(({ sku }) => sku)),
    forecast,
    plan: (history, outlook) => planOf(productOf.get(history.sku)!, { history, outlook }).line,
  });
  const lines = planned.map((line) => withEnormousDay(line, days, without, isLeftOut));
  const aboutDays = lines
    .filter(({ orderUnits = 0, orderWithoutDay = 0, enormousDayCounts }) =>
      enormousDayCounts === true ? orderUnits > orderWithoutDay : false,
    )
    .map((line) => aboutEnormousDay(line, days.get(line.sku)!));

  const { fills, problems: fillProblems } = fillByLane(lines, lanes, settings);
  const filled = lines.map((line) => withFill(line, fills, settings.fillContainers));
  const orders = draftOrders(filled, suppliersOf, settings.mainSupplierShare);
  return answer({
    lines: filled,
    orders: orders.lines,
    fills,
    problems: [
      ...staleSales(demand, asOfDate, settings),
      ...aboutDays,
      ...ofUnsold,
      ...fillProblems,
      ...orders.problems,
      ...saidOnce(undatedOnce(problems, lines), products.length),
    ],
  });
}

interface KnownDemand {
  readonly history: DailyDemand;
  readonly outlook: DemandOutlook | undefined;
}

/** The days whose factory closures may matter. */
const closureSpan = (asOfDate: number) => ({
  firstDate: asOfDate - mostHorizonDays.value,
  lastDate: asOfDate + 2 * mostHorizonDays.value,
});

/** The line with its enormous day, whether that counts, and what would be ordered without it. */
function withEnormousDay(
  line: ReplenishmentLine,
  days: ReadonlyMap<string, EnormousDay>,
  without: ReadonlyMap<string, number>,
  isLeftOut: (sku: string) => boolean,
): ReplenishmentLine {
  const day = days.get(line.sku);
  if (day === undefined) return line;
  const orderWithoutDay = without.get(line.sku);
  return {
    ...line,
    enormousDayDate: day.date,
    enormousDayUnits: day.units,
    enormousDayCounts: !isLeftOut(line.sku),
    ...(orderWithoutDay === undefined ? {} : { orderWithoutDay }),
  };
}

/** The way of each product, as far as it is known. */
const waysOf = (products: readonly ProductFacts[], lanes: ReadonlyMap<string, LaneTimes>): Way[] =>
  products.flatMap((product) => {
    const way = wayOf(product, lanes);
    return way.ok ? [way.value] : [];
  });

/** As far as the longest lead time and the most days to a next order reach (A.6-26). */
function horizonOf(ways: readonly Way[], reviewDays: readonly number[]): number {
  const most = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b), 0);
  const longest = most(ways.map(({ worstDays }) => worstDays)) + most(reviewDays);
  return Math.min(mostHorizonDays.value, Math.max(leastHorizonDays.value, Math.ceil(longest)));
}

/** The usual lead days of the product in the middle. */
const middleLeadDays = (ways: readonly Way[]): number =>
  ways.map(({ usualDays }) => usualDays).sort((a, b) => a - b)[ways.length >> 1] ?? 0;

function withFill(line: ReplenishmentLine, fills: readonly LaneFill[], isTaken: boolean): ReplenishmentLine {
  const fillUnits = fills.find(({ lane }) => lane === line.lane)?.added.get(line.sku) ?? 0;
  if (fillUnits === 0 || line.orderUnits === undefined) return line;
  return { ...line, fillUnits, orderUnits: line.orderUnits + (isTaken ? fillUnits : 0) };
}

/** That nothing on order has a date is one thing to know, and not one for each product. */
function undatedOnce(problems: readonly Problem[], lines: readonly ReplenishmentLine[]): readonly Problem[] {
  const count = problems.filter(({ code }) => code === "incomingUndated").length;
  const withOrders = lines.filter(({ onOrder = 0 }) => onOrder > 0).length;
  if (count < 2 || count < withOrders) return problems;
  const once = warning("incomingUndatedOfAll", { field: "onOrder", params: { count } });
  return [once, ...problems.filter(({ code }) => code !== "incomingUndated")];
}

/** Sales that end long before the plan are said to: what was sold since is not known. */
function staleSales(
  demand: ReadonlyMap<string, DailyDemand>,
  asOfDate: number,
  { staleSalesDays }: ReplenishmentSettings,
): Problem[] {
  const age = salesAge(demand, asOfDate, staleSalesDays);
  return age?.isStale ? [warning("salesEndEarly", { params: { days: age.days } })] : [];
}
