import { defaultFactorWeights } from "../../calculation";
import { listTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const baseDemand = numberTerm({
  label: { "en-US": "Base demand", "zh-CN": "基础需求", "zh-TW": "基礎需求" },
  hint: {
    "en-US": "Units when all is as usual.",
    "zh-CN": "一切如常时的件数。",
    "zh-TW": "一切如常時的件數。",
  },
  unit: "units",
  min: 0,
});

export const indices = listTerm(
  {
    label: { "en-US": "Indices", "zh-CN": "因素指数", "zh-TW": "因素指數" },
    hint: {
      "en-US": "One a factor: 1 as usual, 1.2 a fifth more.",
      "zh-CN": "每个因素一个：1 为正常，1.2 为多两成。",
      "zh-TW": "每個因素一個：1 為正常，1.2 為多兩成。",
    },
  },
  numberTerm({
    label: { "en-US": "Index", "zh-CN": "指数", "zh-TW": "指數" },
    hint: { "en-US": "1 is as usual.", "zh-CN": "1 为正常。", "zh-TW": "1 為正常。" },
    unit: "factor",
    min: 0,
  }),
);

export const factorWeights = withDefault(
  listTerm(
    {
      label: { "en-US": "Factor weights", "zh-CN": "因素权重", "zh-TW": "因素權重" },
      hint: {
        "en-US": "One an index, adding up to 1.",
        "zh-CN": "每个指数一个，合计为 1。",
        "zh-TW": "每個指數一個，合計為 1。",
      },
    },
    rateTerm({
      label: { "en-US": "Weight", "zh-CN": "权重", "zh-TW": "權重" },
      hint: { "en-US": "A part of the whole.", "zh-CN": "占总数的比例。", "zh-TW": "占總數的比例。" },
    }),
  ),
  defaultFactorWeights,
);

export const expectedDemand = numberTerm({
  label: { "en-US": "Expected demand", "zh-CN": "预计需求", "zh-TW": "預計需求" },
  hint: {
    "en-US": "Base demand with all factors.",
    "zh-CN": "计入各因素后的需求。",
    "zh-TW": "計入各因素後的需求。",
  },
  unit: "units",
  min: 0,
});
