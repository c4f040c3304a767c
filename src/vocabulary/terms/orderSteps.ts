import {
  defaultCycleMonths,
  defaultRepeatCoverDays,
  defaultTurnsRule,
  ladderRungs,
  orderCaps,
  turnsRules,
} from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, numberTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const repeatCoverDays = withDefault(
  numberTerm({
    label: { "en-US": "Cover days of repeats", "zh-CN": "返单备货天数", "zh-TW": "續訂備貨天數" },
    hint: {
      "en-US": "Days of sales an order after the first is to cover, beyond the lead time.",
      "zh-CN": "首批之后的订单在提前期之外覆盖的销售天数。",
      "zh-TW": "首批之後的訂單在前置時間之外涵蓋的銷售天數。",
    },
    unit: "days",
    min: 0,
  }),
  defaultRepeatCoverDays,
);

export const rung = choiceTerm(
  {
    label: { "en-US": "Order", "zh-CN": "订单阶段", "zh-TW": "訂單階段" },
    hint: {
      "en-US": "TEST, FIRST ORDER or REPEAT.",
      "zh-CN": "TEST 测款、FIRST ORDER 首批、REPEAT 返单。",
      "zh-TW": "TEST 測款、FIRST ORDER 首批、REPEAT 續訂。",
    },
  },
  ladderRungs,
  {
    TEST: { "zh-CN": "测款", "zh-TW": "測款" },
    "FIRST ORDER": { "zh-CN": "首批", "zh-TW": "首批" },
    REPEAT: { "zh-CN": "返单", "zh-TW": "續訂" },
  },
);

const units = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "units", min: 0 });
export const rungUnits = units(
  { "en-US": "Units to order", "zh-CN": "订货件数", "zh-TW": "訂購件數" },
  {
    "en-US": "After every cap, in whole cartons where a cap allows them.",
    "zh-CN": "已受各上限约束；上限允许时按整箱。",
    "zh-TW": "已受各上限約束；上限允許時按整箱。",
  },
);
export const unitsBeforeCaps = units(
  { "en-US": "By the formula", "zh-CN": "按公式", "zh-TW": "依公式" },
  { "en-US": "Units before any cap.", "zh-CN": "未受上限约束的件数。", "zh-TW": "未受上限約束的件數。" },
);
export const capTestUnits = units(
  { "en-US": "Cap: test units", "zh-CN": "上限：测试件数", "zh-TW": "上限：測試件數" },
  { "en-US": "100, or as set.", "zh-CN": "100 件，或自行设置。", "zh-TW": "100 件，或自行設定。" },
);
export const capMonthlySales = units(
  { "en-US": "Cap: 1.5 × monthly sales", "zh-CN": "上限：月销量×1.5", "zh-TW": "上限：月銷量×1.5" },
  {
    "en-US": "1.5 times the expected monthly units; not the factor of a promotion.",
    "zh-CN": "预计月销量的 1.5 倍；与大促系数无关。",
    "zh-TW": "預計月銷量的 1.5 倍；與促銷係數無關。",
  },
);
export const capBudget = units(
  { "en-US": "Cap: budget", "zh-CN": "上限：预算", "zh-TW": "上限：預算" },
  {
    "en-US": "Units the share of the budget buys.",
    "zh-CN": "预算占比内可买的件数。",
    "zh-TW": "預算占比內可買的件數。",
  },
);
export const capLife = units(
  { "en-US": "Cap: remaining life", "zh-CN": "上限：剩余生命周期", "zh-TW": "上限：剩餘生命週期" },
  {
    "en-US": "What still sells after arrival and before the end of life.",
    "zh-CN": "到货后至生命周期结束前能卖出的件数。",
    "zh-TW": "到貨後至生命週期結束前能賣出的件數。",
  },
);

