import type { AdjustmentKind, DayKind, StockRule } from "../../calculation";
import type { Text } from "../locale";

/** The words of the Forecast screen. */
export const forecastWords = {
  title: { "en-US": "Forecasts", "zh-CN": "各产品预测", "zh-TW": "各產品預測" },
  span: {
    "en-US":
      "{days} days from {from}, {count} products. Press one for its history, accuracy and rules of stock.",
    "zh-CN": "自 {from} 起 {days} 天，共 {count} 个产品。点一行可看历史、准确率和安全库存方法。",
    "zh-TW": "自 {from} 起 {days} 天，共 {count} 個產品。點一列可看歷史、準確率和安全庫存方法。",
  },
  search: { "en-US": "Search SKUs", "zh-CN": "搜索 SKU", "zh-TW": "搜尋 SKU" },
  noneFound: {
    "en-US": "No SKU has this in its name.",
    "zh-CN": "没有匹配的 SKU。",
    "zh-TW": "沒有相符的 SKU。",
  },
  settings: { "en-US": "Forecast settings", "zh-CN": "预测设置", "zh-TW": "預測設定" },
  adjustments: { "en-US": "Your adjustments", "zh-CN": "人工调整", "zh-TW": "人工調整" },
  noIndices: { "en-US": "Empty: not judged", "zh-CN": "留空：不作判断", "zh-TW": "留空：不作判斷" },
  chart: {
    "en-US":
      "{sku}: units sold a day until {last}, and the forecast of {days} days with the range it stays in.",
    "zh-CN": "{sku}：截至 {last} 的每日销量，以及之后 {days} 天的预测和区间。",
    "zh-TW": "{sku}：截至 {last} 的每日銷量，以及之後 {days} 天的預測和區間。",
  },
  sold: { "en-US": "Sold", "zh-CN": "已售", "zh-TW": "已售" },
  forecast: { "en-US": "Forecast", "zh-CN": "预测", "zh-TW": "預測" },
  band: {
    "en-US": "{low} to {high} of days",
    "zh-CN": "{low}–{high} 的日子",
    "zh-TW": "{low}–{high} 的日子",
  },
  mark: { "en-US": "{kind}, days {days}", "zh-CN": "{kind}，{days} 天", "zh-TW": "{kind}，{days} 天" },
  history: { "en-US": "What of the history counts", "zh-CN": "历史数据的取用", "zh-TW": "歷史資料的取用" },
  dayByDay: {
    "en-US": "Days that are not usual ({count})",
    "zh-CN": "非平常日明细（{count} 天）",
    "zh-TW": "非平常日明細（{count} 天）",
  },
  usualRange: {
    "en-US": "Usual on a day with a sale: {least} to {most} units (median {median} ± 3 deviations).",
    "zh-CN": "有销售的日子平常为 {least}–{most} 件（中位数 {median} ± 3 倍离差）。",
    "zh-TW": "有銷售的日子平常為 {least}–{most} 件（中位數 {median} ± 3 倍離差）。",
  },
  uplift: {
    "en-US": "{name}: {units} units a day, {times} times a usual day ({base}).",
    "zh-CN": "{name}：每天 {units} 件，是平常日（{base} 件）的 {times} 倍。",
    "zh-TW": "{name}：每天 {units} 件，是平常日（{base} 件）的 {times} 倍。",
  },
  leftOut: { "en-US": "{kind}, left out", "zh-CN": "{kind}（不计）", "zh-TW": "{kind}（不計）" },
  perDay: {
    "en-US": "{units} units a day.",
    "zh-CN": "平均每天 {units} 件。",
    "zh-TW": "平均每天 {units} 件。",
  },
  windows: {
    "en-US": "Average of weighted windows",
    "zh-CN": "加权窗口日均",
    "zh-TW": "加權視窗日均",
  },
  window: {
    "en-US": "last {days} days: {units}",
    "zh-CN": "近 {days} 天：{units}",
    "zh-TW": "近 {days} 天：{units}",
  },
  windowsHow: {
    "en-US": "Units a day to compare with, each window counting the same.",
    "zh-CN": "供对照的每日件数，各窗口权重相同。",
    "zh-TW": "供對照的每日件數，各視窗權重相同。",
  },
  best: { "en-US": "{method}, nearest", "zh-CN": "{method}（最优）", "zh-TW": "{method}（最佳）" },
  returned: {
    "en-US": "Returns, kept apart from demand: {units} units.",
    "zh-CN": "退货 {units} 件，不计入需求。",
    "zh-TW": "退貨 {units} 件，不計入需求。",
  },
  accuracy: {
    "en-US": "How near each method came",
    "zh-CN": "各方法的回测误差",
    "zh-TW": "各方法的回測誤差",
  },
  accuracyHow: {
    "en-US":
      "Each was given the history up to one of the last four origins and asked for what came after. AUTO looks at this product alone here; the forecast above also learns from the others.",
    "zh-CN":
      "每种方法在最近四个时点只看之前的历史来预测之后的销量。此处 AUTO 只看本产品；上面的预测还参考了其他产品。",
    "zh-TW":
      "每種方法在最近四個時點只看之前的歷史來預測之後的銷量。此處 AUTO 只看本產品；上面的預測還參考了其他產品。",
  },
  rules: {
    "en-US": "Rules of stock on this history",
    "zh-CN": "各安全库存方法的历史表现",
    "zh-TW": "各安全庫存方法的歷史表現",
  },
  rulesHow: {
    "en-US":
      "Every {every} days each rule ordered up to its level, knowing only the past; lead times between early and the longest. {reviews} orders, {days} days counted. Asked for: {level}.",
    "zh-CN":
      "每 {every} 天各方法只凭当时已知的历史补足到目标库存，提前期在较早与最长之间波动。共 {reviews} 次下单，计 {days} 天。目标服务水平：{level}。",
    "zh-TW":
      "每 {every} 天各方法只憑當時已知的歷史補足到目標庫存，前置時間在較早與最長之間波動。共 {reviews} 次下單，計 {days} 天。目標服務水準：{level}。",
  },
  studying: {
    "en-US": "Trying methods and rules on its history… {percent}%",
    "zh-CN": "正在用历史回测… {percent}%",
    "zh-TW": "正在用歷史回測… {percent}%",
  },
  counted: {
    "en-US": "{counted} of {days} days of the history count.",
    "zh-CN": "历史 {days} 天中计入 {counted} 天。",
    "zh-TW": "歷史 {days} 天中計入 {counted} 天。",
  },
  within: {
    "en-US": "Total demand stays within this with a probability of {level}, by the errors of past forecasts.",
    "zh-CN": "按以往预测误差，总需求以 {level} 的概率不超过此数。",
    "zh-TW": "依以往預測誤差，總需求以 {level} 的機率不超過此數。",
  },
  step: {
    "en-US": "{before} × {factor} = {after}",
    "zh-CN": "{before} × {factor} = {after}",
    "zh-TW": "{before} × {factor} = {after}",
  },
  lastYearRatio: {
    "en-US": "Last three months against the same a year before: {seen}, taken as {ratio}.",
    "zh-CN": "近三个月与去年同期之比为 {seen}，取 {ratio}。",
    "zh-TW": "近三個月與去年同期之比為 {seen}，取 {ratio}。",
  },
} as const satisfies Record<string, Text>;

