import {
  defaultLeastFilled,
  defaultMainSupplierShare,
  defaultMostFillDays,
  defaultLeaveOutDayOf,
  defaultOrderTrigger,
  defaultReplenishReviewDays,
  defaultSafetyStockRule,
  defaultStaleSalesDays,
  defaultTriggerDays,
  orderTriggers,
  safetyStockRules,
  answer,
  refuse,
  sourced,
} from "../../calculation";
import { choiceTerm, dateTerm, flagTerm, numberTerm, rateTerm } from "../readers";
import { errorCode } from "../cell";
import { renamed, type Term, withDefault } from "../term";
import { reviewDays, safetyDays } from "./safetyStock";

export const planDate = dateTerm({
  label: { "en-US": "Plan for", "zh-CN": "计划日", "zh-TW": "計畫日" },
  hint: {
    "en-US": "The day of the plan: what was sold up to the day before is known.",
    "zh-CN": "计划以该日为准：前一天为止的销售为已知。",
    "zh-TW": "計畫以該日為準：前一天為止的銷售為已知。",
  },
});

export const safetyStockRule = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Safety stock rule", "zh-CN": "安全库存规则", "zh-TW": "安全庫存規則" },
      hint: {
        "en-US":
          "FORECAST: by the forecast’s errors. DAYS: days of sales. MAXAVG, P95, SERVICE, QUANTILE: by the history, as SAFETYSTOCK.HISTORY.",
        "zh-CN":
          "FORECAST：按预测误差。DAYS：若干天销量。MAXAVG、P95、SERVICE、QUANTILE：按历史，同 SAFETYSTOCK.HISTORY。",
        "zh-TW":
          "FORECAST：依預測誤差。DAYS：若干天銷量。MAXAVG、P95、SERVICE、QUANTILE：依歷史，同 SAFETYSTOCK.HISTORY。",
      },
    },
    safetyStockRules,
  ),
  defaultSafetyStockRule,
);

const betweenSkus = /[\s,;、，；]+/;

/** How a list of SKUs stands in a field: a blank or comma within one in percent signs, so that none is parted in two. */
export const textOfSkus = (skus: readonly string[]): string =>
  // The comma behind keeps a single SKU of digits from being taken for a number.
  skus.map((sku) => `${encodeURIComponent(sku)},`).join(" ");

const leftOut: Term<readonly string[]> = {
  label: {
    "en-US": "Leave out the enormous day of",
    "zh-CN": "排除异常单日的产品",
    "zh-TW": "排除異常單日的產品",
  },
  hint: {
    "en-US":
      "NONE, ALL, or SKUs with commas: the one day that sold as much as all others together is left out of their plan.",
    "zh-CN": "NONE、ALL，或以逗号分隔的 SKU：计划中不计其销量不少于其他各天之和的那一天。",
    "zh-TW": "NONE、ALL，或以逗號分隔的 SKU：計畫中不計其銷量不少於其他各天之和的那一天。",
  },
  unit: "none",
  shape: "single",
  read(raw) {
    const error = errorCode(raw);
    if (error !== undefined) return refuse("errorValue", { params: { got: error } });
    const skus = String(raw)
      .split(betweenSkus)
      .filter((sku) => sku !== "");
    return answer(skus.map(decoded));
  },
};

/** A planner may type a percent sign that stands for itself. */
function decoded(sku: string): string {
  try {
    return decodeURIComponent(sku);
  } catch {
    return sku;
  }
}

export const leaveOutDayOf = withDefault(leftOut, defaultLeaveOutDayOf);

export const staleSalesDays = withDefault(
  numberTerm({
    label: { "en-US": "Sales out of date after", "zh-CN": "销售过期天数", "zh-TW": "銷售過期天數" },
    hint: {
      "en-US":
        "Where the last known sale is older, the check says so and plans are for the day after it, unless you choose a day.",
      "zh-CN": "最后一笔已知销售早于该天数时，检查会提示，且计划以其次日为准，除非您另选日期。",
      "zh-TW": "最後一筆已知銷售早於該天數時，檢查會提示，且計畫以其次日為準，除非您另選日期。",
    },
    unit: "days",
    above: 0,
  }),
  defaultStaleSalesDays,
);

