import { sourced } from "../../calculation";
import { choiceTerm, numberTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const writeId = textTerm({
  label: { "en-US": "Write", "zh-CN": "写入编号", "zh-TW": "寫入編號" },
  hint: {
    "en-US": "Tells one writing of the plan from another.",
    "zh-CN": "用来区分每次写入。",
    "zh-TW": "用來區分每次寫入。",
  },
});

export const startedAt = textTerm({
  label: { "en-US": "Started at", "zh-CN": "开始时间", "zh-TW": "開始時間" },
  hint: {
    "en-US": "When the writing began, in universal time.",
    "zh-CN": "开始写入的时间（UTC）。",
    "zh-TW": "開始寫入的時間（UTC）。",
  },
});

export const writeKind = textTerm({
  label: { "en-US": "Kind", "zh-CN": "类别", "zh-TW": "類別" },
  hint: {
    "en-US": "Which tables were written together.",
    "zh-CN": "一并写入的是哪些表。",
    "zh-TW": "一併寫入的是哪些表格。",
  },
});

/** A write that is not `COMPLETE` was interrupted, or is under way in a colleague's Excel. */
export const writeStates = ["INCOMPLETE", "COMPLETE", "TAKEN BACK"] as const;
export type WriteState = (typeof writeStates)[number];

export const writeState = choiceTerm(
  {
    label: { "en-US": "State", "zh-CN": "状态", "zh-TW": "狀態" },
    hint: {
      "en-US": "COMPLETE: all was written. INCOMPLETE: interrupted. TAKEN BACK: undone by you.",
      "zh-CN": "COMPLETE：已全部写入。INCOMPLETE：中断。TAKEN BACK：已撤回。",
      "zh-TW": "COMPLETE：已全部寫入。INCOMPLETE：中斷。TAKEN BACK：已撤回。",
    },
  },
  writeStates,
);

export const fingerprint = textTerm({
  label: { "en-US": "Fingerprint", "zh-CN": "数据指纹", "zh-TW": "資料指紋" },
  hint: {
    "en-US": "Of the cells the plan was made from.",
    "zh-CN": "计划所依据单元格的指纹。",
    "zh-TW": "計畫所依據儲存格的指紋。",
  },
});

export const settings = textTerm({
  label: { "en-US": "Settings", "zh-CN": "设置", "zh-TW": "設定" },
  hint: {
    "en-US": "The settings the plan was made with.",
    "zh-CN": "计划所用的设置。",
    "zh-TW": "計畫所用的設定。",
  },
});

export const language = textTerm({
  label: { "en-US": "Language", "zh-CN": "语言", "zh-TW": "語言" },
  hint: {
    "en-US": "The language the headings were written in.",
    "zh-CN": "标题所用的语言。",
    "zh-TW": "標題所用的語言。",
  },
});

export const author = withDefault(
  textTerm({
    label: { "en-US": "Author", "zh-CN": "操作人", "zh-TW": "操作人" },
    hint: {
      "en-US": "Who wrote it: the name given in Settings, else blank.",
      "zh-CN": "写入人：设置中填写的姓名，未填写则留空。",
      "zh-TW": "寫入人：設定中填寫的姓名，未填寫則留空。",
    },
  }),
  sourced("", { source: "own", checked: "2026-11-22" }),
);

export const revision = numberTerm({
  label: { "en-US": "Revision", "zh-CN": "版本", "zh-TW": "版本" },
  hint: {
    "en-US": "Counted from 1 in this workbook.",
    "zh-CN": "在本工作簿中从 1 开始编号。",
    "zh-TW": "在本活頁簿中從 1 開始編號。",
  },
  unit: "none",
  min: 1,
  whole: true,
});

export const rowCount = numberTerm({
  label: { "en-US": "Rows", "zh-CN": "行数", "zh-TW": "列數" },
  hint: {
    "en-US": "How many rows were to be written.",
    "zh-CN": "应写入的行数。",
    "zh-TW": "應寫入的列數。",
  },
  unit: "none",
  min: 0,
  whole: true,
});

export const tableName = textTerm({
  label: { "en-US": "Table", "zh-CN": "表", "zh-TW": "表格" },
  hint: { "en-US": "The table it belongs to.", "zh-CN": "所属的表。", "zh-TW": "所屬的表格。" },
});

export const rowNumber = numberTerm({
  label: { "en-US": "Row", "zh-CN": "行号", "zh-TW": "列號" },
  hint: {
    "en-US": "Counted from 1 below the headings.",
    "zh-CN": "从标题下方第 1 行起编号。",
    "zh-TW": "從標題下方第 1 列起編號。",
  },
  unit: "none",
  min: 1,
  whole: true,
});

export const cells = textTerm({
  label: { "en-US": "Cells", "zh-CN": "单元格内容", "zh-TW": "儲存格內容" },
  hint: {
    "en-US": "The values of the row.",
    "zh-CN": "该行的值。",
    "zh-TW": "該列的值。",
  },
});

export const columnKey = textTerm({
  label: { "en-US": "Column", "zh-CN": "列", "zh-TW": "欄" },
  hint: {
    "en-US": "What the pointed column holds.",
    "zh-CN": "所指定的列是什么。",
    "zh-TW": "所指定的欄是什麼。",
  },
});

export const heading = textTerm({
  label: { "en-US": "Heading", "zh-CN": "标题", "zh-TW": "標題" },
  hint: {
    "en-US": "The heading you pointed at.",
    "zh-CN": "您指定的标题。",
    "zh-TW": "您指定的標題。",
  },
});

export const correctedAt = textTerm({
  label: { "en-US": "Corrected at", "zh-CN": "更正时间", "zh-TW": "更正時間" },
  hint: {
    "en-US": "When you accepted the change, in universal time.",
    "zh-CN": "您接受更正的时间（UTC）。",
    "zh-TW": "您接受更正的時間（UTC）。",
  },
});

export const correctedSheet = textTerm({
  label: { "en-US": "Sheet", "zh-CN": "工作表", "zh-TW": "工作表" },
  hint: { "en-US": "Where the cell stands.", "zh-CN": "单元格所在工作表。", "zh-TW": "儲存格所在工作表。" },
});

export const correctedCell = textTerm({
  label: { "en-US": "Cell", "zh-CN": "单元格", "zh-TW": "儲存格" },
  hint: { "en-US": "Such as B7.", "zh-CN": "如 B7。", "zh-TW": "如 B7。" },
});

export const valueBefore = textTerm({
  label: { "en-US": "Before", "zh-CN": "更正前", "zh-TW": "更正前" },
  hint: {
    "en-US": "What the cell held.",
    "zh-CN": "单元格原来的内容。",
    "zh-TW": "儲存格原來的內容。",
  },
});

export const valueAfter = textTerm({
  label: { "en-US": "After", "zh-CN": "更正后", "zh-TW": "更正後" },
  hint: {
    "en-US": "What it was given.",
    "zh-CN": "更正后的内容。",
    "zh-TW": "更正後的內容。",
  },
});

export const draftName = textTerm({
  label: { "en-US": "Draft", "zh-CN": "草稿", "zh-TW": "草稿" },
  hint: {
    "en-US": "What the piece of work in progress is called.",
    "zh-CN": "未完成工作的名称。",
    "zh-TW": "未完成工作的名稱。",
  },
});

export const savedAt = textTerm({
  label: { "en-US": "Saved at", "zh-CN": "保存时间", "zh-TW": "儲存時間" },
  hint: {
    "en-US": "When it was kept, in universal time.",
    "zh-CN": "保存的时间（UTC）。",
    "zh-TW": "儲存的時間（UTC）。",
  },
});

export const draftParts = numberTerm({
  label: { "en-US": "Parts", "zh-CN": "段数", "zh-TW": "段數" },
  hint: {
    "en-US": "Over how many rows its text goes.",
    "zh-CN": "其文本分为几行保存。",
    "zh-TW": "其文字分為幾列儲存。",
  },
  unit: "none",
  min: 1,
  whole: true,
});

export const draftText = textTerm({
  label: { "en-US": "Text", "zh-CN": "文本", "zh-TW": "文字" },
  hint: {
    "en-US": "What was typed so far; not made to be read.",
    "zh-CN": "到目前为止填写的内容，供程序读取。",
    "zh-TW": "到目前為止填寫的內容，供程式讀取。",
  },
});
