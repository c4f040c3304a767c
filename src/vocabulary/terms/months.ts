import type { Text } from "../locale";
import { dateTerm, numberTerm, rateTerm } from "../readers";

export const reviewedMonth = dateTerm({
  label: { "en-US": "Reviewed month", "zh-CN": "数据月份", "zh-TW": "資料月份" },
  hint: {
    "en-US": "Any day of the month the figures of this row are of.",
    "zh-CN": "本行数据所属月份中的任意一天。",
    "zh-TW": "本列資料所屬月份中的任一天。",
  },
});

const money = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "money", min: 0 });

export const revenue = money(
  { "en-US": "Revenue", "zh-CN": "销售额", "zh-TW": "銷售額" },
  {
    "en-US": "What buyers paid in the month, net of VAT and refunds.",
    "zh-CN": "当月销售收入，不含增值税，已扣退款。",
    "zh-TW": "當月銷售收入，不含稅，已扣退款。",
  },
);

export const sellingFees = money(
  { "en-US": "Selling fees", "zh-CN": "销售费用", "zh-TW": "銷售費用" },
  {
    "en-US": "Commission, payment, fulfilment and storage of the month, without advertising.",
    "zh-CN": "当月平台佣金、支付、配送与仓储费，不含广告。",
    "zh-TW": "當月平台佣金、金流、配送與倉儲費，不含廣告。",
  },
);

export const adSpend = money(
  { "en-US": "Ad spend", "zh-CN": "广告花费", "zh-TW": "廣告花費" },
  { "en-US": "Paid for advertising in the month.", "zh-CN": "当月广告花费。", "zh-TW": "當月廣告花費。" },
);

export const adSales = money(
  { "en-US": "Ad sales", "zh-CN": "广告销售额", "zh-TW": "廣告銷售額" },
  {
    "en-US": "Sales the platform ascribes to these ads.",
    "zh-CN": "平台归因于广告的销售额。",
    "zh-TW": "平台歸因於廣告的銷售額。",
  },
);

export const cashIn = money(
  { "en-US": "Cash in", "zh-CN": "现金流入", "zh-TW": "現金流入" },
  { "en-US": "Money received in the month.", "zh-CN": "当月收到的现金。", "zh-TW": "當月收到的現金。" },
);

export const cashOut = money(
  { "en-US": "Cash out", "zh-CN": "现金流出", "zh-TW": "現金流出" },
  { "en-US": "Money paid in the month.", "zh-CN": "当月付出的现金。", "zh-TW": "當月付出的現金。" },
);

export const monthsStock = money(
  { "en-US": "Month’s stock value", "zh-CN": "月均库存金额", "zh-TW": "月均庫存金額" },
  {
    "en-US": "Stock at cost on an average of the month; leave empty where Stock has dated counts.",
    "zh-CN": "当月按成本计的平均库存；库存表有带日期的盘点时可留空。",
    "zh-TW": "當月按成本計的平均庫存；庫存表有帶日期的盤點時可留空。",
  },
);

export const deliveryDays = numberTerm({
  label: { "en-US": "Delivery days", "zh-CN": "配送天数", "zh-TW": "配送天數" },
  hint: {
    "en-US": "Mean days from order to the buyer’s door.",
    "zh-CN": "从下单到买家签收的平均天数。",
    "zh-TW": "從下單到買家簽收的平均天數。",
  },
  unit: "days",
  min: 0,
});

export const satisfactionRate = rateTerm({
  label: { "en-US": "Satisfaction", "zh-CN": "客户满意度", "zh-TW": "客戶滿意度" },
  hint: {
    "en-US": "Satisfied answers or good ratings of all, such as 95%.",
    "zh-CN": "满意或好评占全部的比例，如 95%。",
    "zh-TW": "滿意或好評占全部的比例，如 95%。",
  },
});

export const handlingHours = numberTerm({
  label: { "en-US": "Handling hours", "zh-CN": "订单处理小时", "zh-TW": "訂單處理小時" },
  hint: {
    "en-US": "Mean hours from order to leaving the warehouse.",
    "zh-CN": "从下单到出库的平均小时数。",
    "zh-TW": "從下單到出庫的平均小時數。",
  },
  unit: "none",
  min: 0,
});

export const stockAccuracy = rateTerm({
  label: { "en-US": "Stock accuracy", "zh-CN": "库存准确率", "zh-TW": "庫存準確率" },
  hint: {
    "en-US": "Counted places whose stock was as the books said, of all counted.",
    "zh-CN": "盘点中账实相符的比例。",
    "zh-TW": "盤點中帳實相符的比例。",
  },
});

export const staff = numberTerm({
  label: { "en-US": "People", "zh-CN": "人数", "zh-TW": "人數" },
  hint: {
    "en-US": "People at work in the month; half a post is 0.5.",
    "zh-CN": "当月在岗人数；半职为 0.5。",
    "zh-TW": "當月在職人數；半職為 0.5。",
  },
  unit: "none",
  above: 0,
});

export const receivableDays = numberTerm({
  label: { "en-US": "Collection days", "zh-CN": "回款天数", "zh-TW": "收款天數" },
  hint: {
    "en-US": "Days from a sale to its payout (DSO).",
    "zh-CN": "从售出到回款的天数（DSO）。",
    "zh-TW": "從售出到收款的天數（DSO）。",
  },
  unit: "days",
  min: 0,
});

export const payableDays = numberTerm({
  label: { "en-US": "Payment days", "zh-CN": "付款天数", "zh-TW": "付款天數" },
  hint: {
    "en-US": "Days from the goods to paying for them (DPO, on cost of sales).",
    "zh-CN": "从收货到付款的天数（DPO，按销货成本计）。",
    "zh-TW": "從收貨到付款的天數（DPO，按銷貨成本計）。",
  },
  unit: "days",
  min: 0,
});

export const chatHours = numberTerm({
  label: { "en-US": "Chat answer hours", "zh-CN": "客服响应小时", "zh-TW": "客服回應小時" },
  hint: {
    "en-US": "Mean hours until a chat message is answered, within your hours of service.",
    "zh-CN": "客服时段内，消息得到回复的平均小时数。",
    "zh-TW": "客服時段內，訊息得到回覆的平均小時數。",
  },
  unit: "hours",
  min: 0,
});

export const exceptionHours = numberTerm({
  label: { "en-US": "Exception hours", "zh-CN": "异常处理小时", "zh-TW": "異常處理小時" },
  hint: {
    "en-US": "Mean hours until a lost, held or wrong parcel is dealt with.",
    "zh-CN": "丢件、扣件、错发等异常处理完的平均小时数。",
    "zh-TW": "遺失、扣件、錯發等異常處理完的平均小時數。",
  },
  unit: "hours",
  min: 0,
});
