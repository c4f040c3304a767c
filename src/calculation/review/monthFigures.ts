import { isInMonth, monthName, type Month } from "../calendar/month";
import { answer, type Result, unanswerable, warning } from "../problem";
import { type EnteredFigures, type MonthFacts, rowOfMonth } from "./monthFacts";
import { revenueAtPrices, salesFigures } from "./monthSalesFigures";
import { stockFigures, type StockFigureOptions } from "./monthStockFigures";
import { ordersInTime, type ServiceLimits } from "./serviceTimes";
import { countsIn, type Delivery } from "./supplierReport";

/** What the KPIs are made of, counted from the tables. Units, money at cost, days and numbers of products. */
export interface CountedFigures {
  /** Days of the month of which sales are known. */
  readonly days: number;
  readonly soldUnits: number;
  readonly costOfSales: number;
  /** Products that sold. */
  readonly soldSkus: number;
  /** Products that were in stock or sold. */
  readonly offeredSkus: number;
  /** Each product's days of which its stock is known, added up. */
  readonly stockDays: number;
  /** Of these, days without stock. */
  readonly emptyDays: number;
  /** The same, each product's days times what it sells on an average day in stock. */
  readonly stockDemand: number;
  readonly emptyDemand: number;
  readonly averageStockValue: number;
  readonly closingStockValue: number;
  readonly closingStockUnits: number;
  /** The part of the closing value that has not sold for the slow days. */
  readonly slowStockValue: number;
  readonly receivedUnits: number;
  readonly returnedUnits: number;
  /** Deliveries with a promised date that counts in the month. */
  readonly promisedDeliveries: number;
  readonly punctualDeliveries: number;
  /** Complaints whose hours to an answer are noted, and those answered in time. */
  readonly complaintsAnswered: number;
  readonly complaintsInTime: number;
  /** Orders that left the warehouse or should have, those that did in time, and the same of what was delivered. */
  readonly dueOrders: number;
  readonly ordersShippedInTime: number;
  readonly ordersDelivered: number;
  readonly ordersDeliveredInTime: number;
  readonly forecastAccuracy: number;
  readonly forecastBias: number;
}

export type Figures = CountedFigures & { readonly [K in keyof EnteredFigures]-?: number };
export type FigureKey = keyof Figures;

/** Each figure of a month, or why it is not known. */
export type MonthFigures = { readonly [K in FigureKey]: Result<number> };

export interface MonthFigureOptions extends StockFigureOptions, ServiceLimits {
  readonly answerWithinHours: number;
}

/**
 * What are the figures of a month that its KPIs are made of?
 *
 * What is not known stays unknown and says why: a table that is not kept gives no zero. Products without a cost are left out
 * of every value, and that is said.
 *
 * Source: 000-46, formulas C.11; 000-17 for slow stock; 000-37, 001-24, 003-26, 003-32 for times of service. Units: as `CountedFigures` and the monthly figures say.
 */
export function monthFigures(facts: MonthFacts, month: Month, options: MonthFigureOptions): MonthFigures {
  return {
    ...enteredFigures(facts, month),
    revenue: revenueOf(facts, month),
    ...salesFigures(facts, month),
    ...stockFigures(facts, month, options),
    ...recordedFigures(facts, month),
    ...serviceFigures(facts, month, options),
    ...reviewedFigures(facts, month),
  };
}

const enteredKeys = [
  "revenue",
  "sellingFees",
  "adSpend",
  "adSales",
  "cashIn",
  "cashOut",
  "monthsStock",
  "deliveryDays",
  "satisfactionRate",
  "handlingHours",
  "stockAccuracy",
  "staff",
  "receivableDays",
  "payableDays",
  "chatHours",
  "exceptionHours",
] as const satisfies readonly (keyof EnteredFigures)[];

function enteredFigures({ months }: MonthFacts, month: Month) {
  const entry = rowOfMonth(months, month);
  const params = { month: monthName(month) };
  const figures = enteredKeys.map((field) => {
    const value = entry?.[field];
    const figure =
      value === undefined ? unanswerable("monthFigureMissing", { field, params }) : answer(value);
    return [field, figure] as const;
  });
  return Object.fromEntries(figures) as Record<(typeof enteredKeys)[number], Result<number>>;
}

