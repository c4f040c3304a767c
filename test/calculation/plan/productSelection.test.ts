import {
  competitorsRead,
  competitorsToRead,
  lackedBy,
  type LadderSettings,
  productLadder,
  productSelection,
  type ResearchLine,
  researchOf,
  researchPoints,
  type SelectionSettings,
  serialOf,
  type ShopProduct,
} from "../../../src/calculation";

const today = 46_000;
const ladder: LadderSettings = {
  coverDays: 3,
  repeatCoverDays: 90,
  promoUpliftRate: 0,
  testUnits: 100,
  mostTestUnits: 100,
  budgetShare: 0.1,
};
const settings: SelectionSettings = { ...ladder, mostCertificateShare: 0.3, profitPeriod: "FIRST YEAR" };
const lamp: ShopProduct = {
  sku: "LAMP",
  market: "EU",
  category: "Home",
  unitProfit: 4,
  expectedMonthlyUnits: 150,
};
const select = (change: Partial<ShopProduct>, how: Partial<SelectionSettings> = {}) =>
  productSelection(
    {
      product: { ...lamp, ...change },
      research: [],
      certificates: [{ market: "EU", rule: "REQUIRED", certificate: "CE", certificateCost: 900 }],
    },
    { ...settings, ...how },
    today,
  );

describe("what certificates are held against (003-10)", () => {
  it("is the profit of the first year: 4 × 150 × 12", () => {
    expect(select({})).toMatchObject({ expectedProfit: 4 * 150 * 12, certificateShare: 900 / 7200 });
  });

  it("is of as many months as the product lives: 60 days are two", () => {
    expect(select({ lifeEndDate: today + 60 }).expectedProfit).toBe(4 * 150 * 2);
    expect(select({ lifeEndDate: today - 5 }).expectedProfit).toBe(0);
  });

  it("is that of the first order where it is chosen: 4 × (5×3 + 5×20)", () => {
    expect(select({ avgLeadDays: 20 }, { profitPeriod: "FIRST ORDER" }).expectedProfit).toBe(4 * 115);
    expect(select({}, { profitPeriod: "FIRST ORDER" }).expectedProfit).toBeUndefined(); // no lead time
  });

  it("is not known without a unit profit or expected units, and never 0", () => {
    expect(select({ unitProfit: undefined }).expectedProfit).toBeUndefined();
    expect(select({ expectedMonthlyUnits: undefined }).expectedProfit).toBeUndefined();
  });
});

it("says of a product without a market that nobody knows its rules", () => {
  const { compliance, reasons } = select({ market: undefined });
  expect(compliance).toBeUndefined();
  expect(reasons.map(({ code }) => code)).toContain("marketUnknown");
});

