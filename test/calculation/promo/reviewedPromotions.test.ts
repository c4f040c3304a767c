import fc from "fast-check";
import {
  reviewVariation,
  soldOutBefore,
  withReviewed,
  type ReviewedPromotion,
} from "../../../src/calculation";

const days = { firstDate: 46_000, lastDate: 46_006 };
const sku = (name: string, forecastUnits: number, actualUnits: number, unitsLeft = 50) => ({
  sku: name,
  forecastUnits,
  actualUnits,
  unitsLeft,
});
const reviewed = (...skus: ReviewedPromotion["skus"]): ReviewedPromotion => ({
  name: "Members' week",
  ...days,
  skus,
});

describe("what the review of a promotion feeds into the next plan (004-09)", () => {
  it("its days are a promotion's though nobody lists them, and count once where somebody does", () => {
    expect(withReviewed([], [reviewed()])).toEqual([{ name: "Members' week", ...days }]);
    const listed = { name: "Spring sale", firstDate: 46_005, lastDate: 46_010 };
    expect(withReviewed([listed], [reviewed()])).toEqual([listed]);
  });

  it("what the plan was off by says how far the next may be, drawn towards the usual figure (C.4)", () => {
    const review = reviewed(sku("LAMP", 100, 130), sku("RUG", 100, 90));
    expect(reviewVariation([review], 0.3)).toBeCloseTo(
      Math.sqrt(((0.3 ** 2 + 0.1 ** 2) / 2 + 3 * 0.3 ** 2) / (1 + 3)),
      12,
    );
  });

  it("leaves out what sold out and what was expected to sell fewer than ten units (002-28)", () => {
    const review = reviewed(sku("LAMP", 100, 130), sku("RUG", 100, 100, 0), sku("HOOK", 9, 27));
    expect(reviewVariation([review], 0.3)).toBeCloseTo(Math.sqrt((0.3 ** 2 + 3 * 0.3 ** 2) / 4), 12);
    expect(reviewVariation([reviewed(sku("RUG", 100, 100, 0))], 0.3)).toBeUndefined();
    expect(reviewVariation([], 0.3)).toBeUndefined();
  });

  it("lies between what was measured and the usual figure", () => {
    const ratio = fc.double({ min: 0.2, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 30 }), ratio, (sold, usual) => {
        const review = reviewed(...sold.map((times, index) => sku(`P${index}`, 1000, 1000 * times)));
        const measured = Math.sqrt(sold.reduce((sum, times) => sum + (times - 1) ** 2, 0) / sold.length);
        const variation = reviewVariation([review], usual)!;
        expect(variation).toBeGreaterThanOrEqual(Math.min(measured, usual) - 1e-9);
        expect(variation).toBeLessThanOrEqual(Math.max(measured, usual) + 1e-9);
      }),
    );
  });

  it("warns of what sold out the last time, for its uplift is the least it can be", () => {
    const earlier = { ...reviewed(sku("LAMP", 100, 100, 0), sku("RUG", 90, 90, 0)), lastDate: 45_900 };
    const later = reviewed(sku("RUG", 90, 60, 30), sku("GONE", 40, 40, -2));
    const warned = soldOutBefore([later, earlier], (each) => each !== "GONE");
    // The rug did not sell out the last time; what is no longer planned is nobody's concern.
    expect(warned.map(({ code, params }) => [code, params?.["sku"]])).toEqual([
      ["soldOutInPromotion", "LAMP"],
    ]);
  });
});