/** As it was typed; else what the units sold would bring at the prices of the Products table, which is said. */
function revenueOf(facts: MonthFacts, month: Month): Result<number> {
  const typed = enteredFigures(facts, month).revenue;
  const atPrices = typed.ok ? undefined : revenueAtPrices(facts, month);
  return atPrices === undefined ? typed : answer(atPrices, [warning("revenueFromPrices")]);
}

type RecordedKey = "receivedUnits" | "returnedUnits" | "promisedDeliveries" | "punctualDeliveries";

function recordedFigures(
  { deliveries, returns }: MonthFacts,
  month: Month,
): Record<RecordedKey, Result<number>> {
  const ofDeliveries = (count: () => number): Result<number> =>
    deliveries.length === 0 ? unanswerable("nothingRecorded", { field: "deliveries" }) : answer(count());
  const promised = deliveries.filter((each) => each.promisedDate !== undefined && countsIn(each, month));
  return {
    receivedUnits: receivedUnits(deliveries, month),
    promisedDeliveries: ofDeliveries(() => promised.length),
    punctualDeliveries: ofDeliveries(
      () =>
        promised.filter(({ promisedDate = 0, receivedDate = Infinity }) => receivedDate <= promisedDate)
          .length,
    ),
    returnedUnits:
      returns.length === 0
        ? unanswerable("nothingRecorded", { field: "returns" })
        : answer(
            returns.filter(({ date }) => isInMonth(date, month)).reduce((sum, { units }) => sum + units, 0),
          ),
  };
}

/** Units that arrived; a delivery without its units is not counted as none. */
function receivedUnits(deliveries: readonly Delivery[], month: Month): Result<number> {
  const arrived = deliveries.filter(
    ({ receivedDate }) => receivedDate !== undefined && isInMonth(receivedDate, month),
  );
  const units = arrived.flatMap(({ unitsReceived }) => unitsReceived ?? []);
  return deliveries.length === 0 || units.length < arrived.length
    ? unanswerable("nothingRecorded", { field: deliveries.length === 0 ? "deliveries" : "unitsReceived" })
    : answer(units.reduce((sum, each) => sum + each, 0));
}

type ServiceKey =
  | "complaintsAnswered"
  | "complaintsInTime"
  | "dueOrders"
  | "ordersShippedInTime"
  | "ordersDelivered"
  | "ordersDeliveredInTime";

/** How fast buyers were answered and served (000-37, 003-26); a table that is not kept says nothing. */
function serviceFigures(
  { returns, orders, asOfDate }: MonthFacts,
  month: Month,
  options: MonthFigureOptions,
): Record<ServiceKey, Result<number>> {
  const noted = returns.flatMap(({ date, answerHours }) =>
    answerHours === undefined ? [] : [{ date, answerHours }],
  );
  const hours = noted.filter(({ date }) => isInMonth(date, month)).map(({ answerHours }) => answerHours);
  const complaints = (count: number): Result<number> =>
    noted.length === 0 ? unanswerable("nothingRecorded", { field: "answerHours" }) : answer(count);
  const inTime = ordersInTime(orders, month, asOfDate, options);
  const ofOrders = (count: number): Result<number> =>
    orders.length === 0 ? unanswerable("nothingRecorded", { field: "orderTimes" }) : answer(count);
  return {
    complaintsAnswered: complaints(hours.length),
    complaintsInTime: complaints(hours.filter((each) => each <= options.answerWithinHours).length),
    dueOrders: ofOrders(inTime.dueOrders),
    ordersShippedInTime: ofOrders(inTime.shippedInTime),
    ordersDelivered: ofOrders(inTime.deliveredOrders),
    ordersDeliveredInTime: ofOrders(inTime.deliveredInTime),
  };
}

function reviewedFigures(
  { reviews }: MonthFacts,
  month: Month,
): Record<"forecastAccuracy" | "forecastBias", Result<number>> {
  const review = rowOfMonth(reviews, month);
  const known = (value: number | undefined): Result<number> =>
    value === undefined
      ? unanswerable("monthNotReviewed", { params: { month: monthName(month) } })
      : answer(value);
  return { forecastAccuracy: known(review?.accuracy), forecastBias: known(review?.bias) };
}
