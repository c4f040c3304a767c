import { gmroi, sellThrough, stockTurns } from "../../../src/calculation";

describe("the ratios of stock", () => {
  it("turns are a year's, whatever the days", () => {
    expect(stockTurns({ costOfSales: 600000, averageStock: 125000, days: 365 })).toMatchObject({
      value: 4.8,
    });
    const month = stockTurns({ costOfSales: 50000, averageStock: 125000, days: 30 });
    expect(month.ok && month.value).toBeCloseTo((0.4 * 365) / 30, 12);
  });

  it("sell-through may exceed 1, margin may be negative", () => {
    expect(sellThrough(1000, 800)).toMatchObject({ value: 1.25 });
    expect(gmroi(240000, 100000)).toMatchObject({ value: 2.4 });
    expect(gmroi(-10, 100)).toMatchObject({ value: -0.1 });
  });

  it.each([
    ["stock", stockTurns({ costOfSales: 1, averageStock: 0, days: 365 }), "averageStock"],
    ["receipts", sellThrough(1, 0), "unitsReceived"],
    ["money in stock", gmroi(1, 0), "averageStock"],
  ])("have no answer without %s", (_what, result, field) => {
    expect(result).toMatchObject({
      problems: [{ code: "nothingToDivideBy", severity: "unanswerable", field }],
    });
  });
});
