import type { Text } from "../locale";

/** The words of the forecast that is shared with a supplier. */
export const supplierForecastWords = {
  title: {
    "en-US": "Twelve weeks for {supplier}",
    "zh-CN": "给 {supplier} 的十二周预测",
    "zh-TW": "給 {supplier} 的十二週預測",
  },
  supplier: { "en-US": "Supplier", "zh-CN": "供应商", "zh-TW": "供應商" },
  note: {
    "en-US":
      "From {date} on: what you expect to sell, times the supplier’s share of each product’s orders. It is no order, and holds no cost, price or stock: the written sheet can be sent as it is.",
    "zh-CN":
      "自 {date} 起：您预计的销量 × 该供应商在各产品订单中的占比。它不是订单，也不含成本、售价或库存：写入的工作表可直接发送。",
    "zh-TW":
      "自 {date} 起：您預計的銷量 × 該供應商在各產品訂單中的占比。它不是訂單，也不含成本、售價或庫存：寫入的工作表可直接傳送。",
  },
  none: {
    "en-US": "No product of this supplier has a forecast.",
    "zh-CN": "该供应商没有可预测的产品。",
    "zh-TW": "該供應商沒有可預測的產品。",
  },
  noneNote: {
    "en-US": "A product needs known sales, and a row of this supplier in Suppliers.",
    "zh-CN": "产品需有销售数据，并在供应商表中有该供应商的一行。",
    "zh-TW": "產品需有銷售資料，並在供應商表中有該供應商的一列。",
  },
  share: {
    "en-US": "{share} of the product’s orders go to this supplier.",
    "zh-CN": "该产品订单的 {share} 归该供应商。",
    "zh-TW": "該產品訂單的 {share} 歸該供應商。",
  },
} as const satisfies Record<string, Text>;
