import { answer, type Problem, type Result, refuseAll, unanswerable } from "../problem";
import type { FigureKey, Figures, MonthFigures } from "./monthFigures";
import { defaultChatHours, defaultExceptionHours } from "./serviceTimes";
import { daysOfAYear, gmroi, sellThrough, stockTurns } from "./stockRatios";

/** The four groups of the source's dashboard, and the accuracy of forecasts. */
export const kpiGroups = ["SUPPLY", "FINANCE", "CUSTOMERS", "OPERATIONS", "FORECAST"] as const;
export type KpiGroup = (typeof kpiGroups)[number];

/** What a KPI is counted in. */
export type KpiUnit =
  "fraction" | "days" | "weeks" | "hours" | "money" | "timesAYear" | "times" | "moneyPerPerson";

export interface KpiDefinition {
  readonly key: string;
  readonly group: KpiGroup;
  readonly unit: KpiUnit;
  readonly source: string;
  /** Whether more of it is good news; `near0` where it may err to both sides. */
  readonly better: "higher" | "lower" | "near0";
  /** The figures it is made of, in the order of its formula. */
  readonly needs: readonly FigureKey[];
  /** What the source aims at, where it says so. */
  readonly aim?: number;
  compute(figures: Figures): Result<number>;
}

/** A part of a whole, unless there is no whole. */
const share = (part: number, whole: number, field: FigureKey): Result<number> =>
  whole === 0 ? unanswerable("nothingToDivideBy", { field }) : answer(part / whole);

const grossProfit = ({ revenue, costOfSales, sellingFees }: Figures): number =>
  revenue - costOfSales - sellingFees;

const daysInStock = ({ averageStockValue, days, costOfSales }: Figures): Result<number> =>
  share(averageStockValue * days, costOfSales, "costOfSales");

/**
 * Every KPI, with its formula. The first twelve are those of 000-46 in its order, three a group; then those of C.11; then the
 * times of service other documents set.
 *
 * A ratio of a year is annualised by 365 ÷ days (A.6-9); GMROI too, so that months of 30 and 31 days compare.
 */