/** What each kind of day is called. */
export const dayKindNames: Readonly<Record<DayKind, Text>> = {
  NOT_LISTED: { "en-US": "Not on sale yet", "zh-CN": "尚未上架", "zh-TW": "尚未上架" },
  NOT_KNOWN: { "en-US": "Not known", "zh-CN": "无数据", "zh-TW": "無資料" },
  OUT_OF_STOCK: { "en-US": "Out of stock", "zh-CN": "缺货", "zh-TW": "缺貨" },
  RESTS: { "en-US": "Day of rest", "zh-CN": "每周休息日", "zh-TW": "每週休息日" },
  CLOSED: { "en-US": "Shop closed", "zh-CN": "店铺停业", "zh-TW": "商店停業" },
  PROMOTION: { "en-US": "Promotion", "zh-CN": "大促", "zh-TW": "促銷" },
  SUSPECTED: { "en-US": "Out of stock?", "zh-CN": "疑似缺货", "zh-TW": "疑似缺貨" },
  OUTLIER: { "en-US": "Outlier", "zh-CN": "异常", "zh-TW": "異常" },
  USUAL: { "en-US": "Usual", "zh-CN": "平常", "zh-TW": "平常" },
};

/** How AUTO came to a forecast, in a sentence. */
export const methodSentences: Readonly<Record<"LEVEL" | "COMBINATION" | "LEVEL+COMBINATION", Text>> = {
  LEVEL: {
    "en-US":
      "AUTO: the product’s own level, its weekday and promotion effects learnt together with all products.",
    "zh-CN": "AUTO：产品自身的水平，星期与促销的影响与全部产品一起学习。",
    "zh-TW": "AUTO：產品自身的水準，星期與促銷的影響與全部產品一起學習。",
  },
  COMBINATION: {
    "en-US": "AUTO: the mean of several smoothing methods on this product’s history.",
    "zh-CN": "AUTO：对本产品历史用多种平滑方法后取平均。",
    "zh-TW": "AUTO：對本產品歷史用多種平滑方法後取平均。",
  },
  "LEVEL+COMBINATION": {
    "en-US": "AUTO: the mean of the level learnt with all products and of several smoothing methods.",
    "zh-CN": "AUTO：与全部产品一起学习的水平，和多种平滑方法，两者取平均。",
    "zh-TW": "AUTO：與全部產品一起學習的水準，和多種平滑方法，兩者取平均。",
  },
};

