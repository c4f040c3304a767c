import { type DailyDemand, salesAge } from "../../../src/calculation";
import { planDay } from "../../../src/taskpane/today/replenish/planDay";

const today = 46100;
/** Sales whose last known day lies so many days back. */
const endedAgo = (days: number): ReadonlyMap<string, DailyDemand> => {
  const units = new Float64Array(30).fill(2);
  return new Map([["MUG", { sku: "MUG", firstDate: today - days - 29, units, returnedUnits: 0 }]]);
};

describe("the age of the sales, by one rule for check, plan, alerts and dashboard (001-24)", () => {
  it("is the days from the last known one", () => {
    expect(salesAge(endedAgo(1), today, 7)).toMatchObject({ days: 1, isStale: false });
    expect(salesAge(endedAgo(7), today, 7)).toMatchObject({ days: 7, isStale: false });
    expect(salesAge(endedAgo(8), today, 7)).toMatchObject({ days: 8, isStale: true });
    expect(salesAge(endedAgo(8), today, 8)).toMatchObject({ isStale: false });
    expect(salesAge(new Map(), today, 7)).toBeUndefined();
  });

  it("makes a plan one for today, or for the day after the last sale once they are out of date", () => {
    expect(planDay(undefined, today, endedAgo(7), 7)).toEqual({ asOfDate: today, isAfterLastSale: false });
    expect(planDay(undefined, today, endedAgo(8), 7)).toEqual({
      asOfDate: today - 7,
      isAfterLastSale: true,
    });
  });

  it("never overrules the day a planner chose", () => {
    expect(planDay(46090, today, endedAgo(50), 7)).toEqual({ asOfDate: 46090, isAfterLastSale: false });
  });
});
