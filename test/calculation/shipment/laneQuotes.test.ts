import fc from "fast-check";
import {
  compareLanes,
  fastestOf,
  lanesOf,
  type Consignment,
  type ExchangeRates,
  type LaneRate,
} from "../../../src/calculation";

const today = 46174; // 2026-06-01
const exchange: ExchangeRates = {
  homeCurrency: "USD",
  oldestRateDays: 31,
  rates: [{ currency: "CNY", rateDate: today, exchangeRate: 0.14 }],
};
const air: LaneRate = {
  lane: "Air",
  quotedFor: "SHIPMENT",
  maxKg: 0,
  volumeDivisor: 6000,
  ratePerKg: 6,
  usualDays: 8,
  worstDays: 12,
};
/** 001-14 and 001-15: postal parcels to 2 kg in 7 to 15 days, dedicated lines from 3 to 20 kg in 10 to 18. */
const post: LaneRate = {
  lane: "Post",
  quotedFor: "PARCEL",
  minKg: 0,
  maxKg: 2,
  bandToKg: 2,
  volumeDivisor: 0,
  fixedFee: 6.5,
  usualDays: 7,
  worstDays: 15,
};
const line: LaneRate = {
  lane: "Line",
  quotedFor: "PARCEL",
  minKg: 0,
  maxKg: 20,
  bandFromKg: 3,
  bandToKg: 20,
  volumeDivisor: 0,
  ratePerKg: 4,
  usualDays: 10,
  worstDays: 18,
};

const goods = (units: number, unitKg: number, unitM3 = 0.001): Consignment => ({
  goods: [{ units, unitKg, unitM3 }],
  needDate: today + 30,
  asOfDate: today,
});
const compare = (rates: readonly LaneRate[], consignment: Consignment) =>
  compareLanes(rates, consignment, new Map(), exchange);
const quoteOf = (rate: LaneRate, consignment: Consignment) => {
  const { quotes, problems } = compare([rate], consignment);
  if (quotes.length === 0) throw new Error(problems[0]?.code);
  return quotes[0]!;
};

describe("what a lane charges for (002-32, C.10)", () => {
  it.each([
    [0.45, 1, 75], // Mainfreight's 0.45 m³, here by the divisor: 166.67 and not 167 kg a m³
    [0.1, 80, 80], // Value Clearing: 80 kg against 16.67
  ])("is the higher weight: %d m³ and %d kg are %d", (m3, kg, charged) => {
    expect(quoteOf(air, goods(1, kg, m3)).chargeableKg).toBeCloseTo(charged, 10);
  });

  it("shares the volume where the forwarder does: half of 10.7 above 5 is 7.85, in whole kilos 8 (cbr-express)", () => {
    const shared = { ...air, volumeShare: 0.5 };
    const parcel = goods(1, 5, (10.7 * 6000) / 1e6);
    expect(quoteOf(shared, parcel).chargeableKg).toBeCloseTo(7.85, 10);
    expect(quoteOf({ ...shared, stepKg: 1 }, parcel).chargeableKg).toBe(8);
  });

  it("by the cubic metre is weight or measure: 600 kg in 1 m³ at 500 kg are 1.2 m³ (djcargo)", () => {
    const partLoad = { ...air, ratePerKg: undefined, ratePerM3: 100, volumeDivisor: 2000 };
    expect(quoteOf(partLoad, goods(1, 600, 1)).cost).toBeCloseTo(120, 10);
    expect(quoteOf({ ...partLoad, minimumCharge: 150 }, goods(1, 600, 1)).cost).toBe(150);
  });

  it("by the parcel is each unit alone", () => {
    expect(quoteOf(post, goods(40, 1.5))).toMatchObject({ cost: 40 * 6.5, count: 40, costPerUnit: 6.5 });
    expect(quoteOf({ ...line, stepKg: 0.5 }, goods(10, 1.2))).toMatchObject({ cost: 10 * 1.5 * 4 });
  });

  it("by the container is whole containers, by volume or by weight", () => {
    const container: LaneRate = {
      lane: "20GP",
      quotedFor: "CONTAINER",
      maxKg: 21_000,
      containerM3: 28,
      fixedFee: 2800,
      worstDays: 45,
    };
    const cost = (m3: number, kg: number) => quoteOf(container, goods(1, kg, m3)).cost;
    expect([cost(28, 5000), cost(28.1, 5000), cost(10, 43_000)]).toEqual([2800, 5600, 8400]);
  });

  it("is changed into home money", () => {
    expect(quoteOf({ ...air, currency: "CNY", ratePerKg: 50 }, goods(10, 10)).cost).toBeCloseTo(700, 10);
  });

  it("marks a rate that has duty in it, which is not comparable with one that has not (002-33)", () => {
    expect(quoteOf({ ...air, includesDuty: true }, goods(1, 1)).includesDuty).toBe(true);
  });
});

describe("weights between the printed bands (A.6-22)", () => {
  it.each([
    [2, ["Post", "Line"]], // 6.5 against 8: the upper end belongs to the band
    [2.5, ["Line", "Post"]], // in no band: the line's own limits take it, the post's do not
    [20, ["Line", "Post"]],
    [21, ["Post", "Line"]], // neither can; listed by cost
  ])("a parcel of %d kg is compared over every lane whose limits fit", (kg, order) => {
    expect(compare([line, post], goods(1, kg)).quotes.map(({ lane }) => lane)).toEqual(order);
  });

  it("says of each whether it fits", () => {
    const status = (kg: number) =>
      Object.fromEntries(
        compare([post, line], goods(1, kg)).quotes.map((quote) => [quote.lane, quote.status]),
      );
    expect(status(2)).toEqual({ Post: "OK", Line: "OK" });
    expect(status(2.5)).toEqual({ Post: "WEIGHT", Line: "OK" });
    expect(status(20.5)).toEqual({ Post: "WEIGHT", Line: "WEIGHT" });
  });

  it("decides by the band between lanes of one cost only", () => {
    const asDear = { ...line, ratePerKg: undefined, fixedFee: 6.5 };
    expect(compare([asDear, post], goods(1, 1)).quotes.map(({ lane }) => lane)).toEqual(["Post", "Line"]);
    const dearer = { ...post, fixedFee: 7 };
    expect(compare([asDear, dearer], goods(1, 1)).quotes.map(({ lane }) => lane)).toEqual(["Line", "Post"]);
  });
});

