import { bundles, type Bundle } from "../order/bundles";
import { orderByTurns, type OrderByTurns, type TurnsRule } from "../order/orderByTurns";
import { daysOfMonthlySales } from "../order/orderLadder";
import { map, type Problem, refuseAll, type Result } from "../problem";
import { daysOfAYear, stockTurns } from "../review/stockRatios";
import { maxAvgSafetyStock } from "../stock/maxAvgSafetyStock";
import { demandRates } from "../demand/demandRates";
import type { DailyDemand } from "../demand/dailyDemand";
import { demandOfSales, remainingLifeOf, type ShopProduct } from "./shopProduct";

export interface NextOrderSettings {
  readonly turnsRule: TurnsRule;
  readonly cycleMonths: number;
  /** Days of sales the pace is taken from. */
  readonly demandDays: number;
}

export interface ProductSold {
  readonly product: ShopProduct;
  readonly demand?: DailyDemand | undefined;
}

/** What the turns were made of. */
export interface TurnsMadeOf {
  readonly lastOrderUnits: number;
  /** Months from one order to the next. */
  readonly cycleMonths: number;
  readonly monthlyUnits: number;
  readonly averageStock: number;
  /** The stock of today stands for the average where the planner gives none. */
  readonly isTodaysStock: boolean;
  /** 0 where the best day or the longest lead time is not known. */
  readonly safetyStock: number;
  readonly turnsPerMonth: number;
}

export interface ProductNextOrder {
  readonly sku: string;
  readonly madeOf?: TurnsMadeOf;
  readonly order: Result<OrderByTurns>;
  readonly bundle?: Bundle;
}

/**
 * The next order of every product by how fast its last one sold, and which slow ones to sell with which that sell.
 *
 *     turns a month = units sold a month ÷ average stock
 *
 * Both in units of the one product, so that its cost, which is in both, falls out (formulas C.11).
 *
 * Source: 003-37, 003-38, 000-16, 003-39; requirements A.6-9.
 */
export function productNextOrders(
  products: readonly ProductSold[],
  settings: NextOrderSettings,
  today: number,
): readonly ProductNextOrder[] {
  const orders = products.map((sold) => ({ sold, ...nextOrderOf(sold, settings, today) }));
  const paired = bundles(
    orders.flatMap(({ sold: { product }, madeOf, order }) =>
      madeOf === undefined || !order.ok
        ? []
        : [{ ...product, pace: order.value.pace, monthlyUnits: madeOf.monthlyUnits }],
    ),
  );
  return orders.map(({ sold, madeOf, order }) => {
    const bundle = paired.find(({ sku }) => sku === sold.product.sku);
    return { sku: sold.product.sku, order, ...(madeOf ? { madeOf } : {}), ...(bundle ? { bundle } : {}) };
  });
}

function nextOrderOf(
  { product, demand }: ProductSold,
  { turnsRule, cycleMonths, demandDays }: NextOrderSettings,
  today: number,
): Pick<ProductNextOrder, "madeOf" | "order"> {
  const perDay = demandOfSales(demand, demandDays);
  const averageStock = product.avgStockUnits ?? product.onHand;
  const lacks = [
    ...(product.lastOrderUnits === undefined ? ["lastOrderUnits"] : []),
    ...(perDay === undefined ? ["avgDailyDemand"] : []),
    ...(averageStock === undefined ? ["avgStockUnits"] : []),
  ];
  if (product.lastOrderUnits === undefined || perDay === undefined || averageStock === undefined)
    return { order: refuseAll(lacks.map((field) => lacked(product.sku, field))) };

  const monthlyUnits = perDay * daysOfMonthlySales.value;
  const turns = turnsOf(monthlyUnits, averageStock);
  if (!turns.ok) return { order: refuseAll([lacked(product.sku, "avgStockUnits")]) };
  const madeOf: TurnsMadeOf = {
    lastOrderUnits: product.lastOrderUnits,
    cycleMonths,
    monthlyUnits,
    averageStock,
    isTodaysStock: product.avgStockUnits === undefined,
    safetyStock: safetyStockOf(product, demand, demandDays),
    turnsPerMonth: turns.value,
  };
  const order = orderByTurns({
    ...madeOf,
    turnsRule,
    packSize: product.packSize ?? 1,
    mostUnits: mostOfLife(product, perDay, today),
  });
  return { madeOf, order };
}

const lacked = (sku: string, field: string): Problem => ({
  code: "productLacks",
  severity: "unanswerable",
  field,
  params: { sku },
});

/** Turns a month of one product: its cost stands above and below the line, so units do (A.6-9 counts them in months). */
const turnsOf = (monthlyUnits: number, averageStock: number): Result<number> =>
  map(
    stockTurns({ costOfSales: monthlyUnits, averageStock, days: daysOfAYear.value / monthsOfYear }),
    (turnsPerYear) => turnsPerYear / monthsOfYear,
  );

const monthsOfYear = 12;

function safetyStockOf(product: ShopProduct, demand: DailyDemand | undefined, demandDays: number): number {
  const { avgLeadDays, maxLeadDays } = product;
  const rates = demand && demandRates(demand.units, { demandDays, peakMethod: "P95" });
  if (rates === undefined || avgLeadDays === undefined || maxLeadDays === undefined) return 0;
  const { avgDailyDemand, maxDailyDemand } = rates;
  const safety = maxAvgSafetyStock({ avgDailyDemand, maxDailyDemand, avgLeadDays, maxLeadDays });
  return safety.ok ? safety.value.units : 0;
}

/** What the rest of the life still takes beyond the stock there is and is coming; and none that arrives after its end. */
function mostOfLife(product: ShopProduct, perDay: number, today: number): number | undefined {
  const life = remainingLifeOf(product, today);
  if (life === undefined) return undefined;
  const afterArrival = perDay * Math.max(0, life - (product.avgLeadDays ?? 0));
  const beyondStock = perDay * life - (product.onHand ?? 0) - (product.onOrder ?? 0);
  return Math.max(0, Math.min(afterArrival, beyondStock));
}
