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
