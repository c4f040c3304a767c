import {
  dayKinds,
  defaultAdvertisingRate,
  defaultForecastDays,
  defaultGrowthRate,
  defaultLastYearWeight,
  longestHorizon,
  simulatedReviewDays,
  sourced,
  stockRules,
} from "../../calculation";
import { choiceTerm, dateTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";
import { indices } from "./factors";

/** The words of the Forecast screen and of what it writes. */

export const forecastDays = withDefault(
  numberTerm({
    label: { "en-US": "Days ahead", "zh-CN": "预测天数", "zh-TW": "預測天數" },
    hint: {
      "en-US": "As far as lead time and cover reach, counted from the last day with sales.",
      "zh-CN": "应覆盖提前期加备货天数，从有销售的最后一天算起。",
      "zh-TW": "應涵蓋前置時間加備貨天數，從有銷售的最後一天算起。",
    },
    unit: "days",
    min: 1,
    max: longestHorizon,
    whole: true,
  }),
  defaultForecastDays,
);

const yesOrNo = ["NO", "YES"] as const;
const flaggedStays = sourced<(typeof yesOrNo)[number]>("NO", {
  source: "formulas C.8",
  checked: "2026-11-22",
  note: "flagged, not deleted: look first",
});

export const leaveOutOutliers = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Leave outliers out", "zh-CN": "剔除异常日", "zh-TW": "剔除異常日" },
      hint: {
        "en-US": "YES: days far from the usual teach nothing, such as one wholesale order.",
        "zh-CN": "YES：远离平常的日子不参与预测，如一笔批发单。",
        "zh-TW": "YES：遠離平常的日子不參與預測，如一筆批發單。",
      },
    },
    yesOrNo,
  ),
  flaggedStays,
);

export const leaveOutSuspected = withDefault(
  choiceTerm(
    {
      label: {
        "en-US": "Leave suspected stock-outs out",
        "zh-CN": "剔除疑似缺货日",
        "zh-TW": "剔除疑似缺貨日",
      },
      hint: {
        "en-US": "YES: days that sold 70% less than their weekday usually does count as out of stock.",
        "zh-CN": "YES：销量比同一星期几平常低 70% 以上的日子按缺货处理。",
        "zh-TW": "YES：銷量比同一星期幾平常低 70% 以上的日子按缺貨處理。",
      },
    },
    yesOrNo,
  ),
  flaggedStays,
);

export const reviewEvery = withDefault(
  numberTerm({
    label: { "en-US": "Orders every", "zh-CN": "下单间隔", "zh-TW": "下單間隔" },
    hint: {
      "en-US": "Days from one look at the stock to the next, when rules are compared.",
      "zh-CN": "比较各安全库存方法时，每隔多少天检查一次库存。",
      "zh-TW": "比較各安全庫存方法時，每隔多少天檢查一次庫存。",
    },
    unit: "days",
    min: 1,
    max: 91,
    whole: true,
  }),
  simulatedReviewDays,
);

export const lastYearWeight = withDefault(
  rateTerm({
    label: { "en-US": "Weight of last year", "zh-CN": "去年同期的权重", "zh-TW": "去年同期的權重" },
    hint: {
      "en-US": "How much last year × recent trend counts beside the forecast; 0 not at all.",
      "zh-CN": "“去年同期×近期趋势”与预测相比占多少；0 为不用。",
      "zh-TW": "「去年同期×近期趨勢」與預測相比占多少；0 為不用。",
    },
  }),
  defaultLastYearWeight,
);

const leastChange = -0.99;

export const growthRate = withDefault(
  numberTerm({
    label: { "en-US": "Growth", "zh-CN": "增长系数", "zh-TW": "成長係數" },
    hint: {
      "en-US": "More than the history shows, such as a new market: 10% is a tenth more.",
      "zh-CN": "历史尚未体现的增长，如新市场：10% 即多一成。",
      "zh-TW": "歷史尚未體現的成長，如新市場：10% 即多一成。",
    },
    unit: "fraction",
    min: leastChange,
  }),
  defaultGrowthRate,
);

