import { demandClasses } from "../../calculation";
import { historyTerm } from "../ranges";
import { choiceTerm, numberTerm } from "../readers";

const unitsOfAPeriod = numberTerm({
  label: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
  hint: {
    "en-US": "Units of one period.",
    "zh-CN": "一期的件数。",
    "zh-TW": "一期的件數。",
  },
  unit: "units",
  min: 0,
});

export const demand = historyTerm(
  {
    label: { "en-US": "Demand", "zh-CN": "需求历史", "zh-TW": "需求歷史" },
    hint: {
      "en-US": "Oldest first, a row a day, a column a SKU; NA() where a day is not known.",
      "zh-CN": "由早到晚，每行一天，每列一个 SKU；未知的日子用 NA()。",
      "zh-TW": "由早到晚，每列一天，每欄一個 SKU；未知的日子用 NA()。",
    },
  },
  unitsOfAPeriod,
);

export const history = historyTerm(
  {
    label: { "en-US": "History", "zh-CN": "历史", "zh-TW": "歷史" },
    hint: {
      "en-US": "Oldest first, a row a period, a column a SKU; NA() where a period is not known.",
      "zh-CN": "由早到晚，每行一期，每列一个 SKU；未知的期间用 NA()。",
      "zh-TW": "由早到晚，每列一期，每欄一個 SKU；未知的期間用 NA()。",
    },
  },
  unitsOfAPeriod,
);

export const window = numberTerm({
  label: { "en-US": "Window", "zh-CN": "最近天数", "zh-TW": "最近天數" },
  hint: {
    "en-US": "Only the last so many rows; leave out for all.",
    "zh-CN": "只看最近若干行；不填为全部。",
    "zh-TW": "只看最近若干列；不填為全部。",
  },
  unit: "days",
  min: 1,
  whole: true,
  zeroMeansDefault: true,
});

export const demandClass = choiceTerm(
  {
    label: { "en-US": "Demand class", "zh-CN": "需求类型", "zh-TW": "需求類型" },
    hint: {
      "en-US": "By how often and how evenly it sells.",
      "zh-CN": "按销售频率和每次数量的均匀程度。",
      "zh-TW": "按銷售頻率和每次數量的均勻程度。",
    },
  },
  demandClasses,
);
