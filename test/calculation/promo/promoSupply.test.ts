import fc from "fast-check";
import {
  expectedDelayDays,
  factoryDays,
  lanesOf,
  promoCashFlows,
  routeOfRole,
  sharesOfRegions,
  usualDaysOnTheWay,
  warehouseSharesFor,
  withProductionDays,
  type LaneTimes,
} from "../../../src/calculation";

const sea: LaneTimes = lanesOf([
  { lane: "Sea", mode: "SEA", leg: "PRODUCTION", usualDays: 15, worstDays: 20 },
  { lane: "Sea", mode: "SEA", leg: "LINE HAUL", usualDays: 28, worstDays: 36 },
  { lane: "Sea", mode: "SEA", leg: "RECEIVING", usualDays: 3, worstDays: 4 },
]).get("Sea")!;

describe("days at the factory (C.6)", () => {
  it("are the supplier's own production days, before the product's", () => {
    const supplier = { supplier: "Lin", supplierProductionDays: 32, productionDays: 25 };
    expect(factoryDays(sea, supplier)).toEqual({ days: 32, from: "SUPPLIER", supplier: "Lin" });
    expect(factoryDays(sea, { productionDays: 25 })).toEqual({ days: 25, from: "PRODUCT" });
  });

  it("grow by what the supplier's lead days exceed the whole lane", () => {
    // The lane takes 20 + 36 + 4 = 60 days at worst; 75 lead days are 15 more, all of them before the goods leave.
    expect(factoryDays(sea, { supplier: "Lin", supplierLeadDays: 75 })).toEqual({
      days: 20 + 75 - 60,
      from: "SUPPLIER LEAD",
      supplier: "Lin",
    });
    expect(factoryDays(sea, { supplierLeadDays: 60 })).toBeUndefined();
    expect(factoryDays(sea, {})).toBeUndefined();
  });

  it("stand in the lane's stead, also where it has none, and leave the way alone", () => {
    const slow = withProductionDays(sea, 35);
    expect(slow.worstDays).toBe(35 + 36 + 4);
    expect(usualDaysOnTheWay(slow)).toBe(28 + 3);
    const ready = { ...sea, legs: sea.legs.slice(1) };
    expect(withProductionDays(ready, 10).legs[0]).toEqual({
      leg: "PRODUCTION",
      usualDays: 10,
      worstDays: 10,
    });
  });
});

describe("delays at customs (001-29)", () => {
  it("add their probability times their days to what is usual, and nothing where one is not known", () => {
    expect(expectedDelayDays({ delayProbability: 0.15, delayDays: 6 })).toBeCloseTo(0.9, 12);
    expect(expectedDelayDays({ delayProbability: 0.03, delayDays: 6 })).toBeCloseTo(0.18, 12);
    expect(expectedDelayDays({ delayProbability: 0.15 })).toBe(0);
  });
});

describe("the route of a role (004-23)", () => {
  it("takes best sellers overseas and sends the long tail as parcels", () => {
    expect(routeOfRole.HERO).toMatch(/^OVERSEAS/);
    expect(routeOfRole.SUPPORT).toMatch(/^OVERSEAS/);
    expect(routeOfRole.TAIL).toBe("DIRECT PARCELS");
    expect(routeOfRole.TEST).toBe("AIR TRIAL");
  });
});

describe("shares of warehouses (003-24, 000-42)", () => {
  const regions = sharesOfRegions([
    { orders: 600, warehouse: "West" },
    { orders: 200, warehouse: "West" },
    { orders: 200, warehouse: "East" },
    { orders: 900 },
  ]);
  const planner = [
    { warehouse: "North", share: 0.5 },
    { warehouse: "South", share: 0.5 },
  ];

  it("are the orders of the regions each serves; regions that none serves count for nobody", () => {
    expect(regions).toEqual([
      { warehouse: "West", share: 0.8 },
      { warehouse: "East", share: 0.2 },
    ]);
    expect(sharesOfRegions([{ orders: 900 }])).toEqual([]);
  });

  it("are the product's own first, then the planner's, then the regions', then one place", () => {
    const own = { shares: [{ warehouse: "East", share: 1 }] };
    const from = (...args: Parameters<typeof warehouseSharesFor>) => {
      const known = warehouseSharesFor(...args);
      return known.ok ? known.value?.from : known.problems[0]!.code;
    };
    expect(from(own, { planner, regions })).toBe("PRODUCT");
    expect(from(undefined, { planner, regions })).toBe("PLANNER");
    expect(from(undefined, { planner: [], regions })).toBe("REGIONS");
    expect(from(undefined, { planner: [], regions: [] })).toBeUndefined();
  });

  it("are refused where they do not add up", () => {
    const own = { shares: [{ warehouse: "East", share: 0.7 }] };
    expect(warehouseSharesFor(own, { planner, regions })).toMatchObject({
      problems: [{ code: "sharesDoNotSum", field: "warehouseShares" }],
    });
  });
});

describe("credit of suppliers (001-23, 002-15)", () => {
  const batch = { batch: 1, orderBy: 100, shipBy: 130, arriveBy: 170, goods: 7000, firstLeg: 1000, tax: 500 };
  const flowsWith = (onCredit: readonly { goods: number; creditDays: number }[], depositRate = 0.3) =>
    promoCashFlows({
      batches: [{ ...batch, onCredit }],
      depositRate,
      firstDate: 200,
      lastDate: 203,
      payout: 0,
      ads: 0,
      adsDaysBefore: 0,
      content: 0,
      warehouse: 0,
      settlementDays: 14,
      reserveDays: 7,
      today: 90,
    });
  const paid = (flows: ReturnType<typeof flowsWith>) =>
    flows.filter(({ kind }) => kind === "BALANCE").map(({ date, amount }) => [date, amount]);

  it("moves the rest of their goods so many days after these have left", () => {
    // 7,000 − 30% are 4,900; 2,000 of the goods wait 45 days: 4,900 × 2 ÷ 7 = 1,400.
    expect(paid(flowsWith([{ goods: 2000, creditDays: 45 }]))).toEqual([
      [130, -3500],
      [130 + 45, -1400],
    ]);
    expect(paid(flowsWith([]))).toEqual([[130, -4900]]);
    expect(paid(flowsWith([{ goods: 7000, creditDays: 30 }]))).toEqual([[160, -4900]]);
  });

  it("moves money and never changes what is paid in all", () => {
    const parts = fc.array(
      fc.record({ goods: fc.integer({ min: 1, max: 2300 }), creditDays: fc.integer({ min: 1, max: 120 }) }),
      {
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (onCredit, depositRate) => {
        const total = flowsWith(onCredit, depositRate).reduce((sum, { amount }) => sum + amount, 0);
        expect(total).toBeCloseTo(-7000 - 1000 - 500, 6);
      }),
    );
  });
});
