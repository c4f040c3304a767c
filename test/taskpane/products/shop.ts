import { serialOf } from "../../../src/calculation";
import { today } from "../../../src/taskpane/screens/tasks";
import { MemoryWorkbook } from "../memoryWorkbook";

/** Two years of searches, each month `growth` above the same month a year before. */
const searches = (sku: string, first: number, second: number) =>
  Array.from({ length: 24 }, (_, month) => ({
    sku,
    researchKind: "SEARCH" as const,
    searchDate: serialOf({ year: 2024, month: month + 1, day: 1 }),
    searches: (month < 12 ? first : second) + month,
  }));

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

/**
 * A small shop with a product in each stage:
 * - LAMP is researched: wanted, room beside the competitors, CE held. MUG too, but its certificate costs too much.
 * - BAG was tested, 9 orders of 400 visits; CUP was tested and hardly sold.
 * - BOX and JAR were ordered before and sell from stock; JAR is slow.
 * - OLD runs out; NEW has no stage.
 */
export function shopOfStages(): MemoryWorkbook {
  const day = today();
  const sold = (sku: string, units: number) =>
    Array.from({ length: 60 }, (_, index) => ({ sku, date: day - 60 + index, units }));
  const workbook = new MemoryWorkbook({
    products: [
      { sku: "BOX", onHand: 90, avgLeadDays: 20, maxLeadDays: 20 },
      { sku: "JAR", onHand: 900, avgLeadDays: 20, maxLeadDays: 20 },
    ],
    sales: [...sold("BOX", 5), ...sold("JAR", 1)],
  });
  const eu = { market: "EU", category: "Electronics" };
  workbook.listed.products = [
    { sku: "LAMP", stage: "RESEARCH", ...eu, unitProfit: 4, expectedMonthlyUnits: 100, price: 60 },
    {
      sku: "MUG",
      stage: "RESEARCH",
      market: "EU",
      category: "Toys",
      unitProfit: 1,
      expectedMonthlyUnits: 50,
      price: 12,
    },
    { sku: "BAG", stage: "TEST", price: 29.9, unitCost: 8, avgLeadDays: 20 },
    { sku: "CUP", stage: "TEST", price: 10, unitCost: 2 },
    {
      sku: "BOX",
      stage: "FIRST ORDER",
      category: "Home",
      avgLeadDays: 20,
      maxLeadDays: 20,
      lastOrderUnits: 500,
    },
    {
      sku: "JAR",
      stage: "REPEAT",
      category: "Home",
      avgLeadDays: 20,
      maxLeadDays: 20,
      lastOrderUnits: 400,
      lifeEndDate: day + 10,
    },
    { sku: "OLD", stage: "RUN-OUT" },
    { sku: "NEW" },
    { sku: "OLD", stage: "REPEAT" },
  ];
  workbook.listed.research = [
    ...searches("LAMP", 40, 66),
    ...[1, 2, 3].map((number) => ({
      sku: "LAMP",
      researchKind: "COMPETITOR" as const,
      competitorName: `Lamp ${number}`,
      reviews: 100 * number,
      stars: 4.2,
      researchNote: number < 3 ? "too dim" : "wobbles",
    })),
    ...notes.map((researchKind) => ({ sku: "LAMP", researchKind, researchNote: "looked at" })),
    { sku: "MUG", researchKind: "SEARCH" as const, searches: 5 },
    { sku: "GHOST", researchKind: "QUESTION" as const, researchNote: "who?" },
  ];
  workbook.listed.certificates = [
    { ...eu, rule: "REQUIRED", certificate: "CE", certificateCost: 900 },
    { ...eu, rule: "REQUIRED", certificate: "CE", sku: "LAMP", issuedOn: day - 30 },
    {
      market: "EU",
      category: "Toys",
      rule: "REQUIRED",
      certificate: "CE",
      certificateCost: 500,
      certificateDays: 40,
    },
  ];
  workbook.listed.productTests = [
    { sku: "BAG", testUnits: 100, visits: 50, orders: 0 },
    {
      sku: "BAG",
      budget: 6000,
      testUnits: 100,
      testPrice: 34.9,
      testDays: 20,
      visits: 400,
      orders: 9,
      unitsSold: 100,
      ratings: 20,
      badRatings: 1,
      deliveryDays: 12,
    },
    { sku: "CUP", testUnits: 150, visits: 1000, orders: 5, ratings: 4 },
    { sku: "GHOST", testUnits: 10, visits: 10, orders: 1 },
  ];
  return workbook;
}
