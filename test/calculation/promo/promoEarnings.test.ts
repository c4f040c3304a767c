import fc from "fast-check";
import {
  promoEarnings,
  type PromoSku,
  type SellingRates,
} from "../../../src/calculation/promo/promoEarnings";

const rates: SellingRates = {
  commissionRate: 0.15,
  adsRate: 0.1,
  paymentRates: { LOW: 0.029, USUAL: 0.035, HIGH: 0.045 },
  returnRate: 0,
  returnLossRate: 0,
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
  warehouse: 1,
  lastMile: 3,
};

describe("what a promotion earns", () => {
  it("is its revenue less every charge, at three levels of the payment fee (004-30, 004-34, 004-36)", () => {
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

  it("adds up whichever way it is added, and at its break-even price earns nothing", () => {
    const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
    const product = fc.record({
      units: fc.integer({ min: 1, max: 5000 }),
      promoPrice: money(200),
      goods: money(50),
      firstLeg: money(10),
      tax: money(10),
      warehouse: money(5),
      lastMile: money(10),
    });
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 6 }), money(5000), (products, contentCost) => {
        const all = products.map((each, index) => ({ ...each, sku: `S${index}` }));
        const own = {
          ...rates,
          vatRate: 0.2,
          returnRate: 0.08,
          returnLossRate: 0.6,
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
