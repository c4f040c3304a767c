import type ExcelJS from "exceljs";
import type { SampleDays } from "./days";
import { type SampleProduct } from "./products";
import { PAST_TIMES, samplePromotions, soldTimes } from "./promotions";

/** The last of them is yesterday. */
const DAYS = 120;

/** Monday first. A shop of this kind sells more at the weekend. */
const WEEKDAY_FACTORS: readonly (readonly [day: string, factor: number])[] = [
  ["Monday", 0.85],
  ["Tuesday", 0.85],
  ["Wednesday", 0.9],
  ["Thursday", 0.95],
  ["Friday", 1.1],
  ["Saturday", 1.25],
  ["Sunday", 1.1],
];

/** Sent back by customers: a negative line each, on a day well within the table. */
const RETURNS: readonly (readonly [day: number, sku: string, units: number])[] = [
  [23, "HP-LAMP-01", -2],
  [57, "HP-MUG-01", -1],
  [88, "00123", -3],
];

const FIRST_PATTERN_ROW = 5;

/** One visit in twenty-four ends in a sale, and some look in on a slow day as well. */
const VISITS_FORMULA = "Sales[[#This Row],[Units]]*24+10";

interface SalesLine {
  readonly day: number;
  readonly sku: string;
  /** Absent where the units are worked out from the pattern. */
  readonly units?: number;
}

/** Adds the sales table, a line a day and SKU, and the sheet whose figures the units are worked out from. */
export function addSales(
  workbook: ExcelJS.Workbook,
  products: readonly SampleProduct[],
  days: SampleDays,
): void {
  const sheet = workbook.addWorksheet("Sales", { views: [{ state: "frozen", ySplit: 1 }] });
  const lines = salesLines(products);
  sheet.addTable({
    name: "Sales",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium7", showRowStripes: true },
    columns: ["Date", "SKU", "Units", "Visits"].map((name) => ({ name, filterButton: true })),
    rows: lines.map(({ day, sku, units }) => [
      days.ago(DAYS - day),
      sku,
      units ?? { formula: unitsFormula(products.length) },
      units === undefined ? { formula: VISITS_FORMULA } : null,
    ]),
  });
  [12, 14, 9, 9].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  lines.forEach((_line, index) => {
    sheet.getCell(index + 2, 1).numFmt = "yyyy-mm-dd";
    sheet.getCell(index + 2, 2).numFmt = "@";
  });
  addPattern(workbook, products, days);
}

function salesLines(products: readonly SampleProduct[]): SalesLine[] {
  const lines: SalesLine[] = [];
  for (let day = 0; day < DAYS; day++) {
    for (const { sku } of products) lines.push({ day, sku });
    for (const [returnDay, sku, units] of RETURNS) {
      if (returnDay === day) lines.push({ day, sku, units });
    }
  }
  return lines;
}

/**
 * Usual units a day × weekday factor × what a promotion does × a noise from 0.7 to 1.3 that hangs on the row alone, so that it
 * stays the same at each calculation.
 */
function unitsFormula(productCount: number): string {
  const last = FIRST_PATTERN_ROW + productCount - 1;
  const lastWeekday = FIRST_PATTERN_ROW + WEEKDAY_FACTORS.length - 1;
  const skus = `'Sales pattern'!$A$${FIRST_PATTERN_ROW}:$A$${last}`;
  const usual = `'Sales pattern'!$B$${FIRST_PATTERN_ROW}:$B$${last}`;
  const weekdays = `'Sales pattern'!$E$${FIRST_PATTERN_ROW}:$E$${lastWeekday}`;
  const underWay = `'Sales pattern'!$C$${FIRST_PATTERN_ROW}:$C$${last}`;
  const product = `MATCH(Sales[[#This Row],[SKU]],${skus},0)`;
  const isIn = (row: number): string =>
    `AND(Sales[[#This Row],[Date]]>='Sales pattern'!$H$${row},Sales[[#This Row],[Date]]<='Sales pattern'!$I$${row})`;
  return (
    `ROUND(INDEX(${usual},${product})` +
    `*INDEX(${weekdays},WEEKDAY(Sales[[#This Row],[Date]],2))` +
    `*IF(${isIn(FIRST_PATTERN_ROW)},'Sales pattern'!$J$${FIRST_PATTERN_ROW},` +
    `IF(${isIn(FIRST_PATTERN_ROW + 1)},INDEX(${underWay},${product}),1))` +
    `*(0.7+0.6*MOD(ABS(SIN(ROW()*12.9898))*43758.5453,1)),0)`
  );
}

function addPattern(workbook: ExcelJS.Workbook, products: readonly SampleProduct[], days: SampleDays): void {
  const sheet = workbook.addWorksheet("Sales pattern");
  sheet.getCell("A1").value = "How the made-up sales are made";
  sheet.getCell("A1").font = { bold: true };
  sheet.getCell("A2").value = "Change a figure here and every line of the Sales sheet changes with it.";
  sheet.getRow(FIRST_PATTERN_ROW - 1).values = PATTERN_HEADINGS;
  sheet.getRow(FIRST_PATTERN_ROW - 1).font = { bold: true };
  products.forEach(({ sku, usualUnitsPerDay }, index) => {
    const row = sheet.getRow(FIRST_PATTERN_ROW + index);
    row.getCell(1).numFmt = "@";
    [sku, usualUnitsPerDay, soldTimes(sku)].forEach((value, column) => {
      row.getCell(column + 1).value = value;
    });
  });
  WEEKDAY_FACTORS.forEach(([day, factor], index) => {
    const row = sheet.getRow(FIRST_PATTERN_ROW + index);
    row.getCell(4).value = day;
    row.getCell(5).value = factor;
  });
  const { past, underWay } = samplePromotions(days);
  [past, underWay].forEach(({ name, from, to }, index) => {
    const row = sheet.getRow(FIRST_PATTERN_ROW + index);
    const times = index === 0 ? PAST_TIMES.sold : "column C";
    [name, from, to, times].forEach((value, column) => (row.getCell(7 + column).value = value));
    for (const column of ["H", "I"]) row.getCell(column).numFmt = "yyyy-mm-dd";
  });
  [14, 18, 24, 14, 9, 4, 18, 12, 12, 12].forEach(
    (width, index) => (sheet.getColumn(index + 1).width = width),
  );
}

const PATTERN_HEADINGS = [
  "SKU",
  "Usual units a day",
  "Times, promotion under way",
  "Weekday",
  "Factor",
  undefined,
  "Promotion",
  "From",
  "To",
  "Times",
];
