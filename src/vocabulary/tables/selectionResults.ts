import * as certificates from "../terms/certificates";
import * as cost from "../terms/cost";
import * as cover from "../terms/cover";
import * as lanes from "../terms/lanes";
import * as lifeCycle from "../terms/lifeCycle";
import * as order from "../terms/order";
import * as steps from "../terms/orderSteps";
import * as product from "../terms/product";
import * as tests from "../terms/productTests";
import * as research from "../terms/research";
import * as review from "../terms/review";
import * as selection from "../terms/selection";
import * as shipment from "../terms/shipment";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** Where each product stands and what is next for it (003-01). */
export const stageBoardTable = defineTable({
  name: { "en-US": "Stage board", "zh-CN": "阶段看板", "zh-TW": "階段看板" },
  columns: {
    sku: column(product.sku),
    name: column(product.productName),
    stage: column(lifeCycle.stage),
    selection: column(selection.selectionVerdict),
    verdict: column(review.testVerdict),
    lifeEndDate: column(product.lifeEndDate),
    nextStep: column(lifeCycle.nextStep),
  },
});

/** What the selection checklist says of each product (003-02 to 003-11). */
export const selectionTable = defineTable({
  name: { "en-US": "Selection checklist", "zh-CN": "选品清单", "zh-TW": "選品清單" },
  columns: {
    sku: column(product.sku),
    market: column(lifeCycle.market),
    selection: column(selection.selectionVerdict),
    searchGrowth: column(selection.searchGrowth),
    searchSlope: column(selection.searchSlope),
    seasonalStrength: column(selection.seasonalStrength),
    competitorsJudged: column(selection.competitorsJudged),
    beatableShare: column(selection.beatableShare),
    costToGet: column(selection.costToGet),
    daysToGet: column(certificates.certificateDays),
    expectedProfit: column(selection.expectedProfit),
    certificateShare: column(selection.certificateShare),
    oftenSaid: column(selection.oftenSaid),
    competitorLowest: column(selection.competitorLowest),
    competitorMiddle: column(selection.competitorMiddle),
    competitorHighest: column(selection.competitorHighest),
    missingPoints: column(selection.missingPoints),
    why: column(lifeCycle.why),
  },
});

/** What was noted of products, counted: questions, complaints, selling points, buyers (003-05, 003-07, 000-08). */
export const findingsTable = defineTable({
  name: { "en-US": "Research findings", "zh-CN": "调研发现", "zh-TW": "調研發現" },
  columns: {
    sku: column(product.sku),
    findingKind: column(selection.findingKind),
    text: column(selection.findingText),
    times: column(selection.timesNoted),
    share: column(research.buyerShare),
  },
});

/** How the range spreads over high, middle and low prices (000-09). */
export const priceMixTable = defineTable({
  name: { "en-US": "Price mix", "zh-CN": "价格带结构", "zh-TW": "價格帶結構" },
  columns: {
    band: column(selection.priceBand),
    weight: column(selection.bandWeight),
    share: column(selection.bandShare),
    targetShare: column(selection.bandTarget),
    targetProducts: column(selection.bandTargetProducts),
  },
});

/** What each test sale shows (003-12 to 003-19). */
export const testVerdictsTable = defineTable({
  name: { "en-US": "Test verdicts", "zh-CN": "测款结论", "zh-TW": "測款結論" },
  columns: {
    sku: column(product.sku),
    verdict: column(review.testVerdict),
    visits: column(review.visits),
    orders: column(review.testOrders),
    conversion: column(tests.conversion),
    conversionLow: column(tests.conversionLow),
    conversionHigh: column(tests.conversionHigh),
    visitsToRule: column(tests.visitsToRule),
    visitsToBeSure: column(tests.visitsToBeSure),
    badShare: column(tests.badShare),
    badHigh: column(tests.badHigh),
    testUnits: column(tests.testUnits),
    suggestedUnits: column(tests.suggestedTestUnits),
    suggestedPrice: column(tests.suggestedTestPrice),
    cost: column(tests.testCost),
    costShare: column(tests.testCostShare),
    trialOrder: column(tests.trialOrderState),
    why: column(lifeCycle.why),
  },
});

/** By which lanes the goods of a test arrive in time (003-16). */
export const testLanesTable = defineTable({
  name: { "en-US": "Test lanes", "zh-CN": "测款线路", "zh-TW": "測款線路" },
  columns: {
    lane: column(lanes.lane),
    fit: column(tests.testLaneFit),
    usualDays: column(lanes.usualDays),
    worstDays: column(lanes.worstDays),
    mode: column(shipment.mode),
  },
});

/** The orders from test to repeat, each with its caps (003-20 to 003-23). */
export const ladderTable = defineTable({
  name: { "en-US": "First-order ladder", "zh-CN": "首批备货阶梯", "zh-TW": "首批備貨階梯" },
  columns: {
    sku: column(product.sku),
    rung: column(steps.rung),
    units: column(steps.rungUnits),
    bindingCap: column(steps.bindingCap),
    daysCovered: column(cover.daysOfCover),
    unitsBeforeCaps: column(steps.unitsBeforeCaps),
    capTestUnits: column(steps.capTestUnits),
    capMonthlySales: column(steps.capMonthlySales),
    capBudget: column(steps.capBudget),
    capLife: column(steps.capLife),
    avgDailyDemand: column(stock.avgDailyDemand),
    leadDays: column(order.leadDays),
    unitCost: column(cost.unitCost),
    why: column(lifeCycle.why),
  },
});

/** The order after the last one, by how fast that sold (003-37, 003-38). */
export const nextOrdersTable = defineTable({
  name: { "en-US": "Next orders", "zh-CN": "下次订货", "zh-TW": "下次訂購" },
  columns: {
    sku: column(product.sku),
    units: column(steps.nextOrderUnits),
    pace: column(lifeCycle.pace),
    lastOrderUnits: column(order.lastOrderUnits),
    turnsPerMonth: column(order.turnsPerMonth),
    targetTurnsPerMonth: column(steps.targetTurnsPerMonth),
    turnsPerYear: column(review.stockTurns),
    nextCycleMonths: column(steps.nextCycleMonths),
    bundleWith: column(steps.bundleWith),
    bundleSets: column(steps.bundleSets),
    why: column(lifeCycle.why),
  },
});
