import { defaultPieces, defaultStepKg, defaultVolumeDivisor, freightStatuses } from "../../calculation";
import { rowsTerm } from "../ranges";
import { choiceTerm, dateTerm, numberTerm } from "../readers";
import { optionalColumn, withDefault } from "../term";
import { mode } from "./shipment";

export const actualKg = numberTerm({
  label: { "en-US": "Actual weight", "zh-CN": "实重", "zh-TW": "實重" },
  hint: {
    "en-US": "One piece on the scales; 0 asks for the volumetric weight alone.",
    "zh-CN": "每箱称得的重量；填 0 只看体积重。",
    "zh-TW": "每箱秤得的重量；填 0 只看材積重。",
  },
  unit: "kilograms",
  min: 0,
});

export const lengthCm = numberTerm({
  label: { "en-US": "Length", "zh-CN": "长", "zh-TW": "長" },
  hint: { "en-US": "Outer length of a piece.", "zh-CN": "外箱长度。", "zh-TW": "外箱長度。" },
  unit: "centimetres",
  above: 0,
});

export const widthCm = numberTerm({
  label: { "en-US": "Width", "zh-CN": "宽", "zh-TW": "寬" },
  hint: { "en-US": "Outer width of a piece.", "zh-CN": "外箱宽度。", "zh-TW": "外箱寬度。" },
  unit: "centimetres",
  above: 0,
});

export const heightCm = numberTerm({
  label: { "en-US": "Height", "zh-CN": "高", "zh-TW": "高" },
  hint: { "en-US": "Outer height of a piece.", "zh-CN": "外箱高度。", "zh-TW": "外箱高度。" },
  unit: "centimetres",
  above: 0,
});

export const pieces = withDefault(
  numberTerm({
    label: { "en-US": "Pieces", "zh-CN": "箱数", "zh-TW": "箱數" },
    hint: { "en-US": "Pieces of this size.", "zh-CN": "该规格的箱数。", "zh-TW": "該規格的箱數。" },
    unit: "none",
    min: 1,
    whole: true,
    zeroMeansDefault: true,
  }),
  defaultPieces,
);

export const divisor = withDefault(
  numberTerm({
    label: { "en-US": "Volume divisor", "zh-CN": "材积系数", "zh-TW": "材積係數" },
    hint: {
      "en-US": "cm³ that count as 1 kg: 6000 by air, 5000 by courier.",
      "zh-CN": "多少立方厘米计 1 千克：空运 6000，快递 5000。",
      "zh-TW": "多少立方公分計 1 公斤：空運 6000，快遞 5000。",
    },
    unit: "none",
    above: 0,
    zeroMeansDefault: true,
  }),
  defaultVolumeDivisor,
);

const stepWords = {
  label: { "en-US": "Weight step", "zh-CN": "进位单位", "zh-TW": "進位單位" },
  hint: {
    "en-US": "The weight is charged in multiples of this; 0 for no rounding.",
    "zh-CN": "计费重按此进位；0 为不进位。",
    "zh-TW": "計費重按此進位；0 為不進位。",
  },
};
const step = numberTerm({ ...stepWords, unit: "kilograms", min: 0 });
export const stepKg = withDefault(step, defaultStepKg);

export const chargeableKg = numberTerm({
  label: { "en-US": "Chargeable kg", "zh-CN": "计费重", "zh-TW": "計費重" },
  hint: {
    "en-US": "The weight the carrier charges for.",
    "zh-CN": "承运人据以收费的重量。",
    "zh-TW": "運送業者據以收費的重量。",
  },
  unit: "kilograms",
  min: 0,
});

export const unitKg = numberTerm({
  label: { "en-US": "Weight per unit", "zh-CN": "单件重量", "zh-TW": "每件重量" },
  hint: {
    "en-US": "One unit packed to ship.",
    "zh-CN": "一件含包装的重量。",
    "zh-TW": "一件含包裝的重量。",
  },
  unit: "kilograms",
  above: 0,
});

const volumeWords = {
  label: { "en-US": "Volume per unit", "zh-CN": "单件体积", "zh-TW": "每件體積" },
  hint: {
    "en-US": "One unit packed to ship; 40 × 30 × 20 cm is 0.024.",
    "zh-CN": "一件含包装的体积；40 × 30 × 20 厘米为 0.024。",
    "zh-TW": "一件含包裝的體積；40 × 30 × 20 公分為 0.024。",
  },
};
export const unitM3 = numberTerm({ ...volumeWords, unit: "cubicMetres", min: 0 });
export const storedUnitM3 = numberTerm({ ...volumeWords, unit: "cubicMetres", above: 0 });

