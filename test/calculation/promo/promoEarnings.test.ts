import fc from "fast-check";
import { promoEarnings, type PromoSku } from "../../../src/calculation/promo/promoEarnings";
import type { SellingRates } from "../../../src/calculation/promo/promoRates";

const rates: SellingRates = {
  commissionRate: 0.15,
  adsRate: 0.1,
  paymentRates: { LOW: 0.029, USUAL: 0.035, HIGH: 0.045 },
  returnRate: 0,
  returnLossRate: 0,
  returnFeePerUnit: 0,
  vatRate: 0,
  exchangeSwing: 0,
  contentCost: 0,
};
const lamp: PromoSku = {
  sku: "LAMP",
  units: 100,
  regularPrice: 25,
  promoPrice: 20,
  goods: 8,
  firstLeg: 2,
  tax: 0,
  lastMile: 3,
  charges: [{ group: "WAREHOUSE", kind: "HANDLING", perUnit: 1 }],
};

describe("what a promotion earns", () => {
  it("is its revenue less every charge, at three levels of the payment fee (004-03, 004-30, 004-34, 004-36)", () => {
    const { skus, profit } = promoEarnings([lamp], rates);
    // 100 × 20 − 100 × (8 + 2 + 0 + 1 + 3) − 2,000 × (15% + 10% + payment)
    expect(skus[0]!.profit).toEqual({
      LOW: 2000 - 1400 - 2000 * 0.279,
      USUAL: 2000 - 1400 - 2000 * 0.285,
      HIGH: 2000 - 1400 - 2000 * 0.295,
    });
    expect(profit).toEqual(skus[0]!.profit);
    // 14 ÷ (1 − 0.285)
    expect(skus[0]!.breakEvenPrice.USUAL).toBeCloseTo(14 / 0.715, 10);
    // before the promotion: 25 − 25 × 0.285 − 14
    expect(skus[0]!.regularProfitPerUnit).toBeCloseTo(25 * 0.715 - 14, 10);
  });

  it("names what loses money, with the price at which it would not", () => {
    const { skus, problems } = promoEarnings([{ ...lamp, promoPrice: 18 }], rates);
    expect(skus[0]!.losesMoney).toBe(true);
    expect(problems).toMatchObject([
      { code: "promoLosesMoney", params: { sku: "LAMP", got: -1.13, limit: 19.58 } }, // 18 × 0.715 − 14; 14 ÷ 0.715
    ]);
  });

  it("leaves out a product of which a price or a cost is not known, and says which", () => {
    const { skus, lines, problems } = promoEarnings(
      [lamp, { ...lamp, sku: "RUG", promoPrice: undefined, tax: undefined }],
      rates,
    );
    expect(skus.map(({ sku }) => sku)).toEqual(["LAMP"]);
    expect(lines.every(({ sku }) => sku === "LAMP")).toBe(true);
    expect(problems.map(({ code, field, params }) => [code, field, params?.sku])).toEqual([
      ["promoFactMissing", "promoPrice", "RUG"],
      ["promoFactMissing", "tax", "RUG"],
    ]);
  });

  it("shares content by what each product takes in, and counts the exchange rate both ways (004-31, 004-33)", () => {
    const rug = { ...lamp, sku: "RUG", units: 300 };
    const { lines } = promoEarnings([lamp, rug], { ...rates, contentCost: 100, exchangeSwing: 0.05 });
    const of = (sku: string, group: string) => lines.find((line) => line.sku === sku && line.group === group);
    expect(of("LAMP", "CONTENT")?.amounts.USUAL).toBe(25); // 2,000 of 8,000
    expect(of("RUG", "CONTENT")?.amounts.USUAL).toBe(75);
    expect(of("LAMP", "EXCHANGE")?.amounts).toEqual({ LOW: -100, USUAL: 0, HIGH: 100 });
  });

  it("takes the commission of the product's category, where the platform has one (004-25)", () => {
    const { lines } = promoEarnings([{ ...lamp, commissionRate: 0.08 }], rates);
    expect(lines.find(({ group }) => group === "PLATFORM")?.amounts.USUAL).toBe(2000 * 0.08);
  });

  it("counts clicks × cost per click instead of a part of the price, never both (004-26)", () => {
    const rug = { ...lamp, sku: "RUG", units: 300 };
    const { lines, problems } = promoEarnings([lamp, rug], { ...rates, adClicks: 1000, costPerClick: 0.4 });
    const ads = lines.filter(({ group }) => group === "ADS").map(({ amounts }) => amounts.USUAL);
    expect(ads).toEqual([100, 300]); // 400 by takings of 2,000 and 6,000
    expect(problems.map(({ code, field }) => [code, field])).toEqual([["adsGivenTwice", "adsRate"]]);
    const alone = promoEarnings([lamp], { ...rates, adsRate: 0, adClicks: 1000, costPerClick: 0.2 });
    expect(alone.problems).toEqual([]);
    // 14 a unit and 2 of clicks ÷ (1 − 15% − 3.5%)
    expect(alone.skus[0]!.breakEvenPrice.USUAL).toBeCloseTo((14 + 2) / 0.815, 10);
    // before the promotion no click is paid: 25 × (1 − 18.5%) − 14
    expect(alone.skus[0]!.regularProfitPerUnit).toBeCloseTo(25 * 0.815 - 14, 10);
  });

  it("loses by each return a part of the price and the way back (004-28, 004-32)", () => {
    const { lines } = promoEarnings([lamp], {
      ...rates,
      returnRate: 0.1,
      returnLossRate: 0.4,
      returnFeePerUnit: 6,
    });
    // 10% of 100 units: 10 × (20 × 40% + 6)
    expect(lines.find(({ group }) => group === "RETURNS")?.amounts.USUAL).toBe(10 * (8 + 6));
  });

  it("leaves out a product that lacks the volume its storage goes by", () => {
    const { skus, problems } = promoEarnings([{ ...lamp, lacks: "unitM3" }], rates);
    expect(skus).toEqual([]);
    expect(problems).toMatchObject([{ code: "promoFactMissing", field: "unitM3" }]);
  });

  it("adds up whichever way it is added, and at its break-even price earns nothing", () => {
    const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
    const product = fc.record({
      units: fc.integer({ min: 1, max: 5000 }),
      promoPrice: money(200),
      goods: money(50),
      firstLeg: money(10),
      tax: money(10),
      lastMile: money(10),
      charges: fc
        .record({ storage: money(5), services: money(2) })
        .map(({ storage, services }): PromoSku["charges"] => [
          { group: "WAREHOUSE", kind: "STORAGE", perUnit: storage },
          { group: "WAREHOUSE", kind: "SERVICES", perUnit: services },
        ]),
    });
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 6 }), money(5000), (products, contentCost) => {
        const all = products.map((each, index) => ({ ...each, sku: `S${index}` }));
        const own = {
          ...rates,
          vatRate: 0.2,
          returnRate: 0.08,
          returnLossRate: 0.6,
          returnFeePerUnit: 2.5,
          exchangeSwing: 0.05,
          contentCost,
        };
        const { lines, skus, revenue, profit } = promoEarnings(all, own);
        for (const level of ["LOW", "USUAL", "HIGH"] as const) {
          const costs = lines.reduce((sum, { amounts }) => sum + amounts[level], 0);
          expect(profit[level]).toBeCloseTo(revenue - costs, 1);
          expect(profit[level]).toBeCloseTo(
            skus.reduce((sum, sku) => sum + sku.profit[level], 0),
            1,
          );
        }
        const content = lines.filter(({ group }) => group === "CONTENT");
        expect(content.reduce((sum, { amounts }) => sum + amounts.USUAL, 0)).toBeCloseTo(contentCost, 8);
        const [only] = promoEarnings([{ ...all[0]!, promoPrice: 10 }], own).skus;
        const price = only!.breakEvenPrice.HIGH!;
        const [even] = promoEarnings([{ ...all[0]!, promoPrice: price }], own).skus;
        expect(Math.abs(even!.profit.HIGH)).toBeLessThan(0.01 * 11); // each line is rounded to a cent
      }),
      { numRuns: 40 },
    );
  });
});
