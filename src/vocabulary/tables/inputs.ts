import * as cost from "../terms/cost";
import * as customs from "../terms/customs";
import * as freight from "../terms/freight";
import * as lanes from "../terms/lanes";
import * as lifeCycle from "../terms/lifeCycle";
import * as order from "../terms/order";
import * as product from "../terms/product";
import { ofProduct } from "../terms/productSettings";
import * as profit from "../terms/profit";
import * as promoProduct from "../terms/promoProducts";
import * as promoSupply from "../terms/promoSupply";
import * as replacement from "../terms/replacement";
import * as sales from "../terms/sales";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** By which headings people know the SKU, in every table. */
export const skuSynonyms = [
  "SKU code",
  "Seller SKU",
  "Lineitem SKU",
  "MSKU",
  "Stock code",
  "Item code",
  "Item number",
  "Product code",
  "Merchant SKU",
  "Variant SKU",
  "商品编码",
  "产品编码",
  "商家编码",
  "货号",
  "商品編號",
  "產品編號",
  "貨號",
  "商品SKU",
  "产品SKU",
  "卖家SKU",
  "SKU编码",
  "產品SKU",
  "賣家SKU",
  "SKU編號",
] as const;

/** A row a product. */
export const productsTable = defineTable({
  name: { "en-US": "Products", "zh-CN": "产品", "zh-TW": "產品" },
  purpose: {
    "en-US":
      "One row a product. The SKU is needed; where another cell is empty, the plan says what it lacks.",
    "zh-CN": "每个产品一行。SKU 必填；其他单元格留空时，计划会说明缺少什么。",
    "zh-TW": "每個產品一列。SKU 必填；其他儲存格留空時，計畫會說明缺少什麼。",
  },
  columns: {
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    name: column(product.productName, {
      synonyms: ["Name", "Title", "Product", "Description", "商品名称", "品名", "名称", "商品名稱", "名稱"],
    }),
    unitCost: column(cost.unitCost, {
      synonyms: [
        "Cost",
        "Cost price",
        "Purchase price",
        "采购价",
        "采购成本",
        "进货价",
        "进价",
        "採購價",
        "採購成本",
        "進貨價",
        "進價",
      ],
    }),
    avgLeadDays: column(stock.avgLeadDays, {
      synonyms: [
        "Avg lead days",
        "Average lead time",
        "Avg lead time",
        "Lead days",
        "Lead time",
        "平均交期",
        "平均补货时间",
        "提前期",
        "交期",
        "平均補貨時間",
        "前置時間",
        "LT",
        "Supplier lead time",
        "交货期",
        "平均交货期",
        "交貨期",
        "平均交貨期",
        "平均前置天數",
      ],
    }),
    maxLeadDays: column(stock.maxLeadDays, {
      synonyms: [
        "Max lead days",
        "Maximum lead time",
        "Max lead time",
        "最长交期",
        "最长补货时间",
        "最大提前期",
        "最長交期",
        "最長補貨時間",
        "LT max",
        "Longest lead time",
        "最大交期",
        "最长交货期",
        "最長交貨期",
        "最長前置天數",
      ],
    }),
    onHand: column(stock.onHand, {
      synonyms: [
        "On-hand stock",
        "Stock on hand",
        "Stock",
        "In stock",
        "Available stock",
        "库存",
        "在库库存",
        "现货库存",
        "可售库存",
        "可用库存",
        "庫存",
        "在庫庫存",
        "現有庫存",
        "可售庫存",
        "可用庫存",
        "Inventory",
        "Current stock",
        "Available",
        "Available units",
        "Available quantity",
        "Units on hand",
        "Quantity on hand",
        "afn-fulfillable-quantity",
        "FBA可售",
        "可售数量",
        "可用数量",
        "库存数量",
        "当前库存",
        "可售數量",
        "可用數量",
        "庫存數量",
        "目前庫存",
      ],
    }),
    onOrder: column(stock.onOrder, {
      synonyms: [
        "On-order stock",
        "Units on order",
        "Quantity on order",
        "In transit",
        "Transit",
        "Incoming",
        "Inbound",
        "Inbound units",
        "Inbound quantity",
        "在途库存",
        "在途数量",
        "采购在途",
        "在途庫存",
        "在途數量",
        "採購在途",
      ],
    }),
    committed: column(stock.committed, {
      synonyms: ["Reserved", "Allocated", "占用库存", "锁定库存", "預留庫存", "已配庫存"],
    }),
    packSize: column(order.packSize, {
      synonyms: [
        "Case pack",
        "Carton quantity",
        "Units per carton",
        "每箱件数",
        "每箱数量",
        "每箱件數",
        "每箱入數",
        "Units per case",
        "Pieces per carton",
        "Pcs per carton",
        "装箱数",
        "装箱量",
        "單箱數量",
        "箱入數",
      ],
    }),
    freightPerUnit: column(product.freightPerUnit, {
      synonyms: [
        "Freight a unit",
        "International freight per unit",
        "Freight",
        "International freight",
        "国际运费",
        "头程运费",
        "國際運費",
        "頭程運費",
      ],
    }),
    dutyRate: column(cost.dutyRate, { synonyms: ["Duty", "关税", "关税率", "關稅", "關稅率"] }),
    dutyBasis: column(cost.dutyBasis),
    unitKg: column(freight.unitKg, {
      synonyms: ["Unit weight", "Weight kg", "单重", "重量", "單重", "每件重"],
    }),
    unitM3: column(freight.storedUnitM3, {
      synonyms: ["Unit volume", "CBM", "体积", "體積", "每件材積"],
    }),
    // A volume that is not given is that of the sides (002-24, 002-32).
    lengthCm: column(freight.lengthCm, {
      synonyms: ["Length cm", "Unit length", "长度", "單件長", "单件长", "長度"],
    }),
    widthCm: column(freight.widthCm, {
      synonyms: ["Width cm", "Unit width", "宽度", "單件寬", "单件宽", "寬度"],
    }),
    heightCm: column(freight.heightCm, {
      synonyms: ["Height cm", "Unit height", "高度", "單件高", "单件高"],
    }),
    hsCode: column(customs.hsCode, {
      synonyms: ["HTS code", "Tariff code", "海关编码", "税号", "海關編碼", "稅則號別", "稅號"],
    }),
    contentGrams: column(customs.contentGrams),
    contentPieces: column(customs.contentPieces),
    category: column(product.category, {
      synonyms: ["Product category", "商品品类", "类目", "類目", "商品分類"],
    }),
    price: column(profit.price, { synonyms: ["Selling price", "Sales price", "销售价", "銷售價"] }),
    promoPrice: column(profit.promoPrice, { synonyms: ["Deal price", "活动价", "活動價"] }),
    competitorPrice: column(product.competitorPrice, {
      synonyms: ["Competitor's price", "竞品售价", "競品售價"],
    }),
    lifeEndDate: column(product.lifeEndDate, {
      synonyms: ["Sell by", "Best before", "End date", "停售日期", "保质期至", "保存期限", "有效期限"],
    }),
    stage: column(lifeCycle.stage, { synonyms: ["Life-cycle stage", "生命周期阶段", "生命週期階段"] }),
    market: column(lifeCycle.market, { synonyms: ["Country", "销售国家", "銷售國家"] }),
    unitProfit: column(profit.unitProfit, { synonyms: ["Profit per unit", "单件毛利", "每件毛利"] }),
    expectedMonthlyUnits: column(lifeCycle.expectedMonthlyUnits),
    lane: column(lanes.lane, { synonyms: ["Shipping lane", "Route", "运输线路", "運輸線路"] }),
    lastOrderUnits: column(order.lastOrderUnits, {
      synonyms: ["Last order units", "上次订货件数", "上次訂購件數"],
    }),
    avgStockUnits: column(lifeCycle.avgStockUnits),
    replaces: column(replacement.replacedSku, { synonyms: ["Replaces SKU", "旧款 SKU", "舊款 SKU"] }),
    inboundAllowed: column(promoProduct.inboundAllowed),
    subscribers: column(promoProduct.subscribers),
    unitsPerSubscriber: column(promoProduct.unitsPerSubscriber),
    leadSku: column(promoProduct.leadSku),
    attachRate: column(promoProduct.attachRate),
    productionDays: column(promoSupply.productionDays),
    ownWarehouseShares: column(promoSupply.ownWarehouseShares),
    material: column(customs.material, { synonyms: ["Material", "材质", "材質"] }),
    safetyStockRule: column(ofProduct.safetyStockRule),
    serviceLevel: column(ofProduct.serviceLevel, { synonyms: ["Target service level", "目标服务水平"] }),
    safetyDays: column(ofProduct.safetyDays, { synonyms: ["Safety stock days", "安全天数", "安全天數"] }),
    orderTrigger: column(ofProduct.orderTrigger),
    triggerDays: column(ofProduct.triggerDays),
    reviewDays: column(ofProduct.reviewDays, { synonyms: ["Order cycle days", "采购周期", "採購週期"] }),
    warningFactor: column(ofProduct.warningFactor),
    coverDays: column(ofProduct.coverDays),
    promoUpliftRate: column(ofProduct.promoUpliftRate),
    crossDock: column(product.crossDock),
  },
});

