import { textTerm } from "../readers";

export const assumptionName = textTerm({
  label: { "en-US": "Assumption", "zh-CN": "假设", "zh-TW": "假設" },
  hint: {
    "en-US": "A setting or default the plan used.",
    "zh-CN": "计划所用的设置或默认值。",
    "zh-TW": "計畫所用的設定或預設值。",
  },
});

export const assumedValue = textTerm({
  label: { "en-US": "Value", "zh-CN": "数值", "zh-TW": "數值" },
  hint: { "en-US": "What it was.", "zh-CN": "当时的取值。", "zh-TW": "當時的取值。" },
});

export const unitOfValue = textTerm({
  label: { "en-US": "Unit", "zh-CN": "单位", "zh-TW": "單位" },
  hint: {
    "en-US": "What the value is counted in.",
    "zh-CN": "数值的单位。",
    "zh-TW": "數值的單位。",
  },
});

export const source = textTerm({
  label: { "en-US": "Source", "zh-CN": "来源", "zh-TW": "來源" },
  hint: {
    "en-US": "The rule the value comes from, or your own setting.",
    "zh-CN": "数值所依据的规则，或自行设置。",
    "zh-TW": "數值所依據的規則，或自行設定。",
  },
});

export const note = textTerm({
  label: { "en-US": "Note", "zh-CN": "备注", "zh-TW": "備註" },
  hint: { "en-US": "What else to know.", "zh-CN": "其他说明。", "zh-TW": "其他說明。" },
});
