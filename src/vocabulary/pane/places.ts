import type { Text } from "../locale";

/** The words of the catalogue of functions. */
export const catalogueWords = {
  search: { "en-US": "Search functions", "zh-CN": "搜索函数", "zh-TW": "搜尋函數" },
  found: { "en-US": "Functions: {count}", "zh-CN": "{count} 个函数", "zh-TW": "{count} 個函數" },
  nothing: {
    "en-US": "No function matches “{search}”. Try a shorter word, or clear the search.",
    "zh-CN": "没有与“{search}”匹配的函数。请换个短一点的词，或清空搜索。",
    "zh-TW": "沒有符合「{search}」的函數。請換個短一點的詞，或清除搜尋。",
  },
  stock: { "en-US": "Stock", "zh-CN": "库存", "zh-TW": "庫存" },
  order: { "en-US": "Orders", "zh-CN": "订货", "zh-TW": "訂貨" },
  cost: { "en-US": "Cost", "zh-CN": "成本", "zh-TW": "成本" },
  demand: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
  review: { "en-US": "Review", "zh-CN": "复盘", "zh-TW": "檢討" },
  arguments: { "en-US": "Arguments", "zh-CN": "参数", "zh-TW": "引數" },
  formula: { "en-US": "Formula", "zh-CN": "公式", "zh-TW": "公式" },
  sources: { "en-US": "Sources", "zh-CN": "来源", "zh-TW": "來源" },
  whenNotToUse: { "en-US": "When not to use it", "zh-CN": "何时不宜使用", "zh-TW": "何時不宜使用" },
  examples: { "en-US": "Examples", "zh-CN": "示例", "zh-TW": "範例" },
  gives: { "en-US": "gives {result}", "zh-CN": "结果 {result}", "zh-TW": "結果 {result}" },
  insert: { "en-US": "Insert", "zh-CN": "插入", "zh-TW": "插入" },
  insertFormula: {
    "en-US": "Insert {formula} into the selected cell",
    "zh-CN": "把 {formula} 插入所选单元格",
    "zh-TW": "將 {formula} 插入所選儲存格",
  },
  inserted: {
    "en-US": "Inserted in {address}.",
    "zh-CN": "已插入 {address}。",
    "zh-TW": "已插入 {address}。",
  },
  insertedWithSettings: {
    "en-US": "Inserted in {address}. What the example leaves out refers to your Settings table.",
    "zh-CN": "已插入 {address}。示例未填的参数引用您的设置表。",
    "zh-TW": "已插入 {address}。範例未填的引數參照您的設定表格。",
  },
} as const satisfies Record<string, Text>;

/** The words of the place Settings. */
export const settingsWords = {
  language: { "en-US": "Language", "zh-CN": "语言", "zh-TW": "語言" },
  languageNote: {
    "en-US": "The pane and the functions speak Office's display language ({tag}), here English.",
    "zh-CN": "窗格和函数使用 Office 的显示语言（{tag}），此处为简体中文。",
    "zh-TW": "窗格和函數使用 Office 的顯示語言（{tag}），此處為繁體中文。",
  },
  look: { "en-US": "Look", "zh-CN": "外观", "zh-TW": "外觀" },
  light: {
    "en-US": "Light, as Office is set.",
    "zh-CN": "浅色，随 Office 设置。",
    "zh-TW": "淺色，依 Office 設定。",
  },
  dark: {
    "en-US": "Dark, as Office is set.",
    "zh-CN": "深色，随 Office 设置。",
    "zh-TW": "深色，依 Office 設定。",
  },
  contrast: {
    "en-US": "High contrast, as the system is set.",
    "zh-CN": "高对比度，随系统设置。",
    "zh-TW": "高對比，依系統設定。",
  },
  data: { "en-US": "Where your data goes", "zh-CN": "数据去向", "zh-TW": "資料去向" },
  dataNote: {
    "en-US": "Nowhere. Everything is worked out on this computer and stays in this workbook.",
    "zh-CN": "哪里都不去。全部在本机计算，只保存在此工作簿中。",
    "zh-TW": "哪裡都不去。全部在本機計算，只儲存在此活頁簿中。",
  },
  defaults: { "en-US": "Defaults and their sources", "zh-CN": "默认值及其来源", "zh-TW": "預設值及其來源" },
  defaultsNote: {
    "en-US":
      "A default stands where you say nothing. Type your own value in the Settings table, change it for one plan in Today, or give it in a function's argument.",
    "zh-CN": "您未填写时使用默认值。可在设置表中填写您的值，在“今天”中为本次计划修改，或在函数参数中填写。",
    "zh-TW":
      "您未填寫時使用預設值。可在設定表格中填寫您的值，在「今天」中為本次計畫修改，或在函數引數中填寫。",
  },
  diagnostics: { "en-US": "Diagnostics", "zh-CN": "诊断信息", "zh-TW": "診斷資訊" },
  version: { "en-US": "Build", "zh-CN": "版本", "zh-TW": "版本" },
} as const satisfies Record<string, Text>;