const dateColumn = column(sales.saleDate, {
  required: true,
  synonyms: [
    "Day",
    "Order date",
    "Sale date",
    "Sales date",
    "Invoice date",
    "下单日期",
    "订单日期",
    "订购日期",
    "订购时间",
    "销售日期",
    "下單日期",
    "訂單日期",
    "訂購日期",
    "訂購時間",
    "銷售日期",
    "Order time",
    "Purchase date",
    "Created at",
    "Created time",
    "下单时间",
    "订单时间",
    "下單時間",
    "訂單時間",
  ],
});

/** A row a line: what was ordered of one product on one day. */
export const salesTable = defineTable({
  name: { "en-US": "Sales", "zh-CN": "销售", "zh-TW": "銷售" },
  purpose: {
    "en-US": "One row for each product and day, or paste order lines. Returns are negative.",
    "zh-CN": "每个产品每天一行，也可粘贴订单明细。退货为负数。",
    "zh-TW": "每個產品每天一列，也可貼上訂單明細。退貨為負數。",
  },
  columns: {
    date: dateColumn,
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    units: column(sales.unitsSold, {
      required: true,
      synonyms: [
        "Qty",
        "Quantity",
        "Units sold",
        "Units ordered",
        "Lineitem quantity",
        "数量",
        "销量",
        "销售数量",
        "數量",
        "銷量",
        "銷售數量",
        "Quantity sold",
        "Quantity ordered",
        "Quantity purchased",
        "Sales quantity",
        "Pcs",
        "购买数量",
        "商品数量",
        "销售件数",
        "購買數量",
        "商品數量",
        "銷售件數",
      ],
    }),
    visits: column(sales.visits, {
      synonyms: ["Sessions", "Sessions - Total", "Page visits", "访客数", "会话次数", "訪客數", "工作階段數"],
    }),
  },
});

/** A row a day; every other column is a product, headed by its SKU. */
export const salesByDayTable = defineTable({
  name: salesTable.name,
  columns: { date: dateColumn },
});
