import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import Papa from "papaparse";

const besideTheProject = resolve(__dirname, "../../../shared/data");

/** The folder of the Online Retail data (Chen, CC BY 4.0), where it stands beside the project. */
export const realDataFolder = existsSync(besideTheProject) ? besideTheProject : undefined;

export interface RealProduct {
  readonly sku: string;
  readonly dailyUnits: readonly number[];
  readonly avgLeadDays: number;
  readonly maxLeadDays: number;
}

const readCsv = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;

/** Days from Excel's day 0. */
const serialOf = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;

/**
 * A planner's workbook of 60 real products: a Sales sheet with a column a product and a row a day, and a Products table
 * whose stock, costs and lead times are made up, and labelled so.
 */
export async function writeRealWorkbook(folder: string, path: string): Promise<RealProduct[]> {
  const [[, ...skus], ...days] = readCsv(join(folder, "uci_top60_daily_units_wide.csv")) as [
    string[],
    ...string[][],
  ];
  const [, ...master] = readCsv(join(folder, "uci_top60_sku_master.csv"));
  const products = skus.map((sku, index) => ({
    sku,
    dailyUnits: days.map((day) => Number(day[index + 1])),
    avgLeadDays: 20 + (index % 5) * 7,
    maxLeadDays: 30 + (index % 5) * 9,
  }));

  const workbook = new ExcelJS.Workbook();
  const about = workbook.addWorksheet("About");
  about.getCell("A1").value = "Daily units: Online Retail, Chen (2015), doi:10.24432/C5BW33, CC BY 4.0.";
  about.getCell("A2").value = "Made up: unit cost, lead days, stock on hand and on order, carton sizes.";

  const productSheet = workbook.addWorksheet("Products");
  const headings = [
    "SKU",
    "Product",
    "Unit cost",
    "Average lead days",
    "Maximum lead days",
    "On hand",
    "On order",
    "Pack size",
  ];
  productSheet.addTable({
    name: "Products",
    ref: "A1",
    headerRow: true,
    columns: headings.map((name) => ({ name })),
    rows: products.map(({ sku, dailyUnits, avgLeadDays, maxLeadDays }, index) => {
      const [, description, price] = master.find(([code]) => code === sku)!;
      const monthly = dailyUnits.reduce((sum, units) => sum + units, 0) / 12.3;
      const [onHand, onOrder] = [
        Math.round(monthly * (0.4 + (index % 7) * 0.5)),
        Math.round(monthly * (index % 3)),
      ];
      return [
        sku,
        description,
        Number(price) * 0.4,
        avgLeadDays,
        maxLeadDays,
        onHand,
        onOrder,
        [1, 6, 12, 24][index % 4],
      ];
    }),
  });

  const sales = workbook.addWorksheet("Sales");
  sales.addRow(["Date", ...skus]);
  for (const day of days) sales.addRow([serialOf(day[0]!), ...day.slice(1).map(Number)]);
  sales.getColumn(1).numFmt = "yyyy-mm-dd";
  await workbook.xlsx.writeFile(path);
  return products;
}
