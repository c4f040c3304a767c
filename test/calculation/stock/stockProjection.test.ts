import fc from "fast-check";
import { stockOutDate, stockProjection } from "../../../src/calculation";

const asOfDate = 46352; // 26 November 2026
const input = {
  onHand: 10,
  asOfDate,
  dailyForecast: [6, 6, 6],
  receipts: [
    { date: asOfDate + 1, units: 3 },
    { date: asOfDate + 1, units: 2 },
    { date: asOfDate - 1, units: 100 },
  ],
};

describe("projecting the stock", () => {
  it("adds what arrives at the start of a day, takes off the demand, and keeps a backlog", () => {
    expect(stockProjection(input)).toEqual([
      { date: asOfDate, receipts: 0, demand: 6, closingStock: 10 - 6 },
      { date: asOfDate + 1, receipts: 3 + 2, demand: 6, closingStock: 4 + 5 - 6 },
      { date: asOfDate + 2, receipts: 0, demand: 6, closingStock: 3 - 6 },
    ]);
  });

  it("takes receipts before the as-of date to be on hand already", () => {
    expect(stockProjection({ ...input, receipts: input.receipts.slice(2) })[2]).toMatchObject({
      closingStock: 10 - 18,
    });
  });

  it("loses and invents nothing", () => {
    const units = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 5000 }),
        fc.array(units, { minLength: 1, maxLength: 60 }),
        fc.array(fc.record({ date: fc.integer({ min: asOfDate, max: asOfDate + 59 }), units })),
        (onHand, dailyForecast, receipts) => {
          const days = stockProjection({ onHand, asOfDate, dailyForecast, receipts });
          const arrived = receipts.filter(({ date }) => date < asOfDate + dailyForecast.length);
          const moved =
            arrived.reduce((sum, receipt) => sum + receipt.units, 0) -
            dailyForecast.reduce((sum, demand) => sum + demand, 0);
          expect(days.at(-1)!.closingStock).toBe(onHand + moved);
        },
      ),
    );
  });
});

describe("the stock-out date", () => {
  it("is the first day that closes below 0", () => {
    expect(stockOutDate(input)).toMatchObject({ value: asOfDate + 2 });
    expect(stockOutDate({ ...input, receipts: [] })).toMatchObject({ value: asOfDate + 1 });
    expect(stockOutDate({ ...input, onHand: -1, receipts: [] })).toMatchObject({ value: asOfDate });
  });

  it("is not a day that ends at exactly 0, dust of arithmetic ignored", () => {
    expect(stockOutDate({ onHand: 0.3, asOfDate, dailyForecast: [0.1, 0.2, 1], receipts: [] })).toMatchObject(
      {
        value: asOfDate + 2,
      },
    );
  });

  it("is none within the forecast where the stock suffices", () => {
    expect(stockOutDate({ ...input, onHand: 13 })).toMatchObject({
      problems: [{ code: "noStockOut", severity: "unanswerable", params: { days: 3 } }],
    });
  });
});