describe("the rows of research (003-04 to 003-08)", () => {
  const note = (researchKind: ResearchLine["researchKind"], researchNote?: string): ResearchLine => ({
    researchKind,
    researchNote,
  });

  it("count each point of the checklist once, and none that is empty", () => {
    const lines = [
      note("BUYERS", "25 to 35"),
      note("BUYERS", "skin"),
      note("SUPPLY"),
      note("COMPETITOR", "thin"),
    ];
    const { missingPoints } = researchOf(lines);
    expect(researchPoints.filter((point) => !missingPoints.includes(point))).toEqual(["BUYERS"]);
  });

  it("ask for three sources of what sells, each on its own (000-06)", () => {
    const { missingPoints } = researchOf([note("TREND LISTS", "No. 3 in lamps")]);
    expect(missingPoints).toContain("BLOGGERS");
    expect(missingPoints).toContain("SHOPS ALIKE");
    expect(missingPoints).not.toContain("TREND LISTS");
  });

  it("keep the shares of buyers as they are given, though they add up to more than 1 (000-08)", () => {
    const buyers = [0.82, 0.76, 0.68].map((buyerShare, index) => ({
      ...note("BUYERS", `wants ${index + 1}`),
      buyerShare,
    }));
    expect(researchOf(buyers).findings.map(({ share }) => share)).toEqual([0.82, 0.76, 0.68]);
    expect(0.82 + 0.76 + 0.68).toBeGreaterThan(1);
  });

  it("tell the price band, the selling points and the complaints of competitors apart (003-07)", () => {
    const beside = (price: number, sellingPoint?: string, complaint?: string): ResearchLine => ({
      researchKind: "COMPETITOR",
      price,
      sellingPoint,
      complaint,
    });
    const { competitorPrices, findings, missingPoints } = researchOf([
      beside(12, "folds", "smell"),
      beside(30, "Folds", "thin"),
      beside(19, "light"),
      beside(25, undefined, "Smell "),
    ]);
    expect(competitorPrices).toEqual({ lowest: 12, middle: (19 + 25) / 2, highest: 30 });
    expect(findings.map(({ findingKind, text, times }) => [findingKind, text, times])).toEqual([
      ["COMPLAINT", "smell", 2],
      ["COMPLAINT", "thin", 1],
      ["SELLING POINT", "folds", 2],
      ["SELLING POINT", "light", 1],
    ]);
    expect(missingPoints).not.toContain("SELLING POINTS");
    expect(researchOf([note("QUESTION", "230 V?")]).competitorPrices).toBeUndefined();
  });

  it("count the questions of the ten top competitors, and how many were gone through (003-05)", () => {
    const asked = (competitorName: string, researchNote: string) => ({
      ...note("QUESTION", researchNote),
      competitorName,
    });
    const lines = [asked("A", "230 V?"), asked("a", "Washable?"), asked("B", "230 v?")];
    expect(competitorsRead(lines)).toBe(2);
    expect(competitorsToRead.value).toBe(10);
    expect(researchOf(lines).findings[0]).toMatchObject({ text: "230 V?", times: 2 });
  });

  it("tell the three most frequent questions and complaints, in whatever capitals", () => {
    const said = ["230 V?", "thin", "230 v?", "smell", "heavy", "thin"];
    const lines = said.map((text, index) => note(index % 2 === 0 ? "QUESTION" : "COMPETITOR", text));
    expect(researchOf([...lines, note("BUYERS", "thin")]).oftenSaid).toEqual([
      { findingKind: "QUESTION", text: "230 V?", times: 2 },
      { findingKind: "COMPLAINT", text: "thin", times: 2 },
      { findingKind: "QUESTION", text: "heavy", times: 1 },
    ]);
  });

  it("name the cell each kind of row cannot do without", () => {
    const date = serialOf({ year: 2026, month: 1, day: 1 });
    expect(lackedBy({ researchKind: "SEARCH" })).toBe("searchDate");
    expect(lackedBy({ researchKind: "SEARCH", searchDate: date })).toBe("searches");
    expect(lackedBy({ researchKind: "SEARCH", searchDate: date, searches: 0 })).toBeUndefined();
    expect(lackedBy({ researchKind: "COMPETITOR", reviews: 5 })).toBe("stars");
    expect(lackedBy(note("QUESTION"))).toBe("researchNote");
  });
});

describe("the ladder of a product", () => {
  const product: ShopProduct = { ...lamp, avgLeadDays: 20 };
  const of = (about: Partial<Parameters<typeof productLadder>[0]>) =>
    productLadder({ product, ...about }, ladder, today);

  it("goes by the test, else by sales, else by what is expected", () => {
    const test = { orders: 80, testDays: 20, unitsSold: 100 };
    expect(of({ test, soldPerDay: 9 }).demand).toEqual({ avgDailyDemand: 100 / 20, origin: "TEST" });
    expect(of({ test: { orders: 80, testDays: 20 } }).demand).toEqual({
      avgDailyDemand: 80 / 20,
      origin: "TEST",
    });
    expect(of({ test: { orders: 80 }, soldPerDay: 9 }).demand).toEqual({
      avgDailyDemand: 9,
      origin: "SALES",
    });
    expect(of({}).demand).toEqual({ avgDailyDemand: 150 / 30, origin: "EXPECTED" });
  });

  it("says formula and words of 003-21 side by side: 115 for 23 days, 550 for 110, of which 225 are allowed", () => {
    expect(of({}).threeMonths).toEqual({
      formulaUnits: 115,
      formulaDays: 23,
      units: 550,
      days: 110,
      capUnits: 225,
    });
  });
});
