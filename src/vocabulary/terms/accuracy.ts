import {
  accuracyMetrics,
  defaultAccuracyMetric,
  defaultDeviationThreshold,
  deviationStatuses,
  naiveSeasonLength,
} from "../../calculation";
import { historyTerm, oneHistoryTerm } from "../ranges";
import { choiceTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

const anyUnits = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: { "en-US": "Units of one period.", "zh-CN": "一期的件数。", "zh-TW": "一期的件數。" },
  unit: "units",
});

export const actual = historyTerm(
  {
    label: { "en-US": "Actual", "zh-CN": "实际销量", "zh-TW": "實際銷量" },
    hint: {
      "en-US": "What was sold, a row a period, a column a SKU; NA() where not known yet.",
      "zh-CN": "实际卖出的件数，每行一期，每列一个 SKU；未知用 NA()。",
      "zh-TW": "實際賣出的件數，每列一期，每欄一個 SKU；未知用 NA()。",
    },
  },
  anyUnits,
);

export const forecast = historyTerm(
  {
    label: { "en-US": "Forecast", "zh-CN": "预测销量", "zh-TW": "預測銷量" },
    hint: {
      "en-US": "What was foreseen, in the shape of the actual.",
      "zh-CN": "预测的件数，形状与实际销量一致。",
      "zh-TW": "預測的件數，形狀與實際銷量一致。",
    },
  },
  anyUnits,
);

export const pastUnits = historyTerm(
  {
    label: { "en-US": "History", "zh-CN": "历史", "zh-TW": "歷史" },
    hint: {
      "en-US": "What was known before the forecast, a column a SKU; needed for MASE.",
      "zh-CN": "预测之前的历史，每列一个 SKU；MASE 必填。",
      "zh-TW": "預測之前的歷史，每欄一個 SKU；MASE 必填。",
    },
  },
  anyUnits,
);

export const actualSoFar = oneHistoryTerm(
  {
    label: actual.label,
    hint: {
      "en-US": "What was sold so far, one column; NA() where not known yet.",
      "zh-CN": "目前实际卖出的件数，一列；未知用 NA()。",
      "zh-TW": "目前實際賣出的件數，一欄；未知用 NA()。",
    },
  },
  anyUnits,
);

export const forecastBeside = oneHistoryTerm({ label: forecast.label, hint: forecast.hint }, anyUnits);

export const metric = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Metric", "zh-CN": "指标", "zh-TW": "指標" },
      hint: {
        "en-US": "BIAS above 0: forecast too low. MAPE is a fraction.",
        "zh-CN": "BIAS 大于 0 表示预测偏低；MAPE 为小数。",
        "zh-TW": "BIAS 大於 0 表示預測偏低；MAPE 為小數。",
      },
    },
    accuracyMetrics,
  ),
  defaultAccuracyMetric,
);

export const measureSeasonLength = withDefault(
  numberTerm({
    label: { "en-US": "Season length", "zh-CN": "季节长度", "zh-TW": "季節長度" },
    hint: {
      "en-US": "Periods of a season for MASE: 7 for days with a week, 1 for none.",
      "zh-CN": "MASE 的季节期数：按周变化的日数据为 7，无季节为 1。",
      "zh-TW": "MASE 的季節期數：按週變化的日資料為 7，無季節為 1。",
    },
    unit: "none",
    min: 1,
    whole: true,
    zeroMeansDefault: true,
  }),
  naiveSeasonLength,
);

export const accuracy = numberTerm({
  label: { "en-US": "Accuracy", "zh-CN": "预测准确度", "zh-TW": "預測準確度" },
  hint: { "en-US": "The metric asked for.", "zh-CN": "所选指标的值。", "zh-TW": "所選指標的值。" },
  unit: "none",
});

export const thresholdRate = withDefault(
  rateTerm({
    label: { "en-US": "Threshold", "zh-CN": "偏差阈值", "zh-TW": "偏差門檻" },
    hint: {
      "en-US": "A deviation up to this part of the forecast is OK.",
      "zh-CN": "偏差不超过预测的该比例即为 OK。",
      "zh-TW": "偏差不超過預測的該比例即為 OK。",
    },
  }),
  defaultDeviationThreshold,
);

export const deviationStatus = choiceTerm(
  {
    label: { "en-US": "Deviation", "zh-CN": "偏差状态", "zh-TW": "偏差狀態" },
    hint: {
      "en-US": "RELEASE: send the batch held back. HOLD: keep it. OK: as planned.",
      "zh-CN": "RELEASE：放行预留批次。HOLD：暂缓。OK：按计划。",
      "zh-TW": "RELEASE：放行預留批次。HOLD：暫緩。OK：按計畫。",
    },
  },
  deviationStatuses,
);
