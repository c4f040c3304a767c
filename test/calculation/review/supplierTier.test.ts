import fc from "fast-check";
import {
  checkedScoreWeights,
  supplierPriceRates,
  supplierScore,
  supplierTier,
  supplierTierMix,
  targetTierShares,
} from "../../../src/calculation";

describe("a supplier's score (000-21)", () => {
  const known = { onTimeRate: 0.9, quantityAccuracy: 1, defectRate: 0.02 };

  it("weighs on time, quantity, quality and price alike where nobody says otherwise", () => {
    expect(supplierScore(known, 0.8)).toBeCloseTo((0.9 + 1 + (1 - 0.02) + 0.8) / 4, 12);
  });

  it("leaves out what is not known instead of taking it for 0", () => {
    expect(supplierScore(known, undefined)).toBeCloseTo((0.9 + 1 + 0.98) / 3, 12);
    expect(supplierScore({ onTimeRate: 0.9 }, 0.8)).toBeCloseTo((0.9 + 0.8) / 2, 12);
  });

  it("is none by the price alone: nothing was delivered", () => {
    expect(supplierScore({}, 0.8)).toBeUndefined();
  });

  it("weighs as the planner says, and refuses weights that are too few or all nothing", () => {
    expect(supplierScore(known, 0.8, [0.5, 0.5, 0, 0])).toBeCloseTo((0.9 + 1) / 2, 12);
    expect(checkedScoreWeights([1, 0], "scoreWeights")).toMatchObject({
      problems: [{ code: "lengthsDiffer", field: "scoreWeights", params: { got: 2, needed: 4 } }],
    });
    expect(checkedScoreWeights([0, 0, 0, 0], "scoreWeights")).toMatchObject({
      problems: [{ code: "weightsAddUpToNothing" }],
    });
  });

  it("takes the cheapest source of a product as the measure of the others", () => {
    const rates = supplierPriceRates([
      { supplier: "Ningbo", sku: "MUG", unitCost: 4 },
      { supplier: "Yiwu", sku: "MUG", unitCost: 5 },
      { supplier: "Yiwu", sku: "LAMP", unitCost: 9 },
      { supplier: "Ningbo", sku: "LAMP", unitCost: 10 },
      { supplier: "Hanoi", sku: "BAG", unitCost: 2 },
    ]);
    expect(rates.get("Ningbo")).toBeCloseTo((4 / 4 + 9 / 10) / 2, 12);
    expect(rates.get("Yiwu")).toBeCloseTo((4 / 5 + 9 / 9) / 2, 12);
    // Nobody else quotes the bag.
    expect(rates.has("Hanoi")).toBe(false);
  });
});

describe("tiers (000-38)", () => {
  it("begin at their limits", () => {
    const limits = [0.95, 0.9, 0.75];
    expect([0.97, 0.95, 0.92, 0.9, 0.8, 0.75, 0.74, 0].map((score) => supplierTier(score, limits))).toEqual([
      "S",
      "S",
      "A",
      "A",
      "B",
      "B",
      "C",
      "C",
    ]);
  });

  it("stand beside a target of 15%, 25%, 45% and 15% that is whole", () => {
    expect(targetTierShares.value).toEqual([0.15, 0.25, 0.45, 0.15]);
    expect(targetTierShares.value.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("are counted by number, with the share of the money beside it (A.6-13)", () => {
    const mix = supplierTierMix([
      { tier: "S", spend: 6000 },
      { tier: "B", spend: 3000 },
      { tier: "B", spend: 1000 },
      { tier: "C" },
    ]);
    expect(mix.map(({ tier, suppliers, share }) => [tier, suppliers, share])).toEqual([
      ["S", 1, 1 / 4],
      ["A", 0, 0],
      ["B", 2, 2 / 4],
      ["C", 1, 1 / 4],
    ]);
    expect(mix.map(({ spendShare }) => spendShare)).toEqual([0.6, 0, 0.4, 0]);
    expect(mix[0]!.gap).toBeCloseTo(1 / 4 - 0.15, 12);
  });

  it("have no share of a spend that nobody knows", () => {
    expect(supplierTierMix([{ tier: "A" }])[1]!.spendShare).toBeUndefined();
  });

  it("have shares and gaps that add up, whatever the mix", () => {
    const tier = fc.constantFrom("S", "A", "B", "C" as const);
    fc.assert(
      fc.property(fc.array(tier, { minLength: 1, maxLength: 40 }), (tiers) => {
        const mix = supplierTierMix(tiers.map((each) => ({ tier: each as "S" })));
        expect(mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(mix.reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(0, 9);
      }),
    );
  });
});
