import type { Text } from "../locale";

/** The words of importing an order file. */
export const importWords = {
  open: { "en-US": "Import a CSV file…", "zh-CN": "导入 CSV 文件…", "zh-TW": "匯入 CSV 檔案…" },
  title: { "en-US": "Import orders", "zh-CN": "导入订单", "zh-TW": "匯入訂單" },
  back: { "en-US": "Back to Today", "zh-CN": "返回“今天”", "zh-TW": "返回「今天」" },
  file: { "en-US": "File", "zh-CN": "文件", "zh-TW": "檔案" },
  fileInput: { "en-US": "CSV file", "zh-CN": "CSV 文件", "zh-TW": "CSV 檔案" },
  another: { "en-US": "Another file…", "zh-CN": "换一个文件…", "zh-TW": "換一個檔案…" },
  kilobytes: { "en-US": "{size} KB", "zh-CN": "{size} KB", "zh-TW": "{size} KB" },
  megabytes: { "en-US": "{size} MB", "zh-CN": "{size} MB", "zh-TW": "{size} MB" },
  nothingLeaves: {
    "en-US": "The file is read on this computer and sent nowhere.",
    "zh-CN": "文件只在本机读取，不会上传。",
    "zh-TW": "檔案只在本機讀取，不會上傳。",
  },
  emptyFile: {
    "en-US": "The file is empty: export it again, or choose another.",
    "zh-CN": "文件是空的：请重新导出，或换一个文件。",
    "zh-TW": "檔案是空的：請重新匯出，或換一個檔案。",
  },

  detected: { "en-US": "How the file is read", "zh-CN": "文件的读法", "zh-TW": "檔案的讀法" },
  encoding: { "en-US": "Encoding", "zh-CN": "编码", "zh-TW": "編碼" },
  delimiter: { "en-US": "Separator", "zh-CN": "分隔符", "zh-TW": "分隔符號" },
  dateForm: { "en-US": "Date form", "zh-CN": "日期写法", "zh-TW": "日期寫法" },
  decimalMark: { "en-US": "Number form", "zh-CN": "数字写法", "zh-TW": "數字寫法" },
  choose: { "en-US": "Choose…", "zh-CN": "请选择…", "zh-TW": "請選擇…" },
  notInFile: { "en-US": "not in this file", "zh-CN": "文件中没有", "zh-TW": "檔案中沒有" },
  column: { "en-US": "Column {number}", "zh-CN": "第 {number} 列", "zh-TW": "第 {number} 欄" },
  columnMissing: {
    "en-US": "Choose the heading that holds it.",
    "zh-CN": "请选择对应的标题。",
    "zh-TW": "請選擇對應的標題。",
  },
  firstLines: {
    "en-US": "The first lines, as read",
    "zh-CN": "前几行的读取结果",
    "zh-TW": "前幾列的讀取結果",
  },
  unreadable: { "en-US": "not readable", "zh-CN": "无法读取", "zh-TW": "無法讀取" },
  whichDate: {
    "en-US": "Which day is {text}? Every date in the file could be read either way.",
    "zh-CN": "{text} 是哪一天？文件中的日期两种读法都成立。",
    "zh-TW": "{text} 是哪一天？檔案中的日期兩種讀法都成立。",
  },
  noDates: {
    "en-US": "No dates were recognised in this column: choose another column, or how its dates are written.",
    "zh-CN": "这一列中没有识别出日期：请选择其他列，或指定日期写法。",
    "zh-TW": "這一欄中沒有辨識出日期：請選擇其他欄，或指定日期寫法。",
  },
  whichNumber: {
    "en-US": "How much is {text}? The numbers in the file could be read either way.",
    "zh-CN": "{text} 是多少？文件中的数字两种读法都成立。",
    "zh-TW": "{text} 是多少？檔案中的數字兩種讀法都成立。",
  },
  leaveOutRepeats: {
    "en-US": "Leave out lines that repeat another one exactly",
    "zh-CN": "不计与其他行完全相同的行",
    "zh-TW": "不計與其他列完全相同的列",
  },
  repeatsWithoutNumbers: {
    "en-US": "Without order numbers two equal lines may be two sales: they are counted.",
    "zh-CN": "没有订单号时，相同的行可能是两笔销售，因此计入。",
    "zh-TW": "沒有訂單編號時，相同的列可能是兩筆銷售，因此計入。",
  },
  leaveOutPseudoSkus: {
    "en-US": "Leave out codes that are no goods: {codes} …",
    "zh-CN": "不计并非商品的编码：{codes} 等",
    "zh-TW": "不計並非商品的編碼：{codes} 等",
  },
  read: { "en-US": "Read the file", "zh-CN": "读取文件", "zh-TW": "讀取檔案" },

  looking: { "en-US": "Looking into the file…", "zh-CN": "正在查看文件…", "zh-TW": "正在查看檔案…" },
  reading: {
    "en-US": "Reading the file… {percent}%",
    "zh-CN": "正在读取文件… {percent}%",
    "zh-TW": "正在讀取檔案… {percent}%",
  },
  previewing: {
    "en-US": "Looking at what would be written…",
    "zh-CN": "正在查看将写入的内容…",
    "zh-TW": "正在查看將寫入的內容…",
  },
  writing: {
    "en-US": "Writing the sales… {percent}%",
    "zh-CN": "正在写入销售… {percent}%",
    "zh-TW": "正在寫入銷售… {percent}%",
  },
  cancelled: {
    "en-US": "Cancelled. Nothing was written.",
    "zh-CN": "已取消，未写入任何内容。",
    "zh-TW": "已取消，未寫入任何內容。",
  },
  failed: {
    "en-US": "It could not be done: {reason}",
    "zh-CN": "未能完成：{reason}",
    "zh-TW": "未能完成：{reason}",
  },

  summary: { "en-US": "What was read", "zh-CN": "读取结果", "zh-TW": "讀取結果" },
  lines: { "en-US": "Lines read", "zh-CN": "读取行数", "zh-TW": "讀取列數" },
  days: { "en-US": "Days", "zh-CN": "天数", "zh-TW": "天數" },
  products: { "en-US": "Products", "zh-CN": "产品", "zh-TW": "產品" },
  channels: { "en-US": "Channels", "zh-CN": "渠道", "zh-TW": "通路" },
  sold: { "en-US": "Sold", "zh-CN": "售出", "zh-TW": "售出" },
  returned: { "en-US": "Returns, kept apart", "zh-CN": "退货，单独统计", "zh-TW": "退貨，單獨統計" },
  linesAndUnits: {
    "en-US": "lines {lines} · units {units}",
    "zh-CN": "{lines} 行 · {units} 件",
    "zh-TW": "{lines} 列 · {units} 件",
  },
  fromTo: {
    "en-US": "{count} · {first} – {last}",
    "zh-CN": "{count} · {first} 至 {last}",
    "zh-TW": "{count} · {first} 至 {last}",
  },
  leftOut: { "en-US": "Left out", "zh-CN": "未计入", "zh-TW": "未計入" },
  nothingLeftOut: { "en-US": "nothing", "zh-CN": "无", "zh-TW": "無" },
  linesInRows: {
    "en-US": "lines {lines} · row {rows}",
    "zh-CN": "{lines} 行 · 第 {rows} 行",
    "zh-TW": "{lines} 列 · 第 {rows} 列",
  },
  andMoreRows: { "en-US": "{rows} …", "zh-CN": "{rows} …", "zh-TW": "{rows} …" },
  repeats: { "en-US": "Exact repeats", "zh-CN": "完全重复的行", "zh-TW": "完全重複的列" },
  repeatsCounted: {
    "en-US": "Exact repeats, counted",
    "zh-CN": "完全重复的行，已计入",
    "zh-TW": "完全重複的列，已計入",
  },
  pseudoSkus: { "en-US": "Codes that are no goods", "zh-CN": "并非商品的编码", "zh-TW": "並非商品的編碼" },
  noUnits: { "en-US": "Lines of 0 units", "zh-CN": "件数为 0 的行", "zh-TW": "件數為 0 的列" },
  badDate: { "en-US": "No readable date", "zh-CN": "日期无法读取", "zh-TW": "日期無法讀取" },
  badSku: { "en-US": "No readable SKU", "zh-CN": "SKU 无法读取", "zh-TW": "SKU 無法讀取" },
  badUnits: { "en-US": "No readable units", "zh-CN": "件数无法读取", "zh-TW": "件數無法讀取" },
  tooMany: {
    "en-US": "Too many different SKUs or channels: is it the right column?",
    "zh-CN": "SKU 或渠道种类过多：列选对了吗？",
    "zh-TW": "SKU 或通路種類過多：欄選對了嗎？",
  },
  nothingSold: {
    "en-US": "No line could be counted: look at how the file is read, above.",
    "zh-CN": "没有可计入的行：请检查上面的读法。",
    "zh-TW": "沒有可計入的列：請檢查上面的讀法。",
  },

  writeTitle: { "en-US": "Write", "zh-CN": "写入", "zh-TW": "寫入" },
  span: { "en-US": "Days to write", "zh-CN": "写入的日期范围", "zh-TW": "寫入的日期範圍" },
  allDays: {
    "en-US": "All days: rows {rows}",
    "zh-CN": "全部日期：{rows} 行",
    "zh-TW": "全部日期：{rows} 列",
  },
  lastMonths: {
    "en-US": "Last {months} months: rows {rows}",
    "zh-CN": "最近 {months} 个月：{rows} 行",
    "zh-TW": "最近 {months} 個月：{rows} 列",
  },
  lastMonth: {
    "en-US": "Last month: rows {rows}",
    "zh-CN": "最近 1 个月：{rows} 行",
    "zh-TW": "最近 1 個月：{rows} 列",
  },
  tooManyRows: {
    "en-US": "All days are {rows} rows; a sheet holds {most}. Choose fewer days.",
    "zh-CN": "全部日期共 {rows} 行，而一个工作表最多 {most} 行。请选择较短的范围。",
    "zh-TW": "全部日期共 {rows} 列，而一個工作表最多 {most} 列。請選擇較短的範圍。",
  },
  onlyThis: {
    "en-US": "A row for each day and product; returns have rows of their own. Only this table is written.",
    "zh-CN": "每天每个产品一行，退货单独成行。只写入这张表。",
    "zh-TW": "每天每個產品一列，退貨單獨成列。只寫入這張表。",
  },
  ownSalesFirst: {
    "en-US":
      "Plans go on reading your own Sales table on {sheet}. Hide that sheet to plan with the imported sales.",
    "zh-CN": "计划仍读取您在“{sheet}”中的销售表。要用导入的销售做计划，请隐藏该工作表。",
    "zh-TW": "計畫仍讀取您在「{sheet}」中的銷售表。要用匯入的銷售做計畫，請隱藏該工作表。",
  },
  write: { "en-US": "Write the sales", "zh-CN": "写入销售", "zh-TW": "寫入銷售" },
  written: {
    "en-US": "The imported sales are written.",
    "zh-CN": "导入的销售已写入。",
    "zh-TW": "匯入的銷售已寫入。",
  },
  planWithThem: { "en-US": "Go on to the plan", "zh-CN": "继续做计划", "zh-TW": "繼續做計畫" },
  notWritten: {
    "en-US": "The sales were not written. A table that was begun is not read until it is written again.",
    "zh-CN": "销售未写入。已开始写的表在重新写入之前不会被读取。",
    "zh-TW": "銷售未寫入。已開始寫的表在重新寫入之前不會被讀取。",
  },
} as const satisfies Record<string, Text>;

