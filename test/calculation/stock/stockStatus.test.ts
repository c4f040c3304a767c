import { reorderPoint, stockStatus } from "../../../src/calculation";

// requirements A.6-2: 100 a day, 10 days, safety stock 680, so the reorder point is 100 × 10 + 680
const need = { avgDailyDemand: 100, avgLeadDays: 10, safetyStock: 680, warningFactor: 1.2 };

it("orders at demand over the lead time plus the safety stock", () => {
  expect(reorderPoint(need)).toBe(100 * 10 + 680);
});

describe("the status of a product", () => {
  it("is OUT with nothing on hand, whatever is on the way", () => {
    expect(stockStatus({ ...need, onHand: 0, onOrder: 5000 })).toBe("OUT");
    expect(stockStatus({ ...need, onHand: -3, onOrder: 0 })).toBe("OUT");
  });

  it("is ORDER at the reorder point, counting what is on order", () => {
    expect(stockStatus({ ...need, onHand: 1000, onOrder: 680 })).toBe("ORDER");
    expect(stockStatus({ ...need, onHand: 1000, onOrder: 681 })).toBe("OK");
  });

  it("is WARN from 1.2 × safety stock on hand down, though enough is on order", () => {
    expect(stockStatus({ ...need, onHand: 816, onOrder: 2000 })).toBe("WARN"); // 1.2 × 680 = 816
    expect(stockStatus({ ...need, onHand: 817, onOrder: 2000 })).toBe("OK");
  });
});
