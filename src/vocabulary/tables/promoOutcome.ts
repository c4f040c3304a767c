import * as assumption from "../terms/assumption";
import * as cash from "../terms/cash";
import * as costLine from "../terms/costLines";
import * as product from "../terms/product";
import * as profit from "../terms/profit";
import * as outcome from "../terms/promoOutcome";
import * as shipment from "../terms/shipment";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** Every charge of every product, in one group each, so that it adds up both ways (002-31, 004-34). */
export const promoCostsTable = defineTable({
  name: { "en-US": "Promo costs", "zh-CN": "大促费用", "zh-TW": "促銷費用" },
  columns: {
    sku: column(product.sku),
    costGroup: column(costLine.costGroup),
    costKind: column(costLine.costKind),
    costLow: column(outcome.costLow),
    costUsual: column(outcome.costUsual),
    costHigh: column(outcome.costHigh),
  },
});

/** What each product earns at its promotion price, and at its regular one (004-36). */
export const promoProfitTable = defineTable({
  name: { "en-US": "Promo profit", "zh-CN": "大促利润", "zh-TW": "促銷利潤" },
  columns: {
    sku: column(product.sku),
    units: column(shipment.units),
    promoPrice: column(profit.promoPrice),
    revenue: column(outcome.revenue),
    profitLow: column(outcome.profitLow),
    profitUsual: column(outcome.profitUsual),
    profitHigh: column(outcome.profitHigh),
    profitPerUnit: column(outcome.profitPerUnit),
    breakEvenAt: column(outcome.breakEvenAt),
    regularProfitPerUnit: column(outcome.regularProfitPerUnit),
  },
});

/** Each day's money and the balance after it (002-15). */
export const promoCashTable = defineTable({
  name: { "en-US": "Promo cash", "zh-CN": "大促现金流", "zh-TW": "促銷現金流" },
  columns: {
    date: column(outcome.flowDate),
    kind: column(outcome.cashKind),
    batch: column(shipment.batchNumber),
    amount: column(outcome.flowAmount),
    balance: column(outcome.balance),
  },
});

/** How low the cash falls if things go worse (004-45). */
export const promoCashCasesTable = defineTable({
  name: { "en-US": "Promo cash test", "zh-CN": "现金流压力测试", "zh-TW": "現金流壓力測試" },
  columns: {
    name: column(outcome.cashCase),
    lowestBalance: column(cash.lowestBalance),
    onDate: column(cash.lowDate),
    daysBelowZero: column(cash.daysBelowZero),
    closingBalance: column(cash.closingBalance),
  },
});

/** A promotion under way: what to do with the batch held back (002-28). */
export const promoMonitorTable = defineTable({
  name: { "en-US": "Promo monitor", "zh-CN": "大促监控", "zh-TW": "促銷監控" },
  columns: {
    sku: column(product.sku),
    action: column(outcome.monitorAction),
    actualUnits: column(outcome.actualUnits),
    forecastUnits: column(outcome.forecastUnits),
    deviationRate: column(outcome.deviationRate),
    recentDeviationRate: column(outcome.recentDeviationRate),
    unitsStillExpected: column(outcome.unitsStillExpected),
    unitsShort: column(outcome.unitsShort),
    onHand: column(stock.onHand),
    conversionRate: column(outcome.conversionRate),
    conversionBefore: column(outcome.conversionBefore),
  },
});

/** A promotion that is over: forecast against sales, for the next plan (004-09). */
export const promoReviewTable = defineTable({
  name: { "en-US": "Promo review", "zh-CN": "大促复盘", "zh-TW": "促銷檢討" },
  columns: {
    sku: column(product.sku),
    forecastUnits: column(outcome.forecastUnits),
    actualUnits: column(outcome.actualUnits),
    deviationRate: column(outcome.deviationRate),
    measuredMultiple: column(outcome.measuredMultiple),
    unitsLeft: column(outcome.unitsLeft),
  },
});

/** The promotion on one page, ready to print, with a chart for each part that can be drawn. */
export const promoSummaryTable = defineTable({
  name: { "en-US": "Promo summary", "zh-CN": "大促一页总览", "zh-TW": "促銷單頁總覽" },
  columns: {
    part: column(outcome.summaryPart),
    item: column(outcome.summaryItem),
    value: column(outcome.summaryValue),
    unit: column(assumption.unitOfValue),
  },
});
