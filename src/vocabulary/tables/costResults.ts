import * as assumption from "../terms/assumption";
import * as cbec from "../terms/cbec";
import * as cost from "../terms/cost";
import * as costLine from "../terms/costLines";
import * as result from "../terms/costResults";
import * as customs from "../terms/customs";
import * as exchange from "../terms/exchange";
import * as freight from "../terms/freight";
import * as lane from "../terms/lanes";
import * as laneRate from "../terms/laneRates";
import * as product from "../terms/product";
import * as profit from "../terms/profit";
import * as shipment from "../terms/shipment";
import * as line from "../terms/shipmentLines";
import * as stock from "../terms/stock";
import * as delivery from "../terms/deliveries";
import * as past from "../terms/pastDeliveries";
import * as registration from "../terms/registration";
import { assumptionsTable } from "./plan";
import * as tax from "../terms/taxRates";
import { column, defineTable } from "./define";

/** What each SKU of a shipment costs landed, in the planner's own currency (002-51, C.10). */
export const landedCostsTable = defineTable({
  name: { "en-US": "Landed costs", "zh-CN": "到岸成本", "zh-TW": "到岸成本表" },
  columns: {
    shipment: column(line.shipment),
    sku: column(product.sku),
    units: column(cost.shipmentUnits),
    goodUnits: column(line.goodUnits),
    goods: column(result.goodsValue),
    firstLeg: column(result.firstLegCost),
    tax: column(result.taxCost),
    warehouse: column(result.warehouseCost),
    exchange: column(result.exchangeCost),
    landedTotal: column(result.landedTotal),
    landedCost: column(cost.landedCost),
    sellingCost: column(result.sellingCost),
    unitProfit: column(profit.unitProfit),
    soldLate: column(result.soldLate),
    importTaxPaid: column(result.importTaxCash),
    taxOrigin: column(result.taxOrigin),
    currency: column(costLine.currency),
  },
});

/** The one table of costs: what each SKU bears of each charge; both printed sums are subtotals of it (A.6-17). */
export const costSharesTable = defineTable({
  name: { "en-US": "Cost shares", "zh-CN": "费用分摊", "zh-TW": "費用分攤" },
  columns: {
    shipment: column(line.shipment),
    sku: column(product.sku),
    costGroup: column(costLine.costGroup),
    costKind: column(costLine.costKind),
    costItem: column(costLine.costItem),
    amount: column(costLine.amount),
    currency: column(costLine.currency),
    chargedPer: column(costLine.chargedPer),
    exchangeRate: column(exchange.exchangeRate),
    sharedBy: column(costLine.sharedBy),
    share: column(result.costShare),
    logisticsTerm: column(result.logisticsTerm),
    sellingTerm: column(result.sellingTerm),
  },
});

/** The sums of 002-51 and 004-34 for each shipment, and what each leaves out. */
export const costViewsTable = defineTable({
  name: { "en-US": "Cost views", "zh-CN": "成本口径", "zh-TW": "成本口徑" },
  columns: {
    shipment: column(line.shipment),
    view: column(result.costView),
    term: column(result.viewTerm),
    amount: column(result.costShare),
  },
});

/** What the importer pays for each SKU of a shipment, rate by rate (C.9). */
export const importTaxesTable = defineTable({
  name: { "en-US": "Import taxes", "zh-CN": "进口税费", "zh-TW": "進口稅費" },
  columns: {
    shipment: column(line.shipment),
    sku: column(product.sku),
    market: column(line.market),
    hsCode: column(customs.hsCode),
    taxKind: column(tax.taxKind),
    layer: column(tax.layer),
    base: column(result.taxBase),
    taxRate: column(tax.taxRate),
    taxAmount: column(result.taxAmount),
    source: column(assumption.source),
  },
});

/** What the buyer pays on an order out of the bonded zone (1210), a row a product (C.9). */
export const orderTaxesTable = defineTable({
  name: { "en-US": "1210 order taxes", "zh-CN": "1210 订单税", "zh-TW": "1210 訂單稅" },
  columns: {
    sku: column(product.sku),
    orderValue: column(cbec.orderValue),
    regime: column(result.orderRegime),
    vatRate: column(cbec.chinaVatRate),
    consumptionTaxRate: column(cbec.consumptionTaxRate),
    dutyRate: column(cbec.fullDutyRate),
    effectiveRate: column(result.effectiveRate),
    tax: column(cbec.cbecTax),
    unitsWithinLimits: column(result.unitsWithinLimits),
  },
});

/** Lanes for a shipment or a SKU, by cost and by day (001-14 to 001-18, 002-24, A.6-22). */
export const freightQuotesTable = defineTable({
  name: { "en-US": "Freight options", "zh-CN": "运输比较", "zh-TW": "運輸比較" },
  columns: {
    subject: column(result.subject),
    lane: column(lane.lane),
    mode: column(shipment.mode),
    quotedFor: column(laneRate.quotedFor),
    cost: column(freight.freightCost),
    costPerUnit: column(result.freightPerPiece),
    chargeableKg: column(freight.chargeableKg),
    chargedBy: column(result.chargedBy),
    count: column(result.pieceCount),
    usualArrival: column(result.usualArrival),
    worstArrival: column(result.worstArrival),
    shipBy: column(shipment.shipBy),
    slackDays: column(freight.slackDays),
    status: column(freight.freightStatus),
    includesDuty: column(costLine.includesDuty),
    co2Kg: column(past.co2Kg),
  },
});

