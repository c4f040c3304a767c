import { textTerm } from "../readers";

export const channel = textTerm({
  label: { "en-US": "Channel", "zh-CN": "渠道", "zh-TW": "通路" },
  hint: {
    "en-US": "Where it was sold: a marketplace, a shop, a site.",
    "zh-CN": "在哪里售出：平台、店铺或站点。",
    "zh-TW": "在哪裡售出：平台、商店或網站。",
  },
});

export const orderNumber = textTerm({
  label: { "en-US": "Order number", "zh-CN": "订单号", "zh-TW": "訂單編號" },
  hint: {
    "en-US": "Tells a line that stands twice from two sales of the same kind.",
    "zh-CN": "用来区分重复的行与两笔相同的销售。",
    "zh-TW": "用來區分重複的列與兩筆相同的銷售。",
  },
});
