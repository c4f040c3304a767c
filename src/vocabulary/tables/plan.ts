import * as assumption from "../terms/assumption";
import * as cost from "../terms/cost";
import * as order from "../terms/order";
import * as product from "../terms/product";
import * as shipment from "../terms/shipment";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** What the plan says of each product. */
export const stockPlanTable = defineTable({
  name: { "en-US": "Stock plan", "zh-CN": "备货计划", "zh-TW": "備貨計畫" },
  columns: {
    sku: column(product.sku),
    avgDailyDemand: column(stock.avgDailyDemand),
    maxDailyDemand: column(stock.maxDailyDemand),
    avgLeadDays: column(stock.avgLeadDays),
    maxLeadDays: column(stock.maxLeadDays),
    safetyStock: column(stock.safetyStock),
    reorderPoint: column(stock.reorderPoint),
    onHand: column(stock.onHand),
    onOrder: column(stock.onOrder),
    status: column(stock.stockStatus),
    orderNow: column(order.orderNowUnits),
    firstOrder: column(order.firstOrderUnits),
    landedCost: column(cost.landedCost),
  },
});

/** Which part of each order leaves when. */
export const batchesTable = defineTable({
  name: { "en-US": "Batches", "zh-CN": "发货批次", "zh-TW": "出貨批次" },
  columns: {
    sku: column(product.sku),
    batch: column(shipment.batchNumber),
    mode: column(shipment.mode),
    units: column(shipment.units),
    shipBy: column(shipment.shipBy),
    arriveBy: column(shipment.arriveBy),
  },
});

/** The settings and defaults the plan used, so that anybody can see why a number is what it is. */
export const assumptionsTable = defineTable({
  name: { "en-US": "Assumptions", "zh-CN": "计划假设", "zh-TW": "計畫假設" },
  columns: {
    name: column(assumption.assumptionName),
    value: column(assumption.assumedValue),
    unit: column(assumption.unitOfValue),
    source: column(assumption.source),
    note: column(assumption.note),
  },
});
