import type { Text } from "../locale";

/** The words of setting up a workbook. */
export const setUpWords = {
  begin: { "en-US": "Set up this workbook", "zh-CN": "设置此工作簿", "zh-TW": "設定此活頁簿" },
  about: {
    "en-US": "Adds the sheets you lack, empty and ready to type into. Your own sheets stay as they are.",
    "zh-CN": "添加缺少的工作表，空白待填。您自己的工作表保持不变。",
    "zh-TW": "新增缺少的工作表，空白待填。您自己的工作表維持不變。",
  },
  looking: { "en-US": "Looking…", "zh-CN": "正在查看…", "zh-TW": "正在查看…" },
  adding: { "en-US": "Adding the sheets…", "zh-CN": "正在添加工作表…", "zh-TW": "正在新增工作表…" },
  willAdd: {
    "en-US": "These sheets will be added:",
    "zh-CN": "将添加以下工作表：",
    "zh-TW": "將新增以下工作表：",
  },
  willRenew: {
    "en-US": "These tables of an earlier version will be given what they lack:",
    "zh-CN": "以下旧版本的表将补上缺少的内容：",
    "zh-TW": "以下舊版本的表格將補上缺少的內容：",
  },
  there: { "en-US": "Already there:", "zh-CN": "已有：", "zh-TW": "已有：" },
  yours: { "en-US": "your own", "zh-CN": "您自己的", "zh-TW": "您自己的" },
  newer: {
    "en-US": "from a later version, left alone",
    "zh-CN": "来自更新版本，不作改动",
    "zh-TW": "來自較新版本，不作變更",
  },
  logSheet: {
    "en-US": "“{sheet}” is added too: it keeps the tables’ versions.",
    "zh-CN": "另添加“{sheet}”，用于记录各表的版本。",
    "zh-TW": "另新增「{sheet}」，用來記錄各表的版本。",
  },
  add: { "en-US": "Add these sheets", "zh-CN": "添加这些工作表", "zh-TW": "新增這些工作表" },
  renew: { "en-US": "Carry them over", "zh-CN": "升级这些表", "zh-TW": "升級這些表格" },
  complete: {
    "en-US": "Every sheet is there.",
    "zh-CN": "所有工作表都已就绪。",
    "zh-TW": "所有工作表都已就緒。",
  },
  added: { "en-US": "The sheets are added.", "zh-CN": "工作表已添加。", "zh-TW": "工作表已新增。" },
  notDone: { "en-US": "Nothing was added.", "zh-CN": "未添加任何内容。", "zh-TW": "未新增任何內容。" },
  nothingTyped: {
    "en-US": "Your tables are empty: type or paste products and sales, then press “Look again”.",
    "zh-CN": "表中尚无数据：请输入或粘贴产品和销售，然后点“重新查找”。",
    "zh-TW": "表中尚無資料：請輸入或貼上產品和銷售，然後按「重新尋找」。",
  },
} as const satisfies Record<string, Text>;

/** The words of the planner's own settings. */
export const ownSettingWords = {
  title: { "en-US": "Your settings", "zh-CN": "您的设置", "zh-TW": "您的設定" },
  where: { "en-US": "They stand in", "zh-CN": "位于", "zh-TW": "位於" },
  none: {
    "en-US": "Every default holds. Type your own value beside a default in the Settings table to replace it.",
    "zh-CN": "目前全部使用默认值。在设置表中默认值旁填写您的值即可替代。",
    "zh-TW": "目前全部使用預設值。在設定表格中預設值旁填寫您的值即可取代。",
  },
  noTable: {
    "en-US": "This workbook has no Settings table yet. Set it up to keep your own values in the workbook.",
    "zh-CN": "此工作簿还没有设置表。设置工作簿后即可保存您自己的值。",
    "zh-TW": "此活頁簿還沒有設定表格。設定活頁簿後即可儲存您自己的值。",
  },
  readAgain: { "en-US": "Read again", "zh-CN": "重新读取", "zh-TW": "重新讀取" },
} as const satisfies Record<string, Text>;
