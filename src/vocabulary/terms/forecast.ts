import {
  answer,
  defaultForecastMethod,
  defaultSeasonLength,
  forecastMethods,
  longestHorizon,
  map,
  refuse,
  sourced,
  type SeasonLength,
} from "../../calculation";
import { historyTerm } from "../ranges";
import { choiceTerm, flagTerm, listTerm, numberTerm, rateTerm } from "../readers";
import { withDefault, type Term } from "../term";

export const horizon = numberTerm({
  label: { "en-US": "Horizon", "zh-CN": "预测期数", "zh-TW": "預測期數" },
  hint: {
    "en-US": "Periods to look ahead.",
    "zh-CN": "往后预测多少期。",
    "zh-TW": "往後預測多少期。",
  },
  unit: "none",
  min: 1,
  max: longestHorizon,
  whole: true,
});

const oneSeason = numberTerm({
  label: { "en-US": "Season length", "zh-CN": "季节长度", "zh-TW": "季節長度" },
  hint: { "en-US": "Periods of one season.", "zh-CN": "一个季节的期数。", "zh-TW": "一個季節的期數。" },
  unit: "none",
  min: 0,
  whole: true,
});
const seasonList = listTerm(
  {
    label: oneSeason.label,
    hint: {
      "en-US": "Periods of a season, or two such as {7,364}; 1 finds it, 0 is none.",
      "zh-CN": "一个季节的期数，或两个如 {7,364}；1 自动识别，0 无季节。",
      "zh-TW": "一個季節的期數，或兩個如 {7,364}；1 自動辨識，0 無季節。",
    },
  },
  oneSeason,
);
const seasonsAtMost = 2;
const seasonLengths: Term<SeasonLength> = {
  ...seasonList,
  read(raw) {
    const lengths = seasonList.read(raw);
    if (!lengths.ok) return lengths;
    const got = lengths.value.length;
    if (got > seasonsAtMost) return refuse("lengthsDiffer", { params: { got, needed: seasonsAtMost } });
    return got === 1 ? answer(lengths.value[0]!) : lengths;
  },
};

/** One length, or a short and a long one. */
export const seasonLength = withDefault(seasonLengths, defaultSeasonLength);

export const method = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Method", "zh-CN": "方法", "zh-TW": "方法" },
      hint: {
        "en-US": "AUTO takes what the history can carry and learns from all SKUs together.",
        "zh-CN": "AUTO 按历史长短选择方法，并同时参考全部 SKU。",
        "zh-TW": "AUTO 依歷史長短選擇方法，並同時參考全部 SKU。",
      },
    },
    forecastMethods,
  ),
  defaultForecastMethod,
);

const driverValue = numberTerm({
  label: { "en-US": "Driver", "zh-CN": "影响因素", "zh-TW": "影響因素" },
  hint: { "en-US": "A flag or a price.", "zh-CN": "标记或价格。", "zh-TW": "標記或價格。" },
  unit: "none",
});
const flag = flagTerm(driverValue);
const driverCell: Term<number> = {
  ...driverValue,
  read: (raw) => (typeof raw === "boolean" ? map(flag.read(raw), Number) : driverValue.read(raw)),
};

/** What is known ahead: of the history's rows and the horizon's. */
export const drivers = historyTerm(
  {
    label: { "en-US": "Drivers", "zh-CN": "影响因素", "zh-TW": "影響因素" },
    hint: {
      "en-US":
        "Known ahead (promotion 1/0, price): history rows, then horizon rows. One SKU: a column a driver; several: a column a SKU.",
      "zh-CN":
        "预先知道的因素（大促 1/0、价格）：先填历史各行，再填未来各行。单个 SKU 每列一个因素；多个则每列一个 SKU。",
      "zh-TW":
        "預先知道的因素（促銷 1/0、價格）：先填歷史各列，再填未來各列。單一 SKU 每欄一個因素；多個則每欄一個 SKU。",
    },
  },
  driverCell,
);

export const probability = rateTerm(
  {
    label: { "en-US": "Probability", "zh-CN": "概率", "zh-TW": "機率" },
    hint: {
      "en-US": "Chance that demand stays within the answer.",
      "zh-CN": "需求不超过结果的概率。",
      "zh-TW": "需求不超過結果的機率。",
    },
  },
  { open: true },
);

export const perPeriod = withDefault(
  flagTerm({
    label: { "en-US": "Per period", "zh-CN": "逐期", "zh-TW": "逐期" },
    hint: {
      "en-US": "TRUE: a row a period. FALSE: total demand over the horizon, what stock must cover.",
      "zh-CN": "TRUE：每期一行。FALSE：整个预测期的总需求，即库存须覆盖的量。",
      "zh-TW": "TRUE：每期一列。FALSE：整個預測期的總需求，即庫存須涵蓋的量。",
    },
  }),
  sourced(false, {
    source: "own",
    checked: "2026-11-21",
    note: "stock must cover the total; quantiles of periods do not add up to it",
  }),
);

export const expectedUnits = numberTerm({
  label: { "en-US": "Expected demand", "zh-CN": "预计需求", "zh-TW": "預計需求" },
  hint: { "en-US": "Units of one period.", "zh-CN": "一期的件数。", "zh-TW": "一期的件數。" },
  unit: "units",
  min: 0,
});

export const demandQuantile = numberTerm({
  label: { "en-US": "Demand not exceeded", "zh-CN": "需求上限", "zh-TW": "需求上限" },
  hint: {
    "en-US": "Units that demand stays within at the probability asked for.",
    "zh-CN": "在所选概率下需求不超过的件数。",
    "zh-TW": "在所選機率下需求不超過的件數。",
  },
  unit: "units",
  min: 0,
});

export const methodTried = choiceTerm(
  {
    label: { "en-US": "Method", "zh-CN": "方法", "zh-TW": "方法" },
    hint: { "en-US": "The method tried.", "zh-CN": "所试方法。", "zh-TW": "所試方法。" },
  },
  forecastMethods,
);

export const wape = numberTerm({
  label: { "en-US": "WAPE", "zh-CN": "WAPE 加权误差", "zh-TW": "WAPE 加權誤差" },
  hint: {
    "en-US": "Absolute errors as a part of demand.",
    "zh-CN": "绝对误差占需求的比例。",
    "zh-TW": "絕對誤差占需求的比例。",
  },
  unit: "fraction",
});

export const bias = numberTerm({
  label: { "en-US": "Bias", "zh-CN": "偏差", "zh-TW": "偏差" },
  hint: {
    "en-US": "Above 0: forecast too low.",
    "zh-CN": "大于 0 表示预测偏低。",
    "zh-TW": "大於 0 表示預測偏低。",
  },
  unit: "fraction",
});

export const mase = numberTerm({
  label: { "en-US": "MASE", "zh-CN": "MASE 相对误差", "zh-TW": "MASE 相對誤差" },
  hint: {
    "en-US": "Below 1: better than repeating the season before.",
    "zh-CN": "小于 1 表示优于照搬上一季。",
    "zh-TW": "小於 1 表示優於照搬上一季。",
  },
  unit: "none",
});

export const chosen = choiceTerm(
  {
    label: { "en-US": "Chosen", "zh-CN": "最优", "zh-TW": "最佳" },
    hint: {
      "en-US": "YES: erred least in the back-test.",
      "zh-CN": "YES：回测误差最小。",
      "zh-TW": "YES：回測誤差最小。",
    },
  },
  ["YES"],
);
