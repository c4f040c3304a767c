import { testVerdict, type TestSale } from "../../../src/calculation";

/** 2.5% conversion, 5% bad ratings. */
const good: TestSale = { visits: 400, orders: 10, ratings: 20, badRatings: 1, categoryCvrRate: 0.02 };
const verdictOf = (change: Partial<TestSale>) => {
  const result = testVerdict({ ...good, ...change });
  return result.ok ? result.value : result.problems[0]!.code;
};

describe("the verdict on a test sale", () => {
  it("passes what converts and is liked, at the limits too", () => {
    expect(verdictOf({})).toBe("PASS");
    expect(verdictOf({ orders: 8 })).toBe("PASS"); // exactly 2%
  });

  it("asks for the category's conversion where that is more than 2%", () => {
    expect(verdictOf({ categoryCvrRate: 0.03 })).toBe("EXTEND");
    expect(verdictOf({ categoryCvrRate: 0.01, orders: 7 })).toBe("EXTEND"); // 1.75%
  });

  it("stops below 1%, not at it, and only from 380 visits on", () => {
    expect(verdictOf({ orders: 3 })).toBe("STOP"); // 0.75%
    expect(verdictOf({ orders: 4 })).toBe("EXTEND"); // 1%
    expect(verdictOf({ visits: 379, orders: 0 })).toBe("EXTEND");
    expect(verdictOf({ visits: 380, orders: 0 })).toBe("STOP");
  });

  it("stops above 10% bad ratings from ten on, however well it converts", () => {
    expect(verdictOf({ ratings: 10, badRatings: 2 })).toBe("STOP");
    expect(verdictOf({ ratings: 10, badRatings: 1 })).toBe("EXTEND"); // 10%
    expect(verdictOf({ ratings: 9, badRatings: 9 })).toBe("EXTEND");
  });

  it("does not pass without a rating, nor before 380 visits", () => {
    expect(verdictOf({ ratings: 0, badRatings: 0 })).toBe("EXTEND");
    expect(verdictOf({ visits: 379 })).toBe("EXTEND");
    expect(verdictOf({ visits: 0, orders: 0 })).toBe("EXTEND");
  });

  it("refuses more orders than visits and more bad ratings than ratings", () => {
    expect(verdictOf({ orders: 401 })).toBe("aboveMaximum");
    expect(verdictOf({ badRatings: 21 })).toBe("aboveMaximum");
  });
});