describe("the days of a lane (002-39)", () => {
  it("are counted from the day the goods are ready, and back from the day they are needed", () => {
    expect(quoteOf(air, goods(1, 1))).toMatchObject({
      usualArrival: today + 8,
      worstArrival: today + 12,
      shipBy: today + 30 - 12,
      slackDays: 18,
      status: "OK",
    });
  });

  it("are those of its legs from pick-up on where the price does not say them", () => {
    const leg = (name: "PRODUCTION" | "PICK-UP" | "LINE HAUL", usualDays: number, worstDays?: number) => ({
      lane: "Air",
      mode: "AIR",
      leg: name,
      usualDays,
      worstDays,
    });
    const lanes = lanesOf([leg("PRODUCTION", 30, 40), leg("PICK-UP", 2), leg("LINE HAUL", 5, 9)]);
    const unsaid = { ...air, usualDays: undefined, worstDays: undefined };
    const { quotes } = compareLanes([unsaid], goods(1, 1), lanes, exchange);
    expect(quotes[0]).toMatchObject({ usualArrival: today + 7, worstArrival: today + 11, mode: "AIR" });
  });

  it("make a cheap lane that is too late come after a dear one that is not", () => {
    const sea = { ...air, lane: "Sea", ratePerKg: 1, worstDays: 45 };
    const { quotes } = compare([sea, air], goods(10, 10));
    expect(quotes.map(({ lane, status }) => [lane, status])).toEqual([
      ["Air", "OK"],
      ["Sea", "LATE"],
    ]);
    expect(fastestOf(quotes)!.lane).toBe("Air");
  });

  it("make none too late where nobody says when the goods are needed", () => {
    const { quotes } = compare([{ ...air, worstDays: 90 }], { ...goods(1, 1), needDate: undefined });
    expect(quotes[0]).toMatchObject({ status: "OK", worstArrival: today + 90 });
    expect(quotes[0]).not.toHaveProperty("shipBy");
  });

  it("are asked of prices that hold on the day", () => {
    const old = { ...air, effectiveTo: today - 1 };
    const now = { ...air, ratePerKg: 7, effectiveFrom: today };
    expect(compare([old, now], goods(1, 10)).quotes.map(({ cost }) => cost)).toEqual([70]);
  });
});

describe("a lane that lacks something is named and left out", () => {
  const at = (field: string) => ({ sheet: "Lane rates", cell: field });

  it.each([
    ["its limit", { maxKg: undefined }, ["maxKg"]],
    ["its divisor", { volumeDivisor: undefined }, ["volumeDivisor"]],
    ["its price", { ratePerKg: undefined }, ["ratePerKg"]],
    ["its days", { worstDays: undefined }, ["worstDays"]],
    ["a container's volume and price", { quotedFor: "CONTAINER" as const }, ["containerM3", "fixedFee"]],
  ])("%s", (_, change, fields) => {
    const { quotes, problems } = compare([{ ...air, ...change, at }], goods(1, 1));
    expect(quotes).toEqual([]);
    expect(problems).toMatchObject(
      fields.map((field) => ({
        code: "laneDetailMissing",
        field,
        params: { lane: "Air" },
        at: { sheet: "Lane rates", cell: field },
      })),
    );
  });

  it("and one in a currency without a rate", () => {
    expect(compare([{ ...air, currency: "AUD", at }], goods(1, 1))).toMatchObject({
      quotes: [],
      problems: [{ code: "exchangeRateMissing", at: { sheet: "Lane rates", cell: "currency" } }],
    });
  });
});

describe("CO₂ of a lane (000-54)", () => {
  it("is that of the goods as they weigh, where the planner has a figure", () => {
    // Light for its volume: 100 × 2 kg are 200 kg, though 333 kg are charged.
    expect(quoteOf({ ...air, co2PerKg: 5 }, goods(100, 2, 0.02)).co2Kg).toBe(100 * 2 * 5);
  });

  it("is not invented where there is none", () => {
    expect(quoteOf(air, goods(100, 2))).not.toHaveProperty("co2Kg");
  });
});

it("charges more for more goods, and never less than the lane's least", () => {
  const kg = fc.integer({ min: 1, max: 500_000 }).map((grams) => grams / 1000);
  const m3 = fc.integer({ min: 1, max: 2_000_000 }).map((cm3) => cm3 / 1e6);
  fc.assert(
    fc.property(kg, m3, kg, fc.constantFrom(0, 0.5, 1), (unitKg, unitM3, moreKg, stepKg) => {
      const rate = { ...air, stepKg, minimumCharge: 30 };
      const less = quoteOf(rate, goods(1, unitKg, unitM3)).cost;
      const more = quoteOf(rate, goods(1, unitKg + moreKg, unitM3)).cost;
      expect(more).toBeGreaterThanOrEqual(less);
      expect(less).toBeGreaterThanOrEqual(30);
    }),
  );
});