export const kpiDefinitions = [
  {
    key: "stockOutRate",
    group: "SUPPLY",
    unit: "fraction",
    source: "000-46, C.11",
    better: "lower",
    needs: ["emptyDays", "stockDays"],
    compute: ({ emptyDays, stockDays }) => share(emptyDays, stockDays, "stockDays"),
  },
  {
    key: "slowStockRate",
    group: "SUPPLY",
    unit: "fraction",
    source: "000-46, 001-21, C.11",
    better: "lower",
    needs: ["slowStockValue", "closingStockValue"],
    compute: ({ slowStockValue, closingStockValue }) =>
      share(slowStockValue, closingStockValue, "closingStockValue"),
  },
  {
    key: "daysOfStock",
    group: "SUPPLY",
    unit: "days",
    source: "000-46, C.11",
    better: "lower",
    needs: ["averageStockValue", "days", "costOfSales"],
    compute: daysInStock,
  },
  {
    key: "grossMarginRate",
    group: "FINANCE",
    unit: "fraction",
    source: "000-46, C.11",
    better: "higher",
    needs: ["revenue", "costOfSales", "sellingFees"],
    compute: (figures) => share(grossProfit(figures), figures.revenue, "revenue"),
  },
  {
    key: "cashFlow",
    group: "FINANCE",
    unit: "money",
    source: "000-46",
    better: "higher",
    needs: ["cashIn", "cashOut"],
    compute: ({ cashIn, cashOut }) => answer(cashIn - cashOut),
  },
  {
    key: "moneyInStock",
    group: "FINANCE",
    unit: "money",
    source: "000-46",
    better: "lower",
    needs: ["closingStockValue"],
    compute: ({ closingStockValue }) => answer(closingStockValue),
  },
  {
    key: "deliveryTime",
    group: "CUSTOMERS",
    unit: "days",
    source: "000-46",
    better: "lower",
    needs: ["deliveryDays"],
    compute: ({ deliveryDays }) => answer(deliveryDays),
  },
  {
    key: "returnRate",
    group: "CUSTOMERS",
    unit: "fraction",
    source: "000-46",
    better: "lower",
    needs: ["returnedUnits", "soldUnits"],
    compute: ({ returnedUnits, soldUnits }) => share(returnedUnits, soldUnits, "soldUnits"),
  },
  {
    key: "satisfaction",
    group: "CUSTOMERS",
    unit: "fraction",
    source: "000-46",
    better: "higher",
    needs: ["satisfactionRate"],
    compute: ({ satisfactionRate }) => answer(satisfactionRate),
  },
  {
    key: "handlingTime",
    group: "OPERATIONS",
    unit: "hours",
    source: "000-46",
    better: "lower",
    needs: ["handlingHours"],
    compute: ({ handlingHours }) => answer(handlingHours),
  },
  {
    key: "stockRecordAccuracy",
    group: "OPERATIONS",
    unit: "fraction",
    source: "000-46",
    better: "higher",
    needs: ["stockAccuracy"],
    compute: ({ stockAccuracy }) => answer(stockAccuracy),
  },
  {
    key: "revenuePerPerson",
    group: "OPERATIONS",
    unit: "moneyPerPerson",
    source: "000-46",
    better: "higher",
    needs: ["revenue", "staff"],
    compute: ({ revenue, staff }) => share(revenue, staff, "staff"),
  },
  {
    key: "stockOutRateByDemand",
    group: "SUPPLY",
    unit: "fraction",
    source: "C.11",
    better: "lower",
    needs: ["emptyDemand", "stockDemand"],
    compute: ({ emptyDemand, stockDemand }) => share(emptyDemand, stockDemand, "stockDemand"),
  },
  {
    key: "turns",
    group: "SUPPLY",
    unit: "timesAYear",
    source: "000-18, A.6-9, C.11",
    better: "higher",
    needs: ["costOfSales", "averageStockValue", "days"],
    compute: ({ costOfSales, averageStockValue, days }) =>
      stockTurns({ costOfSales, averageStock: averageStockValue, days }),
  },
  {
    key: "weeksOfCover",
    group: "SUPPLY",
    unit: "weeks",
    source: "C.11",
    better: "lower",
    needs: ["closingStockUnits", "soldUnits", "days"],
    compute: ({ closingStockUnits, soldUnits, days }) =>
      share((closingStockUnits * days) / 7, soldUnits, "soldUnits"),
  },
  {
    key: "sellThroughOfReceived",
    group: "SUPPLY",
    unit: "fraction",
    source: "000-27, C.11",
    better: "higher",
    needs: ["soldUnits", "receivedUnits"],
    compute: ({ soldUnits, receivedUnits }) => sellThrough(soldUnits, receivedUnits),
  },
  {
    key: "sellThroughOfStock",
    group: "SUPPLY",
    unit: "fraction",
    source: "000-27, C.11",
    better: "higher",
    needs: ["soldUnits", "closingStockUnits"],
    compute: ({ soldUnits, closingStockUnits }) =>
      share(soldUnits, soldUnits + closingStockUnits, "closingStockUnits"),
  },
  {
    key: "activeSkuRate",
    group: "SUPPLY",
    unit: "fraction",
    source: "000-27, C.11",
    better: "higher",
    needs: ["soldSkus", "offeredSkus"],
    compute: ({ soldSkus, offeredSkus }) => share(soldSkus, offeredSkus, "offeredSkus"),
  },
  {
    key: "onTimeDelivery",
    group: "SUPPLY",
    unit: "fraction",
    source: "C.11",
    better: "higher",
    needs: ["punctualDeliveries", "promisedDeliveries"],
    compute: ({ punctualDeliveries, promisedDeliveries }) =>
      share(punctualDeliveries, promisedDeliveries, "promisedDeliveries"),
  },
  {
    key: "marginOnStock",
    group: "FINANCE",
    unit: "timesAYear",
    source: "C.11",
    better: "higher",
    needs: ["revenue", "costOfSales", "sellingFees", "averageStockValue", "days"],
    compute: (figures) => {
      const { days, averageStockValue } = figures;
      return gmroi((grossProfit(figures) * daysOfAYear.value) / days, averageStockValue);
    },
  },
  {
    key: "cashCycle",
    group: "FINANCE",
    unit: "days",
    source: "C.11",
    better: "lower",
    needs: ["averageStockValue", "days", "costOfSales", "receivableDays", "payableDays"],
    compute: (figures) => {
      const inStock = daysInStock(figures);
      return inStock.ok ? answer(inStock.value + figures.receivableDays - figures.payableDays) : inStock;
    },
  },
  {
    key: "returnOnAds",
    group: "FINANCE",
    unit: "times",
    source: "C.11",
    better: "higher",
    needs: ["adSales", "adSpend"],
    compute: ({ adSales, adSpend }) => share(adSales, adSpend, "adSpend"),
  },
  {
    key: "adCostOfSales",
    group: "FINANCE",
    unit: "fraction",
    source: "C.11",
    better: "lower",
    needs: ["adSpend", "adSales"],
    compute: ({ adSpend, adSales }) => share(adSpend, adSales, "adSales"),
  },
  {
    key: "accuracyOfForecast",
    group: "FORECAST",
    unit: "fraction",
    source: "000-45, A.6-14, C.11",
    better: "higher",
    needs: ["forecastAccuracy"],
    compute: ({ forecastAccuracy }) => answer(forecastAccuracy),
  },
  {
    key: "biasOfForecast",
    group: "FORECAST",
    unit: "fraction",
    source: "C.11",
    better: "near0",
    needs: ["forecastBias"],
    compute: ({ forecastBias }) => answer(forecastBias),
  },
  {
    key: "complaintsInTimeRate",
    group: "CUSTOMERS",
    unit: "fraction",
    source: "000-37, A.6-25",
    better: "higher",
    needs: ["complaintsInTime", "complaintsAnswered"],
    compute: ({ complaintsInTime, complaintsAnswered }) =>
      share(complaintsInTime, complaintsAnswered, "complaintsAnswered"),
  },
  {
    key: "chatAnswerTime",
    group: "CUSTOMERS",
    unit: "hours",
    source: "003-32, A.6-25",
    better: "lower",
    aim: defaultChatHours.value,
    needs: ["chatHours"],
    compute: ({ chatHours }) => answer(chatHours),
  },
  {
    key: "shippedInTimeRate",
    group: "OPERATIONS",
    unit: "fraction",
    source: "003-26",
    better: "higher",
    needs: ["ordersShippedInTime", "dueOrders"],
    compute: ({ ordersShippedInTime, dueOrders }) => share(ordersShippedInTime, dueOrders, "dueOrders"),
  },
  {
    key: "deliveredInTimeRate",
    group: "CUSTOMERS",
    unit: "fraction",
    source: "003-26",
    better: "higher",
    needs: ["ordersDeliveredInTime", "ordersDelivered"],
    compute: ({ ordersDeliveredInTime, ordersDelivered }) =>
      share(ordersDeliveredInTime, ordersDelivered, "ordersDelivered"),
  },
  {
    key: "exceptionTime",
    group: "OPERATIONS",
    unit: "hours",
    source: "001-24",
    better: "lower",
    aim: defaultExceptionHours.value,
    needs: ["exceptionHours"],
    compute: ({ exceptionHours }) => answer(exceptionHours),
  },
] as const satisfies readonly KpiDefinition[];

export type KpiKey = (typeof kpiDefinitions)[number]["key"];

/** What a KPI is in one month, or every reason why it cannot be said. */
export function kpiOf({ needs, compute }: KpiDefinition, figures: MonthFigures): Result<number> {
  const known: Partial<Record<FigureKey, number>> = {};
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const key of needs) {
    const figure = figures[key];
    if (figure.ok) {
      known[key] = figure.value;
      warnings.push(...figure.warnings);
    } else problems.push(...figure.problems);
  }
  if (problems.length > 0) return refuseAll(saidOnce(problems));
  // Only what it needs is looked at, and that is known.
  const computed = compute(known as Figures);
  return computed.ok ? answer(computed.value, saidOnce([...warnings, ...computed.warnings])) : computed;
}

/** Two figures of one table may lack the same thing. */
const saidOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
