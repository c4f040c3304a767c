import type { Text } from "../locale";

/** The words every place of the pane uses. */
export const commonWords = {
  places: { "en-US": "Stockplan", "zh-CN": "Stockplan", "zh-TW": "Stockplan" },
  today: { "en-US": "Today", "zh-CN": "今天", "zh-TW": "今天" },
  promotions: { "en-US": "Promotions", "zh-CN": "大促", "zh-TW": "促銷" },
  products: { "en-US": "Products", "zh-CN": "产品", "zh-TW": "產品" },
  functions: { "en-US": "Functions", "zh-CN": "函数", "zh-TW": "函數" },
  settings: { "en-US": "Settings", "zh-CN": "设置", "zh-TW": "設定" },
  loading: { "en-US": "Loading…", "zh-CN": "正在加载…", "zh-TW": "正在載入…" },
  tryAgain: { "en-US": "Try again", "zh-CN": "重试", "zh-TW": "重試" },
  cancelled: { "en-US": "Cancelled.", "zh-CN": "已取消。", "zh-TW": "已取消。" },
  yes: { "en-US": "yes", "zh-CN": "是", "zh-TW": "是" },
  no: { "en-US": "no", "zh-CN": "否", "zh-TW": "否" },
  cancel: { "en-US": "Cancel", "zh-CN": "取消", "zh-TW": "取消" },
  broken: {
    "en-US": "This part of the pane stopped working. Nothing in the workbook was changed by it.",
    "zh-CN": "窗格的这一部分出错了，工作簿未因此改动。",
    "zh-TW": "窗格的這一部分發生錯誤，活頁簿未因此變更。",
  },
  notConnected: {
    "en-US": "The pane cannot reach the workbook.",
    "zh-CN": "窗格无法连接到工作簿。",
    "zh-TW": "窗格無法連線到活頁簿。",
  },
  excelRefused: {
    "en-US": "Excel did not do it: {reason}",
    "zh-CN": "Excel 未能完成：{reason}",
    "zh-TW": "Excel 未能完成：{reason}",
  },
  showAll: { "en-US": "Show all {count}", "zh-CN": "显示全部 {count} 项", "zh-TW": "顯示全部 {count} 項" },
  showMore: { "en-US": "Show {count} more", "zh-CN": "再显示 {count} 项", "zh-TW": "再顯示 {count} 項" },
  showFewer: { "en-US": "Show fewer", "zh-CN": "收起", "zh-TW": "收合" },
  ownChoice: { "en-US": "our own choice", "zh-CN": "本工具设定", "zh-TW": "本工具設定" },
  yours: { "en-US": "yours", "zh-CN": "自定", "zh-TW": "自訂" },
  yoursIn: { "en-US": "yours, {place}", "zh-CN": "自定，{place}", "zh-TW": "自訂，{place}" },
  ofSomeProducts: {
    "en-US": "{setting}, of single products ({count})",
    "zh-CN": "{setting}，单个产品自定（{count} 个）",
    "zh-TW": "{setting}，個別產品自訂（{count} 個）",
  },
  defaultIs: {
    "en-US": "Default {value} · {source}",
    "zh-CN": "默认 {value} · {source}",
    "zh-TW": "預設 {value} · {source}",
  },
} as const satisfies Record<string, Text>;
