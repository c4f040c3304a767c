import ExcelJS from "exceljs";
import { addTable } from "./excelTable";

/** 200 made-up products with suppliers, two warehouses, four regions and returns of the last weeks. Money is in CNY. */

export interface SuppliedProduct {
  readonly sku: string;
  readonly unitCost: number;
  readonly price: number;
  readonly unitProfit: number;
  readonly packSize: number;
  readonly unitM3: number;
  /** Sold each day of the last 60. */
  readonly soldADay: number;
  readonly south: number;
  readonly west: number;
  readonly onOrder: number;
  readonly returned: number;
  readonly resaleable: number;
  /** One in eight has a single supplier. */
  readonly hasBackup: boolean;
}

const productCount = 200;
export const daysSold = 60;
export const mainShare = 0.7;
/** Orders of the regions that each warehouse serves: 50 + 15 and 25 + 10. */
export const southShare = 0.65;

export const suppliedProducts: readonly SuppliedProduct[] = Array.from(
  { length: productCount },
  (_, index) => {
    const unitCost = 5 + ((index * 37) % 190);
    const soldADay = 1 + ((index * 7) % 23);
    return {
      sku: `P${String(index + 1).padStart(3, "0")}`,
      unitCost,
      price: unitCost * 3,
      unitProfit: unitCost * 0.8,
      packSize: [1, 6, 12, 20][index % 4]!,
      unitM3: (1 + ((index * 31) % 60)) / 1000,
      soldADay,
      south: soldADay * (10 + ((index * 13) % 80)),
      west: soldADay * ((index * 11) % 50),
      onOrder: (index % 3) * 120,
      returned: 2 + (index % 9),
      resaleable: 1 + (index % 2),
      hasBackup: index % 8 !== 0,
    };
  },
);

const reasons = ["Defective", "Wrong size", "Arrived too late", "Changed mind"];

/** `lastDay` is the day the planner works on. */
export async function writeSupplyWorkbook(path: string, lastDay: number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  addTable(
    workbook,
    "Products",
    ["SKU", "Unit cost", "Price", "Unit profit", "Pack size", "Volume per unit"],
    suppliedProducts.map(({ sku, unitCost, price, unitProfit, packSize, unitM3 }) => [
      sku,
      unitCost,
      price,
      unitProfit,
      packSize,
      unitM3,
    ]),
  );
  const days = Array.from({ length: daysSold }, (_, day) => lastDay - daysSold + 1 + day);
  addTable(
    workbook,
    "Sales",
    ["Date", "SKU", "Units"],
    suppliedProducts.flatMap(({ sku, soldADay }) => days.map((day) => [day, sku, soldADay])),
  );
  addTable(
    workbook,
    "Stock",
    ["SKU", "Stock kind", "Units", "Date", "Reference"],
    suppliedProducts.flatMap(({ sku, south, west, onOrder }) => [
      [sku, "ON HAND", south, lastDay, "South"],
      [sku, "ON HAND", west, lastDay, "West"],
      [sku, "ON ORDER", onOrder, lastDay + 20, `PO-${sku}`],
    ]),
  );
  addTable(
    workbook,
    "Suppliers",
    ["Supplier", "SKU", "Unit cost"],
    suppliedProducts.flatMap(({ sku, unitCost, hasBackup }, index) => [
      [`Main ${(index % 5) + 1}`, sku, unitCost],
      ...(hasBackup ? [[`Backup ${(index % 3) + 1}`, sku, unitCost * 1.1]] : []),
    ]),
  );
  addTable(
    workbook,
    "Deliveries",
    [
      "Supplier",
      "SKU",
      "Promised date",
      "Received date",
      "Ordered units",
      "Received units",
      "Rejected units",
    ],
    suppliedProducts.map(({ sku }, index) => [
      `Main ${(index % 5) + 1}`,
      sku,
      lastDay - 30,
      lastDay - 30 + (index % 5),
      100,
      100 - (index % 5),
      index % 3,
    ]),
  );
  addTable(
    workbook,
    "Regions",
    ["Region", "Orders", "Warehouse"],
    [
      ["Guangdong", 500, "South"],
      ["Sichuan", 250, "West"],
      ["Fujian", 150, "South"],
      ["Gansu", 100, "West"],
    ],
  );
  addTable(
    workbook,
    "Warehouses",
    ["Warehouse", "Usable m³"],
    [
      ["South", 10_000],
      ["West", 100],
    ],
  );
  addTable(
    workbook,
    "Returns",
    ["Date", "SKU", "Units", "Return reason", "Resaleable units"],
    suppliedProducts.map(({ sku, returned, resaleable }, index) => [
      lastDay - (index % 21),
      sku,
      returned,
      reasons[index % 10 < 4 ? 0 : index % 4]!,
      resaleable,
    ]),
  );
  await workbook.xlsx.writeFile(path);
}
