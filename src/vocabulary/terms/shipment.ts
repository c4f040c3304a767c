import { defaultBatchLeadDays, defaultBatchModes, defaultBatchShares, sourced } from "../../calculation";
import { dateTerm, flagTerm, listTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";
import { leadDays } from "./order";

export const totalUnits = numberTerm({
  label: { "en-US": "Total units", "zh-CN": "总件数", "zh-TW": "總件數" },
  hint: { "en-US": "Whole units to split.", "zh-CN": "要拆分的整数件数。", "zh-TW": "要拆分的整數件數。" },
  unit: "units",
  min: 0,
  whole: true,
});

export const needDate = dateTerm({
  label: { "en-US": "Need date", "zh-CN": "需求日期", "zh-TW": "需求日期" },
  hint: {
    "en-US": "The day the goods must be on the shelf.",
    "zh-CN": "货物必须上架的日期。",
    "zh-TW": "貨物必須上架的日期。",
  },
});

export const batchNumber = numberTerm({
  label: { "en-US": "Batch", "zh-CN": "批次", "zh-TW": "批次" },
  hint: { "en-US": "Counted from 1.", "zh-CN": "从 1 开始编号。", "zh-TW": "從 1 開始編號。" },
  unit: "none",
  min: 1,
  whole: true,
});

export const mode = textTerm({
  label: { "en-US": "Mode", "zh-CN": "运输方式", "zh-TW": "運輸方式" },
  hint: {
    "en-US": "How the batch travels, such as SEA or AIR.",
    "zh-CN": "该批次的运输方式，如 SEA、AIR。",
    "zh-TW": "該批次的運輸方式，如 SEA、AIR。",
  },
});

export const units = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: { "en-US": "Pieces, not cartons.", "zh-CN": "单件数，不是箱数。", "zh-TW": "單件數，不是箱數。" },
  unit: "units",
});

export const shipBy = dateTerm({
  label: { "en-US": "Ship by", "zh-CN": "最晚发货日", "zh-TW": "最晚出貨日" },
  hint: { "en-US": "The last day to leave.", "zh-CN": "最晚发货的日期。", "zh-TW": "最晚出貨的日期。" },
});

export const arriveBy = dateTerm({
  label: { "en-US": "Arrive by", "zh-CN": "最晚到货日", "zh-TW": "最晚到貨日" },
  hint: { "en-US": "The last day to arrive.", "zh-CN": "最晚到货的日期。", "zh-TW": "最晚到貨的日期。" },
});

export const batchShares = withDefault(
  listTerm(
    {
      label: { "en-US": "Batch shares", "zh-CN": "批次占比", "zh-TW": "批次占比" },
      hint: {
        "en-US":
          "Each batch's share of the units, adding up to 100%; one share alone leaves the rest to a second batch.",
        "zh-CN": "各批次占总件数的比例，合计为 100%；只填一个时，其余归第二批。",
        "zh-TW": "各批次占總件數的比例，合計為 100%；只填一個時，其餘歸第二批。",
      },
    },
    rateTerm({
      label: { "en-US": "Share", "zh-CN": "占比", "zh-TW": "占比" },
      hint: { "en-US": "A part of the whole.", "zh-CN": "占总数的比例。", "zh-TW": "占總數的比例。" },
    }),
  ),
  defaultBatchShares,
);

export const batchLeadDays = withDefault(
  listTerm(
    {
      label: { "en-US": "Batch lead days", "zh-CN": "批次运输天数", "zh-TW": "批次運輸天數" },
      hint: {
        "en-US":
          "Worst-case days from ship to shelf, one a batch: 56 by sea and 21 by air where nothing is said.",
        "zh-CN": "各批次从发货到上架最坏情况的天数；不填为海运 56、空运 21。",
        "zh-TW": "各批次從出貨到上架最壞情況的天數；不填為海運 56、空運 21。",
      },
    },
    leadDays,
  ),
  defaultBatchLeadDays,
);

export const batchModes = withDefault(
  listTerm(
    {
      label: { "en-US": "Batch modes", "zh-CN": "批次运输方式", "zh-TW": "批次運輸方式" },
      hint: {
        "en-US": "How each batch travels; the names are yours.",
        "zh-CN": "各批次的运输方式，名称可自定。",
        "zh-TW": "各批次的運輸方式，名稱可自訂。",
      },
    },
    mode,
  ),
  defaultBatchModes,
);

const legWords = {
  label: { "en-US": "Leg days", "zh-CN": "各段天数", "zh-TW": "各段天數" },
  hint: {
    "en-US": "Days each leg takes at worst: pick-up, customs, sea or air, receiving.",
    "zh-CN": "各段最坏情况的天数：提货、报关、海运或空运、上架。",
    "zh-TW": "各段最壞情況的天數：提貨、報關、海運或空運、上架。",
  },
};
export const legDays = listTerm(legWords, numberTerm({ ...legWords, unit: "days", min: 0 }));

const closureWords = {
  label: { "en-US": "Closures", "zh-CN": "停工日期", "zh-TW": "停工日期" },
  hint: {
    "en-US": "Dates on which factory or customs stand still; blanks are passed over.",
    "zh-CN": "工厂或海关停工的日期；空白略过。",
    "zh-TW": "工廠或海關停工的日期；空白略過。",
  },
};
export const closures = listTerm(closureWords, dateTerm(closureWords), { mayHaveBlanks: true });

export const headers = withDefault(
  flagTerm({
    label: { "en-US": "Headings", "zh-CN": "标题行", "zh-TW": "標題列" },
    hint: {
      "en-US": "TRUE for a first row of headings in the answer.",
      "zh-CN": "TRUE 表示结果第一行为标题。",
      "zh-TW": "TRUE 表示結果第一列為標題。",
    },
  }),
  sourced(true, {
    source: "own",
    checked: "2026-11-21",
    note: "an answer of several columns should say what they are",
  }),
);
