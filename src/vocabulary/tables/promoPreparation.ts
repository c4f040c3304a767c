import * as customs from "../terms/customs";
import * as freight from "../terms/freight";
import * as lane from "../terms/lanes";
import * as preparation from "../terms/promoPreparation";
import * as product from "../terms/product";
import * as shipment from "../terms/shipment";
import { column, defineTable } from "./define";

/** What forwarders are asked a price for, a row a product of a batch (002-37, 004-35). */
export const quoteRequestTable = defineTable({
  name: { "en-US": "Quote request", "zh-CN": "货代询价单", "zh-TW": "貨代詢價單" },
  columns: {
    batch: column(shipment.batchNumber),
    sku: column(product.sku),
    name: column(product.productName),
    material: column(customs.material),
    hsCode: column(customs.hsCode),
    units: column(shipment.units),
    cartons: column(preparation.cartons),
    unitKg: column(freight.unitKg),
    totalKg: column(preparation.totalKg),
    totalM3: column(preparation.totalM3),
    lane: column(lane.lane),
    origin: column(preparation.quoteOrigin),
    destination: column(preparation.quoteDestination),
    shipBy: column(shipment.shipBy),
    arriveBy: column(shipment.arriveBy),
    services: column(preparation.quoteServices),
    missing: column(preparation.missingFacts),
  },
});

/** A promotion's goods week by week: what was due, what is there (004-47). */
export const promoTrackingTable = defineTable({
  name: { "en-US": "Promo tracking", "zh-CN": "大促备货跟踪", "zh-TW": "促銷備貨追蹤" },
  columns: {
    week: column(preparation.trackedWeek),
    sku: column(product.sku),
    state: column(preparation.trackingState),
    unitsBehind: column(preparation.unitsBehind),
    plannedOrdered: column(preparation.plannedUnits.ordered),
    ordered: column(preparation.actualUnits.ordered),
    plannedShipped: column(preparation.plannedUnits.shipped),
    shipped: column(preparation.actualUnits.shipped),
    plannedReceived: column(preparation.plannedUnits.received),
    received: column(preparation.actualUnits.received),
    onTheWay: column(preparation.onTheWay),
    comesLate: column(preparation.comesLate),
  },
});
