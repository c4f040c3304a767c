import * as assumption from "../terms/assumption";
import * as cost from "../terms/cost";
import * as forecast from "../terms/forecast";
import * as lane from "../terms/lanes";
import * as product from "../terms/product";
import * as promo from "../terms/promo";
import * as promotionLine from "../terms/promotionLines";
import * as plan from "../terms/promoPlan";
import * as promoSupply from "../terms/promoSupply";
import * as promoProduct from "../terms/promoProducts";
import * as result from "../terms/promoPlanResult";
import * as review from "../terms/review";
import * as shipment from "../terms/shipment";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** What each product needs for the promotion, line by line (002-03, 004-21, A.6-4). */
export const promoPlanTable = defineTable({
  name: { "en-US": "Promo plan", "zh-CN": "大促备货计划", "zh-TW": "促銷備貨計畫" },
  columns: {
    sku: column(product.sku),
    role: column(result.promoRole),
    abc: column(review.abcClass),
    usualUnits: column(result.usualUnits),
    demandMultiple: column(promo.demandMultiple),
    expectedUnits: column(result.expectedUnits),
    attachedUnits: column(result.attachedUnits),
    subscriptionUnits: column(result.subscriptionUnits),
    factorUnits: column(result.factorUnits),
    flexUnits: column(result.flexUnits),
    promoUnits: column(result.promoUnits),
    totalMultiple: column(result.totalMultiple),
    inStockProbability: column(result.inStockProbability),
    newsvendorUnits: column(result.newsvendorUnits),
    soldBefore: column(result.soldBefore),
    leftAtStart: column(result.leftAtStart),
    safetyStock: column(stock.safetyStock),
    orderUnits: column(result.promoOrderUnits),
    landedCost: column(cost.landedCost),
    orderMoney: column(result.orderMoney),
    suggestedRoute: column(promoSupply.suggestedRoute),
    presaleUnits: column(promoSupply.presaleUnits),
    promisedDate: column(promoSupply.promisedDate),
    leftAtFewerSales: column(promoSupply.leftAtFewerSales),
  },
});

/** Which part of each order leaves when, by which lane, for which warehouse (002-23, 004-22, 003-24). */
export const promoBatchesTable = defineTable({
  name: { "en-US": "Promo batches", "zh-CN": "大促批次", "zh-TW": "促銷批次" },
  columns: {
    sku: column(product.sku),
    batch: column(shipment.batchNumber),
    lane: column(lane.lane),
    warehouse: column(plan.warehouse),
    units: column(shipment.units),
    orderBy: column(result.orderBy),
    shipBy: column(shipment.shipBy),
    bookBy: column(result.bookBy),
    arriveBy: column(shipment.arriveBy),
    isHeldBack: column(result.isHeldBack),
    inboundAllowed: column(promoProduct.inboundAllowed),
  },
});

/** Every date of the plan as a range of days, with a bar of weeks beside it (A.6-6, 002-17). */
export const promoDatesTable = defineTable({
  name: { "en-US": "Promo dates", "zh-CN": "大促日程", "zh-TW": "促銷日程" },
  columns: {
    of: column(result.dateOf),
    item: column(result.dateItem),
    from: column(result.fromDate),
    to: column(result.toDate),
    state: column(result.dateState),
    weeks: column(result.weeksBar),
  },
});

/** Units kept for each platform (002-16, 004-11). */
export const promoChannelsTable = defineTable({
  name: { "en-US": "Promo channels", "zh-CN": "大促平台分配", "zh-TW": "促銷平台分配" },
  columns: {
    sku: column(product.sku),
    channel: column(promotionLine.channel),
    neededUnits: column(result.channelNeed),
    units: column(result.channelUnits),
  },
});

/** How near each method came on usual days of the past, for the pane alone (002-05, 002-20). */
export const usualMethodsTable = defineTable({
  name: { "en-US": "Methods tried", "zh-CN": "回测的方法", "zh-TW": "回測的方法" },
  columns: {
    method: column(result.comparedMethod),
    wape: column(forecast.wape),
    bias: column(forecast.bias),
    products: column(result.productsTried),
  },
});

/** What the plan took for granted, with where it comes from (A.0). */
export const promoAssumptionsTable = defineTable({
  name: { "en-US": "Promo assumptions", "zh-CN": "大促假设", "zh-TW": "促銷假設" },
  columns: {
    name: column(assumption.assumptionName),
    value: column(assumption.assumedValue),
    unit: column(assumption.unitOfValue),
    source: column(assumption.source),
    note: column(assumption.note),
  },
});
