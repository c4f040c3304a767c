import { textTerm } from "../readers";

export const settingTopic = textTerm({
  label: { "en-US": "Used for", "zh-CN": "用于", "zh-TW": "用於" },
  hint: {
    "en-US": "Where the setting counts; your formulas can refer to it, too.",
    "zh-CN": "该设置用在哪里；您的公式也可引用。",
    "zh-TW": "該設定用在哪裡；您的公式也可參照。",
  },
});

export const settingName = textTerm({
  label: { "en-US": "Setting", "zh-CN": "设置项", "zh-TW": "設定項目" },
  hint: { "en-US": "What it is called.", "zh-CN": "设置项的名称。", "zh-TW": "設定項目的名稱。" },
});

export const ownValue = textTerm({
  label: { "en-US": "Your value", "zh-CN": "您的值", "zh-TW": "您的值" },
  hint: {
    "en-US": "Your own value; while it is empty the default holds.",
    "zh-CN": "您自己的值；留空则使用默认值。",
    "zh-TW": "您自己的值；留空則使用預設值。",
  },
});

export const defaultValue = textTerm({
  label: { "en-US": "Default", "zh-CN": "默认值", "zh-TW": "預設值" },
  hint: {
    "en-US": "What holds while your value is empty.",
    "zh-CN": "您的值留空时使用。",
    "zh-TW": "您的值留空時使用。",
  },
});

export const settingKey = textTerm({
  label: { "en-US": "Key", "zh-CN": "标识", "zh-TW": "識別碼" },
  hint: {
    "en-US": "How Stockplan knows this row; leave it as it is.",
    "zh-CN": "Stockplan 用来识别此行，请勿改动。",
    "zh-TW": "Stockplan 用來識別此列，請勿變更。",
  },
});

export const schemaVersion = textTerm({
  label: { "en-US": "Version", "zh-CN": "版本", "zh-TW": "版本" },
  hint: {
    "en-US": "Of the table’s columns and rows; an older table is carried over when the workbook is set up.",
    "zh-CN": "表结构的版本；设置工作簿时会沿用并升级旧表。",
    "zh-TW": "表格結構的版本；設定活頁簿時會沿用並升級舊表。",
  },
});
