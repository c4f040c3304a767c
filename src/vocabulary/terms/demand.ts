import { defaultDemandDays, defaultPeakMethod, leastDemandDays, peakMethods } from "../../calculation";
import { choiceTerm, numberTerm } from "../readers";
import { withDefault } from "../term";

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
