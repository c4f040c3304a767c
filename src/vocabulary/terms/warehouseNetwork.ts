import type { Text } from "../locale";
import { numberTerm, textTerm } from "../readers";

export const networkCase = textTerm({
  label: { "en-US": "Warehouses", "zh-CN": "仓库方案", "zh-TW": "倉庫方案" },
  hint: {
    "en-US": "One for all regions, or those of today.",
    "zh-CN": "单仓供应所有区域，或现有多仓。",
    "zh-TW": "單倉供應所有區域，或現有多倉。",
  },
});

export const networkHours = numberTerm({
  label: { "en-US": "Hours to the buyer", "zh-CN": "送达小时", "zh-TW": "送達小時" },
  hint: {
    "en-US": "Mean over all orders.",
    "zh-CN": "按订单加权平均。",
    "zh-TW": "按訂單加權平均。",
  },
  unit: "hours",
});

const networkMoney = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "money" });

export const networkDelivery = networkMoney(
  { "en-US": "Delivery", "zh-CN": "配送费合计", "zh-TW": "配送費合計" },
  {
    "en-US": "Orders × delivery cost, over all regions.",
    "zh-CN": "各区域订单 × 每单配送费之和。",
    "zh-TW": "各區域訂單 × 每單配送費之和。",
  },
);

export const networkKeeping = networkMoney(
  { "en-US": "Keeping warehouses", "zh-CN": "仓库费用", "zh-TW": "倉庫費用" },
  {
    "en-US": "Monthly cost of the warehouses that are kept.",
    "zh-CN": "所用仓库的每月费用之和。",
    "zh-TW": "所用倉庫的每月費用之和。",
  },
);

export const networkCost = networkMoney(
  { "en-US": "Cost a month", "zh-CN": "每月总费用", "zh-TW": "每月總費用" },
  {
    "en-US": "Delivery and keeping warehouses.",
    "zh-CN": "配送费与仓库费用之和。",
    "zh-TW": "配送費與倉庫費用之和。",
  },
);
