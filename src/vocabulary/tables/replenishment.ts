import * as assumption from "../terms/assumption";
import * as cost from "../terms/cost";
import * as cover from "../terms/cover";
import * as lane from "../terms/lanes";
import * as order from "../terms/order";
import * as product from "../terms/product";
import { safetyStockRule } from "../terms/replenishment";
import * as replenish from "../terms/replenishmentResults";
import * as shipment from "../terms/shipment";
import * as stock from "../terms/stock";
import * as supply from "../terms/suppliers";
import { column, defineTable } from "./define";
import { assumptionsTable } from "./plan";

/** What to order of each product today, with everything it was reckoned from. */
export const replenishmentTable = defineTable({
  name: { "en-US": "Replenishment", "zh-CN": "补货计划", "zh-TW": "補貨計畫" },
  columns: {
    sku: column(product.sku),
    status: column(stock.stockStatus),
    reason: column(replenish.orderReason),
    orderUnits: column(order.orderNowUnits),
    orderBy: column(replenish.orderBy),
    shipBy: column(shipment.shipBy),
    arrivesOn: column(replenish.arrivesOn),
    stockOutDate: column(cover.stockOutDate),
    safetyStockDate: column(replenish.safetyStockDate),
    daysLate: column(replenish.daysLate),
    daysOfCover: column(cover.daysOfCover),
    avgDailyDemand: column(stock.avgDailyDemand),
    avgDailyToNext: column(replenish.avgDailyToNext),
    lane: column(lane.lane),
    avgLeadDays: column(stock.avgLeadDays),
    maxLeadDays: column(stock.maxLeadDays),
    safetyStockRule: column(safetyStockRule),
    safetyStock: column(stock.safetyStock),
    reorderPoint: column(stock.reorderPoint),
    onHand: column(stock.onHand),
    committed: column(stock.committed),
    onOrder: column(stock.onOrder),
    onOrderInLead: column(replenish.onOrderInLead),
    inventoryPosition: column(order.inventoryPosition),
    orderUpToLevel: column(replenish.orderUpToLevel),
    positionToNext: column(replenish.positionToNext),
    unitsNeeded: column(replenish.unitsNeeded),
    minOrder: column(order.minOrder),
    packSize: column(order.packSize),
    fillUnits: column(replenish.fillUnits),
    fasterLane: column(replenish.fasterLane),
    fasterArrivesOn: column(replenish.fasterArrivesOn),
    deviation: column(replenish.weekDeviation),
    daysPolicyTrigger: column(replenish.daysPolicyTrigger),
    daysPolicyUnits: column(replenish.daysPolicyUnits),
    turnsPerMonth: column(order.turnsPerMonth),
    turnsOrderUnits: column(replenish.turnsOrderUnits),
    enormousDayDate: column(replenish.enormousDayDate),
    enormousDayUnits: column(replenish.enormousDayUnits),
    orderWithoutDay: column(replenish.orderWithoutDay),
  },
});

/** Purchase orders to be checked and sent, one a supplier (000-47). */
export const draftOrdersTable = defineTable({
  name: { "en-US": "Draft orders", "zh-CN": "采购单草稿", "zh-TW": "採購單草稿" },
  columns: {
    order: column(replenish.draftOrder),
    supplier: column(supply.supplier),
    sku: column(product.sku),
    units: column(shipment.units),
    packs: column(replenish.packs),
    unitCost: column(cost.unitCost),
    amount: column(replenish.orderAmount),
    share: column(supply.orderShare),
    lane: column(lane.lane),
    orderBy: column(replenish.orderBy),
    shipBy: column(shipment.shipBy),
    arrivesOn: column(replenish.arrivesOn),
  },
});

/** What the orders of each lane by sea or rail fill (C.3). */
export const containersTable = defineTable({
  name: { "en-US": "Containers", "zh-CN": "装柜", "zh-TW": "裝櫃" },
  columns: {
    lane: column(lane.lane),
    orderedM3: column(replenish.orderedM3),
    containers: column(replenish.containers),
    capacityM3: column(replenish.capacityM3),
    partLoadM3: column(replenish.partLoadM3),
    fillUnits: column(replenish.fillUnits),
  },
});

/** The coming days of the most urgent products, a product after the other. */
export const stockProjectionTable = defineTable({
  name: { "en-US": "Stock projection", "zh-CN": "库存预测", "zh-TW": "庫存預測" },
  columns: {
    sku: column(product.sku),
    date: column(cover.date),
    demand: column(cover.demand),
    receipts: column(cover.receivedUnits),
    closingStock: column(replenish.projectedStock),
    lost: column(replenish.lostSales),
    closingWithOrder: column(replenish.closingWithOrder),
    safetyStock: column(stock.safetyStock),
    reorderPoint: column(stock.reorderPoint),
  },
});

/** What comes round in the month to come (003-43). */
export const routinesTable = defineTable({
  name: { "en-US": "Routines", "zh-CN": "例行事项", "zh-TW": "例行事項" },
  columns: {
    dueDate: column(replenish.dueDate),
    routine: column(replenish.routine),
    source: column(assumption.source),
  },
});

/** The settings and defaults of the replenishment plan. */
export const replenishmentAssumptionsTable = defineTable({
  name: {
    "en-US": "Replenishment assumptions",
    "zh-CN": "补货计划假设",
    "zh-TW": "補貨計畫假設",
  },
  columns: assumptionsTable.columns,
});
