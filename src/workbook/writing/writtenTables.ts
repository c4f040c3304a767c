import { promoTasksTable } from "../../vocabulary/tables/promoTasks";
import {
  promoCashCasesTable,
  promoCashTable,
  promoCostsTable,
  promoMonitorTable,
  promoProfitTable,
  promoReviewTable,
  promoSummaryTable,
} from "../../vocabulary/tables/promoOutcome";
import { assumptionsTable, batchesTable, stockPlanTable } from "../../vocabulary";
import { alertsTable } from "../../vocabulary/tables/alerts";
import {
  containerBreakEvensTable,
  arrivalRangesTable,
  costSharesTable,
  costViewsTable,
  fastLaneTable,
  freightAssumptionsTable,
  freightQuotesTable,
  importTaxesTable,
  landedCostAssumptionsTable,
  landedCostsTable,
  lateDeliveriesTable,
  orderTaxesTable,
  registrationsTable,
  sellingWaysTable,
  shipmentPapersTable,
  taxAssumptionsTable,
} from "../../vocabulary/tables/costResults";
import {
  promoAssumptionsTable,
  promoBatchesTable,
  promoChannelsTable,
  promoDatesTable,
  promoPlanTable,
} from "../../vocabulary/tables/promoPlan";
import { promoTrackingTable, quoteRequestTable } from "../../vocabulary/tables/promoPreparation";
import {
  containersTable,
  draftOrdersTable,
  replenishmentAssumptionsTable,
  replenishmentTable,
  routinesTable,
  stockProjectionTable,
} from "../../vocabulary/tables/replenishment";
import {
  findingsTable,
  ladderTable,
  nextOrdersTable,
  priceMixTable,
  selectionTable,
  stageBoardTable,
  testLanesTable,
  testVerdictsTable,
} from "../../vocabulary/tables/selectionResults";
import {
  forecastsTable,
  forecastWeeksTable,
  historyDaysTable,
} from "../../vocabulary/tables/forecastResults";
import {
  classMatrixTable,
  kpisTable,
  reviewLinesTable,
  reviewLogTable,
  supplierReportTable,
} from "../../vocabulary/tables/reviewResults";
import {
  answerTimesTable,
  networkTable,
  productReturnsTable,
  regionRanksTable,
  supplierScoresTable,
  supplierSharesTable,
  tierMixTable,
  topReasonsTable,
  transfersTable,
  warehouseStockTable,
  warehouseUseTable,
  zonesTable,
} from "../../vocabulary/tables/supplyResults";
import { supplierForecastTable } from "../../vocabulary/tables/supplierForecast";
import { checkedSuppliersTable } from "../../vocabulary/tables/supplierChecks";
import { kitStockTable } from "../../vocabulary/tables/kits";
import { wordCountsTable } from "../../vocabulary/tables/reviewWords";
import { runOutTable, variantSplitTable } from "../../vocabulary/tables/runOutResults";
import { fills } from "./looks";
import { onOwnSheet, type OwnTable } from "./ownTables";

/**
 * What each kind of writing fills, in the order it is filled. The tables of a kind are written, kept in the log, taken back
 * and compared together; charts and coloured cells are declared with the table. Fetched when something is first written, so
 * that the pane opens without it.
 */
