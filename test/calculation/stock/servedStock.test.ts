import { servedStock } from "../../../src/calculation";

const asOfDate = 46_000;

describe("stock that serves what it can (C.2)", () => {
  it("is never below 0: what is not there is lost, and later receipts do not make up for it", () => {
    const days = servedStock({
      onHand: 10,
      asOfDate,
      dailyForecast: [6, 6, 6, 6],
      receipts: [{ date: asOfDate + 3, units: 20 }],
    });
    // 10 − 6; 4 of 6 served; none of 6; 20 − 6
    expect(days.map(({ closingStock }) => closingStock)).toEqual([4, 0, 0, 20 - 6]);
    expect(days.map(({ lost }) => lost)).toEqual([0, 2, 6, 0]);
  });

  it("serves first what is promised beyond what is on hand", () => {
    const days = servedStock({
      onHand: 10 - 15,
      asOfDate,
      dailyForecast: [2, 2],
      receipts: [{ date: asOfDate + 1, units: 12 }],
    });
    expect(days.map(({ closingStock }) => closingStock)).toEqual([0, 12 - 5 - 2]);
    expect(days.map(({ lost }) => lost)).toEqual([2, 0]);
  });
});
