import { type Language, type Words } from "../languages";
import { type Loss } from "./losses";
import { type OpenFailureReason } from "./openFailure";

/** Why a file was not opened, as a sentence. */
export function failureSentence(reason: OpenFailureReason, fileName: string, language: Language): string {
  return FAILURES[reason][language].replace("{file}", fileName);
}

/** What a saved file will not hold, as a sentence. */
export function lossSentence(loss: Loss, language: Language): string {
  return LOSSES[loss][language];
}

const FAILURES: Record<OpenFailureReason, Words> = {
  empty: {
    "en-US": "“{file}” is empty. Nothing was opened.",
    "zh-CN": "“{file}”是空文件，没有打开。",
    "zh-TW": "「{file}」是空檔案，沒有開啟。",
  },
  "too-large": {
    "en-US": "“{file}” is too large for this page, which opens workbooks of up to 30 MB.",
    "zh-CN": "“{file}”太大：本页面只能打开 30 MB 以内的工作簿。",
    "zh-TW": "「{file}」太大：本頁面只能開啟 30 MB 以內的活頁簿。",
  },
  encrypted: {
    "en-US":
      "“{file}” is protected by a password. Remove the password in Excel (File > Info), then open it here.",
    "zh-CN": "“{file}”有密码保护。请先在 Excel 中取消密码（文件 > 信息），再在这里打开。",
    "zh-TW": "「{file}」有密碼保護。請先在 Excel 中移除密碼（檔案 > 資訊），再在這裡開啟。",
  },
  "old-excel": {
    "en-US": "“{file}” is in Excel's old format (.xls). Save it in Excel as “Excel Workbook (.xlsx)” first.",
    "zh-CN": "“{file}”是旧版 Excel 格式（.xls）。请先在 Excel 中另存为“Excel 工作簿（.xlsx）”。",
    "zh-TW": "「{file}」是舊版 Excel 格式（.xls）。請先在 Excel 中另存為「Excel 活頁簿（.xlsx）」。",
  },
  text: {
    "en-US": "“{file}” is a text file such as .csv, not a workbook. Open it in Excel and save it as .xlsx.",
    "zh-CN": "“{file}”是文本文件（例如 .csv），不是工作簿。请在 Excel 中打开并另存为 .xlsx。",
    "zh-TW": "「{file}」是文字檔（例如 .csv），不是活頁簿。請在 Excel 中開啟並另存為 .xlsx。",
  },
  "not-a-workbook": {
    "en-US": "“{file}” is not an Excel workbook. This page opens .xlsx and .xlsm files.",
    "zh-CN": "“{file}”不是 Excel 工作簿。本页面可以打开 .xlsx 和 .xlsm 文件。",
    "zh-TW": "「{file}」不是 Excel 活頁簿。本頁面可以開啟 .xlsx 和 .xlsm 檔案。",
  },
  "binary-workbook": {
    "en-US": "“{file}” is a binary workbook (.xlsb). Save it in Excel as “Excel Workbook (.xlsx)” first.",
    "zh-CN": "“{file}”是二进制工作簿（.xlsb）。请先在 Excel 中另存为“Excel 工作簿（.xlsx）”。",
    "zh-TW": "「{file}」是二進位活頁簿（.xlsb）。請先在 Excel 中另存為「Excel 活頁簿（.xlsx）」。",
  },
  "open-document": {
    "en-US": "“{file}” is an OpenDocument file (.ods). Save it as .xlsx first.",
    "zh-CN": "“{file}”是 OpenDocument 文件（.ods）。请先另存为 .xlsx。",
    "zh-TW": "「{file}」是 OpenDocument 檔案（.ods）。請先另存為 .xlsx。",
  },
  damaged: {
    "en-US":
      "“{file}” cannot be read: it is damaged, or holds something this page does not know. " +
      "Open it in Excel, save it again as .xlsx, and try once more.",
    "zh-CN":
      "“{file}”无法读取：文件已损坏，或含有本页面不支持的内容。请在 Excel 中打开并重新另存为 .xlsx 后再试。",
    "zh-TW":
      "「{file}」無法讀取：檔案已損毀，或含有本頁面不支援的內容。請在 Excel 中開啟並重新另存為 .xlsx 後再試。",
  },
};

const LOSSES: Record<Loss, Words> = {
  charts: {
    "en-US": "Charts are left out.",
    "zh-CN": "不保留图表。",
    "zh-TW": "不保留圖表。",
  },
  pictures: {
    "en-US": "Pictures are left out.",
    "zh-CN": "不保留图片。",
    "zh-TW": "不保留圖片。",
  },
  "pivot-tables": {
    "en-US": "Pivot tables become plain cells.",
    "zh-CN": "数据透视表变成普通单元格。",
    "zh-TW": "樞紐分析表變成一般儲存格。",
  },
  macros: {
    "en-US": "Macros are left out.",
    "zh-CN": "不保留宏。",
    "zh-TW": "不保留巨集。",
  },
  comments: {
    "en-US": "Comments and notes are left out.",
    "zh-CN": "不保留批注和注释。",
    "zh-TW": "不保留註解和附註。",
  },
  "conditional-formats": {
    "en-US": "Conditional formats are left out.",
    "zh-CN": "不保留条件格式。",
    "zh-TW": "不保留設定格式化的條件。",
  },
  "data-validation": {
    "en-US": "Data validation (drop-down lists, limits) is left out.",
    "zh-CN": "不保留数据验证（下拉列表、限制）。",
    "zh-TW": "不保留資料驗證（下拉清單、限制）。",
  },
  links: {
    "en-US": "Links to other workbooks are left out.",
    "zh-CN": "不保留指向其他工作簿的链接。",
    "zh-TW": "不保留指向其他活頁簿的連結。",
  },
  queries: {
    "en-US": "Queries and data connections are left out.",
    "zh-CN": "不保留查询和数据连接。",
    "zh-TW": "不保留查詢和資料連線。",
  },
  "fonts-and-borders": {
    "en-US": "Borders, fonts, row heights and print settings are left out.",
    "zh-CN": "不保留边框、字体、行高和打印设置。",
    "zh-TW": "不保留框線、字型、列高和列印設定。",
  },
  "dynamic-arrays": {
    "en-US": "Formulas that spill become array formulas {…} of the size they have now.",
    "zh-CN": "溢出公式变成数组公式 {…}，大小固定为现在的大小。",
    "zh-TW": "溢出公式變成陣列公式 {…}，大小固定為現在的大小。",
  },
  "custom-functions": {
    "en-US":
      "Cells with the add-in's functions keep their values; Excel calculates them anew only with the add-in.",
    "zh-CN": "使用加载项函数的单元格保留现有数值；只有装了加载项的 Excel 才会重新计算。",
    "zh-TW": "使用增益集函數的儲存格保留現有數值；只有裝了增益集的 Excel 才會重新計算。",
  },
  "cached-formulas": {
    "en-US": "Formulas this page cannot calculate are saved with the value they came with.",
    "zh-CN": "本页面无法计算的公式按原有数值保存。",
    "zh-TW": "本頁面無法計算的公式按原有數值儲存。",
  },
};