export const orderTrigger = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Order trigger", "zh-CN": "补货触发", "zh-TW": "補貨觸發" },
      hint: {
        "en-US": "POINT: at the reorder point. DAYS: at so many days of sales.",
        "zh-CN": "POINT：到达补货点。DAYS：低于若干天销量。",
        "zh-TW": "POINT：到達再訂購點。DAYS：低於若干天銷量。",
      },
    },
    orderTriggers,
  ),
  defaultOrderTrigger,
);

export const triggerDays = withDefault(
  numberTerm({
    label: { "en-US": "Trigger days", "zh-CN": "触发天数", "zh-TW": "觸發天數" },
    hint: {
      "en-US": "Days of sales at which the rule of days orders.",
      "zh-CN": "按天数规则补货时，低于几天销量即订货。",
      "zh-TW": "依天數規則補貨時，低於幾天銷量即訂購。",
    },
    unit: "days",
    min: 0,
  }),
  defaultTriggerDays,
);

export const keptDays = renamed(safetyDays, {
  label: { "en-US": "Safety days", "zh-CN": "安全库存天数", "zh-TW": "安全庫存天數" },
  hint: {
    "en-US": "Days of sales kept as safety stock by the rule of days.",
    "zh-CN": "按天数规则时，作为安全库存保留的销售天数。",
    "zh-TW": "依天數規則時，作為安全庫存保留的銷售天數。",
  },
});

export const daysToNextOrder = withDefault(
  renamed(reviewDays, {
    label: { "en-US": "Days to the next order", "zh-CN": "到下次订货的天数", "zh-TW": "到下次訂購的天數" },
    hint: {
      "en-US": "What is ordered lasts so many days beyond the lead time.",
      "zh-CN": "除提前期外，订货还要覆盖的天数。",
      "zh-TW": "除前置時間外，訂購還要涵蓋的天數。",
    },
  }),
  defaultReplenishReviewDays,
);

export const mainSupplierShare = withDefault(
  rateTerm({
    label: { "en-US": "Main supplier’s share", "zh-CN": "主供应商占比", "zh-TW": "主要供應商占比" },
    hint: {
      "en-US": "Where the Suppliers table gives no shares: the first supplier listed is the main one.",
      "zh-CN": "供应商表未填占比时使用；表中第一家为主供应商。",
      "zh-TW": "供應商表未填占比時使用；表中第一家為主要供應商。",
    },
  }),
  defaultMainSupplierShare,
);

export const fillContainers = withDefault(
  flagTerm({
    label: { "en-US": "Fill containers", "zh-CN": "凑满整柜", "zh-TW": "湊滿整櫃" },
    hint: {
      "en-US": "TRUE: order what is proposed to fill the last container. FALSE: only show it.",
      "zh-CN": "TRUE：按建议加订以凑满最后一柜。FALSE：只显示建议。",
      "zh-TW": "TRUE：依建議加訂以湊滿最後一櫃。FALSE：只顯示建議。",
    },
  }),
  sourced(false, {
    source: "own",
    checked: "2026-11-22",
    note: "more is only ordered where the planner says so",
  }),
);

export const leastFilled = withDefault(
  rateTerm({
    label: { "en-US": "Least filled", "zh-CN": "起装比例", "zh-TW": "起裝比例" },
    hint: {
      "en-US": "A last container filled by less goes as a part load (LCL).",
      "zh-CN": "最后一柜装载不足该比例时走拼箱（LCL）。",
      "zh-TW": "最後一櫃裝載不足該比例時走併櫃（LCL）。",
    },
  }),
  defaultLeastFilled,
);

export const mostFillDays = withDefault(
  numberTerm({
    label: { "en-US": "Most days added", "zh-CN": "最多加订天数", "zh-TW": "最多加訂天數" },
    hint: {
      "en-US": "No product gets more days of its sales than this to fill a container.",
      "zh-CN": "为凑满整柜，每个产品最多加订的销售天数。",
      "zh-TW": "為湊滿整櫃，每個產品最多加訂的銷售天數。",
    },
    unit: "days",
    min: 0,
  }),
  defaultMostFillDays,
);
