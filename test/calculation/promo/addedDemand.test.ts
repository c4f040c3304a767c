import fc from "fast-check";
import {
  addedDemandProblems,
  attachedUnits,
  promoQuantity,
  subscriptionUnits,
  type PromoQuantityInput,
} from "../../../src/calculation";

describe("units of subscribers (001-08)", () => {
  it("are the subscribers times what each gets, and none where nobody says", () => {
    expect(subscriptionUnits({ sku: "TEA", subscribers: 300, unitsPerSubscriber: 2 })).toBe(300 * 2);
    expect(subscriptionUnits({ sku: "TEA" })).toBe(0);
    expect(subscriptionUnits({ sku: "TEA", subscribers: 300 })).toBe(0);
  });

  const quantity = (change: Partial<PromoQuantityInput>) =>
    promoQuantity({
      role: "HERO",
      expectedUnits: 1000,
      growthMultiple: 1,
      factors: { heroFactor: 1.3, supportFactor: 1, tailFactor: 0.8, heroFlexShare: 0.15 },
      demandVariation: 0.3,
      ...change,
    });

  it("get no buffer, while the others keep theirs", () => {
    const { units, factorUnits, flexUnits } = quantity({ certainUnits: 400 });
    expect(factorUnits).toBeCloseTo(600 * 0.3, 9);
    expect(flexUnits).toBeCloseTo(600 * 1.3 * 0.15, 9);
    expect(units).toBe(400 + 600 * 1.3 * 1.15);
  });

  it("are served in full where a product under test is capped, and where the long tail is thinned out", () => {
    expect(quantity({ role: "TEST", certainUnits: 400 })).toMatchObject({ units: 400 + 100, cappedAt: 500 });
    expect(quantity({ role: "TAIL", certainUnits: 400 }).units).toBe(400 + 600 * 0.8);
  });

  it("never ask for more than the same units would if they were uncertain, nor for less than themselves", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        (certain, others) => {
          const expectedUnits = certain + others;
          const { units } = quantity({ expectedUnits, certainUnits: certain });
          expect(units).toBeGreaterThanOrEqual(certain);
          expect(units).toBeLessThanOrEqual(quantity({ expectedUnits }).units);
        },
      ),
    );
  });
});

describe("units bought along (001-09)", () => {
  const expected = new Map([
    ["LAMP", 400],
    ["SHADE", 30],
  ]);

  it("are a share of the lead product's", () => {
    const shade = { sku: "SHADE", leadSku: "LAMP", attachRate: 0.25 };
    expect([...attachedUnits([{ sku: "LAMP" }, shade], expected)]).toEqual([["SHADE", 400 * 0.25]]);
  });

  it("are none by default, and do not raise each other where two lead each other", () => {
    expect(attachedUnits([{ sku: "LAMP" }, { sku: "SHADE" }], expected).size).toBe(0);
    const pair = [
      { sku: "LAMP", leadSku: "SHADE", attachRate: 0.5 },
      { sku: "SHADE", leadSku: "LAMP", attachRate: 0.25 },
    ];
    expect([...attachedUnits(pair, expected)]).toEqual([
      ["LAMP", 30 * 0.5],
      ["SHADE", 400 * 0.25],
    ]);
  });

  it("are asked for where only a part of them is said, naming the column", () => {
    const problems = addedDemandProblems(
      [
        { sku: "A", leadSku: "LAMP" },
        { sku: "B", attachRate: 0.2 },
        { sku: "C", leadSku: "GONE", attachRate: 0.2 },
        { sku: "D", leadSku: "D", attachRate: 0.2 },
        { sku: "E", subscribers: 20 },
      ],
      (sku) => sku === "LAMP" || sku === "D",
    );
    expect(problems.map(({ code, field, params }) => [params!["sku"], code, field])).toEqual([
      ["A", "missing", "attachRate"],
      ["B", "missing", "leadSku"],
      ["C", "leadNotPlanned", "leadSku"],
      ["D", "leadNotPlanned", "leadSku"],
      ["E", "missing", "unitsPerSubscriber"],
    ]);
  });
});
