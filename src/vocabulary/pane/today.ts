import type { StockStatus } from "../../calculation";
import type { Text } from "../locale";

/** The words of the tables that were read. */
export const tableWords = {
  title: { "en-US": "Tables", "zh-CN": "数据表", "zh-TW": "資料表" },
  lookAgain: { "en-US": "Look again", "zh-CN": "重新查找", "zh-TW": "重新尋找" },
  rows: { "en-US": "rows: {count}", "zh-CN": "{count} 行", "zh-TW": "{count} 列" },
  wide: { "en-US": "a column a product", "zh-CN": "每个产品一列", "zh-TW": "每個產品一欄" },
  columns: {
    "en-US": "Columns recognised: {count} of {total}",
    "zh-CN": "已识别 {count} 列，共 {total} 列",
    "zh-TW": "已辨識 {count} 欄，共 {total} 欄",
  },
  required: { "en-US": "needed", "zh-CN": "必需", "zh-TW": "必要" },
  chooseHeading: { "en-US": "Choose a heading", "zh-CN": "选择标题", "zh-TW": "選擇標題" },
  notThere: { "en-US": "not in this table", "zh-CN": "表中没有", "zh-TW": "表中沒有" },
  pointedByHand: { "en-US": "chosen by you", "zh-CN": "由您指定", "zh-TW": "由您指定" },
  nextStep: {
    "en-US": "Type these headings in one row, with your data below, then press “Look again”.",
    "zh-CN": "请在一行中填写这些标题，数据放在下方，然后点“重新查找”。",
    "zh-TW": "請在一列中填寫這些標題，資料放在下方，然後按「重新尋找」。",
  },
  pointHere: {
    "en-US": "Or say which columns hold {table}",
    "zh-CN": "或者指定“{table}”表的列",
    "zh-TW": "或者指定「{table}」表的欄",
  },
  pointAtOwn: {
    "en-US": "Or use a table of your own",
    "zh-CN": "或者使用您自己的表",
    "zh-TW": "或者使用您自己的表格",
  },
  useAs: { "en-US": "Use it as", "zh-CN": "用作", "zh-TW": "用作" },
  undoPointing: {
    "en-US": "Recognise {table} by its headings again",
    "zh-CN": "“{table}”恢复按标题识别",
    "zh-TW": "「{table}」恢復依標題辨識",
  },
  asRecognised: {
    "en-US": "How the columns were recognised",
    "zh-CN": "各列的识别情况",
    "zh-TW": "各欄的辨識情況",
  },
  candidate: { "en-US": "Where it stands", "zh-CN": "所在位置", "zh-TW": "所在位置" },
  keptIn: {
    "en-US": "Your choice is kept in this workbook, on the sheet “{sheet}”, so that it holds the next time.",
    "zh-CN": "您的选择保存在本工作簿的“{sheet}”工作表中，下次仍然有效。",
    "zh-TW": "您的選擇儲存在本活頁簿的「{sheet}」工作表中，下次仍然有效。",
  },
  useThese: { "en-US": "Use these columns", "zh-CN": "使用这些列", "zh-TW": "使用這些欄" },
  counts: {
    "en-US": "Read: products {products}, sales lines {salesLines}, days {days}.",
    "zh-CN": "已读取：产品 {products} 个，销售 {salesLines} 行，{days} 天。",
    "zh-TW": "已讀取：產品 {products} 個，銷售 {salesLines} 列，{days} 天。",
  },
} as const satisfies Record<string, Text>;

/** The words of the list of problems. */
export const problemWords = {
  title: { "en-US": "Problems", "zh-CN": "问题", "zh-TW": "問題" },
  none: { "en-US": "No problems found.", "zh-CN": "没有发现问题。", "zh-TW": "沒有發現問題。" },
  error: { "en-US": "Error", "zh-CN": "错误", "zh-TW": "錯誤" },
  unanswerable: { "en-US": "No answer", "zh-CN": "无结果", "zh-TW": "無結果" },
  warning: { "en-US": "Note", "zh-CN": "提醒", "zh-TW": "提醒" },
  goTo: { "en-US": "Go to {place}", "zh-CN": "转到 {place}", "zh-TW": "前往 {place}" },
} as const satisfies Record<string, Text>;

/** The words of the settings of a plan. */
export const planSettingWords = {
  title: { "en-US": "Settings of this plan", "zh-CN": "本次计划的设置", "zh-TW": "本次計畫的設定" },
  allDefaults: { "en-US": "all defaults", "zh-CN": "全部默认", "zh-TW": "全部預設" },
  changed: { "en-US": "changed: {count}", "zh-CN": "已改 {count} 项", "zh-TW": "已改 {count} 項" },
  toMend: { "en-US": "to mend: {count}", "zh-CN": "待修正 {count} 项", "zh-TW": "待修正 {count} 項" },
  demand: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
  order: { "en-US": "Stock and order", "zh-CN": "库存与订货", "zh-TW": "庫存與訂貨" },
  batches: { "en-US": "Batches", "zh-CN": "分批发货", "zh-TW": "分批出貨" },
  reset: {
    "en-US": "Put {field} back to its default",
    "zh-CN": "将{field}恢复为默认值",
    "zh-TW": "將{field}還原為預設值",
  },
  resetShort: { "en-US": "Reset", "zh-CN": "恢复", "zh-TW": "還原" },
  noDate: {
    "en-US": "Without a date no batches are planned.",
    "zh-CN": "不填日期则不做分批。",
    "zh-TW": "不填日期則不做分批。",
  },
} as const satisfies Record<string, Text>;