/** What each adjustment is called. */
export const adjustmentNames: Readonly<Record<AdjustmentKind, Text>> = {
  LAST_YEAR: {
    "en-US": "Last year × recent trend",
    "zh-CN": "去年同期×近期趋势",
    "zh-TW": "去年同期×近期趨勢",
  },
  GROWTH: { "en-US": "Growth", "zh-CN": "增长系数", "zh-TW": "成長係數" },
  ADVERTISING: { "en-US": "By advertising", "zh-CN": "广告增量", "zh-TW": "廣告增量" },
  FACTORS: { "en-US": "Six factors", "zh-CN": "六因素指数", "zh-TW": "六因素指數" },
};

/** Where each adjustment comes from. */
export const adjustmentSources: Readonly<Record<AdjustmentKind, string>> = {
  LAST_YEAR: "002-38",
  GROWTH: "002-21",
  ADVERTISING: "002-21",
  FACTORS: "000-44, A.6-12",
};

/** What each rule of stock says, in a sentence. */
export const ruleSentences: Readonly<Record<StockRule, Text>> = {
  MAXAVG: {
    "en-US": "Best day × longest lead time − average × usual lead time (000-13). One outlier day sets it.",
    "zh-CN": "最大日销量×最长提前期 − 日均×平均提前期（000-13）。一个异常日就能决定它。",
    "zh-TW": "最大日銷量×最長前置時間 − 日均×平均前置時間（000-13）。一個異常日就能決定它。",
  },
  SERVICE: {
    "en-US": "z × deviation of demand over lead time and review (C.1). Takes demand for normal.",
    "zh-CN": "z × 提前期加检查间隔内的需求标准差（C.1）。假定需求为正态分布。",
    "zh-TW": "z × 前置時間加檢查間隔內的需求標準差（C.1）。假定需求為常態分配。",
  },
  QUANTILE: {
    "en-US":
      "What its own sales stayed within, in every span as long as the longest lead time and the review.",
    "zh-CN": "在与最长提前期加检查间隔等长的每段历史中，自身销量不超过的数量。",
    "zh-TW": "在與最長前置時間加檢查間隔等長的每段歷史中，自身銷量不超過的數量。",
  },
  FORECAST: {
    "en-US":
      "What the forecast’s total over lead time and review stays within, by its own past errors (C.1).",
    "zh-CN": "按预测自身的历史误差，提前期加检查间隔内总需求不超过的数量（C.1）。",
    "zh-TW": "依預測自身的歷史誤差，前置時間加檢查間隔內總需求不超過的數量（C.1）。",
  },
};
