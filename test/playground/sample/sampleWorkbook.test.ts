import { type Workbook } from "../../../src/playground/engine/contract";
import { isError } from "../../../src/playground/engine/values";
import { sampleDays, serialOf } from "../../../src/playground/sample/days";
import { SAMPLE_PRODUCTS } from "../../../src/playground/sample/products";
import { samplePromotions, type SamplePromotion } from "../../../src/playground/sample/promotions";
import { buildSampleWorkbook } from "../../../src/playground/sample/sampleWorkbook";
import { openWorkbook } from "../../../src/playground/xlsx/open";

let workbook: Workbook;

const openedOn = new Date(Date.UTC(2026, 9, 29));

beforeAll(async () => {
  workbook = await openWorkbook(await buildSampleWorkbook(openedOn), "sample.xlsx");
}, 30_000);

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

test("each line of sales has its visits, so that a conversion can be read; a return has none", () => {
  const [units, visits] = [column("Sales", "Units") as number[], column("Sales", "Visits")];
  units.forEach((sold, row) => {
    if (sold < 0) expect(visits[row] ?? null).toBeNull();
    else expect(visits[row]).toBe(sold * 24 + 10);
  });
});

const days = sampleDays(openedOn);
const { past, underWay } = samplePromotions(days);
const isIn = ({ from, to }: SamplePromotion, date: unknown): boolean =>
  Number(date) >= serialOf(from) && Number(date) <= serialOf(to);

/** Units a day that a product sold on the days wanted, returns apart. */
function meanSold(wanted: string, isWanted: (date: unknown) => boolean): number {
  const [dates, skus] = [column("Sales", "Date"), column("Sales", "SKU")];
  const units = column("Sales", "Units") as number[];
  const sold = units.filter((value, row) => skus[row] === wanted && value >= 0 && isWanted(dates[row]));
  return sold.reduce((sum, value) => sum + value, 0) / sold.length;
}

test("sold units swing around what the product usually sells", () => {
  const isUsual = (date: unknown): boolean => !isIn(past, date) && !isIn(underWay, date);
  for (const { sku, usualUnitsPerDay } of SAMPLE_PRODUCTS) {
    const mean = meanSold(sku, isUsual);
    expect(mean / usualUnitsPerDay).toBeGreaterThan(0.85);
    expect(mean / usualUnitsPerDay).toBeLessThan(1.15);
  }
});

test("sales end on the eve of the day it is opened on, with a promotion that is over in them and one that is under way", () => {
  const dates = column("Sales", "Date").map(Number);
  expect(Math.max(...dates)).toBe(serialOf(days.today) - 1);
  expect(meanSold("HP-MUG-02", (date) => isIn(past, date)) / 4).toBeGreaterThan(1.8);
  expect(meanSold("HP-LAMP-01", (date) => isIn(underWay, date)) / 15).toBeGreaterThan(2);
  expect(serialOf(underWay.to)).toBeGreaterThan(serialOf(days.today));
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
  const [skus, kinds, units, dates] = ["SKU", "Stock kind", "Units", "Date"].map((heading) =>
    column("Stock", heading),
  );
  const yesterday = serialOf(days.ago(1));
  for (const { sku, onHand } of SAMPLE_PRODUCTS) {
    const counted = units!.filter(
      (_, row) => skus![row] === sku && kinds![row] === "ON HAND" && dates![row] === yesterday,
    ) as number[];
    expect(counted.reduce((sum, value) => sum + value, 0)).toBe(onHand);
  }
});

test("each count of a month's end is that of the month before, less what was sold since and with what came", () => {
  const moved = (
    table: string,
    day: string,
    units: string,
    sku: string,
    from: number,
    to: number,
  ): number => {
    const [skus, dates, amounts] = ["SKU", day, units].map((heading) => column(table, heading));
    return (amounts as number[])
      .filter((_, row) => skus![row] === sku && Number(dates![row]) > from && Number(dates![row]) <= to)
      .reduce((sum, amount) => sum + amount, 0);
  };
  const [skus, units, dates] = ["SKU", "Units", "Date"].map((heading) => column("Stock", heading));
  const kinds = column("Stock", "Stock kind");
  const countedOn = (sku: string, date: number): number =>
    (units as number[])
      .filter((_, row) => skus![row] === sku && kinds[row] === "ON HAND" && Number(dates![row]) === date)
      .reduce((sum, amount) => sum + amount, 0);
  // opened on 29 October: the ends of July, August and September, and yesterday
  const counts = [days.month(-2), days.month(-1), days.month(0), days.today].map((day) => serialOf(day) - 1);
  expect([...new Set(dates!.map(Number))].filter((date) => date < serialOf(days.today))).toEqual(counts);
  let received = 0;
  for (const { sku } of SAMPLE_PRODUCTS) {
    counts.slice(1).forEach((date, index) => {
      const before = counts[index]!;
      const came = moved("Deliveries", "Received date", "Received units", sku, before, date);
      const sold = moved("Sales", "Date", "Units", sku, before, date);
      expect([sku, countedOn(sku, date)]).toEqual([sku, countedOn(sku, before) - sold + came]);
      received += came;
    });
    expect((units as number[]).every((amount) => amount >= 0)).toBe(true);
  }
  expect(received).toBeGreaterThan(1000);
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
