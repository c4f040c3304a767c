import { type Language } from "../languages";

/** All the page says, apart from what is in `xlsx/sentences.ts`. */
export interface PageWords {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly dropHere: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
  readonly sheetTabs: string;
  readonly paneEdge: string;
  readonly showPane: string;
  readonly closePane: string;
  readonly closeNotice: string;
  readonly noAddIn: string;
  readonly ready: string;
  readonly editing: string;
  readonly sum: string;
  readonly average: string;
  readonly count: string;
  readonly cached: string;
  readonly incompleteFormula: string;
  readonly protectedSheet: string;
  readonly missingArgument: (functionName: string, argument: string) => string;
  /** What parts a name from what it means. */
  readonly colon: string;
  readonly opening: (file: string) => string;
  readonly fileNotFound: (file: string) => string;
  readonly calculating: (calls: number) => string;
  readonly editCell: (address: string) => string;
  readonly spilledFrom: (address: string) => string;
  readonly saved: (file: string) => string;
  readonly unknownAddress: (text: string) => string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  "en-US": {
    title: "Stockplan playground",
    open: "Open…",
    save: "Save as .xlsx",
    dropHere: "Drop the workbook to open it",
    nameBox: "Name box",
    formulaBar: "Formula bar",
    grid: "Sheet",
    sheetTabs: "Sheets",
    paneEdge: "Width of the task pane",
    showPane: "Stockplan",
    closePane: "Close the task pane",
    closeNotice: "Close",
    noAddIn:
      "The add-in has not been built yet. The spreadsheet works, but without Stockplan's functions and pane.",
    ready: "Ready",
    editing: "Edit",
    sum: "Sum",
    average: "Average",
    count: "Count",
    cached: "This page cannot calculate this formula: the value is the one the file was saved with.",
    incompleteFormula: "This formula is not complete, or holds a mistake.",
    protectedSheet: "This sheet is protected.",
    missingArgument: (name, argument) => `Too few arguments for ${name}: ${argument} is missing.`,
    colon: ": ",
    opening: (file) => `Opening “${file}”…`,
    fileNotFound: (file) => `There is no workbook “${file}” in the folder.`,
    calculating: (calls) => (calls === 1 ? "Calculating 1 call" : `Calculating ${calls} calls`),
    editCell: (address) => `Edit ${address}`,
    spilledFrom: (address) => `Filled by the formula in ${address}.`,
    saved: (file) => `Saved as “${file}”. The copy differs from the original:`,
    unknownAddress: (text) => `“${text}” is neither a cell nor a name of this workbook.`,
  },
  "zh-CN": {
    title: "Stockplan 试用页",
    open: "打开…",
    save: "另存为 .xlsx",
    dropHere: "松开鼠标即可打开工作簿",
    nameBox: "名称框",
    formulaBar: "编辑栏",
    grid: "工作表",
    sheetTabs: "工作表标签",
    paneEdge: "任务窗格宽度",
    showPane: "Stockplan",
    closePane: "关闭任务窗格",
    closeNotice: "关闭",
    noAddIn: "加载项尚未生成。表格可以使用，但没有 Stockplan 的函数和窗格。",
    ready: "就绪",
    editing: "编辑",
    sum: "求和",
    average: "平均值",
    count: "计数",
    cached: "本页面无法计算此公式：显示的是文件保存时的数值。",
    incompleteFormula: "公式不完整，或有错误。",
    protectedSheet: "此工作表受保护。",
    missingArgument: (name, argument) => `${name} 的参数太少：缺少“${argument}”。`,
    colon: "：",
    opening: (file) => `正在打开“${file}”…`,
    fileNotFound: (file) => `文件夹中没有工作簿“${file}”。`,
    calculating: (calls) => `正在计算 ${calls} 个调用`,
    editCell: (address) => `编辑 ${address}`,
    spilledFrom: (address) => `由 ${address} 的公式填充。`,
    saved: (file) => `已另存为“${file}”。副本与原文件有以下不同：`,
    unknownAddress: (text) => `“${text}”不是单元格，也不是本工作簿中的名称。`,
  },
  "zh-TW": {
    title: "Stockplan 試用頁",
    open: "開啟…",
    save: "另存為 .xlsx",
    dropHere: "放開滑鼠即可開啟活頁簿",
    nameBox: "名稱方塊",
    formulaBar: "資料編輯列",
    grid: "工作表",
    sheetTabs: "工作表索引標籤",
    paneEdge: "工作窗格寬度",
    showPane: "Stockplan",
    closePane: "關閉工作窗格",
    closeNotice: "關閉",
    noAddIn: "增益集尚未建置。試算表可以使用，但沒有 Stockplan 的函數和窗格。",
    ready: "就緒",
    editing: "編輯",
    sum: "加總",
    average: "平均值",
    count: "項目個數",
    cached: "本頁面無法計算此公式：顯示的是檔案儲存時的數值。",
    incompleteFormula: "公式不完整，或有錯誤。",
    protectedSheet: "此工作表受保護。",
    missingArgument: (name, argument) => `${name} 的引數太少：缺少「${argument}」。`,
    colon: "：",
    opening: (file) => `正在開啟「${file}」…`,
    fileNotFound: (file) => `資料夾中沒有活頁簿「${file}」。`,
    calculating: (calls) => `正在計算 ${calls} 個呼叫`,
    editCell: (address) => `編輯 ${address}`,
    spilledFrom: (address) => `由 ${address} 的公式填入。`,
    saved: (file) => `已另存為「${file}」。副本與原檔有以下不同：`,
    unknownAddress: (text) => `「${text}」不是儲存格，也不是本活頁簿中的名稱。`,
  },
};
