import type ExcelJS from "exceljs";
import { type SampleProduct } from "./products";

const FIRST_DAY = Date.UTC(2026, 6, 1);
const DAYS = 120;
const MILLISECONDS_PER_DAY = 86_400_000;

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

interface SalesLine {
  readonly day: number;
  readonly sku: string;
  /** Absent where the units are worked out from the pattern. */
  readonly units?: number;
}

/** Adds the sales table, a line a day and SKU, and the sheet whose figures the units are worked out from. */
export function addSales(workbook: ExcelJS.Workbook, products: readonly SampleProduct[]): void {
  const sheet = workbook.addWorksheet("Sales", { views: [{ state: "frozen", ySplit: 1 }] });
  const lines = salesLines(products);
  sheet.addTable({
    name: "Sales",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium7", showRowStripes: true },
    columns: ["Date", "SKU", "Units"].map((name) => ({ name, filterButton: true })),
    rows: lines.map(({ day, sku, units }) => [
      new Date(FIRST_DAY + day * MILLISECONDS_PER_DAY),
      sku,
      units ?? { formula: unitsFormula(products.length) },
    ]),
  });
  [12, 14, 9].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  lines.forEach((_line, index) => {
    sheet.getCell(index + 2, 1).numFmt = "yyyy-mm-dd";
    sheet.getCell(index + 2, 2).numFmt = "@";
  });
  addPattern(workbook, products);
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
 * Usual units a day × weekday factor × a noise from 0.7 to 1.3 that hangs on the row alone, so that it stays the same
 * at each calculation.
 */
function unitsFormula(productCount: number): string {
  const last = FIRST_PATTERN_ROW + productCount - 1;
  const lastWeekday = FIRST_PATTERN_ROW + WEEKDAY_FACTORS.length - 1;
  const skus = `'Sales pattern'!$A$${FIRST_PATTERN_ROW}:$A$${last}`;
  const usual = `'Sales pattern'!$B$${FIRST_PATTERN_ROW}:$B$${last}`;
  const weekdays = `'Sales pattern'!$E$${FIRST_PATTERN_ROW}:$E$${lastWeekday}`;
  return (
    `ROUND(INDEX(${usual},MATCH(Sales[[#This Row],[SKU]],${skus},0))` +
    `*INDEX(${weekdays},WEEKDAY(Sales[[#This Row],[Date]],2))` +
    `*(0.7+0.6*MOD(ABS(SIN(ROW()*12.9898))*43758.5453,1)),0)`
  );
}

function addPattern(workbook: ExcelJS.Workbook, products: readonly SampleProduct[]): void {
  const sheet = workbook.addWorksheet("Sales pattern");
  sheet.getCell("A1").value = "How the made-up sales are made";
  sheet.getCell("A1").font = { bold: true };
  sheet.getCell("A2").value = "Change a figure here and every line of the Sales sheet changes with it.";
  sheet.getRow(FIRST_PATTERN_ROW - 1).values = ["SKU", "Usual units a day", undefined, "Weekday", "Factor"];
  sheet.getRow(FIRST_PATTERN_ROW - 1).font = { bold: true };
  products.forEach((one, index) => {
    const row = sheet.getRow(FIRST_PATTERN_ROW + index);
    row.getCell(1).numFmt = "@";
    row.getCell(1).value = one.sku;
    row.getCell(2).value = one.usualUnitsPerDay;
  });
  WEEKDAY_FACTORS.forEach(([day, factor], index) => {
    const row = sheet.getRow(FIRST_PATTERN_ROW + index);
    row.getCell(4).value = day;
    row.getCell(5).value = factor;
  });
  [14, 18, 4, 14, 9].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
}
