import { freightOptions, type FreightOptionsInput, type Lane } from "../../../src/calculation";

const needDate = 46353; // 27 November 2026
const sea: Lane = { mode: "SEA", minKg: 21, ratePerKg: 8, worstDays: 56, kgPerM3: 0 };
const air: Lane = { mode: "AIR", ratePerKg: 40, worstDays: 21, kgPerM3: 167 };

const shipment: FreightOptionsInput = {
  units: 100,
  unitKg: 0.5,
  unitM3: 0.004,
  lanes: [sea, air],
  needDate,
  asOfDate: needDate - 60,
};

const optionsFor = (change: Partial<FreightOptionsInput>) => {
  const result = freightOptions({ ...shipment, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};
const quoteOf = (lane: Partial<Lane>) => optionsFor({ lanes: [{ ...air, ...lane }] })[0]!;

describe("freight options", () => {
  it("stand by cost, each by its own weight rule", () => {
    expect(optionsFor({})).toEqual([
      { mode: "SEA", chargeableKg: 50, cost: 400, shipBy: needDate - 56, slackDays: 4, status: "OK" },
      // 100 × 0.004 m³ × 167 = 66.8 kg, above the 50 kg on the scales
      { mode: "AIR", chargeableKg: 66.8, cost: 2672, shipBy: needDate - 21, slackDays: 39, status: "OK" },
    ]);
  });

  it("put what can no longer go behind what can, however cheap", () => {
    expect(optionsFor({ asOfDate: needDate - 40 }).map(({ mode, status }) => [mode, status])).toEqual([
      ["AIR", "OK"],
      ["SEA", "LATE"],
    ]);
  });

  it("can still leave on the last day", () => {
    expect(optionsFor({ asOfDate: needDate - 56 })[0]).toMatchObject({ slackDays: 0, status: "OK" });
  });

  it("say WEIGHT before LATE, for no earlier order would have helped", () => {
    expect(optionsFor({ asOfDate: needDate, lanes: [{ ...sea, minKg: 51 }] })[0]!.status).toBe("WEIGHT");
  });

  it("include the limits, and take a blank or 0 for no upper limit", () => {
    expect(quoteOf({ kgPerM3: 0, minKg: 50, maxKg: 50 }).status).toBe("OK");
    expect(quoteOf({ kgPerM3: 0, maxKg: 49.9 }).status).toBe("WEIGHT");
    expect(quoteOf({ maxKg: 0 }).status).toBe("OK");
  });

  it("charge the fixed fee on top of the minimum, and round the weight up to the lane's step", () => {
    expect(quoteOf({ fixedFee: 30, minimumCharge: 5000 }).cost).toBe(5030);
    expect(quoteOf({ fixedFee: 30, stepKg: 0.5 })).toMatchObject({ chargeableKg: 67, cost: 30 + 67 * 40 });
  });

  it("count a part of a worst day as a day", () => {
    expect(quoteOf({ worstDays: 20.2 }).shipBy).toBe(needDate - 21);
  });
});

it("refuses a volume of 0 where a lane charges by volume, and lanes without a row", () => {
  expect(freightOptions({ ...shipment, unitM3: 0 })).toMatchObject({
    problems: [{ code: "notAbove", field: "unitM3" }],
  });
  expect(optionsFor({ unitM3: 0, lanes: [sea] })[0]!.chargeableKg).toBe(50);
  expect(freightOptions({ ...shipment, lanes: [] })).toMatchObject({
    problems: [{ code: "emptyAnswer", field: "lanes" }],
  });
});
