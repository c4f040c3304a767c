import { defaultHomeCurrency, oldestRateDays as oldest } from "../../calculation";
import { dateTerm, numberTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const homeCurrency = withDefault(
  textTerm({
    label: { "en-US": "Own currency", "zh-CN": "本位币", "zh-TW": "本位幣" },
    hint: {
      "en-US": "What costs are shown in; amounts beside which no currency stands are in it.",
      "zh-CN": "成本以此币种显示；未注明币种的金额视为本位币。",
      "zh-TW": "成本以此幣別顯示；未註明幣別的金額視為本位幣。",
    },
  }),
  defaultHomeCurrency,
);

export const oldestRateDays = withDefault(
  numberTerm({
    label: { "en-US": "Oldest exchange rate", "zh-CN": "汇率最长沿用", "zh-TW": "匯率最長沿用" },
    hint: {
      "en-US": "A rate older than this is used and named.",
      "zh-CN": "超过此天数的汇率仍会使用，但会提示。",
      "zh-TW": "超過此天數的匯率仍會使用，但會提示。",
    },
    unit: "days",
    min: 0,
  }),
  oldest,
);

export const exchangeRate = numberTerm({
  label: { "en-US": "Exchange rate", "zh-CN": "汇率", "zh-TW": "匯率" },
  hint: {
    "en-US": "Your own currency for one of this one: 7.1 for a dollar in yuan.",
    "zh-CN": "1 单位该币种折合多少本位币：1 美元折 7.1 元填 7.1。",
    "zh-TW": "1 單位該幣別折合多少本位幣：1 美元折 32 元填 32。",
  },
  unit: "none",
  above: 0,
});

export const rateDate = dateTerm({
  label: { "en-US": "Rate of", "zh-CN": "汇率日期", "zh-TW": "匯率日期" },
  hint: {
    "en-US": "The first day it holds; the latest one on or before a day counts.",
    "zh-CN": "开始适用的日期；按当日或之前最近的汇率折算。",
    "zh-TW": "開始適用的日期；按當日或之前最近的匯率換算。",
  },
});