export const writtenTables = {
  stockPlan: {
    plan: onOwnSheet("StockplanPlan", stockPlanTable, {
      highlights: [
        { column: "status", text: "OUT", colour: fills.wrong },
        { column: "status", text: "ORDER", colour: fills.toDo },
        { column: "status", text: "WARN", colour: fills.toKnow },
      ],
    }),
    batches: onOwnSheet("StockplanBatches", batchesTable),
    assumptions: onOwnSheet("StockplanAssumptions", assumptionsTable),
  },
  stageBoard: { board: onOwnSheet("StockplanStages", stageBoardTable) },
  selection: {
    selection: onOwnSheet("StockplanSelection", selectionTable, {
      highlights: [
        { column: "selection", text: "STOP", colour: fills.wrong },
        { column: "selection", text: "CHECK", colour: fills.toKnow },
      ],
    }),
    findings: onOwnSheet("StockplanFindings", findingsTable),
    priceMix: onOwnSheet("StockplanPriceMix", priceMixTable),
  },
  productTest: {
    tests: onOwnSheet("StockplanTestVerdicts", testVerdictsTable, {
      highlights: [
        { column: "verdict", text: "STOP", colour: fills.wrong },
        { column: "verdict", text: "EXTEND", colour: fills.toKnow },
      ],
    }),
    lanes: onOwnSheet("StockplanTestLanes", testLanesTable),
  },
  orderLadder: { ladder: onOwnSheet("StockplanLadder", ladderTable) },
  nextOrder: {
    orders: onOwnSheet("StockplanNextOrders", nextOrdersTable, {
      highlights: [{ column: "pace", text: "SLOW", colour: fills.toKnow }],
    }),
    kits: onOwnSheet("StockplanKitStock", kitStockTable),
  },
  replenishment: {
    plan: onOwnSheet("StockplanReplenishment", replenishmentTable, {
      highlights: [
        { column: "status", text: "OUT", colour: fills.wrong },
        { column: "status", text: "ORDER", colour: fills.toDo },
        { column: "status", text: "WARN", colour: fills.toKnow },
        { column: "reason", text: "HASTEN", colour: fills.toDo },
      ],
    }),
    orders: onOwnSheet("StockplanDraftOrders", draftOrdersTable),
    containers: onOwnSheet("StockplanContainers", containersTable),
    projection: onOwnSheet("StockplanProjection", stockProjectionTable, {
      charts: [
        {
          key: "stock",
          title: stockProjectionTable.name,
          kind: "Line",
          categories: "date",
          values: ["closingStock", "closingWithOrder", "safetyStock", "reorderPoint"],
          each: { column: "sku", most: 12 },
        },
      ],
    }),
    routines: onOwnSheet("StockplanRoutines", routinesTable),
    assumptions: onOwnSheet("StockplanReplenishmentAssumptions", replenishmentAssumptionsTable),
  },
  alerts: { alerts: onOwnSheet("StockplanAlerts", alertsTable) },
  supplierForecast: { forecast: onOwnSheet("StockplanSupplierForecast", supplierForecastTable) },
  promoMonitor: {
    monitor: onOwnSheet("StockplanPromoMonitor", promoMonitorTable, {
      highlights: [
        { column: "action", text: "REORDER", colour: fills.wrong },
        { column: "action", text: "RELEASE", colour: fills.toDo },
        { column: "action", text: "HOLD", colour: fills.toKnow },
      ],
    }),
  },
  promoTracking: {
    tracking: onOwnSheet("StockplanPromoTracking", promoTrackingTable, {
      highlights: [{ column: "state", text: "BEHIND", colour: fills.wrong }],
    }),
  },
  promoReview: { review: onOwnSheet("StockplanPromoReview", promoReviewTable) },
  promo: {
    summary: onOwnSheet("StockplanPromoSummary", promoSummaryTable, {
      onOnePage: true,
      charts: [
        {
          key: "part",
          title: promoSummaryTable.name,
          kind: "ColumnClustered",
          categories: "item",
          values: ["value"],
          // profit by product, units, charges and cash; what follows are single figures, names and days
          each: { column: "part", most: 4 },
        },
      ],
    }),
    promoPlan: onOwnSheet("StockplanPromoPlan", promoPlanTable, {
      charts: [
        {
          key: "units",
          title: promoPlanTable.name,
          kind: "ColumnClustered",
          categories: "sku",
          values: ["expectedUnits", "promoUnits", "orderUnits"],
        },
      ],
    }),
    batches: onOwnSheet("StockplanPromoBatches", promoBatchesTable),
    dates: onOwnSheet("StockplanPromoDates", promoDatesTable, {
      highlights: [
        { column: "state", text: "PASSED", colour: fills.wrong },
        { column: "state", text: "BINDING", colour: fills.toKnow },
      ],
    }),
    channels: onOwnSheet("StockplanPromoChannels", promoChannelsTable),
    // 2: the kind of a charge.
    costs: onOwnSheet("StockplanPromoCosts", promoCostsTable),
    profit: onOwnSheet("StockplanPromoProfit", promoProfitTable),
    cash: onOwnSheet("StockplanPromoCash", promoCashTable, {
      charts: [
        {
          key: "balance",
          title: promoCashTable.name,
          kind: "Line",
          categories: "date",
          values: ["balance"],
        },
      ],
    }),
    cashCases: onOwnSheet("StockplanPromoCashCases", promoCashCasesTable),
    tasks: onOwnSheet("StockplanPromoTasks", promoTasksTable),
    quotes: onOwnSheet("StockplanPromoQuotes", quoteRequestTable),
    assumptions: onOwnSheet("StockplanPromoAssumptions", promoAssumptionsTable),
  },
  forecast: {
    forecasts: onOwnSheet("StockplanForecasts", forecastsTable),
    weeks: onOwnSheet("StockplanForecastWeeks", forecastWeeksTable),
    historyDays: onOwnSheet("StockplanHistoryDays", historyDaysTable),
  },
  landedCost: {
    costs: onOwnSheet("StockplanLandedCosts", landedCostsTable, {
      highlights: [{ column: "taxOrigin", text: "UNKNOWN", colour: fills.toKnow }],
    }),
    shares: onOwnSheet("StockplanCostShares", costSharesTable),
    views: onOwnSheet("StockplanCostViews", costViewsTable),
    assumptions: onOwnSheet("StockplanLandedCostAssumptions", landedCostAssumptionsTable),
  },
  tax: {
    imports: onOwnSheet("StockplanImportTaxes", importTaxesTable),
    orders: onOwnSheet("StockplanOrderTaxes", orderTaxesTable, {
      highlights: [{ column: "regime", text: "GENERAL TRADE", colour: fills.toKnow }],
    }),
    registrations: onOwnSheet("StockplanRegistrations", registrationsTable, {
      highlights: [
        { column: "state", text: "REACHED", colour: fills.wrong },
        { column: "state", text: "NEAR", colour: fills.toDo },
        { column: "state", text: "UNKNOWN", colour: fills.toKnow },
      ],
    }),
    papers: onOwnSheet("StockplanShipmentPapers", shipmentPapersTable),
    assumptions: onOwnSheet("StockplanTaxAssumptions", taxAssumptionsTable),
  },
  freight: {
    quotes: onOwnSheet("StockplanFreight", freightQuotesTable, {
      highlights: [
        { column: "status", text: "LATE", colour: fills.wrong },
        { column: "status", text: "WEIGHT", colour: fills.toKnow },
      ],
    }),
    breakEvens: onOwnSheet("StockplanBreakEven", containerBreakEvensTable),
    fastLane: onOwnSheet("StockplanFastLane", fastLaneTable),
    ways: onOwnSheet("StockplanSellingWays", sellingWaysTable),
    arrivals: onOwnSheet("StockplanArrivalRanges", arrivalRangesTable),
    late: onOwnSheet("StockplanLateDeliveries", lateDeliveriesTable),
    assumptions: onOwnSheet("StockplanFreightAssumptions", freightAssumptionsTable),
  },
  dashboard: {
    kpis: onOwnSheet("StockplanDashboard", kpisTable, {
      highlights: [{ column: "trend", text: "WORSE", colour: fills.toKnow }],
    }),
    matrix: onOwnSheet("StockplanClassMatrix", classMatrixTable, {
      charts: [
        {
          key: "share",
          title: {
            "en-US": "Share of value by class",
            "zh-CN": "各类别金额占比",
            "zh-TW": "各類別金額占比",
          },
          kind: "ColumnClustered",
          categories: "cell",
          values: ["valueShare"],
        },
      ],
    }),
    suppliers: onOwnSheet("StockplanSupplierReport", supplierReportTable, {
      charts: [
        {
          key: "rates",
          title: { "en-US": "Suppliers of the month", "zh-CN": "本月供应商表现", "zh-TW": "本月供應商表現" },
          kind: "BarClustered",
          categories: "supplier",
          values: ["onTimeRate", "quantityAccuracy", "score"],
        },
      ],
    }),
  },
  review: {
    log: onOwnSheet("StockplanReviewLog", reviewLogTable, {
      charts: [
        {
          key: "accuracy",
          title: {
            "en-US": "Forecast accuracy by month",
            "zh-CN": "各月预测准确率",
            "zh-TW": "各月預測準確率",
          },
          kind: "Line",
          categories: "month",
          values: ["accuracy", "naiveAccuracy"],
        },
      ],
    }),
    lines: onOwnSheet("StockplanForecastReview", reviewLinesTable),
  },
  suppliers: {
    shares: onOwnSheet("StockplanSupplierShares", supplierSharesTable),
    scores: onOwnSheet("StockplanSupplierTiers", supplierScoresTable, {
      highlights: [{ column: "tier", text: "C", colour: fills.toKnow }],
    }),
    mix: onOwnSheet("StockplanSupplierMix", tierMixTable, {
      charts: [
        {
          key: "mix",
          title: tierMixTable.name,
          kind: "ColumnClustered",
          categories: "tier",
          values: ["share", "targetShare", "spendShare"],
        },
      ],
    }),
    checks: onOwnSheet("StockplanSupplierChecks", checkedSuppliersTable, {
      highlights: [
        { column: "state", text: "FAILED", colour: fills.wrong },
        { column: "state", text: "OPEN", colour: fills.toKnow },
      ],
    }),
  },
  warehouses: {
    transfers: onOwnSheet("StockplanTransfers", transfersTable),
    stock: onOwnSheet("StockplanWarehouseStock", warehouseStockTable),
    use: onOwnSheet("StockplanWarehouseUse", warehouseUseTable, {
      charts: [
        {
          key: "use",
          title: warehouseUseTable.name,
          kind: "BarClustered",
          categories: "warehouse",
          values: ["salesShare", "usedShare"],
        },
      ],
    }),
    regions: onOwnSheet("StockplanRegionRanks", regionRanksTable),
    zones: onOwnSheet("StockplanZones", zonesTable),
    network: onOwnSheet("StockplanWarehouseNetwork", networkTable),
  },
  runOut: {
    plan: onOwnSheet("StockplanRunOut", runOutTable, {
      highlights: [{ column: "state", text: "STOP", colour: fills.toDo }],
    }),
    variants: onOwnSheet("StockplanNewKinds", variantSplitTable),
  },
  reviewWords: { counts: onOwnSheet("StockplanReviewWords", wordCountsTable) },
  returns: {
    reasons: onOwnSheet("StockplanTopReasons", topReasonsTable),
    products: onOwnSheet("StockplanReturnLosses", productReturnsTable, {
      charts: [
        {
          key: "loss",
          title: productReturnsTable.name,
          kind: "BarClustered",
          categories: "sku",
          values: ["lossPerUnitSold", "profitAfterReturns"],
        },
      ],
    }),
    answers: onOwnSheet("StockplanAnswerTimes", answerTimesTable),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, OwnTable>>>>;

export type WritingKind = keyof typeof writtenTables;
export type WrittenTable<K extends WritingKind> = keyof (typeof writtenTables)[K];
