import { dateTerm, numberTerm } from "../readers";

export const saleDate = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: {
    "en-US": "The day the units were ordered.",
    "zh-CN": "下单的日期。",
    "zh-TW": "下單的日期。",
  },
});

export const unitsSold = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: {
    "en-US": "Units ordered that day; a return is negative and kept apart.",
    "zh-CN": "当天下单的件数；退货为负数，单独统计。",
    "zh-TW": "當天下單的件數；退貨為負數，單獨統計。",
  },
  unit: "units",
});

export const visits = numberTerm({
  label: { "en-US": "Visits", "zh-CN": "访问数", "zh-TW": "造訪次數" },
  hint: {
    "en-US": "Visits to the product that day (sessions), in a table with one row a product and day.",
    "zh-CN": "当天该产品的访问次数（会话数）；适用于每个产品每天一行的表。",
    "zh-TW": "當天該產品的造訪次數（工作階段數）；適用於每個產品每天一列的表。",
  },
  unit: "none",
  min: 0,
});
