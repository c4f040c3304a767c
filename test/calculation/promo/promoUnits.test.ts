import { promoUnits } from "../../../src/calculation";

const input = { avgDailyDemand: 20, promoDays: 5, demandMultiple: 3, safetyFactor: 1.2, flexShare: 0 };

describe("units for a promotion", () => {
  it("are the expected sales with one safety factor on top", () => {
    expect(promoUnits(input)).toMatchObject({ value: { units: 360, expectedUnits: 20 * 5 * 3 } });
    expect(promoUnits({ ...input, flexShare: 0.15 })).toMatchObject({
      value: { units: Math.ceil(300 * 1.2 * 1.15) },
    });
  });

  it("take half more than usual as 1.5, and refuse 0.5", () => {
    expect(promoUnits({ ...input, demandMultiple: 1.5 })).toMatchObject({ value: { units: 180 } });
    expect(promoUnits({ ...input, demandMultiple: 0.5 })).toMatchObject({
      problems: [{ code: "multipleBelowOne", field: "demandMultiple", params: { got: 0.5 } }],
    });
  });

  it("take buffers to twice the forecast and refuse them stacked beyond", () => {
    expect(promoUnits({ ...input, safetyFactor: 1.6, flexShare: 0.25 })).toMatchObject({
      value: { units: 600 },
    });
    expect(promoUnits({ ...input, safetyFactor: 1.6, flexShare: 0.3 })).toMatchObject({
      problems: [{ code: "buffersStacked", field: "safetyFactor", params: { other: "flexShare", limit: 2 } }],
    });
  });
});
