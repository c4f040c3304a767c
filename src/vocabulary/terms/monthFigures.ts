import type { CountedFigures } from "../../calculation";
import type { Text } from "../locale";
import { numberTerm } from "../readers";
import type { Term } from "../term";
import type { Unit } from "../units";

const counted = (unit: Unit, label: Text, hint: Text): Term<number> => numberTerm({ label, hint, unit });

/** The figures of a month that KPIs are made of, as they are counted from the tables. */
export const countedFigures: { readonly [K in keyof CountedFigures]: Term<number> } = {
  days: counted(
    "days",
    { "en-US": "Days", "zh-CN": "天数", "zh-TW": "天數" },
    {
      "en-US": "Days of the month of which sales are known.",
      "zh-CN": "当月有销售数据的天数。",
      "zh-TW": "當月有銷售資料的天數。",
    },
  ),
  soldUnits: counted(
    "units",
    { "en-US": "Units sold", "zh-CN": "售出件数", "zh-TW": "售出件數" },
    { "en-US": "Sold in the month.", "zh-CN": "当月售出。", "zh-TW": "當月售出。" },
  ),
  costOfSales: counted(
    "money",
    { "en-US": "Cost of sales", "zh-CN": "销货成本", "zh-TW": "銷貨成本" },
    {
      "en-US": "Units sold at unit cost, freight and duty.",
      "zh-CN": "售出件数按单位成本、运费与关税计。",
      "zh-TW": "售出件數按單位成本、運費與關稅計。",
    },
  ),
  soldSkus: counted(
    "none",
    { "en-US": "SKUs sold", "zh-CN": "有销售的 SKU 数", "zh-TW": "有銷售的 SKU 數" },
    {
      "en-US": "Products that sold in the month.",
      "zh-CN": "当月有销售的产品数。",
      "zh-TW": "當月有銷售的產品數。",
    },
  ),
  offeredSkus: counted(
    "none",
    { "en-US": "SKUs offered", "zh-CN": "在售 SKU 数", "zh-TW": "在售 SKU 數" },
    {
      "en-US": "Products that were in stock or sold.",
      "zh-CN": "有库存或有销售的产品数。",
      "zh-TW": "有庫存或有銷售的產品數。",
    },
  ),
  stockDays: counted(
    "none",
    { "en-US": "SKU-days", "zh-CN": "SKU 天数", "zh-TW": "SKU 天數" },
    {
      "en-US": "Each product’s days of which its stock is known, added up.",
      "zh-CN": "各产品已知库存的天数合计。",
      "zh-TW": "各產品已知庫存的天數合計。",
    },
  ),
  emptyDays: counted(
    "none",
    { "en-US": "SKU-days at zero", "zh-CN": "缺货 SKU 天数", "zh-TW": "缺貨 SKU 天數" },
    {
      "en-US": "Of these, days without stock.",
      "zh-CN": "其中没有库存的天数。",
      "zh-TW": "其中沒有庫存的天數。",
    },
  ),
  stockDemand: counted(
    "units",
    { "en-US": "Demand of the SKU-days", "zh-CN": "SKU 天数的需求", "zh-TW": "SKU 天數的需求" },
    {
      "en-US": "Each product’s days times what it sells on an average day.",
      "zh-CN": "各产品天数 × 日均销量。",
      "zh-TW": "各產品天數 × 日均銷量。",
    },
  ),
  emptyDemand: counted(
    "units",
    { "en-US": "Demand of days at zero", "zh-CN": "缺货天数的需求", "zh-TW": "缺貨天數的需求" },
    {
      "en-US": "Of these, what days without stock would have sold.",
      "zh-CN": "其中缺货各天本可卖出的件数。",
      "zh-TW": "其中缺貨各天本可賣出的件數。",
    },
  ),
  averageStockValue: counted(
    "money",
    { "en-US": "Average stock at cost", "zh-CN": "平均库存金额", "zh-TW": "平均庫存金額" },
    {
      "en-US": "On an average of the month’s days.",
      "zh-CN": "当月各天平均，按成本计。",
      "zh-TW": "當月各天平均，按成本計。",
    },
  ),
  closingStockValue: counted(
    "money",
    { "en-US": "Closing stock at cost", "zh-CN": "月末库存金额", "zh-TW": "月末庫存金額" },
    {
      "en-US": "On the month’s last day.",
      "zh-CN": "当月最后一天，按成本计。",
      "zh-TW": "當月最後一天，按成本計。",
    },
  ),
  closingStockUnits: counted(
    "units",
    { "en-US": "Closing stock", "zh-CN": "月末库存件数", "zh-TW": "月末庫存件數" },
    { "en-US": "On the month’s last day.", "zh-CN": "当月最后一天。", "zh-TW": "當月最後一天。" },
  ),
  slowStockValue: counted(
    "money",
    { "en-US": "Slow stock at cost", "zh-CN": "滞销库存金额", "zh-TW": "滯銷庫存金額" },
    {
      "en-US": "Closing stock of products that have not sold for long.",
      "zh-CN": "月末库存中长期没有销售的部分。",
      "zh-TW": "月末庫存中長期沒有銷售的部分。",
    },
  ),
  receivedUnits: counted(
    "units",
    { "en-US": "Units received", "zh-CN": "到货件数", "zh-TW": "到貨件數" },
    { "en-US": "Of the Deliveries table.", "zh-CN": "取自“到货记录”表。", "zh-TW": "取自「到貨紀錄」表。" },
  ),
  returnedUnits: counted(
    "units",
    { "en-US": "Units returned", "zh-CN": "退货件数", "zh-TW": "退貨件數" },
    { "en-US": "Of the Returns table.", "zh-CN": "取自“退货”表。", "zh-TW": "取自「退貨」表。" },
  ),
  promisedDeliveries: counted(
    "none",
    { "en-US": "Deliveries promised", "zh-CN": "应到批数", "zh-TW": "應到批數" },
    {
      "en-US": "Deliveries of the month with a promised date.",
      "zh-CN": "当月有承诺日期的到货。",
      "zh-TW": "當月有承諾日期的到貨。",
    },
  ),
  punctualDeliveries: counted(
    "none",
    { "en-US": "Deliveries on time", "zh-CN": "准时批数", "zh-TW": "準時批數" },
    {
      "en-US": "Of these, received by the promised date.",
      "zh-CN": "其中按承诺日期到货的。",
      "zh-TW": "其中按承諾日期到貨的。",
    },
  ),
  complaintsAnswered: counted(
    "none",
    { "en-US": "Complaints answered", "zh-CN": "已答复客诉数", "zh-TW": "已答覆客訴數" },
    {
      "en-US": "Returns of the month with hours to an answer.",
      "zh-CN": "当月填写了答复小时的退货。",
      "zh-TW": "當月填寫了答覆小時的退貨。",
    },
  ),
  complaintsInTime: counted(
    "none",
    { "en-US": "Complaints answered in time", "zh-CN": "及时答复客诉数", "zh-TW": "及時答覆客訴數" },
    {
      "en-US": "Of these, answered within the hours of Settings.",
      "zh-CN": "其中在设定时限内答复的。",
      "zh-TW": "其中在設定時限內答覆的。",
    },
  ),
  dueOrders: counted(
    "none",
    { "en-US": "Orders due to ship", "zh-CN": "应出库订单数", "zh-TW": "應出庫訂單數" },
    {
      "en-US": "Orders of the month that left the warehouse, or should have.",
      "zh-CN": "当月已出库或应已出库的订单。",
      "zh-TW": "當月已出庫或應已出庫的訂單。",
    },
  ),
  ordersShippedInTime: counted(
    "none",
    { "en-US": "Orders shipped in time", "zh-CN": "及时出库订单数", "zh-TW": "及時出庫訂單數" },
    {
      "en-US": "Of these, shipped within the hours of Settings.",
      "zh-CN": "其中在设定时限内出库的。",
      "zh-TW": "其中在設定時限內出庫的。",
    },
  ),
  ordersDelivered: counted(
    "none",
    { "en-US": "Orders delivered", "zh-CN": "已签收订单数", "zh-TW": "已簽收訂單數" },
    {
      "en-US": "Orders of the month with times of shipping and delivery.",
      "zh-CN": "当月填写了出库与签收时刻的订单。",
      "zh-TW": "當月填寫了出庫與簽收時刻的訂單。",
    },
  ),
  ordersDeliveredInTime: counted(
    "none",
    { "en-US": "Orders delivered in time", "zh-CN": "及时送达订单数", "zh-TW": "及時送達訂單數" },
    {
      "en-US": "Of these, delivered within the days of Settings.",
      "zh-CN": "其中在设定时限内送达的。",
      "zh-TW": "其中在設定時限內送達的。",
    },
  ),
  forecastAccuracy: counted(
    "fraction",
    { "en-US": "Forecast accuracy", "zh-CN": "预测准确率", "zh-TW": "預測準確率" },
    {
      "en-US": "1 − WAPE, of the review log.",
      "zh-CN": "1 − WAPE，取自复盘记录。",
      "zh-TW": "1 − WAPE，取自檢討紀錄。",
    },
  ),
  forecastBias: counted(
    "fraction",
    { "en-US": "Forecast bias", "zh-CN": "预测偏差", "zh-TW": "預測偏差" },
    {
      "en-US": "Above 0: forecast too low; of the review log.",
      "zh-CN": "大于 0 为预测偏低；取自复盘记录。",
      "zh-TW": "大於 0 為預測偏低；取自檢討紀錄。",
    },
  ),
};
