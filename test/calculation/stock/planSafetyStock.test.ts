import {
  historyMethods,
  historySafetyStock,
  incomingReceipts,
  normalQuantile,
  planSafetyStock,
  recentDeviation,
  unitsUpTo,
  type PlanSafetyStockInput,
} from "../../../src/calculation";

const dailyDemand = Float64Array.from({ length: 70 }, (_, day) => [4, 6, 5, 7, 3][day % 5]!);
const input: PlanSafetyStockInput = {
  rule: "DAYS",
  dailyDemand,
  avgDailyDemand: 5,
  avgLeadDays: 9,
  maxLeadDays: 13,
  serviceLevel: 0.95,
  safetyDays: 30,
  forecastSpread: { days: 36, units: 60 },
};
const units = (more: Partial<PlanSafetyStockInput>) => {
  const result = planSafetyStock({ ...input, ...more });
  return result.ok ? result.value : result.problems[0]!.code;
};

describe("the safety stock of a plan (A.6-1)", () => {
  it("is that of the history's rules where one of them is chosen", () => {
    for (const method of historyMethods) {
      const own = historySafetyStock({ ...input, method });
      expect(units({ rule: method })).toBe(own.ok ? own.value : NaN);
    }
  });

  it("is 30 days of sales by the rule of days (001-19)", () => {
    expect(units({ rule: "DAYS" })).toBe(5 * 30);
  });

  it("is the forecast's spread over the lead time together with the lead time's own (C.1)", () => {
    // 60 units over 36 days are 60 × √(9/36) = 30 over 9; the lead time varies by (13 − 9) ÷ 2 days of 5 units
    const leadTime = normalQuantile(0.95) * 5 * 2;
    expect(units({ rule: "FORECAST" })).toBeCloseTo(Math.hypot(30, leadTime), 9);
    expect(units({ rule: "FORECAST", maxLeadDays: 9 })).toBeCloseTo(30, 9);
    expect(units({ rule: "FORECAST", forecastSpread: undefined })).toBe("nothingKnown");
  });

  it("is never below nothing, also for a service level below a half (A.6-35)", () => {
    expect(units({ rule: "FORECAST", serviceLevel: 0.2, forecastSpread: { days: 9, units: -3 } })).toBe(0);
  });
});

describe("what is on its way", () => {
  it("arrives on its day, today where that has passed, and after a lead time where none is given (C.2)", () => {
    const listed = [{ units: 30, date: 105 }, { units: 20, date: 98 }, { units: 5 }];
    const { receipts, undatedUnits, overdueUnits } = incomingReceipts(80, listed, {
      asOfDate: 100,
      leadDays: 39.5,
    });
    expect(receipts).toEqual([
      { date: 100, units: 20 },
      { date: 105, units: 30 },
      { date: 140, units: 80 - 50 },
    ]);
    expect([undatedUnits, overdueUnits]).toEqual([30, 20]);
    expect(unitsUpTo(receipts, 105)).toBe(50);
  });

  it("is no more than is on order, the earliest first, where more is listed", () => {
    const listed = [
      { units: 30, date: 120 },
      { units: 20, date: 110 },
    ];
    const { receipts } = incomingReceipts(40, listed, { asOfDate: 100, leadDays: 30 });
    expect(receipts).toEqual([
      { date: 110, units: 20 },
      { date: 120, units: 40 - 20 },
    ]);
  });
});

describe("sales against their forecast (002-28, A.6-24)", () => {
  const forecast = new Float64Array(7).fill(10);
  const status = (...sold: number[]) => recentDeviation(Float64Array.from(sold), forecast, 0.3)?.status;

  it("count where the week and its last three days both are 30% off", () => {
    expect(status(13, 13, 13, 13, 14, 14, 14)).toBe("RELEASE"); // 94 > 91 and 42 > 39
    expect(status(13, 13, 13, 13, 13, 13, 13)).toBe("OK"); // exactly 30%
    expect(status(20, 20, 20, 20, 10, 10, 10)).toBe("OK"); // it is over
    expect(status(6, 6, 6, 6, 6, 6, 6)).toBe("HOLD");
  });

  it("leave out days that are not known", () => {
    expect(status(NaN, 14, 14, 14, 14, 14, 14)).toBe("RELEASE");
    expect(status(NaN, NaN, NaN, NaN, NaN, NaN, NaN)).toBeUndefined();
  });
});
