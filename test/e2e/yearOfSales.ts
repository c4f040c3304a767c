import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import ExcelJS from "exceljs";
import { addTable } from "./excelTable";

/** The products with the most units sold, and the last year of their sales. */
const mostProducts = 2_000;
const daysSold = 365;
const lastDay = Date.parse("2011-12-09T00:00:00Z");

const millisecondsADay = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01. */
const unixEpoch = 25_569;

interface Sale {
  readonly serial: number;
  readonly sku: string;
  readonly units: number;
}

function salesOf(folder: string): { readonly skus: readonly string[]; readonly sales: readonly Sale[] } {
  const [, ...lines] = gunzipSync(readFileSync(join(folder, "uci_daily_sku.csv.gz")))
    .toString()
    .trim()
    .split("\n");
  const sold = new Map<string, number>();
  const all = lines.flatMap((line): Sale[] => {
    const [day, sku, units] = line.split(",") as [string, string, string];
    const date = Date.parse(`${day}T00:00:00Z`);
    if (lastDay - date >= daysSold * millisecondsADay || Number(units) <= 0) return [];
    sold.set(sku, (sold.get(sku) ?? 0) + Number(units));
    return [{ serial: date / millisecondsADay + unixEpoch, sku, units: Number(units) }];
  });
  const skus = [...sold]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostProducts)
    .map(([sku]) => sku);
  const wanted = new Set(skus);
  return { skus, sales: all.filter(({ sku }) => wanted.has(sku)) };
}

const legs = [
  ["Sea", "SEA", "PRODUCTION", 15, 20],
  ["Sea", "SEA", "LINE HAUL", 30, 44],
  ["Sea", "SEA", "RECEIVING", 5, 10],
  ["Air", "AIR", "PRODUCTION", 15, 20],
  ["Air", "AIR", "LINE HAUL", 7, 12],
  ["Air", "AIR", "RECEIVING", 3, 5],
] as const;

/**
 * A planner's workbook of 2,000 real products and a year of their sales, a row a product and day, with made-up stock, costs,
 * cartons, lanes and suppliers, labelled so.
 */
export async function writeYearWorkbook(folder: string, path: string): Promise<void> {
  const { skus, sales } = salesOf(folder);
  const unitsOf = new Map<string, number>();
  for (const { sku, units } of sales) unitsOf.set(sku, (unitsOf.get(sku) ?? 0) + units);

  const workbook = new ExcelJS.Workbook();
  const about = workbook.addWorksheet("About");
  about.getCell("A1").value = "Daily units: Online Retail, Chen (2015), doi:10.24432/C5BW33, CC BY 4.0.";
  about.getCell("A2").value =
    "Made up: unit cost, lanes, suppliers, stock on hand and on order, cartons, volumes.";

  addTable(
    workbook,
    "Products",
    ["SKU", "Unit cost", "On hand", "On order", "Pack size", "Lane", "Volume per unit"],
    skus.map((sku, index) => {
      const monthly = unitsOf.get(sku)! / 12;
      return [
        sku,
        0.5 + (index % 40) * 0.25,
        Math.round(monthly * (0.4 + (index % 7) * 0.5)),
        Math.round(monthly * (index % 3)),
        [1, 6, 12, 24][index % 4]!,
        index % 3 === 0 ? "Air" : "Sea",
        0.001 + (index % 9) * 0.0005,
      ];
    }),
  );
  addTable(
    workbook,
    "Sales",
    ["Date", "SKU", "Units"],
    sales.map(({ serial, sku, units }) => [serial, sku, units]),
  );
  addTable(workbook, "Lanes", ["Lane", "Mode", "Leg", "Usual days", "Worst days"], legs);
  addTable(
    workbook,
    "Suppliers",
    ["Supplier", "SKU", "Minimum order"],
    skus.flatMap((sku, index) => [
      [`Main ${(index % 12) + 1}`, sku, 0],
      ...(index % 2 === 0 ? [[`Backup ${(index % 4) + 1}`, sku, 50]] : []),
    ]),
  );
  await workbook.xlsx.writeFile(path);
}
