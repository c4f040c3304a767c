import type { DemandOrigin, OrderCap } from "../../calculation";
import type { Text } from "../locale";

/** The words of the orders from test to repeat. */
export const ladderWords = {
  orders: { "en-US": "Orders", "zh-CN": "订货", "zh-TW": "訂購" },
  noneToOrder: {
    "en-US": "No product is on its way to an order: all are running out.",
    "zh-CN": "没有需要订货的产品：全部处于清尾阶段。",
    "zh-TW": "沒有需要訂購的產品：全部處於出清階段。",
  },
  cap: {
    "en-US": "Cap {cap}: {units} units",
    "zh-CN": "上限 {cap}：{units} 件",
    "zh-TW": "上限 {cap}：{units} 件",
  },
  bindingCap: {
    "en-US": "Held by {cap}: {units} units instead of {before}.",
    "zh-CN": "受限于 {cap}：{before} 件减为 {units} 件。",
    "zh-TW": "受限於 {cap}：{before} 件減為 {units} 件。",
  },
  noCapBinds: { "en-US": "No cap binds.", "zh-CN": "没有上限起作用。", "zh-TW": "沒有上限起作用。" },
  capUnknown: {
    "en-US": "Cap {cap} was not held against it: {field} is missing.",
    "zh-CN": "上限“{cap}”无法核对：缺少{field}。",
    "zh-TW": "上限「{cap}」無法核對：缺少{field}。",
  },
  cartons: {
    "en-US": "In cartons of {packSize}.",
    "zh-CN": "按每箱 {packSize} 件取整。",
    "zh-TW": "按每箱 {packSize} 件取整。",
  },
  covers: { "en-US": "Lasts {days} days.", "zh-CN": "可卖 {days} 天。", "zh-TW": "可賣 {days} 天。" },
  contradiction: {
    "en-US":
      "The source contradicts itself: its formula orders {formulaUnits} units, which last {formulaDays} days, but it calls them three months of sales and the lead time. That would be {units} units for {days} days, of which 1.5 × a month’s sales allow {capUnits} as a first order.",
    "zh-CN":
      "来源自相矛盾：按其公式首批为 {formulaUnits} 件，只够 {formulaDays} 天，文中却说满足三个月销售加补货期。那需要 {units} 件、{days} 天，而首批按月销量 1.5 倍最多 {capUnits} 件。",
    "zh-TW":
      "來源自相矛盾：依其公式首批為 {formulaUnits} 件，只夠 {formulaDays} 天，文中卻說滿足三個月銷售加補貨期。那需要 {units} 件、{days} 天，而首批按月銷量 1.5 倍最多 {capUnits} 件。",
  },
  cannotSay: {
    "en-US": "Cannot be said: {fields} missing.",
    "zh-CN": "无法计算：缺少{fields}。",
    "zh-TW": "無法計算：缺少{fields}。",
  },
  demandFrom: {
    "en-US": "Demand: {demand} a day, {origin}.",
    "zh-CN": "日均 {demand} 件，{origin}。",
    "zh-TW": "日均 {demand} 件，{origin}。",
  },
} as const satisfies Record<string, Text>;

export const capNames: Readonly<Record<OrderCap, Text>> = {
  "TEST UNITS": { "en-US": "test units", "zh-CN": "测试件数", "zh-TW": "測試件數" },
  "MONTHLY SALES": { "en-US": "1.5 × monthly sales", "zh-CN": "月销量×1.5", "zh-TW": "月銷量×1.5" },
  BUDGET: { "en-US": "share of the budget", "zh-CN": "预算占比", "zh-TW": "預算占比" },
  LIFE: {
    "en-US": "remaining life less lead time",
    "zh-CN": "剩余生命周期减提前期",
    "zh-TW": "剩餘生命週期減前置時間",
  },
};

/** The rule of each cap. */
export const capSources: Readonly<Record<OrderCap, string>> = {
  "TEST UNITS": "000-10, A.6-11",
  "MONTHLY SALES": "000-28",
  BUDGET: "003-13, C.5",
  LIFE: "A.6-21",
};

export const originWords: Readonly<Record<DemandOrigin, Text>> = {
  TEST: { "en-US": "from the test sale", "zh-CN": "取自测款", "zh-TW": "取自測款" },
  SALES: { "en-US": "from its sales", "zh-CN": "取自销售记录", "zh-TW": "取自銷售紀錄" },
  EXPECTED: {
    "en-US": "from the expected monthly units",
    "zh-CN": "取自预计月销量",
    "zh-TW": "取自預計月銷量",
  },
};
