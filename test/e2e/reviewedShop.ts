import ExcelJS from "exceljs";
import { serialOf } from "../../src/calculation";
import { isoDateFromSerial } from "../../src/vocabulary";
import { journalLines, type LogEntry, logCells } from "../../src/workbook/writing/journal";
import { linesTable, logTable, type OwnTable } from "../../src/workbook/writing/ownTables";
import { rowsOfRecords } from "../../src/workbook/writing/tableRows";
import { writtenTables } from "../../src/workbook/writing/writtenTables";

/**
 * A made-up shop of two products over half a year, with counts of its stock, deliveries, the figures of two months, and a
 * forecast that was written on the eve of June.
 */

const date = (month: number, day: number): number => serialOf({ year: 2025, month, day });
const [firstDay, lastDay] = [date(1, 1), date(6, 30)];

export const products = [
  { sku: "LAMP", unitCost: 8, perDay: 4, perDayInJune: 5 },
  { sku: "RUG", unitCost: 20, perDay: 2, perDayInJune: 2 },
] as const;

/** Units of a week, as they were forecast: four lamps and two rugs a day. */
const forecastWeeks = products.flatMap(({ sku, perDay }) =>
  Array.from({ length: 6 }, (_, week) => {
    const from = date(5, 30) + 7 * week;
    return { sku, from, to: from + 6, expected: 7 * perDay };
  }),
);

type Cells = readonly (string | number)[];

export async function writeReviewedShop(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = (name: string, rows: readonly Cells[]) =>
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  sheet("Products", [
    ["SKU", "Unit cost", "Average lead days", "Maximum lead days", "On hand"],
    ...products.map(({ sku, unitCost }) => [sku, unitCost, 20, 30, 100]),
  ]);
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, day) => firstDay + day);
  sheet("Sales", [
    ["Date", "SKU", "Units"],
    ...days.flatMap((day) =>
      products.map(({ sku, perDay, perDayInJune }) => [day, sku, day < date(6, 1) ? perDay : perDayInJune]),
    ),
  ]);
  sheet("Stock", [
    ["SKU", "Stock kind", "Units", "Date", "Reference"],
    ["LAMP", "ON HAND", 300, date(5, 1), "HK"],
    ["RUG", "ON HAND", 80, date(5, 1), "HK"],
    ["LAMP", "ON HAND", 600, date(6, 1), "HK"],
    ["LAMP", "ON HAND", 450, date(6, 16), "HK"],
    ["RUG", "ON HAND", 40, date(6, 1), "HK"],
  ]);
  sheet("Deliveries", [
    [
      "Supplier",
      "SKU",
      "Promised date",
      "Received date",
      "Ordered units",
      "Received units",
      "Rejected units",
    ],
    ["Ning", "LAMP", date(6, 5), date(6, 5), 100, 100, 0],
    ["Ning", "RUG", date(6, 5), date(6, 9), 100, 90, 19],
  ]);
  sheet("Monthly figures", [
    ["Reviewed month", "Cash in", "Cash out"],
    [date(5, 1), 2000, 1800],
    [date(6, 1), 3000, 2500],
  ]);
  addLog(workbook);
  await workbook.xlsx.writeFile(path);
}

/** The log as the write of the forecast left it. */
function addLog(workbook: ExcelJS.Workbook): void {
  const rows = [rowsOfRecords(writtenTables.forecast.weeks, forecastWeeks)];
  const entry: LogEntry = {
    id: "forecast-of-june",
    startedAt: `${isoDateFromSerial(date(5, 30))}T08:00:00.000Z`,
    state: "COMPLETE",
    fingerprint: "",
    settings: "{}",
    locale: "en-US",
    revision: 1,
    rows: journalLines("", rows).length,
    kind: "forecast",
    author: "",
  };
  const log = workbook.addWorksheet(logTable.sheetName["en-US"]);
  addOwnTable(log, logTable, [logCells(entry)]);
  addOwnTable(log, linesTable, journalLines(entry.id, rows));
}

function addOwnTable(
  sheet: ExcelJS.Worksheet,
  { excelName, definition, left }: OwnTable,
  rows: readonly (readonly unknown[])[],
): void {
  sheet.addTable({
    name: excelName,
    ref: `${sheet.getColumn(left + 1).letter}1`,
    headerRow: true,
    columns: Object.values(definition.columns).map(({ term }) => ({ name: term.label["en-US"] })),
    rows: rows.map((row) => [...row]),
  });
}
