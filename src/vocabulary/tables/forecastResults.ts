import * as demandPlan from "../terms/demandPlan";
import * as forecast from "../terms/forecast";
import * as product from "../terms/product";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** What every product is expected to sell, a row a product (002-21, 002-38, C.7). */
export const forecastsTable = defineTable({
  name: { "en-US": "Forecasts", "zh-CN": "销量预测", "zh-TW": "銷量預測" },
  columns: {
    sku: column(product.sku),
    from: column(demandPlan.firstDay),
    to: column(demandPlan.lastDay),
    expected: column(demandPlan.forecastUnits),
    upper: column(demandPlan.upperUnits),
    before: column(demandPlan.forecastBefore),
    factor: column(demandPlan.adjustmentFactor),
    method: column(demandPlan.forecastMethod),
  },
});

/** The same week by week, for charts and for plans of one's own. */
export const forecastWeeksTable = defineTable({
  name: { "en-US": "Forecast by week", "zh-CN": "逐周预测", "zh-TW": "逐週預測" },
  columns: {
    sku: column(product.sku),
    from: column(demandPlan.firstDay),
    to: column(demandPlan.lastDay),
    expected: column(demandPlan.forecastUnits),
  },
});

/** Which days of each history counted and which did not, and why (C.8). */
export const historyDaysTable = defineTable({
  name: { "en-US": "History used", "zh-CN": "历史取用", "zh-TW": "歷史取用" },
  columns: {
    sku: column(product.sku),
    kind: column(demandPlan.dayKind),
    days: column(demandPlan.dayCount),
    units: column(demandPlan.soldUnits),
    counted: column(demandPlan.isCounted),
  },
});

/** How near each method came in the back-test, as DEMANDFORECAST.EXPLAIN answers it. */
export const methodsTriedTable = defineTable({
  name: { "en-US": "Methods tried", "zh-CN": "回测的方法", "zh-TW": "回測的方法" },
  columns: {
    method: column(forecast.methodTried),
    wape: column(forecast.wape),
    bias: column(forecast.bias),
    mase: column(forecast.mase),
    chosen: column(forecast.chosen),
  },
});

/** What each rule of stock would have held and served on a product's own history. */
export const stockRulesTable = defineTable({
  name: { "en-US": "Rules of stock", "zh-CN": "安全库存方法", "zh-TW": "安全庫存方法" },
  columns: {
    rule: column(demandPlan.stockRule),
    fillRate: column(demandPlan.fillRateReached),
    cycleService: column(demandPlan.cycleServiceReached),
    daysOfStock: column(demandPlan.daysOfStockHeld),
    meanOnHand: column(demandPlan.meanOnHand),
    safetyStock: column(stock.safetyStock),
    orderUpTo: column(demandPlan.orderUpTo),
  },
});
