import { choiceTerm, numberTerm, textTerm } from "../readers";

export const reviewMonth = textTerm({
  label: { "en-US": "Month", "zh-CN": "月份", "zh-TW": "月份" },
  hint: { "en-US": "The month reviewed.", "zh-CN": "复盘的月份。", "zh-TW": "檢討的月份。" },
});

export const forecastOrigins = ["WRITTEN", "AFTERWARDS"] as const;
export const forecastOrigin = choiceTerm(
  {
    label: { "en-US": "Forecast", "zh-CN": "预测来源", "zh-TW": "預測來源" },
    hint: {
      "en-US": "WRITTEN before the month, or made AFTERWARDS from what was known then.",
      "zh-CN": "WRITTEN：月初前已写入。AFTERWARDS：按当时已知的数据事后推算。",
      "zh-TW": "WRITTEN：月初前已寫入。AFTERWARDS：依當時已知的資料事後推算。",
    },
  },
  forecastOrigins,
  {
    WRITTEN: { "zh-CN": "月初前已写入", "zh-TW": "月初前已寫入" },
    AFTERWARDS: { "zh-CN": "事后推算", "zh-TW": "事後推算" },
  },
);

export const reviewedSkus = numberTerm({
  label: { "en-US": "SKUs", "zh-CN": "SKU 数", "zh-TW": "SKU 數" },
  hint: { "en-US": "Products reviewed.", "zh-CN": "参与复盘的产品数。", "zh-TW": "參與檢討的產品數。" },
  unit: "units",
});
export const forecastUnits = numberTerm({
  label: { "en-US": "Forecast units", "zh-CN": "预测件数", "zh-TW": "預測件數" },
  hint: { "en-US": "Of the whole month.", "zh-CN": "全月预测。", "zh-TW": "全月預測。" },
  unit: "units",
});
export const actualUnits = numberTerm({
  label: { "en-US": "Sold", "zh-CN": "实际件数", "zh-TW": "實際件數" },
  hint: { "en-US": "Units sold in the month.", "zh-CN": "全月实际售出。", "zh-TW": "全月實際售出。" },
  unit: "units",
});
export const errorUnits = numberTerm({
  label: { "en-US": "Sold less forecast", "zh-CN": "实际减预测", "zh-TW": "實際減預測" },
  hint: {
    "en-US": "Above 0: forecast too low.",
    "zh-CN": "大于 0 表示预测偏低。",
    "zh-TW": "大於 0 表示預測偏低。",
  },
  unit: "units",
});
export const accuracy = numberTerm({
  label: { "en-US": "Accuracy", "zh-CN": "准确率", "zh-TW": "準確率" },
  hint: {
    "en-US": "1 − WAPE, at least 0.",
    "zh-CN": "1 − WAPE，最低为 0。",
    "zh-TW": "1 − WAPE，最低為 0。",
  },
  unit: "fraction",
});
export const biasOfMonth = numberTerm({
  label: { "en-US": "Bias", "zh-CN": "偏差", "zh-TW": "偏差" },
  hint: {
    "en-US": "(Sold − forecast) ÷ sold; above 0: forecast too low.",
    "zh-CN": "（实际 − 预测）÷ 实际；大于 0 表示预测偏低。",
    "zh-TW": "（實際 − 預測）÷ 實際；大於 0 表示預測偏低。",
  },
  unit: "fraction",
});
export const naiveAccuracy = numberTerm({
  label: { "en-US": "Accuracy of last month’s sales", "zh-CN": "以上月销量预测", "zh-TW": "以上月銷量預測" },
  hint: {
    "en-US": "How near taking the month before for the forecast would have come.",
    "zh-CN": "若直接以上月销量作为预测的准确率。",
    "zh-TW": "若直接以上月銷量作為預測的準確率。",
  },
  unit: "fraction",
});
export const meanError = numberTerm({
  label: { "en-US": "Mean error", "zh-CN": "平均误差", "zh-TW": "平均誤差" },
  hint: {
    "en-US": "Units a product was off, on average.",
    "zh-CN": "每个产品平均相差的件数。",
    "zh-TW": "每個產品平均相差的件數。",
  },
  unit: "units",
});

export const rootMeanSquare = numberTerm({
  label: { "en-US": "RMSE", "zh-CN": "均方根误差（RMSE）", "zh-TW": "均方根誤差（RMSE）" },
  hint: {
    "en-US": "Root of the mean squared error, in units: large misses weigh more.",
    "zh-CN": "误差平方均值的平方根，以件计：大的偏差权重更高。",
    "zh-TW": "誤差平方均值的平方根，以件計：大的偏差權重更高。",
  },
  unit: "units",
});
export const meanPartError = numberTerm({
  label: { "en-US": "MAPE", "zh-CN": "平均百分比误差（MAPE）", "zh-TW": "平均百分比誤差（MAPE）" },
  hint: {
    "en-US": "Mean of each product’s error over its sales; empty where a product sold nothing.",
    "zh-CN": "各产品误差 ÷ 其销量的平均；有产品没有销量时留空。",
    "zh-TW": "各產品誤差 ÷ 其銷量的平均；有產品沒有銷量時留空。",
  },
  unit: "fraction",
});
export const scaledError = numberTerm({
  label: { "en-US": "MASE", "zh-CN": "标度误差（MASE）", "zh-TW": "標度誤差（MASE）" },
  hint: {
    "en-US": "Error over that of taking the month before, in the product’s own past; below 1 is better.",
    "zh-CN": "误差 ÷ 该产品以往“直接用上月销量”的误差；小于 1 为更好。",
    "zh-TW": "誤差 ÷ 該產品以往「直接用上月銷量」的誤差；小於 1 為更好。",
  },
  unit: "factor",
});
export const periodsInStock = numberTerm({
  label: { "en-US": "Periods in stock", "zh-CN": "滞库期数（PIS）", "zh-TW": "滯庫期數（PIS）" },
  hint: {
    "en-US": "Units × months left lying by the forecasts reviewed; below 0 they were lacking.",
    "zh-CN": "所复盘各月预测造成的积压（件 × 月）；小于 0 表示缺货。",
    "zh-TW": "所檢討各月預測造成的積壓（件 × 月）；小於 0 表示缺貨。",
  },
  unit: "none",
});
