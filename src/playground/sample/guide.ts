import type ExcelJS from "exceljs";
import type { SampleDays } from "./days";
import { samplePromotions } from "./promotions";

/** A live example: the formula stands in a cell, its text beside it. */
interface Example {
  readonly formula: string;
  readonly says: readonly [english: string, simplified: string, traditional: string];
  readonly format?: string;
  /** Answers a small table with dates in its last two columns, which needs rows of its own. */
  readonly isTable?: boolean;
}

const examples = (days: SampleDays): readonly Example[] => [
  {
    formula: "SAFETYSTOCK(15,23,7,10)",
    says: [
      "Safety stock: at most 15 a day and 23 days, usually 7 and 10",
      "安全库存：最大日销 15 件、最长提前期 23 天；日均 7 件、平均 10 天",
      "安全庫存：最大日銷 15 件、最長前置時間 23 天；日均 7 件、平均 10 天",
    ],
  },
  {
    formula: "FIRSTORDER(5,20)",
    says: [
      "First order: 5 a day, 20 lead days",
      "首批备货量：日均 5 件、提前期 20 天",
      "首批備貨量：日均 5 件、前置時間 20 天",
    ],
  },
  {
    formula: 'LANDEDCOST(8,500,200,900,60,0.048,"FOB")',
    says: [
      "Landed cost of one unit of 500, with freight, insurance and 4.8% duty",
      "每件到岸成本：500 件、采购单价 8，含运费、保险和 4.8% 关税",
      "每件到岸成本：500 件、採購單價 8，含運費、保險和 4.8% 關稅",
    ],
    format: "0.00",
  },
  {
    formula: `BATCHSPLIT(1000,${dateFormula(samplePromotions(days).coming.from)})`,
    says: [
      "1,000 units for the season sale: most by sea, the rest by air",
      "换季大促备货 1,000 件：大部分走海运，其余走空运",
      "換季促銷備貨 1,000 件：大部分走海運，其餘走空運",
    ],
    isTable: true,
  },
];

const dateFormula = (day: Date): string =>
  `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;

const GUIDE: readonly (readonly [english: string, simplified: string, traditional: string])[] = [
  [
    "Harbour & Pine is a made-up shop. None of these figures is real.",
    "Harbour & Pine 是虚构的店铺，所有数字都不是真实数据。",
    "Harbour & Pine 是虛構的商店，所有數字都不是真實資料。",
  ],
  [
    "Type = and the first letters of a function; the list shows Stockplan's functions first.",
    "输入 = 和函数的前几个字母，列表中 Stockplan 的函数排在最前。",
    "輸入 = 和函數的前幾個字母，清單中 Stockplan 的函數排在最前。",
  ],
  [
    "The Stockplan pane plans the Products and Sales sheets; open your own .xlsx with Open.",
    "Stockplan 窗格会根据 Products 和 Sales 工作表做计划；用“打开”载入自己的 .xlsx。",
    "Stockplan 窗格會根據 Products 和 Sales 工作表做計畫；用「開啟」載入自己的 .xlsx。",
  ],
  [
    "Its days are counted from the day you opened it: sales end yesterday, one promotion is over, one is under way, one lies ahead.",
    "其中的日期以打开当天为准：销售截至昨天，一场大促已结束，一场正在进行，一场尚未开始。",
    "其中的日期以開啟當天為準：銷售截至昨天，一場促銷已結束，一場正在進行，一場尚未開始。",
  ],
];

const ACCENT = "FF0F6C46";
const QUIET = "FF5C5C5C";
const HEADINGS = ["Answer", "Formula", "What it says", "说明", "說明"];
/** Answer, formula, and what it says in three languages: texts run over the empty cells between. */
const COLUMNS = ["B", "C", "F", "K", "O"] as const;
const TABLE_ROWS = 3;

/** Adds the first sheet: what this is, in three languages, and live examples to change. */
export function addGuide(workbook: ExcelJS.Workbook, days: SampleDays): void {
  const sheet = workbook.addWorksheet("Start here");
  sheet.getColumn("A").width = 3;
  for (let column = 2; column <= 18; column++) sheet.getColumn(column).width = 15;
  sheet.getCell("B2").value = "Harbour & Pine (made-up shop)";
  sheet.getCell("B2").font = { bold: true, color: { argb: ACCENT } };
  let row = 4;
  for (const language of [0, 1, 2] as const) {
    for (const sentence of GUIDE) sheet.getCell(`B${row++}`).value = sentence[language];
    row += 1;
  }
  HEADINGS.forEach((heading, index) => {
    const cell = sheet.getCell(`${COLUMNS[index]}${row}`);
    cell.value = heading;
    cell.font = { bold: true };
  });
  for (const example of examples(days)) row = addExample(sheet, row + 1, example);
}

/** Adds one example; answers the last row it takes. */
function addExample(sheet: ExcelJS.Worksheet, row: number, example: Example): number {
  const { formula, says, format, isTable } = example;
  [`=${formula}`, ...says].forEach((text, index) => {
    const cell = sheet.getCell(`${COLUMNS[index + 1]}${row}`);
    cell.value = text;
    if (index === 0) cell.font = { color: { argb: QUIET } };
  });
  const answerRow = isTable ? row + 1 : row;
  const answer = sheet.getCell(`B${answerRow}`);
  answer.value = { formula };
  if (format) answer.numFmt = format;
  if (!isTable) return row;
  for (let tableRow = answerRow; tableRow < answerRow + TABLE_ROWS; tableRow++) {
    for (const column of ["E", "F"]) sheet.getCell(`${column}${tableRow}`).numFmt = "yyyy-mm-dd";
  }
  return answerRow + TABLE_ROWS - 1;
}
