import * as board from "../terms/dashboard";
import * as order from "../terms/order";
import * as product from "../terms/product";
import * as profit from "../terms/profit";
import * as returned from "../terms/returns";
import * as result from "../terms/supplyResults";
import * as supply from "../terms/suppliers";
import * as network from "../terms/warehouseNetwork";
import * as warehouses from "../terms/warehouses";
import { column, defineTable } from "./define";

/** Each product of each supplier: its share of the orders and of so many days' units (000-19, 000-20). */
export const supplierSharesTable = defineTable({
  name: { "en-US": "Supplier shares", "zh-CN": "供应商占比", "zh-TW": "供應商占比" },
  columns: {
    sku: column(product.sku),
    supplier: column(supply.supplier),
    orderShare: column(supply.orderShare),
    units: column(result.partUnits),
    splitUnits: column(result.splitUnits),
    minOrder: column(order.minOrder),
    sources: column(result.sources),
    isQuick: column(result.isQuick),
    note: column(result.splitNote),
  },
});

/** How good each supplier is, with its tier (000-21, 000-38). */
export const supplierScoresTable = defineTable({
  name: { "en-US": "Supplier tiers", "zh-CN": "供应商分级", "zh-TW": "供應商分級" },
  columns: {
    supplier: column(supply.supplier),
    tier: column(result.tier),
    score: column(result.scoreWithPrice),
    onTimeRate: column(board.onTimeRate),
    quantityAccuracy: column(board.quantityAccuracy),
    defectRate: column(board.defectRate),
    priceRate: column(result.priceRate),
    leadDays: column(board.supplierLeadDays),
    deliveries: column(board.deliveryCount),
    products: column(result.suppliedProducts),
    spend: column(result.spend),
  },
});

/** The mix of tiers beside the one aimed at (000-38, A.6-13). */
export const tierMixTable = defineTable({
  name: { "en-US": "Supplier mix", "zh-CN": "供应商结构", "zh-TW": "供應商結構" },
  columns: {
    tier: column(result.tier),
    suppliers: column(result.suppliersOfTier),
    share: column(result.tierShare),
    targetShare: column(result.targetShare),
    gap: column(result.tierGap),
    spendShare: column(result.spendShare),
    advice: column(result.tierAdvice),
  },
});

/** The warehouses: what they serve and how full they are (000-04, 003-24). */
export const warehouseUseTable = defineTable({
  name: { "en-US": "Warehouse use", "zh-CN": "仓库占用", "zh-TW": "倉庫使用" },
  columns: {
    warehouse: column(warehouses.warehouse),
    role: column(result.warehouseRole),
    salesShare: column(result.salesShare),
    usedShare: column(result.usedShare),
    usedM3: column(result.usedM3),
    usableM3: column(warehouses.usableM3),
    regions: column(result.servedRegions),
  },
});

/** The regions from the most orders down, the core ones marked (000-42). */
export const regionRanksTable = defineTable({
  name: { "en-US": "Region ranks", "zh-CN": "区域排名", "zh-TW": "區域排名" },
  columns: {
    region: column(warehouses.region),
    orders: column(warehouses.regionOrders),
    share: column(result.regionShare),
    cumulativeShare: column(result.cumulativeShare),
    isCore: column(result.isCore),
  },
});

/** Each product in each warehouse: what is there, what should be, what to send (003-24). */
export const warehouseStockTable = defineTable({
  name: { "en-US": "Warehouse stock", "zh-CN": "分仓库存", "zh-TW": "分倉庫存" },
  columns: {
    sku: column(product.sku),
    warehouse: column(warehouses.warehouse),
    onHand: column(result.stockThere),
    coverDays: column(result.coverThere),
    targetUnits: column(result.targetUnits),
    arrivingUnits: column(result.arrivingUnits),
    salesShare: column(result.salesShare),
  },
});

/** What is worth moving between warehouses (003-24). */
export const transfersTable = defineTable({
  name: { "en-US": "Transfers", "zh-CN": "跨仓调拨", "zh-TW": "跨倉調撥" },
  columns: {
    sku: column(product.sku),
    from: column(result.transferFrom),
    to: column(result.transferTo),
    units: column(result.transferUnits),
    coverGapDays: column(result.coverGap),
    usedShareThere: column(result.usedShareThere),
  },
});

/** In which part of the warehouse each product should lie (000-39). */
export const zonesTable = defineTable({
  name: { "en-US": "Warehouse zones", "zh-CN": "库区划分", "zh-TW": "庫區劃分" },
  columns: {
    sku: column(product.sku),
    unitsSold: column(result.unitsSold),
    zone: column(result.zone),
  },
});

/** Why most goods came back, week by week, and what to change (003-34). */
export const topReasonsTable = defineTable({
  name: { "en-US": "Top return reasons", "zh-CN": "退货原因排行", "zh-TW": "退貨原因排行" },
  columns: {
    week: column(result.week),
    rank: column(result.reasonRank),
    reason: column(returned.returnReason),
    units: column(returned.returnedUnits),
    share: column(result.shareOfWeek),
    arisesIn: column(returned.arisesIn),
    change: column(returned.changeToMake),
  },
});

/** What comes back of each product and what that leaves of its profit (001-30, 003-33, 003-40, 004-08). */
export const productReturnsTable = defineTable({
  name: { "en-US": "Return losses", "zh-CN": "退货损失", "zh-TW": "退貨損失" },
  columns: {
    sku: column(product.sku),
    unitsReturned: column(returned.returnedUnits),
    unitsSold: column(result.unitsSold),
    returnRate: column(result.rateOfReturns),
    resaleRate: column(result.resaleRate),
    lossPerReturn: column(result.lossOfReturn),
    lossPerUnitSold: column(result.lossPerUnitSold),
    unitProfit: column(profit.unitProfit),
    profitAfterReturns: column(result.profitAfterReturns),
    bufferUnits: column(result.bufferUnits),
    spareUnits: column(result.spareUnits),
    localLossPerUnitSold: column(result.localLossPerUnitSold),
    insuranceSaving: column(result.insuranceSaving),
    insure: column(result.insure),
  },
});

/** How many complaints were answered in time, month by month (000-37). */
export const answerTimesTable = defineTable({
  name: { "en-US": "Answer times", "zh-CN": "客诉答复", "zh-TW": "客訴答覆" },
  columns: {
    month: column(result.answerMonth),
    answers: column(result.answers),
    inTime: column(result.answersInTime),
    inTimeRate: column(result.inTimeRate),
    meanHours: column(result.meanHours),
    slowestHours: column(result.slowestHours),
  },
});

/** One warehouse for all regions beside those of today (000-43). */
export const networkTable = defineTable({
  name: { "en-US": "Warehouse network", "zh-CN": "单仓与多仓", "zh-TW": "單倉與多倉" },
  columns: {
    network: column(network.networkCase),
    hours: column(network.networkHours),
    cost: column(network.networkCost),
    deliveryCost: column(network.networkDelivery),
    keepingCost: column(network.networkKeeping),
  },
});
