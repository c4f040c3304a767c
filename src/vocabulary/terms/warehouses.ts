import type { Text } from "../locale";
import { numberTerm, textTerm } from "../readers";

export const region = textTerm({
  label: { "en-US": "Region", "zh-CN": "区域", "zh-TW": "區域" },
  hint: {
    "en-US": "A country, province or group of cities that one warehouse serves.",
    "zh-CN": "由一个仓库发货的国家、省份或城市群。",
    "zh-TW": "由一個倉庫出貨的國家、縣市或城市群。",
  },
});

export const regionOrders = numberTerm({
  label: { "en-US": "Orders", "zh-CN": "订单量", "zh-TW": "訂單量" },
  hint: {
    "en-US": "Orders or units of the last months from there; all regions counted alike.",
    "zh-CN": "该区域最近几个月的订单数或件数，各区域口径一致。",
    "zh-TW": "該區域最近幾個月的訂單數或件數，各區域口徑一致。",
  },
  unit: "none",
  min: 0,
});

export const warehouse = textTerm({
  label: { "en-US": "Warehouse", "zh-CN": "仓库", "zh-TW": "倉庫" },
  hint: {
    "en-US": "As the Stock table writes it in its Reference column.",
    "zh-CN": "写法与库存表“单号或仓库”列一致。",
    "zh-TW": "寫法與庫存表「單號或倉庫」欄一致。",
  },
});

export const usableM3 = numberTerm({
  label: { "en-US": "Usable m³", "zh-CN": "可用容积（立方米）", "zh-TW": "可用容積（立方公尺）" },
  hint: {
    "en-US": "Area × stacking height × the part that aisles leave; an area alone is no room.",
    "zh-CN": "面积 × 堆高 × 扣除通道后的比例；只有面积不算容积。",
    "zh-TW": "面積 × 堆高 × 扣除走道後的比例；只有面積不算容積。",
  },
  unit: "cubicMetres",
  above: 0,
});

const regionFigure = (unit: "hours" | "moneyPerUnit", label: Text, hint: Text) =>
  numberTerm({ label, hint, unit, min: 0 });

export const deliveryHours = regionFigure(
  "hours",
  { "en-US": "Delivery hours", "zh-CN": "配送小时", "zh-TW": "配送小時" },
  {
    "en-US": "From its own warehouse to the buyer.",
    "zh-CN": "由所属仓库送达买家的小时数。",
    "zh-TW": "由所屬倉庫送達買家的小時數。",
  },
);

export const deliveryCost = regionFigure(
  "moneyPerUnit",
  { "en-US": "Delivery cost", "zh-CN": "每单配送费", "zh-TW": "每單配送費" },
  {
    "en-US": "An order, from its own warehouse, in your own currency.",
    "zh-CN": "由所属仓库发货的每单费用，以本位币计。",
    "zh-TW": "由所屬倉庫出貨的每單費用，以本位幣計。",
  },
);

export const centralHours = regionFigure(
  "hours",
  { "en-US": "Hours from one warehouse", "zh-CN": "单仓配送小时", "zh-TW": "單倉配送小時" },
  {
    "en-US": "The same if one warehouse served all regions.",
    "zh-CN": "若由一个仓库供应所有区域的配送小时数。",
    "zh-TW": "若由一個倉庫供應所有區域的配送小時數。",
  },
);

export const centralCost = regionFigure(
  "moneyPerUnit",
  { "en-US": "Cost from one warehouse", "zh-CN": "单仓每单配送费", "zh-TW": "單倉每單配送費" },
  {
    "en-US": "An order, if one warehouse served all regions.",
    "zh-CN": "若由一个仓库供应所有区域的每单费用。",
    "zh-TW": "若由一個倉庫供應所有區域的每單費用。",
  },
);

export const monthlyCost = numberTerm({
  label: { "en-US": "Monthly cost", "zh-CN": "每月费用", "zh-TW": "每月費用" },
  hint: {
    "en-US": "Rent and staff of the warehouse for a month, in your own currency.",
    "zh-CN": "仓库每月的租金与人工，以本位币计。",
    "zh-TW": "倉庫每月的租金與人工，以本位幣計。",
  },
  unit: "money",
  min: 0,
});
