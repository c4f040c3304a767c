import { numberTerm, rateTerm, textTerm } from "../readers";

export const supplier = textTerm({
  label: { "en-US": "Supplier", "zh-CN": "供应商", "zh-TW": "供應商" },
  hint: {
    "en-US": "Who makes the product; a row for each product of each supplier.",
    "zh-CN": "产品的供应商；每个供应商的每个产品一行。",
    "zh-TW": "產品的供應商；每個供應商的每個產品一列。",
  },
});

export const orderShare = rateTerm({
  label: { "en-US": "Order share", "zh-CN": "订单占比", "zh-TW": "訂單占比" },
  hint: {
    "en-US": "The part of the product’s orders: usually 70% main and 30% backup.",
    "zh-CN": "占该产品订单的比例：通常主供 70%，备用 30%。",
    "zh-TW": "占該產品訂單的比例：通常主要供應商 70%，備用 30%。",
  },
});

export const creditDays = numberTerm({
  label: { "en-US": "Credit days", "zh-CN": "账期", "zh-TW": "帳期" },
  hint: {
    "en-US": "Days from the goods to the payment.",
    "zh-CN": "收货到付款的天数。",
    "zh-TW": "收貨到付款的天數。",
  },
  unit: "days",
  min: 0,
});
