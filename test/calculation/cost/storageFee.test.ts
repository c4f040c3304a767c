import fc from "fast-check";
import { serialOf, storageFee, type StorageFeeInput } from "../../../src/calculation";

const day = (year: number, month: number, dayOfMonth: number) => serialOf({ year, month, day: dayOfMonth });
const stock: StorageFeeInput = {
  units: 100,
  unitM3: 0.01,
  fromDate: day(2026, 9, 16),
  toDate: day(2026, 10, 15),
  monthlyRates: [20, 20, 20, 20, 20, 20, 20, 20, 20, 60, 60, 60],
};
const feeOf = (change: Partial<StorageFeeInput>) => {
  const result = storageFee({ ...stock, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value.fee;
};

describe("the storage fee", () => {
  it("takes each month by its days, first and last day included", () => {
    expect(feeOf({})).toBeCloseTo(20 * (15 / 30) + 60 * (15 / 31), 12);
  });

  it("is one day's part where stock comes and goes on one day", () => {
    expect(feeOf({ toDate: stock.fromDate })).toBeCloseTo(20 / 30, 12);
  });

  it("of a full year is the sum of its rates, in a leap year too, and runs on past New Year", () => {
    const sumOfRates = 9 * 20 + 3 * 60;
    expect(feeOf({ fromDate: day(2028, 1, 1), toDate: day(2028, 12, 31) })).toBeCloseTo(sumOfRates, 9);
    expect(feeOf({ fromDate: day(2026, 7, 1), toDate: day(2027, 6, 30) })).toBeCloseTo(sumOfRates, 9);
  });

  it("of two spans that follow each other is that of both together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 800 }), (first, second) => {
        const middle = stock.fromDate + first;
        const end = middle + second;
        const parts = feeOf({ toDate: middle }) + feeOf({ fromDate: middle + 1, toDate: end });
        expect(parts).toBeCloseTo(feeOf({ toDate: end }), 8);
      }),
    );
  });
});

it("refuses eleven rates, and an end before the beginning", () => {
  expect(storageFee({ ...stock, monthlyRates: stock.monthlyRates.slice(1) })).toMatchObject({
    problems: [{ code: "lengthsDiffer", field: "monthlyRates", params: { got: 11, needed: 12 } }],
  });
  expect(storageFee({ ...stock, toDate: stock.fromDate - 1 })).toMatchObject({
    problems: [{ code: "datesReversed", field: "toDate", params: { other: "fromDate" } }],
  });
});