export const advertisingRate = withDefault(
  numberTerm({
    label: { "en-US": "By advertising", "zh-CN": "广告增量", "zh-TW": "廣告增量" },
    hint: {
      "en-US": "What advertising is to bring on top.",
      "zh-CN": "广告投放预计带来的增量。",
      "zh-TW": "廣告投放預計帶來的增量。",
    },
    unit: "fraction",
    min: leastChange,
  }),
  defaultAdvertisingRate,
);

export const factorIndices = {
  ...indices,
  label: { "en-US": "Six factors", "zh-CN": "六因素指数", "zh-TW": "六因素指數" },
  hint: {
    "en-US":
      "History, season, promotion, market, competition, supply: 1 as usual. Such as 1, 1.2, 1, 1, 0.9, 1.",
    "zh-CN": "历史、季节、促销、市场、竞争、供应：1 为正常。例如 1, 1.2, 1, 1, 0.9, 1。",
    "zh-TW": "歷史、季節、促銷、市場、競爭、供應：1 為正常。例如 1, 1.2, 1, 1, 0.9, 1。",
  },
};

export const firstDay = dateTerm({
  label: { "en-US": "From", "zh-CN": "起始日", "zh-TW": "起始日" },
  hint: { "en-US": "The first day.", "zh-CN": "第一天。", "zh-TW": "第一天。" },
});

export const lastDay = dateTerm({
  label: { "en-US": "To", "zh-CN": "截止日", "zh-TW": "截止日" },
  hint: { "en-US": "The last day.", "zh-CN": "最后一天。", "zh-TW": "最後一天。" },
});

export const forecastUnits = numberTerm({
  label: { "en-US": "Expected", "zh-CN": "预计销量", "zh-TW": "預計銷量" },
  hint: { "en-US": "Units, with the adjustments.", "zh-CN": "含调整的件数。", "zh-TW": "含調整的件數。" },
  unit: "units",
  min: 0,
});

export const forecastBefore = numberTerm({
  label: { "en-US": "Before adjustments", "zh-CN": "调整前", "zh-TW": "調整前" },
  hint: { "en-US": "Units the forecast says.", "zh-CN": "预测本身的件数。", "zh-TW": "預測本身的件數。" },
  unit: "units",
  min: 0,
});

export const upperUnits = numberTerm({
  label: { "en-US": "Stays within", "zh-CN": "需求上限", "zh-TW": "需求上限" },
  hint: {
    "en-US": "Units that total demand stays within at the service level.",
    "zh-CN": "在服务水平下总需求不超过的件数。",
    "zh-TW": "在服務水準下總需求不超過的件數。",
  },
  unit: "units",
  min: 0,
});

export const forecastMethod = choiceTerm(
  {
    label: { "en-US": "Made by", "zh-CN": "预测方式", "zh-TW": "預測方式" },
    hint: {
      "en-US": "LEVEL: learnt with all products. COMBINATION: smoothing methods. Or the mean of both.",
      "zh-CN": "LEVEL：与全部产品一起学习。COMBINATION：多种平滑方法。或两者的平均。",
      "zh-TW": "LEVEL：與全部產品一起學習。COMBINATION：多種平滑方法。或兩者的平均。",
    },
  },
  ["LEVEL", "COMBINATION", "LEVEL+COMBINATION"],
);

export const adjustmentFactor = numberTerm({
  label: { "en-US": "Adjusted by", "zh-CN": "调整倍数", "zh-TW": "調整倍數" },
  hint: {
    "en-US": "All adjustments together, as a multiple of the forecast.",
    "zh-CN": "全部调整合计是预测的几倍。",
    "zh-TW": "全部調整合計是預測的幾倍。",
  },
  unit: "factor",
  min: 0,
});

