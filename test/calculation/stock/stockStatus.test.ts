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

  it("counts units that are promised already as gone", () => {
    // position 1000 + 800 − 120 = 1680, the reorder point; without the promise 1800 is above it
    expect(stockStatus({ ...need, onHand: 1000, onOrder: 800, committed: 120 })).toBe("ORDER");
    expect(stockStatus({ ...need, onHand: 1000, onOrder: 800 })).toBe("OK");
    // available 920 − 104 = 816 = 1.2 × 680
    expect(stockStatus({ ...need, onHand: 920, onOrder: 2000, committed: 104 })).toBe("WARN");
    expect(stockStatus({ ...need, onHand: 300, onOrder: 5000, committed: 300 })).toBe("OUT");
  });

  it("is WARN from 1.2 × safety stock on hand down, though enough is on order", () => {
    expect(stockStatus({ ...need, onHand: 816, onOrder: 2000 })).toBe("WARN"); // 1.2 × 680 = 816
    expect(stockStatus({ ...need, onHand: 817, onOrder: 2000 })).toBe("OK");
  });
});
