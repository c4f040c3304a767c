import { daysPolicy } from "../../../src/calculation";

const input = {
  avgDailyDemand: 10,
  avgLeadDays: 5,
  reviewDays: 10,
  triggerDays: 15,
  safetyDays: 5,
  inventoryPosition: 80,
  minOrder: 0,
  packSize: 1,
};

describe("ordering by days of sales", () => {
  it("orders (cycle + lead + safety days) × daily sales − position, as Chinese ERP systems do (C.2)", () => {
    expect(daysPolicy(input).units).toBe((10 + 5 + 5) * 10 - 80);
    const promo = { ...input, avgDailyDemand: 40, reviewDays: 20, avgLeadDays: 10, safetyDays: 7 };
    expect(daysPolicy({ ...promo, inventoryPosition: 300 }).units).toBe((20 + 10 + 7) * 40 - 300);
  });

  it("orders at 15 days of sales and not above (001-20), keeping 30 (001-19)", () => {
    const document = { ...input, safetyDays: 30 };
    expect(daysPolicy({ ...document, inventoryPosition: 150 })).toMatchObject({
      isDue: true,
      triggerUnits: 150,
    });
    expect(daysPolicy({ ...document, inventoryPosition: 151 })).toMatchObject({ isDue: false, units: 0 });
    expect(daysPolicy(document).safetyStock).toBe(10 * 30);
  });

  it("says how many days of the lead time its trigger leaves open (A.6-2)", () => {
    expect(daysPolicy({ ...input, avgLeadDays: 40 }).daysShort).toBe(40 - 15);
    expect(daysPolicy(input).daysShort).toBe(0);
  });
});
