import type { DailyDemand } from "../demand/dailyDemand";
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
import { wayOf, type Way } from "./orderDates";
import type { ReplenishmentLine } from "./replenishmentLine";
import { replenishProduct } from "./replenishProduct";
import { aboutProduct, saidOnce } from "./saidOnce";
import type { ProductFacts } from "./stockPlan";

/** Orders go out once a month; it is also how far the documents look ahead. */
export const defaultReplenishReviewDays = sourced(30, { source: "000-15", checked: "2026-11-22" });

export const orderTriggers = ["POINT", "DAYS"] as const;
/** Order at the reorder point, or at so many days of sales. */
export type OrderTrigger = (typeof orderTriggers)[number];
export const defaultOrderTrigger = sourced<OrderTrigger>("POINT", { source: "A.6-2", checked: "2026-11-22" });

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
 * All products are forecast together; each gets its safety stock by the chosen rule, its reorder point, which is held
 * against the inventory position, its quantity up to the next order's arrival, and its dates back through its lane; a
 * product that sells 30% above its forecast is ordered even above its point. What fills a container up is proposed apart.
 * The orders are split over the suppliers and laid out as drafts, which the planner sends.
 *
 * Source: A.6-2 (point and position), 000-14 (warning), 001-19 and 001-20 (days beside it), 002-28 (deviation), 000-19
 * (suppliers), 000-47 (drafts), formulas C.2, C.6.
 * Units: units, days, date serials, money.
 */
export const replenishment = (input: ReplenishmentInput): Result<Replenishment> =>
  finish(replenishmentInSlices(input));

/** The same, pausing within the forecast and after each product, for whoever has a pane to keep alive. */
export function* replenishmentInSlices(input: ReplenishmentInput): Slices<Result<Replenishment>> {
  const { products, demand, settings, asOfDate } = input;
  const lanes = lanesOf(input.laneLegs);
  const ways = waysOf(products, lanes);
  const horizonDays = horizonOf(ways, settings.reviewDays);
  const sold = products.flatMap(({ sku }) => demand.get(sku) ?? []);
  if (sold.length === 0) return unanswerable("noSalesOfAny");
  const spreadDays = middleLeadDays(ways);
  const outlooks = yield* demandOutlook({ histories: sold, asOfDate, horizonDays, spreadDays, ...settings });
  if (!outlooks.ok) return outlooks;
  const outlookOf = new Map<string, DemandOutlook | undefined>(
    sold.map(({ sku }, i) => [sku, outlooks.value[i]]),
  );
  const span = {
    firstDate: asOfDate - mostHorizonDays.value,
    lastDate: asOfDate + 2 * mostHorizonDays.value,
  };
  const shared = { lanes, closures: factoryClosures(span, settings), settings, asOfDate };
  const suppliersOf = groupedBy(input.suppliers, ({ sku }) => sku);

  const lines: ReplenishmentLine[] = [];
  const problems: Problem[] = [];
  for (const product of products) {
    const { sku } = product;
    const planned = replenishProduct({
      ...shared,
      product,
      history: demand.get(sku),
      outlook: outlookOf.get(sku),
      incoming: input.incoming.get(sku) ?? [],
      suppliers: suppliersOf.get(sku) ?? [],
    });
    lines.push(planned.line);
    problems.push(...planned.problems.map((problem) => aboutProduct(problem, sku)));
    yield;
  }
  const { fills, problems: fillProblems } = fillByLane(lines, lanes, settings);
  const filled = lines.map((line) => withFill(line, fills, settings.fillContainers));
  const orders = draftOrders(filled, suppliersOf, settings.mainSupplierShare);
  return answer({
    lines: filled,
    orders: orders.lines,
    fills,
    problems: [
      ...staleSales(sold[0], asOfDate),
      ...fillProblems,
      ...orders.problems,
      ...saidOnce(undatedOnce(problems, lines), products.length),
    ],
  });
}

/** The way of each product, as far as it is known. */
const waysOf = (products: readonly ProductFacts[], lanes: ReadonlyMap<string, LaneTimes>): Way[] =>
  products.flatMap((product) => {
    const way = wayOf(product, lanes);
    return way.ok ? [way.value] : [];
  });

/** As far as the longest lead time and the days to the next order reach (A.6-26). */
function horizonOf(ways: readonly Way[], reviewDays: number): number {
  const longest = ways.reduce((most, { worstDays }) => Math.max(most, worstDays), 0) + reviewDays;
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

/** Sales that end this long before the plan are said to: what was sold since is not known. */
const mostDaysWithoutSales = 7;

function staleSales({ firstDate, units }: DailyDemand, asOfDate: number): Problem[] {
  const days = asOfDate - (firstDate + units.length);
  return days > mostDaysWithoutSales ? [warning("salesEndEarly", { params: { days } })] : [];
}
