import type { Text } from "../locale";

/** The words that every screen of the pane speaks: what was read, the decision, the write. */
export const screenWords = {
  screens: {
    "en-US": "Screens of {place}",
    "zh-CN": "“{place}”的各个页面",
    "zh-TW": "「{place}」的各個頁面",
  },
  choose: { "en-US": "another screen", "zh-CN": "切换页面", "zh-TW": "切換頁面" },
  readTitle: { "en-US": "What was read", "zh-CN": "已读取的数据", "zh-TW": "已讀取的資料" },
  readAgain: { "en-US": "Read again", "zh-CN": "重新读取", "zh-TW": "重新讀取" },
  notThere: { "en-US": "not in this workbook", "zh-CN": "本工作簿中没有", "zh-TW": "本活頁簿中沒有" },
  decisionTitle: { "en-US": "Settings", "zh-CN": "设置", "zh-TW": "設定" },
  lackingTitle: {
    "en-US": "Nothing to show yet",
    "zh-CN": "暂无内容",
    "zh-TW": "尚無內容",
  },
  lacking: {
    "en-US": "This screen is worked out from the table {table}, which is not filled in yet.",
    "zh-CN": "本页面根据{table}表计算，该表尚未填写。",
    "zh-TW": "本頁面依{table}表計算，該表尚未填寫。",
  },
  lackingNext: {
    "en-US": "Fill in a row or paste your data there, then press “Read again”.",
    "zh-CN": "请在其中填写一行或粘贴数据，然后点“重新读取”。",
    "zh-TW": "請在其中填寫一列或貼上資料，然後按「重新讀取」。",
  },
  openStockPlan: {
    "en-US": "See how the tables were recognised",
    "zh-CN": "查看数据表的识别情况",
    "zh-TW": "查看資料表的辨識情況",
  },
  mendFirst: {
    "en-US": "The answer appears here once what is said above is settled.",
    "zh-CN": "上面所说的解决后，结果显示在这里。",
    "zh-TW": "上面所說的解決後，結果顯示在這裡。",
  },
  reading: { "en-US": "Reading your tables…", "zh-CN": "正在读取数据表…", "zh-TW": "正在讀取資料表…" },
  workingOut: { "en-US": "Working it out…", "zh-CN": "正在计算…", "zh-TW": "正在計算…" },
  writing: { "en-US": "Writing…", "zh-CN": "正在写入…", "zh-TW": "正在寫入…" },
  repeating: { "en-US": "Repeating the write…", "zh-CN": "正在重新写入…", "zh-TW": "正在重新寫入…" },
  takingBack: { "en-US": "Taking the write back…", "zh-CN": "正在撤回写入…", "zh-TW": "正在撤回寫入…" },
  changing: { "en-US": "Changing the workbook…", "zh-CN": "正在更改工作簿…", "zh-TW": "正在變更活頁簿…" },
  ready: { "en-US": "Worked out.", "zh-CN": "已算好。", "zh-TW": "已算好。" },
  write: { "en-US": "Write to the workbook", "zh-CN": "写入工作簿", "zh-TW": "寫入活頁簿" },
  written: { "en-US": "Written.", "zh-CN": "已写入。", "zh-TW": "已寫入。" },
  cannotWriteYet: {
    "en-US": "It cannot be written yet.",
    "zh-CN": "暂时无法写入。",
    "zh-TW": "暫時無法寫入。",
  },
  takeBack: { "en-US": "Take back", "zh-CN": "撤回", "zh-TW": "撤回" },
  takenBack: {
    "en-US": "Taken back: the tables are as they were before.",
    "zh-CN": "已撤回：各表恢复为写入前的内容。",
    "zh-TW": "已撤回：各表還原為寫入前的內容。",
  },
  howWorkedOut: {
    "en-US": "How {row} was worked out",
    "zh-CN": "{row} 的计算过程",
    "zh-TW": "{row} 的計算過程",
  },
  moreOf: { "en-US": "More of {row}", "zh-CN": "{row} 的更多内容", "zh-TW": "{row} 的更多內容" },
  sortBy: { "en-US": "Sort by {column}", "zh-CN": "按{column}排序", "zh-TW": "依{column}排序" },
  asTable: { "en-US": "The figures as a table", "zh-CN": "以表格查看数据", "zh-TW": "以表格檢視資料" },
  day: { "en-US": "Day", "zh-CN": "日期", "zh-TW": "日期" },
  period: { "en-US": "Period", "zh-CN": "期", "zh-TW": "期" },
  lower: { "en-US": "{name}, low", "zh-CN": "{name}（低）", "zh-TW": "{name}（低）" },
  upper: { "en-US": "{name}, high", "zh-CN": "{name}（高）", "zh-TW": "{name}（高）" },
} as const satisfies Record<string, Text>;
