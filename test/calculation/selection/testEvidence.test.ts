import { testEvidence, type TestSale } from "../../../src/calculation";

const sale: TestSale = { visits: 400, orders: 9, ratings: 20, badRatings: 1, categoryCvrRate: 0.02 };
const z = 1.959963984540054;

function evidenceOf(change: Partial<TestSale>) {
  const result = testEvidence({ ...sale, ...change }, 0.95);
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
}

describe("what a test sale shows (003-15 to 003-18, A.6-10)", () => {
  it("passes 2.25% and 5%, and says how unsure that is: 12,047 visits would part 2.25% from 2%", () => {
    const { verdict, conversion, bad, visitsToRule, reasons } = evidenceOf({});
    expect(verdict).toBe("PASS");
    expect(reasons).toEqual(["conversionPasses", "badPasses"]);
    expect(visitsToRule).toBe(0);
    expect(conversion.share).toBe(9 / 400);
    expect(conversion.interval.low).toBeLessThan(0.02);
    expect(conversion.trialsToBeSure).toBe(Math.floor((z ** 2 * 0.02 * 0.98) / (0.0225 - 0.02) ** 2) + 1);
    expect(bad.trialsToBeSure).toBeUndefined(); // 1 of 20 is the limit of 5% itself
  });

  it("is surer of a clear case: 5% is told from 2% with fewer visits than were seen", () => {
    const { conversion } = evidenceOf({ orders: 20 });
    expect(conversion.trialsToBeSure).toBeLessThan(400);
    expect(conversion.interval.low).toBeGreaterThan(0.02);
  });

  it("extends before 380 visits and counts those missing", () => {
    expect(evidenceOf({ visits: 150, orders: 3 })).toMatchObject({
      verdict: "EXTEND",
      visitsToRule: 380 - 150,
      reasons: ["tooFewVisits", "badPasses"],
    });
  });

  it("measures against the category where that converts better than 2% (003-17)", () => {
    expect(evidenceOf({ categoryCvrRate: 0.03 })).toMatchObject({
      passesFrom: 0.03,
      verdict: "EXTEND",
      reasons: ["conversionBetween", "badPasses"],
    });
  });

  it("stops for conversion or for ratings, and says for which", () => {
    expect(evidenceOf({ orders: 3 })).toMatchObject({
      verdict: "STOP",
      reasons: ["conversionStops", "badPasses"],
    });
    expect(evidenceOf({ badRatings: 3 })).toMatchObject({
      verdict: "STOP",
      reasons: ["conversionPasses", "badStops"],
    });
    expect(evidenceOf({ ratings: 5, badRatings: 2 }).reasons).toEqual(["conversionPasses", "tooFewRatings"]);
    expect(evidenceOf({ ratings: 0, badRatings: 0 }).reasons).toEqual(["conversionPasses", "noRatings"]);
    expect(evidenceOf({ ratings: 100, badRatings: 8 }).reasons).toEqual(["conversionPasses", "badBetween"]);
  });

  it("knows nothing before the first visit", () => {
    const { conversion } = evidenceOf({ visits: 0, orders: 0 });
    expect(conversion).toEqual({ interval: { low: 0, high: 1 } });
  });

  it("refuses more orders than visits", () => {
    expect(testEvidence({ ...sale, orders: 401 }, 0.95)).toMatchObject({ ok: false });
  });
});
