import { firstOrder } from "../../../src/calculation";

const tested = { avgDailyDemand: 5, leadDays: 20, coverDays: 3, promoUpliftRate: 0 };

describe("the first order", () => {
  it("covers the printed 3 days and the lead time: 115, which is 23 days", () => {
    expect(firstOrder(tested)).toEqual({
      units: 5 * 3 + 5 * 20,
      unitsBeforeLimit: 115,
      daysCovered: 23,
      bindingLimit: "none",
    });
  });

  it("is 550 for the three months its words mean", () => {
    expect(firstOrder({ ...tested, coverDays: 90 }).units).toBe(5 * (90 + 20));
  });

  it("adds half for a promotion that needs half more, rounded up", () => {
    expect(firstOrder({ ...tested, promoUpliftRate: 0.5 }).units).toBe(Math.ceil(115 * 1.5)); // 172.5
  });

  it("stays within the limit and says that it binds", () => {
    expect(firstOrder({ ...tested, maxUnits: 100.9 })).toMatchObject({
      units: 100,
      unitsBeforeLimit: 115,
      bindingLimit: "maxUnits",
    });
    expect(firstOrder({ ...tested, maxUnits: 115 })).toMatchObject({ units: 115, bindingLimit: "none" });
  });

  it("orders nothing for a product that sold nothing", () => {
    expect(firstOrder({ ...tested, avgDailyDemand: 0 }).units).toBe(0);
  });
});
