import { dateTerm, listTerm, numberTerm } from "../readers";

export const storedUnits = numberTerm({
  label: { "en-US": "Units stored", "zh-CN": "存放件数", "zh-TW": "存放件數" },
  hint: {
    "en-US": "Held the whole time.",
    "zh-CN": "整段时间存放的件数。",
    "zh-TW": "整段時間存放的件數。",
  },
  unit: "units",
  min: 0,
});

export const fromDate = dateTerm({
  label: { "en-US": "From", "zh-CN": "起始日期", "zh-TW": "起始日期" },
  hint: { "en-US": "The first day, included.", "zh-CN": "第一天，含当天。", "zh-TW": "第一天，含當天。" },
});

export const toDate = dateTerm({
  label: { "en-US": "To", "zh-CN": "截止日期", "zh-TW": "截止日期" },
  hint: { "en-US": "The last day, included.", "zh-CN": "最后一天，含当天。", "zh-TW": "最後一天，含當天。" },
});

export const monthlyRates = listTerm(
  {
    label: { "en-US": "Monthly rates", "zh-CN": "各月费率", "zh-TW": "各月費率" },
    hint: {
      "en-US": "Twelve rates, January first.",
      "zh-CN": "十二个月的费率，一月在先。",
      "zh-TW": "十二個月的費率，一月在先。",
    },
  },
  numberTerm({
    label: { "en-US": "Storage rate", "zh-CN": "仓储费率", "zh-TW": "倉儲費率" },
    hint: {
      "en-US": "Per m³ and month; a rate per cubic foot times 35.315.",
      "zh-CN": "每立方米每月；每立方英尺费率乘以 35.315。",
      "zh-TW": "每立方公尺每月；每立方英尺費率乘以 35.315。",
    },
    unit: "moneyPerCubicMetreAndMonth",
    min: 0,
  }),
);

export const storageFee = numberTerm({
  label: { "en-US": "Storage fee", "zh-CN": "仓储费", "zh-TW": "倉儲費" },
  hint: { "en-US": "For the whole time.", "zh-CN": "整段时间的费用。", "zh-TW": "整段時間的費用。" },
  unit: "money",
  min: 0,
});
