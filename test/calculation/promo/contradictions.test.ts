import { contradictions } from "../../../src/calculation";

describe("settings that contradict each other (004-30, A.6-15)", () => {
  const rates = { paymentRateLow: 0.029, paymentRateUsual: 0.035, paymentRateHigh: 0.045 };

  it("are a low rate above the usual one, and a usual one above the high one, each at its field", () => {
    expect(contradictions({ ...rates, paymentRateLow: 0.04 })).toMatchObject([
      {
        code: "ratesOutOfOrder",
        severity: "error",
        field: "paymentRateLow",
        params: { other: "paymentRateUsual" },
      },
    ]);
    expect(contradictions({ ...rates, paymentRateUsual: 0.05 })).toMatchObject([
      { field: "paymentRateUsual", params: { other: "paymentRateHigh" } },
    ]);
  });

  it("are none where all three rise, or are the same", () => {
    expect(contradictions(rates)).toEqual([]);
    expect(
      contradictions({ paymentRateLow: 0.035, paymentRateUsual: 0.035, paymentRateHigh: 0.035 }),
    ).toEqual([]);
  });
});
