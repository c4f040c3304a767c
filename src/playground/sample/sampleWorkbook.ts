import ExcelJS from "exceljs";
import { addGuide } from "./guide";
import { sampleDays } from "./days";
import { plannerTables } from "./plannerTables";
import { SAMPLE_PRODUCTS, type SampleProduct } from "./products";
import { addSales } from "./sales";
import { addSampleTable } from "./sampleTable";
import { addWrittenPlans } from "./writtenPlans";

/**
 * Builds the workbook the playground begins with: a made-up shop whose figures are all live formulas, ready to be
 * planned. Its sales end on the eve of the day it is opened on, and all other days hang on that day. Answers the bytes of an
 * .xlsx file.
 */
export async function buildSampleWorkbook(openedOn: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const days = sampleDays(openedOn);
  // The file is the same each time it is built for a day.
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1));
  workbook.title = "Harbour & Pine (made-up shop)";
  addGuide(workbook, days);
  addProducts(workbook);
  addSales(workbook, SAMPLE_PRODUCTS, days);
  for (const table of plannerTables(days)) addSampleTable(workbook, table);
  addWrittenPlans(workbook, days);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface ProductColumn {
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  readonly value: (product: SampleProduct) => ExcelJS.CellValue;
}

const PRODUCT_COLUMNS: readonly ProductColumn[] = [
  { heading: "SKU", width: 15, format: "@", value: (one) => one.sku },
  { heading: "Product", width: 26, value: (one) => one.name },
  { heading: "Stage", width: 13, value: (one) => one.stage },
  { heading: "Unit cost", width: 12, format: "0.00", value: (one) => one.unitCost },
  { heading: "Average lead days", width: 20, value: (one) => one.averageLeadDays },
  { heading: "Maximum lead days", width: 21, value: (one) => one.maximumLeadDays },
  { heading: "On hand", width: 12, format: "#,##0", value: (one) => one.onHand },
  { heading: "On order", width: 12, format: "#,##0", value: (one) => one.onOrder },
  { heading: "Pack size", width: 12, value: (one) => one.packSize },
  {
    heading: "International freight per unit",
    width: 30,
    format: "0.00",
    value: (one) => one.freightPerUnit,
  },
  { heading: "Duty rate", width: 12, format: "0.0%", value: (one) => one.dutyRate },
  { heading: "Duty basis", width: 13, value: (one) => one.dutyBasis },
  { heading: "Category", width: 13, value: (one) => one.listing.category },
  { heading: "Market", width: 10, value: () => "US" },
  { heading: "Price", width: 10, format: "0.00", value: (one) => one.listing.price },
  {
    heading: "Promotion price",
    width: 17,
    format: "0.00",
    value: () => ({ formula: "ROUND(Products[[#This Row],[Price]]*0.85,1)" }),
  },
  {
    heading: "Unit profit",
    width: 13,
    format: "0.00",
    // What two thirds of the price leave after goods, duty and freight; the third is made up for platform and delivery.
    value: () => ({
      formula:
        "ROUND(Products[[#This Row],[Price]]*(1-1/3)-Products[[#This Row],[Unit cost]]" +
        "*(1+Products[[#This Row],[Duty rate]])-Products[[#This Row],[International freight per unit]],2)",
    }),
  },
  { heading: "Weight per unit", width: 17, format: "0.00", value: (one) => one.listing.unitKg },
  { heading: "Volume per unit", width: 17, format: "0.0000", value: (one) => one.listing.unitM3 },
  { heading: "Lane", width: 14, value: () => "Sea US East" },
  { heading: "Last order", width: 13, format: "#,##0", value: lastOrder },
  {
    heading: "Expected monthly units",
    width: 24,
    format: "#,##0",
    value: (one) => Math.round(one.usualUnitsPerDay * 30),
  },
];

/** Six weeks of sales in whole cartons, for what was ordered before. */
function lastOrder({ stage, usualUnitsPerDay, packSize }: SampleProduct): number | null {
  const wasOrdered = stage === "REPEAT" || stage === "RUN-OUT";
  return wasOrdered ? Math.ceil((usualUnitsPerDay * 42) / packSize) * packSize : null;
}

function addProducts(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("Products", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "Products",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: PRODUCT_COLUMNS.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: SAMPLE_PRODUCTS.map((one) => PRODUCT_COLUMNS.map(({ value }) => value(one))),
  });
  PRODUCT_COLUMNS.forEach(({ width, format }, index) => {
    sheet.getColumn(index + 1).width = width;
    if (!format) return;
    for (let row = 2; row <= SAMPLE_PRODUCTS.length + 1; row++) sheet.getCell(row, index + 1).numFmt = format;
  });
}