const limitWords = (english: string, simplified: string, traditional: string) => ({
  label: { "en-US": english, "zh-CN": simplified, "zh-TW": traditional },
  hint: {
    "en-US": "Of the whole shipment's chargeable weight, included.",
    "zh-CN": "按整批计费重，含边界。",
    "zh-TW": "按整批計費重，含邊界。",
  },
});

const money = (label: { "en-US": string; "zh-CN": string; "zh-TW": string }) =>
  numberTerm({
    label,
    hint: {
      "en-US": "For the whole shipment.",
      "zh-CN": "整批货的金额。",
      "zh-TW": "整批貨的金額。",
    },
    unit: "money",
    min: 0,
  });

export const lanes = rowsTerm(
  {
    label: { "en-US": "Freight lanes", "zh-CN": "运输渠道表", "zh-TW": "運輸方案表" },
    hint: {
      "en-US":
        "A row each: Mode, Min kg, Max kg (blank: none), Rate per kg, Worst days, Kg per m³ (0: by weight alone), " +
        "then if wanted Fixed fee, Minimum charge, Step kg.",
      "zh-CN":
        "每行一种：方式、最小千克、最大千克（空为不限）、每千克运价、最长天数、每立方米计重（0 为不计体积），可再加固定费、最低收费、进位千克。",
      "zh-TW":
        "每列一種：方式、最小公斤、最大公斤（空為不限）、每公斤運價、最長天數、每立方公尺計重（0 為不計材積），可再加固定費、最低收費、進位公斤。",
    },
  },
  {
    mode,
    minKg: optionalColumn(
      numberTerm({ ...limitWords("Min kg", "最小千克", "最小公斤"), unit: "kilograms", min: 0 }),
    ),
    maxKg: optionalColumn(
      numberTerm({ ...limitWords("Max kg", "最大千克", "最大公斤"), unit: "kilograms", min: 0 }),
    ),
    ratePerKg: numberTerm({
      label: { "en-US": "Rate per kg", "zh-CN": "每千克运价", "zh-TW": "每公斤運價" },
      hint: {
        "en-US": "Of chargeable weight.",
        "zh-CN": "按计费重。",
        "zh-TW": "按計費重。",
      },
      unit: "moneyPerKilogram",
      min: 0,
    }),
    worstDays: numberTerm({
      label: { "en-US": "Worst days", "zh-CN": "最长天数", "zh-TW": "最長天數" },
      hint: {
        "en-US": "From ship to shelf in the worst case.",
        "zh-CN": "从发货到上架最坏的天数。",
        "zh-TW": "從出貨到上架最壞的天數。",
      },
      unit: "days",
      min: 0,
    }),
    kgPerM3: numberTerm({
      label: { "en-US": "Kg per m³", "zh-CN": "每立方米计重", "zh-TW": "每立方公尺計重" },
      hint: {
        "en-US": "What a cubic metre counts as: 167 by air, 200 by courier, 0 by weight alone.",
        "zh-CN": "一立方米按多少千克计：空运 167，快递 200，0 为不计体积。",
        "zh-TW": "一立方公尺按多少公斤計：空運 167，快遞 200，0 為不計材積。",
      },
      unit: "kilogramsPerCubicMetre",
      min: 0,
      max: 1000,
    }),
    fixedFee: optionalColumn(money({ "en-US": "Fixed fee", "zh-CN": "固定费", "zh-TW": "固定費" })),
    minimumCharge: optionalColumn(
      money({ "en-US": "Minimum charge", "zh-CN": "最低收费", "zh-TW": "最低收費" }),
    ),
    stepKg: optionalColumn(step),
  },
);

export const asOfDate = dateTerm({
  label: { "en-US": "As of", "zh-CN": "起算日", "zh-TW": "起算日" },
  hint: {
    "en-US": "Today, or the day the goods are ready to leave.",
    "zh-CN": "今天，或货物备好可发的日期。",
    "zh-TW": "今天，或貨物備妥可出貨的日期。",
  },
});

export const freightCost = money({ "en-US": "Cost", "zh-CN": "费用", "zh-TW": "費用" });

export const slackDays = numberTerm({
  label: { "en-US": "Slack days", "zh-CN": "富余天数", "zh-TW": "餘裕天數" },
  hint: {
    "en-US": "Days left until it must leave.",
    "zh-CN": "距最晚发货日的天数。",
    "zh-TW": "距最晚出貨日的天數。",
  },
  unit: "days",
});

export const freightStatus = choiceTerm(
  {
    label: { "en-US": "Status", "zh-CN": "状态", "zh-TW": "狀態" },
    hint: {
      "en-US": "OK: can go. LATE: should have left. WEIGHT: outside the lane's limits.",
      "zh-CN": "OK：可用。LATE：来不及。WEIGHT：超出重量范围。",
      "zh-TW": "OK：可用。LATE：來不及。WEIGHT：超出重量範圍。",
    },
  },
  freightStatuses,
);
