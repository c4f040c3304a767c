import ExcelJS from "exceljs";
import {
  certificatesTable,
  productsTable,
  productTestsTable,
  researchTable,
  salesTable,
  type Table,
} from "../../src/vocabulary";
import { kitsTable } from "../../src/vocabulary/tables/kits";
import { buyerReviewsTable, keyWordsTable } from "../../src/vocabulary/tables/reviewWords";

/** So many made-up products, 40 in each stage. */
export const productCount = 200;
const stages = ["RESEARCH", "TEST", "FIRST ORDER", "REPEAT", "RUN-OUT"] as const;
const categories = ["Electronics", "Toys", "Cosmetics", "Home"] as const;
const notes = [
  "TREND LISTS",
  "BLOGGERS",
  "SHOPS ALIKE",
  "BUYERS",
  "SUPPLY",
  "LISTING",
  "VIDEO COMMENTS",
  "QUESTION",
  "SELLING POINTS",
  "LOCAL BRANDS",
] as const;

const millisecondsADay = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01. */
const unixEpoch = 25_569;
export const today = Math.floor(Date.now() / millisecondsADay) + unixEpoch;

type Cell = string | number;
type Row = Readonly<Record<string, Cell | undefined>>;

const skuOf = (index: number): string => `SKU-${String(index + 1).padStart(3, "0")}`;

/** Of each ten products two new ones take the place of the fourth. */
const replacedBy = (index: number): string | undefined =>
  index % 10 === 1 || index % 10 === 6 ? skuOf(index - (index % 10) + 3) : undefined;

export const onHandOf = (index: number): number => 40 + ((index * 37) % 900);

/** Sets of two products that stand side by side. */
export const kitCount = 40;
const kitOf = (number: number): Row[] => [
  { kit: `SET-${number + 1}`, sku: skuOf(2 * number), unitsPerKit: 1 + (number % 3) },
  { kit: `SET-${number + 1}`, sku: skuOf(2 * number + 1), unitsPerKit: 1 + (number % 2) },
];
export const setsOf = (number: number): number =>
  Math.floor(
    Math.min(onHandOf(2 * number) / (1 + (number % 3)), onHandOf(2 * number + 1) / (1 + (number % 2))),
  );

const reviewOf = (index: number): Row => ({
  date: today - 2 * index,
  stars: 1 + (index % 5),
  text: ["soft and warm", "a gift, so soft", "not for me"][index % 3],
});

function productOf(index: number): Row {
  const isOrdered = index % 5 >= 2;
  return {
    sku: skuOf(index),
    stage: stages[index % 5],
    category: categories[index % 4],
    market: index % 3 === 0 ? "US" : "EU",
    unitCost: 2 + (index % 17) * 0.75,
    price: 8 + (index % 23) * 3,
    avgLeadDays: 10 + (index % 40),
    maxLeadDays: 14 + (index % 40) + (index % 9),
    onHand: onHandOf(index),
    packSize: [1, 6, 12, 24][index % 4],
    unitProfit: 0.5 + (index % 11),
    expectedMonthlyUnits: index % 13 === 0 ? undefined : 20 + ((index * 7) % 180),
    lastOrderUnits: isOrdered ? 100 + ((index * 53) % 700) : undefined,
    replaces: replacedBy(index),
    lifeEndDate: index % 6 === 0 ? today + 20 + ((index * 11) % 300) : undefined,
  };
}

function researchOf(index: number): Row[] {
  const sku = skuOf(index);
  const searched = Array.from({ length: 30 }, (_, month): Row => ({
    sku,
    researchKind: "SEARCH",
    searchDate: today - 31 * (30 - month),
    searches: 40 + month + ((index * 13 + month * 7) % 9),
  }));
  const competitors = Array.from({ length: 10 }, (_, number): Row => ({
    sku,
    researchKind: "COMPETITOR",
    competitorName: `Rival ${number + 1}`,
    reviews: 60 + ((index * 31 + number * 67) % 600),
    stars: 3.8 + ((index + number) % 9) / 10,
    researchNote: number % 2 === 0 ? "too thin" : `complaint ${number}`,
  }));
  return [
    ...searched,
    ...competitors,
    ...notes.map((researchKind): Row => ({ sku, researchKind, researchNote: "noted" })),
  ];
}

const testOf = (index: number): Row => ({
  sku: skuOf(index),
  budget: 2000 + ((index * 97) % 9000),
  testUnits: 60 + ((index * 19) % 120),
  testPrice: 9 + (index % 23) * 3.5,
  testDays: 14 + (index % 17),
  visits: 150 + ((index * 71) % 2500),
  orders: 2 + ((index * 5) % 40),
  unitsSold: 3 + ((index * 6) % 60),
  ratings: 5 + (index % 30),
  badRatings: index % 4,
  deliveryDays: 9 + (index % 9),
});

const certificates: readonly Row[] = ["EU", "US"].flatMap((market) =>
  categories.slice(0, 3).map((category, index): Row => ({
    market,
    category,
    rule: "REQUIRED",
    certificate: `${market} ${category}`,
    certificateCost: 150 + index * 400,
    certificateDays: 20 + index * 10,
  })),
);

const indices = Array.from({ length: productCount }, (_, index) => index);
const inStage = (...wanted: readonly string[]) =>
  indices.filter((index) => wanted.includes(stages[index % 5]!));

/** A planner's workbook of 200 made-up products on their way from research to run-out, with all that is noted of them. */
export async function writeShopOfStages(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  addTable(workbook, "Products", productsTable, indices.map(productOf));
  addTable(workbook, "Market research", researchTable, inStage("RESEARCH").flatMap(researchOf));
  addTable(workbook, "Certificates", certificatesTable, certificates);
  addTable(workbook, "Product tests", productTestsTable, inStage("TEST", "FIRST ORDER").map(testOf));
  const sold = inStage("FIRST ORDER", "REPEAT").flatMap((index) =>
    Array.from({ length: 60 }, (_, day): Row => ({
      date: today - 60 + day,
      sku: skuOf(index),
      units: (index * 3 + day * 5) % 11,
    })),
  );
  addTable(workbook, "Sales", salesTable, sold);
  addTable(
    workbook,
    "Sets",
    kitsTable,
    Array.from({ length: kitCount }, (_, number) => kitOf(number)).flat(),
  );
  addTable(workbook, "Reviews", buyerReviewsTable, indices.map(reviewOf));
  addTable(workbook, "Key words", keyWordsTable, [{ word: "soft" }, { word: "gift", alike: "present" }]);
  await workbook.xlsx.writeFile(path);
}

/** A table with our own English headings, as far as its rows fill them. */
function addTable(workbook: ExcelJS.Workbook, name: string, table: Table, rows: readonly Row[]): void {
  const keys = Object.keys(table.columns).filter((key) => rows.some((row) => row[key] !== undefined));
  const sheet = workbook.addWorksheet(name);
  sheet.addTable({
    name: name.replaceAll(" ", ""),
    ref: "A1",
    headerRow: true,
    columns: keys.map((key) => ({ name: table.columns[key]!.term.label["en-US"] })),
    rows: rows.map((row) => keys.map((key) => row[key] ?? "")),
  });
}
