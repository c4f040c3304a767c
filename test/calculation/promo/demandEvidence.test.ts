import { cleanHistory, demandEvidence, serialOf, type ProductEvidence } from "../../../src/calculation";

const firstDate = serialOf({ year: 2025, month: 1, day: 1 });
const days = 500;

const product = (daily: number, facts: Partial<ProductEvidence> = {}): ProductEvidence => ({
  history: cleanHistory({
    history: { sku: "A", firstDate, units: new Float64Array(days).fill(daily), returnedUnits: 0 },
    closures: [],
    promotions: [],
    stockCounts: [],
    leaveOut: [],
  }),
  searches: [],
  ...facts,
});
const promotion = { firstDate: firstDate + 540, lastDate: firstDate + 543 };
const monthly = (value: (month: number) => number) =>
  Array.from({ length: 24 }, (_, month) => ({
    date: serialOf({ year: 2024 + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }),
    searches: value(month),
  }));

it("says nothing of what no table says", () => {
  expect(demandEvidence([], promotion)).toEqual({});
  expect(demandEvidence([product(10)], { firstDate: firstDate + 300, lastDate: firstDate + 301 })).toEqual(
    {},
  );
});

it("reads last year's units, conversion, value and refunds of all products together (004-19)", () => {
  const evidence = demandEvidence(
    [
      product(10, { price: 20, returnRate: 0.05, visits: new Float64Array(days).fill(400) }),
      product(30, { price: 8, returnRate: 0.01 }),
    ],
    promotion,
  );
  expect(evidence.lastYearUnits).toEqual({ value: 4 * 10 + 4 * 30, products: 2 });
  // The product without visits is no part of the conversion.
  expect(evidence.conversionRate).toEqual({ value: 10 / 400, products: 1 });
  expect(evidence.unitValue!.value).toBeCloseTo((10 * 20 + 30 * 8) / 40, 9);
  expect(evidence.refundRate!.value).toBeCloseTo((10 * 0.05 + 30 * 0.01) / 40, 12);
});

it("reads searches and competitors' prices (004-13)", () => {
  const evidence = demandEvidence(
    [
      product(10, {
        price: 18,
        competitorPrice: 20,
        searches: monthly((month) => (month < 12 ? 40 : 66)),
      }),
      product(10, { price: 11, competitorPrice: 10 }),
      product(10, { price: 11, searches: monthly(() => 5).slice(0, 20) }),
    ],
    promotion,
  );
  expect(evidence.searchFactor).toEqual({ value: 66 / 40, products: 1 });
  expect(evidence.priceFactor!.value).toBeCloseTo((18 / 20 + 11 / 10) / 2, 12);
  expect(evidence.priceFactor!.products).toBe(2);
});
