import * as assumption from "../terms/assumption";
import * as cost from "../terms/cost";
import * as costLine from "../terms/costLines";
import * as lane from "../terms/lanes";
import * as order from "../terms/order";
import * as product from "../terms/product";
import * as promo from "../terms/promo";
import * as promoSupply from "../terms/promoSupply";
import * as promotionLine from "../terms/promotionLines";
import * as shipment from "../terms/shipment";
import * as shipmentLine from "../terms/shipmentLines";
import * as supply from "../terms/suppliers";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/**
 * The legs of each way from factory to shelf, usual and worst (000-03, 000-35, 000-41, 002-39, 002-55), and who carries the
 * goods: one row of a lane is enough to name its forwarders (001-22).
 */
export const lanesTable = defineTable({
  name: { "en-US": "Lanes", "zh-CN": "物流线路", "zh-TW": "物流線路" },
  purpose: {
    "en-US": "One row for each leg of a lane. The days of a lane’s legs together are its lead time.",
    "zh-CN": "线路的每个环节一行。各环节天数合计即该线路的提前期。",
    "zh-TW": "線路的每個環節一列。各環節天數合計即該線路的前置時間。",
  },
  columns: {
    lane: column(lane.lane, { required: true }),
    mode: column(shipment.mode),
    leg: column(lane.leg, { required: true }),
    usualDays: column(lane.usualDays, { required: true }),
    worstDays: column(lane.worstDays),
    note: column(assumption.note),
    forwarder: column(lane.forwarder),
    backupForwarders: column(lane.backupForwarders),
  },
});

/** The promotion calendar, a row a platform (002-07, 002-17, 004-10, 004-21, 004-37). */
export const promotionsTable = defineTable({
  name: { "en-US": "Promotions", "zh-CN": "大促日历", "zh-TW": "促銷行事曆" },
  purpose: {
    "en-US": "One row for each promotion on each channel, with the dates the platform sets.",
    "zh-CN": "每个平台的每场大促一行，填写平台规定的日期。",
    "zh-TW": "每個平台的每場促銷一列，填寫平台規定的日期。",
  },
  columns: {
    promotion: column(promotionLine.promotion, { required: true }),
    channel: column(promotionLine.channel),
    startDate: column(promotionLine.startDate, { required: true }),
    endDate: column(promotionLine.endDate),
    submitBy: column(promotionLine.submitBy),
    inWarehouseBy: column(promotionLine.inWarehouseBy),
    demandMultiple: column(promo.demandMultiple),
    note: column(assumption.note),
    presaleStart: column(promotionLine.presaleStart),
    priceLockBy: column(promotionLine.priceLockBy),
    stockLockBy: column(promotionLine.stockLockBy),
    demandShare: column(promotionLine.demandShare),
    priority: column(promotionLine.platformPriority),
    shopLevel: column(promotionLine.shopLevel),
    leastShopLevel: column(promotionLine.leastShopLevel),
    shopRating: column(promotionLine.shopRating, { synonyms: ["DSR", "DSR score", "DSR评分", "DSR評分"] }),
    leastShopRating: column(promotionLine.leastShopRating),
    categoryAdmitted: column(promotionLine.categoryAdmitted),
  },
});

/** One cost table with groups, a basis a row and dated rates (002-31, 004-34, A.6-17, 000-22). */
export const costLinesTable = defineTable({
  name: { "en-US": "Costs", "zh-CN": "费用", "zh-TW": "費用" },
  purpose: {
    "en-US": "One row a charge, in one group only; a new rate is a new row with its first day.",
    "zh-CN": "每项费用一行，只归一个类别；新费率另起一行并填生效日期。",
    "zh-TW": "每項費用一列，只歸一個類別；新費率另起一列並填生效日期。",
  },
  columns: {
    costGroup: column(costLine.costGroup, { required: true }),
    costItem: column(costLine.costItem),
    amount: column(costLine.amount, { required: true }),
    currency: column(costLine.currency),
    chargedPer: column(costLine.chargedPer, { required: true }),
    sharedBy: column(costLine.sharedBy),
    effectiveFrom: column(costLine.effectiveFrom),
    source: column(assumption.source),
    costKind: column(costLine.costKind),
    shipment: column(shipmentLine.shipment),
    chargedOn: column(costLine.chargedOn),
    includesDuty: column(costLine.includesDuty),
    affectedShare: column(costLine.affectedShare),
  },
});

/** Who makes what on which terms: shares, backup, minimum order, credit (000-19, 000-20, 001-23, 002-42). */
export const suppliersTable = defineTable({
  name: { "en-US": "Suppliers", "zh-CN": "供应商", "zh-TW": "供應商" },
  purpose: {
    "en-US": "One row for each product of each supplier; key products have a second supplier.",
    "zh-CN": "每个供应商的每个产品一行；关键产品应有备用供应商。",
    "zh-TW": "每個供應商的每個產品一列；關鍵產品應有備用供應商。",
  },
  columns: {
    supplier: column(supply.supplier, { required: true }),
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    orderShare: column(supply.orderShare),
    minOrder: column(order.minOrder),
    unitCost: column(cost.unitCost),
    leadDays: column(order.leadDays),
    creditDays: column(supply.creditDays),
    productionDays: column(promoSupply.productionDays),
    supplierDiscountRate: column(promoSupply.supplierDiscountRate),
  },
});