export const dayKind = choiceTerm(
  {
    label: { "en-US": "Kind of day", "zh-CN": "日期类别", "zh-TW": "日期類別" },
    hint: {
      "en-US": "Why a day of the history counts or not.",
      "zh-CN": "历史中某一天计入或剔除的原因。",
      "zh-TW": "歷史中某一天計入或剔除的原因。",
    },
  },
  dayKinds,
);

export const dayCount = numberTerm({
  label: { "en-US": "Days", "zh-CN": "天数", "zh-TW": "天數" },
  hint: { "en-US": "Days of that kind.", "zh-CN": "该类的天数。", "zh-TW": "該類的天數。" },
  unit: "days",
  min: 0,
  whole: true,
});

export const soldUnits = numberTerm({
  label: { "en-US": "Sold", "zh-CN": "已售", "zh-TW": "已售" },
  hint: {
    "en-US": "Units sold on those days.",
    "zh-CN": "这些日子卖出的件数。",
    "zh-TW": "這些日子賣出的件數。",
  },
  unit: "units",
});

export const isCounted = choiceTerm(
  {
    label: { "en-US": "Counted", "zh-CN": "计入", "zh-TW": "計入" },
    hint: {
      "en-US": "Whether the forecast learns from those days.",
      "zh-CN": "预测是否使用这些日子。",
      "zh-TW": "預測是否使用這些日子。",
    },
  },
  ["YES", "NO"],
);

export const stockRule = choiceTerm(
  {
    label: { "en-US": "Rule", "zh-CN": "方法", "zh-TW": "方法" },
    hint: {
      "en-US":
        "MAXAVG, SERVICE and QUANTILE as SAFETYSTOCK.HISTORY; FORECAST: by the errors of the forecast.",
      "zh-CN": "MAXAVG、SERVICE、QUANTILE 同 SAFETYSTOCK.HISTORY；FORECAST 按预测误差。",
      "zh-TW": "MAXAVG、SERVICE、QUANTILE 同 SAFETYSTOCK.HISTORY；FORECAST 依預測誤差。",
    },
  },
  stockRules,
);

export const fillRateReached = rateTerm({
  label: { "en-US": "Fill rate", "zh-CN": "满足率", "zh-TW": "滿足率" },
  hint: {
    "en-US": "Share of units that would have been delivered from stock at once.",
    "zh-CN": "能立即从库存发出的件数比例。",
    "zh-TW": "能立即從庫存出貨的件數比例。",
  },
});

export const cycleServiceReached = rateTerm({
  label: { "en-US": "Cycles without a stock-out", "zh-CN": "不缺货周期占比", "zh-TW": "不缺貨週期占比" },
  hint: {
    "en-US": "Share of the spans from one look at the stock to the next in which nothing was missing.",
    "zh-CN": "两次检查之间没有缺货的周期所占比例。",
    "zh-TW": "兩次檢查之間沒有缺貨的週期所占比例。",
  },
});

export const daysOfStockHeld = numberTerm({
  label: { "en-US": "Days of stock", "zh-CN": "平均库存天数", "zh-TW": "平均庫存天數" },
  hint: {
    "en-US": "Stock on hand on average, in days of average demand.",
    "zh-CN": "平均在库量相当于多少天的平均需求。",
    "zh-TW": "平均在庫量相當於多少天的平均需求。",
  },
  unit: "days",
  min: 0,
});

export const meanOnHand = numberTerm({
  label: { "en-US": "Stock held", "zh-CN": "平均库存", "zh-TW": "平均庫存" },
  hint: { "en-US": "Units on hand on average.", "zh-CN": "平均在库件数。", "zh-TW": "平均在庫件數。" },
  unit: "units",
  min: 0,
});

export const orderUpTo = numberTerm({
  label: { "en-US": "Order up to", "zh-CN": "目标库存", "zh-TW": "目標庫存" },
  hint: {
    "en-US": "Stock on hand and on order to bring up to today.",
    "zh-CN": "今天应补足到的在库加在途件数。",
    "zh-TW": "今天應補足到的在庫加在途件數。",
  },
  unit: "units",
  min: 0,
});
