import { cleanHistory, drawnPast, productPast, serialOf } from "../../../src/calculation";

const firstDate = serialOf({ year: 2025, month: 1, day: 6 });
const promotion = { name: "Anniversary", firstDate: firstDate + 400, lastDate: firstDate + 402 };

const cleaned = (units: Float64Array) =>
  cleanHistory({
    history: { sku: "MUG", firstDate, units, returnedUnits: 0 },
    closures: [],
    promotions: [promotion],
    stockCounts: [],
    leaveOut: [],
  });
const days = (length: number, unitsOf: (day: number) => number) =>
  Float64Array.from({ length }, (_, day) => unitsOf(day));

describe("a product's last twelve months (002-18)", () => {
  const twoYears = days(728, (day) => (day >= 400 && day <= 402 ? 90 : day < 364 ? 20 : 30));

  it("have their average, their best day and the promotions in them with their uplift", () => {
    const past = productPast(cleaned(twoYears));
    expect(past).toMatchObject({ firstDate: firstDate + 728 - 365, lastDate: firstDate + 727, months: 12 });
    // The first of the 365 days still sold twenty.
    expect(past.avgDailyUnits).toBeCloseTo((20 + 361 * 30 + 3 * 90) / 365, 9);
    expect(past.peakDailyUnits).toBe(90);
    expect(past.promotions).toMatchObject([{ name: "Anniversary", avgDailyDemand: 90 }]);
  });

  it("leave days out of stock out of the average, as days that say nothing", () => {
    const gaps = twoYears.map((units, day) => (day >= 700 && day < 710 ? NaN : units));
    const past = productPast(cleaned(gaps));
    expect(past.avgDailyUnits).toBeCloseTo((20 + 351 * 30 + 3 * 90) / 355, 9);
  });

  it("convert by units over visits, of the days whose visits are known, and not at all without visits", () => {
    const visits = days(728, (day) => (day >= 718 ? 600 : NaN));
    expect(productPast(cleaned(twoYears), visits).conversionRate).toBeCloseTo(30 / 600, 12);
    expect(productPast(cleaned(twoYears)).conversionRate).toBeUndefined();
    expect(productPast(cleaned(twoYears), visits.fill(NaN)).conversionRate).toBeUndefined();
  });

  it("are fewer where the product is younger, counted from its first sale", () => {
    const young = days(300, (day) => (day < 200 ? NaN : 12));
    expect(productPast(cleaned(young))).toMatchObject({ firstDate: firstDate + 200, months: 3 });
  });

  it("stand beside the same three months of last year where those are known (002-38)", () => {
    expect(productPast(cleaned(twoYears)).trend).toEqual({
      now: 30,
      before: 20,
      ratio: 1.5,
      isBeyondLimits: false,
    });
    expect(productPast(cleaned(twoYears.subarray(0, 454))).trend).toBeUndefined();
  });
});

describe("its picture", () => {
  const history = cleaned(days(728, (day) => (day < 364 ? 20 : 30)));
  const past = productPast(history);

  it("has whole weeks to the last day, and the same weeks a year before", () => {
    const { at, units, yearBefore } = drawnPast(past, history, "WEEK");
    expect(at).toHaveLength(52);
    expect(at.at(-1)).toBe(firstDate + 728 - 7);
    expect([units.at(-1), yearBefore.at(-1)]).toEqual([7 * 30, 7 * 20]);
  });

  it("has each day by days, and no year before where nothing of it is known", () => {
    expect(drawnPast(past, history, "DAY").at).toHaveLength(365);
    const short = cleaned(days(100, () => 5));
    expect(drawnPast(productPast(short), short, "DAY")).toMatchObject({ yearBefore: [] });
  });
});
