import { defaultDemandDays, defaultPeakMethod, leastDemandDays, map, peakMethods } from "../../calculation";
import { historyTerm, oneHistoryTerm } from "../ranges";
import { choiceTerm, flagTerm, numberTerm } from "../readers";
import { withDefault, type Term, type Words } from "../term";

export const demandDays = withDefault(
  numberTerm({
    label: { "en-US": "History days", "zh-CN": "历史天数", "zh-TW": "歷史天數" },
    hint: {
      "en-US": "How many of the last days of sales the average and the maximum look at.",
      "zh-CN": "计算日均与最大日销量时，往回看多少天的销售。",
      "zh-TW": "計算日均與最大日銷量時，往回看多少天的銷售。",
    },
    unit: "days",
    min: leastDemandDays.value,
    whole: true,
  }),
  defaultDemandDays,
);

export const peakMethod = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Maximum taken as", "zh-CN": "最大值取法", "zh-TW": "最大值取法" },
      hint: {
        "en-US":
          "MAX: the best day. P95: the day that 95% of days do not exceed, so one outlier does not count.",
        "zh-CN": "MAX：销量最高的一天。P95：95% 的日子不超过的销量，不受个别异常日影响。",
        "zh-TW": "MAX：銷量最高的一天。P95：95% 的日子不超過的銷量，不受個別異常日影響。",
      },
    },
    peakMethods,
  ),
  defaultPeakMethod,
);

const inStockWords: Words = {
  label: { "en-US": "In stock", "zh-CN": "是否有货", "zh-TW": "是否有貨" },
  hint: {
    "en-US": "TRUE or 1 for each period in stock, in the shape of the demand; other periods are left out.",
    "zh-CN": "每期有货填 TRUE 或 1，形状与需求相同；其余各期不计。",
    "zh-TW": "每期有貨填 TRUE 或 1，形狀與需求相同；其餘各期不計。",
  },
};
const inStockFlag = flagTerm(inStockWords);
const inStockNumber: Term<number> = {
  ...inStockWords,
  unit: "none",
  shape: "single",
  read: (raw) => map(inStockFlag.read(raw), Number),
};

/** 1 where a period was in stock, 0 where it was not, NaN where nobody knows. */
export const inStock = historyTerm(inStockWords, inStockNumber);
/** The same of one product. */
export const inStockOfOne = oneHistoryTerm(inStockWords, inStockNumber);
