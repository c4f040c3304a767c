import {
  lackedBy,
  productLadder,
  productSelection,
  researchOf,
  serialOf,
  type LadderSettings,
  type ResearchLine,
  type SelectionSettings,
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
    expect(researchOf(lines).notedPoints).toBe(1);
  });

  it("tell the three most frequent questions and complaints, in whatever capitals", () => {
    const said = ["230 V?", "thin", "230 v?", "smell", "heavy", "thin"];
    const lines = said.map((text, index) => note(index % 2 === 0 ? "QUESTION" : "COMPETITOR", text));
    expect(researchOf([...lines, note("BUYERS", "thin")]).oftenSaid).toEqual([
      { text: "230 V?", times: 2 },
      { text: "thin", times: 2 },
      { text: "smell", times: 1 },
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
