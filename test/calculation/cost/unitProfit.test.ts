import fc from "fast-check";
import { breakEvenPrice, unitProfit, type SellingCosts } from "../../../src/calculation";

const none: SellingCosts = {
  landedCost: 0,
  commissionRate: 0,
  paymentRate: 0,
  adsRate: 0,
  lastMilePerUnit: 0,
  storagePerUnit: 0,
  contentPerUnit: 0,
  returnRate: 0,
  lossPerReturn: 0,
  vatRate: 0,
};
const shop: SellingCosts = {
  ...none,
  landedCost: 12,
  commissionRate: 0.15,
  paymentRate: 0.035,
  adsRate: 0.1,
  lastMilePerUnit: 4,
  storagePerUnit: 0.5,
  contentPerUnit: 0.3,
  returnRate: 0.08,
  lossPerReturn: 20,
  vatRate: 0.2,
};

describe("the profit of a unit", () => {
  it("takes fees on the price with VAT and leaves VAT out of the price", () => {
    const parts = unitProfit({ ...shop, price: 36 });
    expect(parts.priceWithoutVat).toBeCloseTo(30, 12);
    expect(parts.sellingFees).toBeCloseTo(36 * 0.285, 12);
    expect(parts.profit).toBeCloseTo(30 - 36 * 0.285 - 12 - 4 - 0.5 - 0.3 - 0.08 * 20, 12);
  });

  it("may be a loss", () => {
    expect(unitProfit({ ...none, price: 10, landedCost: 12 }).profit).toBe(-2);
  });

  it("and its parts make up the price without VAT", () => {
    const { profit, priceWithoutVat, sellingFees, handling, returns } = unitProfit({ ...shop, price: 29.9 });
    expect(profit + sellingFees + shop.landedCost + handling + returns).toBeCloseTo(priceWithoutVat, 12);
  });
});

describe("the break-even price", () => {
  const rate = fc.double({ min: 0, max: 0.2, noNaN: true });
  const money = fc.double({ min: 0, max: 1000, noNaN: true });

  it("is the price at which the profit is the margin wanted", () => {
    fc.assert(
      fc.property(
        rate,
        rate,
        rate,
        money,
        money,
        rate,
        (commissionRate, adsRate, vatRate, landedCost, lossPerReturn, targetMarginRate) => {
          const costs = { ...shop, commissionRate, adsRate, vatRate, landedCost, lossPerReturn };
          const price = breakEvenPrice({ ...costs, targetMarginRate });
          if (!price.ok) throw new Error(price.problems[0]!.code);
          const { profit, priceWithoutVat } = unitProfit({ ...costs, price: price.value });
          expect(profit).toBeCloseTo(targetMarginRate * priceWithoutVat, 6);
        },
      ),
    );
  });

  it.each([
    ["fees", { commissionRate: 0.5, paymentRate: 0.3, adsRate: 0.2 }],
    ["fees and margin", { commissionRate: 0.5, targetMarginRate: 0.5 }],
  ])("does not exist where %s take the whole price", (_which, change) => {
    expect(breakEvenPrice({ ...none, landedCost: 12, targetMarginRate: 0, ...change })).toMatchObject({
      problems: [{ code: "ratesLeaveNothing", severity: "unanswerable" }],
    });
  });
});
