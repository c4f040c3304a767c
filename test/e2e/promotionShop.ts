import ExcelJS from "exceljs";
import { addTable } from "./excelTable";

const millisecondsADay = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01. */
const unixEpoch = 25_569;
export const serialOn = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsADay + unixEpoch;

/** The day on which the promotion of autumn 2026 is planned. */
export const planningDay = new Date(2026, 7, 20);

const firstDay = serialOn(2025, 5, 1);
const lastDay = serialOn(2026, 8, 19);

const pastPromotions = [
  ["Summer sale", "Amazon US", serialOn(2025, 7, 8), serialOn(2025, 7, 11), 2.2],
  ["Black Friday", "Amazon US", serialOn(2025, 11, 28), serialOn(2025, 12, 1), 3],
  ["Summer sale", "Amazon US", serialOn(2026, 7, 7), serialOn(2026, 7, 10), 2.5],
] as const;

const products = [
  { sku: "HP-LAMP-01", usual: 24, cost: 8.5, price: 39, onHand: 1800, pack: 24, kg: 0.9, m3: 0.006 },
  { sku: "HP-MUG-01", usual: 18, cost: 2.4, price: 15, onHand: 2600, pack: 36, kg: 0.4, m3: 0.0015 },
  { sku: "HP-BAG-02", usual: 9, cost: 6, price: 29, onHand: 700, pack: 20, kg: 0.5, m3: 0.004 },
  { sku: "HP-TRAY-03", usual: 4, cost: 3.1, price: 19, onHand: 500, pack: 30, kg: 0.6, m3: 0.003 },
  { sku: "HP-HOOK-04", usual: 2, cost: 0.8, price: 9, onHand: 420, pack: 100, kg: 0.1, m3: 0.0004 },
] as const;

/** Whole units that vary by the week and the day, so that no two weeks are alike and every run is. */
function unitsOn(day: number, usual: number, seed: number): number {
  const weekday = [1.15, 0.85, 0.85, 0.9, 0.95, 1.1, 1.2][day % 7]!;
  const wobble = 0.8 + (((day * 7919 + seed * 104729) % 401) / 401) * 0.4;
  const promotion = pastPromotions.find(([, , first, last]) => day >= first && day <= last)?.[4] ?? 1;
  return Math.round(usual * weekday * wobble * promotion);
}

const lanes = [
  ["Sea US West", "SEA", "PRODUCTION", 18, 22],
  ["Sea US West", "SEA", "PICK-UP", 2, 3],
  ["Sea US West", "SEA", "LINE HAUL", 20, 32],
  ["Sea US West", "SEA", "CUSTOMS", 2, 5],
  ["Sea US West", "SEA", "RECEIVING", 4, 8],
  ["Air US West", "AIR", "PRODUCTION", 18, 22],
  ["Air US West", "AIR", "LINE HAUL", 6, 9],
  ["Air US West", "AIR", "CUSTOMS", 1, 3],
  ["Air US West", "AIR", "RECEIVING", 3, 5],
] as const;

/**
 * A made-up shop before Black Friday 2026: fifteen months of sales with three promotions in them, whose uplifts are known,
 * stock, costs, prices and two lanes.
 */
export async function writePromotionShop(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  addTable(
    workbook,
    "Products",
    [
      "SKU",
      "Unit cost",
      "Price",
      "On hand",
      "On order",
      "Pack size",
      "Average lead days",
      "Maximum lead days",
      "Weight per unit",
      "Volume per unit",
    ],
    products.map(({ sku, cost, price, onHand, pack, kg, m3 }) => [
      sku,
      cost,
      price,
      onHand,
      0,
      pack,
      46,
      60,
      kg,
      m3,
    ]),
  );
  const sales: (readonly (string | number)[])[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    products.forEach(({ sku, usual }, index) => sales.push([day, sku, unitsOn(day, usual, index + 1)]));
  }
  addTable(workbook, "Sales", ["Date", "SKU", "Units"], sales);
  addTable(
    workbook,
    "Promotions",
    [
      "Promotion",
      "Channel",
      "Start date",
      "End date",
      "Submit by",
      "In warehouse by",
      "Share of demand",
      "Priority",
    ],
    [
      ...pastPromotions.map(([name, channel, first, last]) => [name, channel, first, last, "", "", "", ""]),
      [
        "Black Friday",
        "Amazon US",
        serialOn(2026, 11, 27),
        serialOn(2026, 11, 30),
        serialOn(2026, 9, 30),
        serialOn(2026, 11, 9),
        0.7,
        1,
      ],
      [
        "Black Friday",
        "TikTok Shop",
        serialOn(2026, 11, 25),
        serialOn(2026, 11, 30),
        serialOn(2026, 10, 12),
        "",
        0.3,
        2,
      ],
    ],
  );
  addTable(workbook, "Lanes", ["Lane", "Mode", "Leg", "Usual days", "Worst days"], lanes);
  await workbook.xlsx.writeFile(path);
}
