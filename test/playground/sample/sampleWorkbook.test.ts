import { type Workbook } from "../../../src/playground/engine/contract";
import { isError } from "../../../src/playground/engine/values";
import { SAMPLE_PRODUCTS } from "../../../src/playground/sample/products";
import { buildSampleWorkbook } from "../../../src/playground/sample/sampleWorkbook";
import { openWorkbook } from "../../../src/playground/xlsx/open";

let workbook: Workbook;

beforeAll(async () => {
  workbook = await openWorkbook(await buildSampleWorkbook(), "sample.xlsx");
});

/** The body of a table's column. */
function column(tableName: string, heading: string): unknown[] {
  const table = workbook.tables.find((candidate) => candidate.name === tableName)!;
  const index = table.columns.findIndex((candidate) => candidate.name === heading);
  const { sheetId, top, left, bottom } = table.area;
  return Array.from(
    { length: bottom - top },
    (_, row) => workbook.cell(sheetId, top + 1 + row, left + index)?.value,
  );
}

test("the first sheet says that the shop is made up", () => {
  const [first] = workbook.sheets;
  expect(first!.name).toBe("Start here");
  expect(workbook.text(first!.id, 1, 1)).toBe("Harbour & Pine (made-up shop)");
});

test("every product sells each of the 120 days, and three lines are returns", () => {
  const units = column("Sales", "Units") as number[];
  expect(units).toHaveLength(120 * SAMPLE_PRODUCTS.length + 3);
  expect(units.every((value) => Number.isInteger(value))).toBe(true);
  expect(units.filter((value) => value < 0)).toHaveLength(3);
});

test("sold units swing around what the product usually sells", () => {
  const skus = column("Sales", "SKU");
  const units = column("Sales", "Units") as number[];
  for (const { sku, usualUnitsPerDay } of SAMPLE_PRODUCTS) {
    const sold = units.filter((value, index) => skus[index] === sku && value >= 0);
    const mean = sold.reduce((sum, value) => sum + value, 0) / sold.length;
    expect(mean / usualUnitsPerDay).toBeGreaterThan(0.85);
    expect(mean / usualUnitsPerDay).toBeLessThan(1.15);
  }
});

test("what is noted beside products and sales is of products that exist", () => {
  const known = new Set<unknown>(column("Products", "SKU"));
  const noted = workbook.tables.filter(
    ({ name, columns }) => name !== "Products" && columns.some((candidate) => candidate.name === "SKU"),
  );
  expect(noted.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Stock", "Suppliers", "Returns", "Producttests", "Shipments"]),
  );
  for (const { name } of noted) {
    expect(column(name, "SKU").filter((sku) => !known.has(sku))).toEqual([]);
  }
});

test("the warehouses together hold what Products says is on hand", () => {
  const [skus, kinds, units] = ["SKU", "Stock kind", "Units"].map((heading) => column("Stock", heading));
  for (const { sku, onHand } of SAMPLE_PRODUCTS) {
    const counted = units!.filter((_, row) => skus![row] === sku && kinds![row] === "ON HAND") as number[];
    expect(counted.reduce((sum, value) => sum + value, 0)).toBe(onHand);
  }
});

test("a SKU of digits is a text in both tables", () => {
  expect(column("Products", "SKU")).toContain("00123");
  expect(column("Sales", "SKU")).toContain("00123");
});

test("no formula fails, but those that wait for the add-in", () => {
  for (const sheet of workbook.sheets.slice(1)) {
    workbook.eachCell(workbook.usedArea(sheet.id)!, (_row, _column, cell) => {
      expect(isError(cell.value)).toBe(false);
    });
  }
});