/** From which volume a whole container is no dearer than a part load (002-24, C.10). */
export const containerBreakEvensTable = defineTable({
  name: { "en-US": "Container break-even", "zh-CN": "整柜与拼箱", "zh-TW": "整櫃與併櫃" },
  columns: {
    lane: column(lane.lane),
    partLoad: column(result.partLoadLane),
    containerM3: column(laneRate.containerM3),
    breakEvenM3: column(result.breakEvenM3),
    filledShare: column(result.filledShare),
  },
});

/** Which products go by the fast lane first (002-25). */
export const fastLaneTable = defineTable({
  name: { "en-US": "Fast lane", "zh-CN": "快线排序", "zh-TW": "快線排序" },
  columns: {
    subject: column(result.subject),
    rank: column(result.fastRank),
    sku: column(product.sku),
    price: column(profit.price),
    dailyDemand: column(stock.avgDailyDemand),
    turns: column(result.stockTurnsNow),
    score: column(result.fastScore),
    units: column(cost.shipmentUnits),
    fastUnits: column(result.fastUnits),
  },
});

/** How long past deliveries took by each lane, and when goods may be there (001-26). */
export const arrivalRangesTable = defineTable({
  name: { "en-US": "Arrival ranges", "zh-CN": "到货区间", "zh-TW": "到貨區間" },
  columns: {
    lane: column(lane.lane),
    earliest: column(past.earliest),
    latest: column(past.latest),
    earlyDays: column(past.earlyDays),
    lateDays: column(past.lateDays),
    deliveries: column(past.deliveriesCounted),
  },
});

/** Deliveries that took longer than agreed, with the freight to claim back (001-25, 002-30). */
export const lateDeliveriesTable = defineTable({
  name: { "en-US": "Late deliveries", "zh-CN": "超时到货", "zh-TW": "逾時到貨" },
  columns: {
    lane: column(lane.lane),
    sku: column(product.sku),
    shippedDate: column(delivery.shippedDate),
    receivedDate: column(delivery.receivedDate),
    daysTaken: column(past.daysTaken),
    creditAfterDays: column(laneRate.creditAfterDays),
    freightPaid: column(delivery.freightPaid),
    credit: column(past.lateCredit),
  },
});

/** An overseas warehouse beside parcels from home, for one product (002-54). */
export const sellingWaysTable = defineTable({
  name: { "en-US": "Warehouse or parcels", "zh-CN": "海外仓与直发", "zh-TW": "海外倉與直送" },
  columns: {
    sku: column(product.sku),
    way: column(past.sellingWay),
    lane: column(lane.lane),
    freight: column(result.freightPerPiece),
    warehouse: column(past.warehouseCostPerUnit),
    lastMile: column(past.lastMilePerUnit),
    cost: column(past.wayCost),
    buyerDays: column(past.buyerDays),
    stockAtRisk: column(past.stockAtRisk),
  },
});

/** How near the sales of each market are to where a seller has to register (001-12). */
export const registrationsTable = defineTable({
  name: { "en-US": "Tax registrations", "zh-CN": "税务注册", "zh-TW": "稅務登記" },
  columns: {
    market: column(line.market),
    layer: column(tax.layer),
    threshold: column(registration.threshold),
    currency: column(costLine.currency),
    thresholdHome: column(registration.thresholdHome),
    sales: column(registration.yearSales),
    share: column(registration.thresholdShare),
    state: column(registration.registrationState),
    source: column(assumption.source),
  },
});

/** The papers of each shipment (001-27). */
export const shipmentPapersTable = defineTable({
  name: { "en-US": "Shipment papers", "zh-CN": "货件文件", "zh-TW": "貨件文件" },
  columns: {
    shipment: column(line.shipment),
    shipDate: column(line.shipDate),
    papersComplete: column(registration.papersComplete),
    papersMissing: column(registration.papersMissing),
  },
});

/** What costs, taxes and freight took for granted: settings, and rates with their dates and sources (A.0). */
export const landedCostAssumptionsTable = defineTable({
  name: { "en-US": "Landed cost assumptions", "zh-CN": "到岸成本假设", "zh-TW": "到岸成本假設" },
  columns: assumptionsTable.columns,
});
export const taxAssumptionsTable = defineTable({
  name: { "en-US": "Tax assumptions", "zh-CN": "税务假设", "zh-TW": "稅務假設" },
  columns: assumptionsTable.columns,
});
export const freightAssumptionsTable = defineTable({
  name: { "en-US": "Freight assumptions", "zh-CN": "运输假设", "zh-TW": "運輸假設" },
  columns: assumptionsTable.columns,
});