/** The words of the plan and of writing it. */
export const planWords = {
  title: { "en-US": "Plan", "zh-CN": "计划", "zh-TW": "計畫" },
  mendFirst: {
    "en-US": "Mend the settings marked above, and the plan appears here.",
    "zh-CN": "修正上面标出的设置后，计划显示在这里。",
    "zh-TW": "修正上面標出的設定後，計畫顯示在這裡。",
  },
  unclear: { "en-US": "Unclear", "zh-CN": "不明", "zh-TW": "不明" },
  all: { "en-US": "All", "zh-CN": "全部", "zh-TW": "全部" },
  showOnly: { "en-US": "Show by status", "zh-CN": "按状态显示", "zh-TW": "依狀態顯示" },
  workingsOf: {
    "en-US": "How {sku} was worked out",
    "zh-CN": "{sku} 的计算过程",
    "zh-TW": "{sku} 的計算過程",
  },
  source: { "en-US": "Source {source}", "zh-CN": "来源 {source}", "zh-TW": "來源 {source}" },
  writeTitle: { "en-US": "Write", "zh-CN": "写入", "zh-TW": "寫入" },
  write: { "en-US": "Write the plan", "zh-CN": "写入计划", "zh-TW": "寫入計畫" },
  onlyThese: {
    "en-US": "Only these tables and the sheet “{log}” are written. Your own cells stay as they are.",
    "zh-CN": "只写入这些表和“{log}”工作表，您自己的单元格保持不变。",
    "zh-TW": "只寫入這些表和「{log}」工作表，您自己的儲存格維持不變。",
  },
  rows: { "en-US": "rows {count}", "zh-CN": "{count} 行", "zh-TW": "{count} 列" },
  newTable: { "en-US": "new", "zh-CN": "新建", "zh-TW": "新增" },
  replaces: { "en-US": "replaces {count}", "zh-CN": "替换 {count} 行", "zh-TW": "取代 {count} 列" },
  written: { "en-US": "The plan is written.", "zh-CN": "计划已写入。", "zh-TW": "計畫已寫入。" },
  changedSinceRead: {
    "en-US": "Your tables changed after they were read. Nothing was written.",
    "zh-CN": "读取之后您的表有改动，未写入任何内容。",
    "zh-TW": "讀取之後您的表有變更，未寫入任何內容。",
  },
  notWritten: { "en-US": "Nothing was written.", "zh-CN": "未写入任何内容。", "zh-TW": "未寫入任何內容。" },
  cannotWriteYet: {
    "en-US": "The plan cannot be written yet.",
    "zh-CN": "计划暂时无法写入。",
    "zh-TW": "計畫暫時無法寫入。",
  },
  readAgain: { "en-US": "Read again", "zh-CN": "重新读取", "zh-TW": "重新讀取" },
  unfinished: {
    "en-US": "A write begun {startedAt} did not finish.",
    "zh-CN": "{startedAt} 开始的写入没有完成。",
    "zh-TW": "{startedAt} 開始的寫入沒有完成。",
  },
  cannotRepeat: {
    "en-US": "Not all of it was kept, so it can only be taken back.",
    "zh-CN": "其内容没有完整保留，只能撤回。",
    "zh-TW": "其內容沒有完整保留，只能撤回。",
  },
  repeat: { "en-US": "Repeat", "zh-CN": "重新写入", "zh-TW": "重新寫入" },
  takeBack: { "en-US": "Take back", "zh-CN": "撤回", "zh-TW": "撤回" },
  repeated: {
    "en-US": "The earlier write is finished now.",
    "zh-CN": "先前的写入现已完成。",
    "zh-TW": "先前的寫入現已完成。",
  },
  takenBack: {
    "en-US": "The earlier write was taken back.",
    "zh-CN": "先前的写入已撤回。",
    "zh-TW": "先前的寫入已撤回。",
  },
} as const satisfies Record<string, Text>;

/** A status in words: the code stands in the cell, the word beside it in the pane. */
export const statusWords: Readonly<Record<StockStatus, Text>> = {
  OUT: { "en-US": "Out", "zh-CN": "断货", "zh-TW": "缺貨" },
  ORDER: { "en-US": "Order", "zh-CN": "下单", "zh-TW": "下單" },
  WARN: { "en-US": "Warn", "zh-CN": "预警", "zh-TW": "預警" },
  OK: { "en-US": "OK", "zh-CN": "正常", "zh-TW": "正常" },
};

/** What the stock plan is doing, for those who see it and those who hear it. */
export const workWords = {
  workingOut: { "en-US": "Working out the plan…", "zh-CN": "正在计算计划…", "zh-TW": "正在計算計畫…" },
  writing: { "en-US": "Writing the plan…", "zh-CN": "正在写入计划…", "zh-TW": "正在寫入計畫…" },
  ready: { "en-US": "The plan is ready.", "zh-CN": "计划已算好。", "zh-TW": "計畫已算好。" },
} as const satisfies Record<string, Text>;
