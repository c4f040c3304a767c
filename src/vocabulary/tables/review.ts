import * as assumption from "../terms/assumption";
import * as delivery from "../terms/deliveries";
import * as lanes from "../terms/lanes";
import * as month from "../terms/months";
import * as product from "../terms/product";
import * as risks from "../terms/risks";
import * as supply from "../terms/suppliers";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/** What suppliers promised and what came: the supplier report is made of it (000-21, 000-50). */
export const deliveriesTable = defineTable({
  name: { "en-US": "Deliveries", "zh-CN": "到货记录", "zh-TW": "到貨紀錄" },
  purpose: {
    "en-US": "One row for each product of each purchase order: what was promised, and what came when.",
    "zh-CN": "每张采购单的每个产品一行：承诺何时交货，实际何时到货、到了多少。",
    "zh-TW": "每張採購單的每個產品一列：承諾何時交貨，實際何時到貨、到了多少。",
  },
  columns: {
    supplier: column(supply.supplier, { required: true }),
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    orderedDate: column(delivery.orderedDate, {
      synonyms: ["PO date", "Order date", "采购日期", "下单日期", "採購日期", "下單日期"],
    }),
    promisedDate: column(delivery.promisedDate, {
      synonyms: ["Promised delivery", "Due date", "约定交期", "承诺交期", "約定交期", "承諾交期"],
    }),
    receivedDate: column(delivery.receivedDate, {
      synonyms: ["Receipt date", "Received on", "到货日期", "入库日期", "到貨日期", "入庫日期"],
    }),
    unitsOrdered: column(delivery.unitsOrdered, {
      required: true,
      synonyms: ["PO units", "PO quantity", "Units ordered", "采购数量", "订购数量", "採購數量", "訂購數量"],
    }),
    unitsReceived: column(delivery.unitsReceived, {
      synonyms: ["Units received", "Received quantity", "到货数量", "入库数量", "到貨數量", "入庫數量"],
    }),
    unitsRejected: column(delivery.unitsRejected, {
      synonyms: ["Units rejected", "Rejected quantity", "不良数量", "不合格数量", "不良數量", "不合格數量"],
    }),
    lane: column(lanes.lane),
    shippedDate: column(delivery.shippedDate, {
      synonyms: ["Shipped on", "Ship date", "出货日期", "出貨日期"],
    }),
    freightPaid: column(delivery.freightPaid),
  },
});

/** Figures of a month that no other table says, for the dashboard (000-46, C.11, 001-24, 003-32). */
export const monthsTable = defineTable({
  name: { "en-US": "Monthly figures", "zh-CN": "月度数据", "zh-TW": "月度資料" },
  purpose: {
    "en-US": "One row a month, for the dashboard. Fill in what you keep; a KPI without its figures says so.",
    "zh-CN": "每月一行，供仪表板使用。填写您有记录的数据；缺少数据的指标会说明缺什么。",
    "zh-TW": "每月一列，供儀表板使用。填寫您有記錄的資料；缺少資料的指標會說明缺什麼。",
  },
  columns: {
    month: column(month.reviewedMonth, { required: true }),
    revenue: column(month.revenue),
    sellingFees: column(month.sellingFees),
    adSpend: column(month.adSpend),
    adSales: column(month.adSales),
    cashIn: column(month.cashIn),
    cashOut: column(month.cashOut),
    monthsStock: column(month.monthsStock),
    deliveryDays: column(month.deliveryDays),
    satisfactionRate: column(month.satisfactionRate),
    handlingHours: column(month.handlingHours),
    stockAccuracy: column(month.stockAccuracy),
    staff: column(month.staff),
    receivableDays: column(month.receivableDays),
    payableDays: column(month.payableDays),
    chatHours: column(month.chatHours),
    exceptionHours: column(month.exceptionHours),
  },
});

/** The risk matrix, which the planner edits (000-51). */
export const risksTable = defineTable({
  name: { "en-US": "Risks", "zh-CN": "风险矩阵", "zh-TW": "風險矩陣" },
  purpose: {
    "en-US": "One row a risk, to be gone through each month. Change the rows as your shop needs.",
    "zh-CN": "每类风险一行，每月过一遍。可按店铺情况自行修改。",
    "zh-TW": "每類風險一列，每月檢視一次。可依店鋪情況自行修改。",
  },
  columns: {
    risk: column(risks.risk, { required: true }),
    indicators: column(risks.indicators, { required: true }),
    response: column(risks.response),
    likelihood: column(risks.likelihood),
    impact: column(risks.impact),
    owner: column(risks.owner),
    note: column(assumption.note),
  },
});

/** What is done when something has gone wrong, which the planner edits (000-52, 000-53, 002-53). */
export const contingenciesTable = defineTable({
  name: { "en-US": "Contingency plans", "zh-CN": "应急预案", "zh-TW": "應變計畫" },
  purpose: {
    "en-US": "One row for each case, so that nobody has to think it out on the day.",
    "zh-CN": "每种情形一行，出事时照着做。",
    "zh-TW": "每種情形一列，發生時照著做。",
  },
  columns: {
    trigger: column(risks.trigger, { required: true }),
    steps: column(risks.steps, { required: true }),
    owner: column(risks.owner),
    note: column(assumption.note),
    situation: column(risks.situation),
  },
});