export const bindingCap = choiceTerm(
  {
    label: { "en-US": "Held by", "zh-CN": "受限于", "zh-TW": "受限於" },
    hint: {
      "en-US": "The cap that binds: TEST UNITS, MONTHLY SALES, BUDGET, LIFE or NONE.",
      "zh-CN":
        "起作用的上限：TEST UNITS 测试件数、MONTHLY SALES 月销量、BUDGET 预算、LIFE 生命周期、NONE 无。",
      "zh-TW":
        "起作用的上限：TEST UNITS 測試件數、MONTHLY SALES 月銷量、BUDGET 預算、LIFE 生命週期、NONE 無。",
    },
  },
  [...orderCaps, "NONE"],
  {
    "TEST UNITS": { "zh-CN": "测试件数", "zh-TW": "測試件數" },
    "MONTHLY SALES": { "zh-CN": "月销量", "zh-TW": "月銷量" },
    BUDGET: { "zh-CN": "预算", "zh-TW": "預算" },
    LIFE: { "zh-CN": "生命周期", "zh-TW": "生命週期" },
    NONE: { "zh-CN": "无", "zh-TW": "無" },
  },
);

export const turnsRule = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Judge turns by", "zh-CN": "周转判断依据", "zh-TW": "周轉判斷依據" },
      hint: {
        "en-US":
          "TARGET: what cycle and safety stock allow. LITERAL: above 2 and below 1 a month, as the source says.",
        "zh-CN": "TARGET 与周期和安全库存应有的周转相比；LITERAL 按原文：每月高于 2 次、低于 1 次。",
        "zh-TW": "TARGET 與週期和安全庫存應有的周轉相比；LITERAL 依原文：每月高於 2 次、低於 1 次。",
      },
    },
    turnsRules,
  ),
  defaultTurnsRule,
);

export const cycleMonths = withDefault(
  numberTerm({
    label: { "en-US": "Order cycle in months", "zh-CN": "订货周期（月）", "zh-TW": "訂購週期（月）" },
    hint: {
      "en-US": "Months from one order to the next.",
      "zh-CN": "两次订货相隔的月数。",
      "zh-TW": "兩次訂購相隔的月數。",
    },
    unit: "none",
    above: 0,
    max: 24,
  }),
  defaultCycleMonths,
);

const turns = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "none", min: 0 });
export const targetTurnsPerMonth = turns(
  { "en-US": "Target turns a month", "zh-CN": "目标月周转", "zh-TW": "目標月周轉" },
  {
    "en-US": "What the cycle and the safety stock allow.",
    "zh-CN": "订货周期与安全库存所允许的周转。",
    "zh-TW": "訂購週期與安全庫存所允許的周轉。",
  },
);
export const nextOrderUnits = units(
  { "en-US": "Next order", "zh-CN": "下次订货量", "zh-TW": "下次訂購量" },
  { "en-US": "Units of the next order.", "zh-CN": "下一次订货件数。", "zh-TW": "下一次訂購件數。" },
);
export const nextCycleMonths = turns(
  { "en-US": "Next cycle, months", "zh-CN": "新周期，月", "zh-TW": "新週期，月" },
  {
    "en-US": "Months until the order after it.",
    "zh-CN": "到再下一次订货的月数。",
    "zh-TW": "到再下一次訂購的月數。",
  },
);
export const bundleWith = textTerm({
  label: { "en-US": "Bundle with", "zh-CN": "捆绑销售", "zh-TW": "搭配銷售" },
  hint: {
    "en-US": "The best seller of its category, to sell the slow product with.",
    "zh-CN": "与同品类最畅销的产品捆绑。",
    "zh-TW": "與同品類最暢銷的產品搭配。",
  },
});
export const bundleSets = units(
  { "en-US": "Sets", "zh-CN": "可组套数", "zh-TW": "可組套數" },
  {
    "en-US": "What the scarcer of both allows.",
    "zh-CN": "由较少的一方决定。",
    "zh-TW": "由較少的一方決定。",
  },
);