/** The choices of how a file is read. */
export const formatWords = {
  "utf-8": { "en-US": "UTF-8", "zh-CN": "UTF-8", "zh-TW": "UTF-8" },
  "utf-16le": { "en-US": "UTF-16", "zh-CN": "UTF-16", "zh-TW": "UTF-16" },
  "utf-16be": { "en-US": "UTF-16 (big-endian)", "zh-CN": "UTF-16（大端）", "zh-TW": "UTF-16（大端）" },
  gb18030: {
    "en-US": "GBK (Simplified)",
    "zh-CN": "GBK（简体中文）",
    "zh-TW": "GBK（簡體中文）",
  },
  big5: { "en-US": "Big5 (Traditional)", "zh-CN": "Big5（繁体中文）", "zh-TW": "Big5（繁體中文）" },
  "windows-1252": {
    "en-US": "Windows-1252 (Western)",
    "zh-CN": "Windows-1252（西欧）",
    "zh-TW": "Windows-1252（西歐）",
  },
  ",": { "en-US": "Comma ,", "zh-CN": "逗号 ,", "zh-TW": "逗號 ," },
  ";": { "en-US": "Semicolon ;", "zh-CN": "分号 ;", "zh-TW": "分號 ;" },
  "\t": { "en-US": "Tab", "zh-CN": "制表符", "zh-TW": "定位字元" },
  "|": { "en-US": "Bar |", "zh-CN": "竖线 |", "zh-TW": "直線 |" },
  yearFirst: { "en-US": "year-month-day", "zh-CN": "年-月-日", "zh-TW": "年-月-日" },
  dayFirst: { "en-US": "day/month/year", "zh-CN": "日/月/年", "zh-TW": "日/月/年" },
  monthFirst: { "en-US": "month/day/year", "zh-CN": "月/日/年", "zh-TW": "月/日/年" },
  serial: { "en-US": "Excel's day numbers", "zh-CN": "Excel 日期序号", "zh-TW": "Excel 日期序號" },
  point: { "en-US": "1,234.5", "zh-CN": "1,234.5", "zh-TW": "1,234.5" },
  comma: { "en-US": "1.234,5", "zh-CN": "1.234,5", "zh-TW": "1.234,5" },
} as const satisfies Record<string, Text>;
