import fc from "fast-check";
import {
  defaultBatchShares,
  defaultDaysOnShelfBefore,
  inTheirTaxWorld,
  leftOver,
  promoOutcome,
  promoPlan,
  promoTotals,
  serialOf,
  type DailyDemand,
  type LaneLeg,
  lanesOf,
  type PromoOutcomeSettings,
  type PromoPlan,
  type PromoPlanInput,
  type PromoPlanSettings,
  type PromoProduct,
} from "../../../src/calculation";

const on = (month: number, day: number, year = 2026) => serialOf({ year, month, day });
const asOfDate = on(8, 20);
const startDate = on(11, 27);
const firstDate = on(11, 1, 2025);
const days = asOfDate - firstDate; // to yesterday

/** `usual` units each day, three times as many from Black Friday to Cyber Monday of last year. */
const history = (sku: string, usual: number): DailyDemand => ({
  sku,
  firstDate,
  units: Float64Array.from({ length: days }, (_, day) => {
    const date = firstDate + day;
    return date >= on(11, 28, 2025) && date <= on(12, 1, 2025) ? 3 * usual : usual;
  }),
  returnedUnits: 0,
});

const legs: readonly LaneLeg[] = [
  { lane: "Sea", mode: "SEA", leg: "PRODUCTION", usualDays: 15, worstDays: 20 },
  { lane: "Sea", mode: "SEA", leg: "LINE HAUL", usualDays: 30, worstDays: 40 },
  { lane: "Air", mode: "AIR", leg: "PRODUCTION", usualDays: 15, worstDays: 20 },
  { lane: "Air", mode: "AIR", leg: "LINE HAUL", usualDays: 5, worstDays: 7 },
];

const settings: PromoPlanSettings = {
  planType: "EXPORT",
  leastIpi: 400,
  leastMonthlyOrders: 1000,
  route: "HISTORY",
  usualMethod: "AUTO",
  growthRate: 0,
  adUpliftRate: 0,
  unitsPerOrder: 1,
  cancelRate: 0,
  salvageRate: 0,
  usualDemandVariation: 0.3,
  heroFactor: 1.3,
  supportFactor: 1,
  tailFactor: 0.8,
  heroFlexShare: 0.15,
  safetyMethod: "MAXAVG",
  serviceLevel: 0.95,
  batchShares: defaultBatchShares.value,
  batchLanes: ["SEA", "AIR"],
  warehouses: ["West", "East"],
  warehouseShares: [0.6, 0.4],
  moneyReserveRate: 0.125,
  deviationThreshold: 0.3,
  daysOnShelfBefore: defaultDaysOnShelfBefore.value,
  firstLegDays: 75,
  bookingDays: 7,
  seaDelayDays: 14,
  closedDaysBeforeSpringFestival: 7,
  closedDaysFromSpringFestival: 14,
  nationalHolidayDays: 7,
};

const mug: PromoProduct = {
  sku: "MUG",
  avgLeadDays: 50,
  maxLeadDays: 60,
  onHand: 2500,
  onOrder: 0,
  packSize: 20,
  unitCost: 4,
};

const input = (
  change: Partial<Omit<PromoPlanInput, "settings">> = {},
  set: Partial<PromoPlanSettings> = {},
) => ({
  products: [mug],
  demand: new Map([["MUG", history("MUG", 20)]]),
  platforms: [
    { channel: "Amazon US", startDate, endDate: startDate + 3, demandShare: 0.75, priority: 1 },
    { channel: "Own shop", startDate, endDate: startDate + 3, demandShare: 0.25, priority: 2 },
  ] as const,
  listed: [],
  roles: new Map(),
  lanes: [...lanesOf(legs).values()],
  settings: { ...settings, ...set },
  asOfDate,
  ...change,
});

const planOf = (...args: Parameters<typeof input>): PromoPlan => {
  const result = promoPlan(input(...args));
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const codes = (plan: PromoPlan) => plan.problems.map(({ code }) => code);

describe("the plan of a promotion", () => {
  it("goes from last year's promotion to an order in batches (002-03)", () => {
    const plan = planOf();
    const [line] = plan.lines;
    expect(plan.demand!.history.past).toMatchObject([{ name: "BLACKFRIDAY", uplift: 3 }]);
    // Four days of twenty units, three times as many.
    expect(line!.expectedUnits).toBe(240);
    expect(line!.quantity!.units).toBe(Math.ceil(240 * 1.3 * 1.15));
    const soldBefore = 20 * (startDate - asOfDate);
    expect(line!.need).toMatchObject({
      leftAtStart: expect.closeTo(2500 - soldBefore, 6) as number,
      netUnits: expect.closeTo(359 + 20 * (60 - 50) - (2500 - soldBefore), 6) as number,
      orderUnits: 40,
    });
    expect(sum(line!.batchUnits!)).toBe(40);
  });

  it("adds subscriptions without a buffer, to the orders as to the quantity (001-08)", () => {
    const [line] = planOf({ products: [{ ...mug, subscribers: 50, unitsPerSubscriber: 2 }] }).lines;
    expect(line).toMatchObject({ expectedUnits: 240 + 100, subscriptionUnits: 100 });
    expect(line!.quantity!.units).toBe(100 + Math.ceil(240 * 1.3 * 1.15));
    // Sales that stay behind leave what the others do not buy, and nothing of what was ordered already.
    const { leftAtStart, orderUnits } = line!.need!;
    const beyondSafety = leftAtStart + orderUnits - line!.safetyStock!;
    expect(leftOver(line!, 0.7)).toBeCloseTo(beyondSafety - 100 - 0.7 * 240, 6);
    // A sales target has them in it already.
    const byTarget = { route: "GMV", gmvTarget: 5000, avgOrderValue: 50 } as const;
    const [aimed] = planOf(
      { products: [{ ...mug, subscribers: 50, unitsPerSubscriber: 2 }] },
      byTarget,
    ).lines;
    expect(aimed).toMatchObject({ expectedUnits: 5000 / 50 });
    expect(aimed!.subscriptionUnits).toBeUndefined();
  });

  it("adds what is bought along with another product, and compares routes with it (001-09)", () => {
    const coaster = { ...mug, sku: "COASTER", leadSku: "MUG", attachRate: 0.1 };
    const plan = planOf({
      products: [mug, coaster],
      demand: new Map([
        ["MUG", history("MUG", 20)],
        ["COASTER", history("COASTER", 5)],
      ]),
    });
    expect(plan.lines[1]).toMatchObject({
      expectedUnits: 60 + 24,
      attachedUnits: expect.closeTo(24, 6) as number,
    });
    expect(plan.demand!.routes[0]).toMatchObject({ route: "HISTORY", totalUnits: 240 + 60 + 24 });
  });

  it("counts a factor on conversion only where it is typed, and among what may be stacked (001-17)", () => {
    expect(planOf().lines[0]!.expectedUnits).toBe(240);
    const plan = planOf({}, { conversionFactor: 1.4 });
    expect(plan.lines[0]!.expectedUnits).toBe(240 * 1.4);
    // 1.4 × 1.3 × 1.15 is more than twice what past sales say.
    expect(plan.problems).toContainEqual(
      expect.objectContaining({ code: "promoBuffersStacked", params: { got: 2.09, count: 1, limit: 2 } }),
    );
    expect(codes(planOf())).not.toContain("promoBuffersStacked");
  });

  it("takes the usual days from the method the planner chose, and the multiple from what was measured (002-20)", () => {
    const twoPaces = history("MUG", 20);
    // Thirty a day in the last four weeks: a moving average follows them in full.
    twoPaces.units.fill(30, days - 28);
    const change = { demand: new Map([["MUG", twoPaces]]) };
    const [line] = planOf(change, { usualMethod: "AVERAGE" }).lines;
    expect(line!.forecast!.usualUnits).toBeCloseTo(4 * 30, 6);
    const [byAuto] = planOf(change).lines;
    expect(line!.forecast!.demandMultiple).toBeCloseTo(byAuto!.forecast!.demandMultiple, 12);
    // Ten months cannot be held against a year before: AUTO goes on, and says so.
    const [tooYoung] = planOf(change, { usualMethod: "LAST YEAR" }).lines;
    expect(tooYoung!.forecast).toMatchObject({ usualBy: "AUTO", usualUnits: byAuto!.forecast!.usualUnits });
  });

  it("names what the warehouse does not take, beside each of its batches (002-41)", () => {
    const plan = planOf({ products: [{ ...mug, inboundAllowed: "NO" }] });
    expect(plan.problems).toContainEqual(
      expect.objectContaining({ code: "inboundClosed", params: { sku: "MUG" } }),
    );
    expect(plan.batches.length).toBeGreaterThan(0);
    for (const batch of plan.batches) expect(batch.inboundAllowed).toBe("NO");
    for (const batch of planOf().batches) expect(batch.inboundAllowed).toBeUndefined();
  });

  it("keeps units for each platform, the first priority in full (002-16, 004-11)", () => {
    const { channels, lines } = planOf({ products: [{ ...mug, onHand: 0 }] });
    const there = Math.floor(lines[0]!.need!.leftAtStart) + lines[0]!.need!.orderUnits;
    expect(channels.map(({ channel, neededUnits, units }) => [channel, neededUnits, units])).toEqual([
      ["Amazon US", 269, 269],
      ["Own shop", 90, 90],
    ]);
    expect(there).toBeGreaterThanOrEqual(359);
  });

  it("never keeps more for all platforms together than there will be, nor more than one asks for (004-40)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 2 }),
        (onHand, percent, priority) => {
          const platforms = [
            { channel: "A", startDate, demandShare: percent / 100, priority: 1 },
            { channel: "B", startDate, demandShare: 1 - percent / 100, priority },
          ] as const;
          const { channels, lines } = planOf({ products: [{ ...mug, onHand }], platforms });
          const { leftAtStart, orderUnits } = lines[0]!.need!;
          expect(sum(channels.map(({ units }) => units))).toBeLessThanOrEqual(leftAtStart + orderUnits);
          for (const { units, neededUnits } of channels) expect(units).toBeLessThanOrEqual(neededUnits);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("says when the day to ask the warehouse for an appointment has passed (002-26, 003-27)", () => {
    const lastDay = startDate - 15 - 7;
    const booked = (today: number) =>
      planOf({ asOfDate: today }).problems.filter(({ code }) => code === "bookingLate");
    expect(booked(lastDay)).toEqual([]);
    expect(booked(lastDay + 2)).toMatchObject([
      { field: "bookingDays", params: { batch: 1, days: 2 } },
      { field: "bookingDays", params: { batch: 2, days: 2 } },
    ]);
  });

  it("says every rule's date of each batch and the one that binds", () => {
    const [sea, air] = planOf().timing.batches;
    expect(sea).toMatchObject({ batch: 1, lane: "Sea", state: "OK", arriveBy: startDate - 15 });
    expect(sea!.rules[0]).toEqual({ rule: "FIRST LEG", date: startDate - 75 });
    expect(air).toMatchObject({ batch: 2, lane: "Air", state: "OK" });
    const tight = planOf({ asOfDate: startDate - 75 - 20 + 1 });
    expect(tight.timing.batches[0]).toMatchObject({ state: "TIGHT", slackDays: -1 });
    expect(codes(tight)).toContain("batchTight");
  });

  it("proposes the next faster lane for a batch that is late (A.6-6)", () => {
    const late = planOf({ asOfDate: on(9, 25) });
    expect(late.timing.batches[0]).toMatchObject({ state: "LATE", faster: { dates: { lane: "Air" } } });
    expect(codes(late)).toContain("batchLate");
  });

  it("says what the faster lane costs more, once prices and weights are known", () => {
    const rates = [
      {
        lane: "Sea",
        quotedFor: "SHIPMENT",
        maxKg: 0,
        ratePerKg: 8,
        volumeDivisor: 0,
        worstDays: 40,
        usualDays: 30,
      },
      {
        lane: "Air",
        quotedFor: "SHIPMENT",
        maxKg: 0,
        ratePerKg: 45,
        volumeDivisor: 0,
        worstDays: 7,
        usualDays: 5,
      },
    ] as const;
    const exchange = { homeCurrency: "CNY", rates: [], oldestRateDays: 31 };
    const late = { asOfDate: on(9, 25), freight: { rates, exchange } };
    const heavy = planOf({ ...late, products: [{ ...mug, onHand: 0, unitKg: 0.4, unitM3: 0.002 }] });
    const [first] = heavy.lines[0]!.batchUnits!;
    expect(heavy.fasterLanes).toEqual([
      { batch: 1, extraCost: expect.closeTo(first! * 0.4 * (45 - 8), 6) as number },
    ]);
    expect(planOf({ ...late, products: [{ ...mug, onHand: 0 }] }).fasterLanes).toEqual([{ batch: 1 }]);
  });

  it("weighs freight against storage and lost sales, all by sea, as planned, and all by air (002-12)", () => {
    const priced = { quotedFor: "SHIPMENT", maxKg: 0, volumeDivisor: 0 } as const;
    const rates = [
      { ...priced, lane: "Sea", ratePerKg: 8, worstDays: 40, usualDays: 30 },
      { ...priced, lane: "Air", ratePerKg: 45, worstDays: 7, usualDays: 5 },
    ];
    const exchange = { homeCurrency: "CNY", rates: [], oldestRateDays: 31 };
    const sold = {
      ...mug,
      onHand: 0,
      unitKg: 0.4,
      unitM3: 0.002,
      price: 14,
      freightPerUnit: 1,
      dutyRate: 0,
    };
    const plan = planOf(
      // By sea the goods are there on 1 October + 20 + 40 days, three days after the promotion began.
      { asOfDate: on(10, 1), products: [sold], freight: { rates, exchange } },
      { storagePerUnitDay: 0.02 },
    );
    const [first, second] = plan.lines[0]!.batchUnits!;
    const [sea, planned, air] = plan.mixes;
    expect([sea!.lane, planned!.lane, air!.lane]).toEqual(["Sea", undefined, "Air"]);
    expect(sea!.freight).toBeCloseTo((first! + second!) * 0.4 * 8, 6);
    expect(planned!.freight).toBeCloseTo(first! * 0.4 * 8 + second! * 0.4 * 45, 6);
    expect(air!.freight).toBeCloseTo((first! + second!) * 0.4 * 45, 6);
    // Three of the promotion's four days pass without goods: 240 expected × 3 ÷ 4 × (14 − 4 − 1).
    expect(sea!.stockOut).toBeCloseTo(240 * (3 / 4) * 9, 6);
    expect(air!.stockOut).toBe(0);
    // Goods that come after the middle of the promotion are not stored for it.
    expect(sea!.storage).toBe(0);
    expect(air!.storage).toBeGreaterThan(0);
    for (const mix of plan.mixes)
      expect(mix.total).toBeCloseTo(mix.freight! + mix.storage! + mix.stockOut!, 6);
  });

  it("gives no sum of what is not known, and compares nothing where all goes by one lane (002-12)", () => {
    const [sea] = planOf({ products: [{ ...mug, onHand: 0 }] }).mixes;
    // Nothing is sold out, but nobody gave the price of freight or of storage.
    expect(sea).toEqual({ lane: "Sea", stockOut: 0 });
    expect(planOf({}, { batchLanes: ["SEA", "SEA"] }).mixes).toEqual([]);
  });

  it("leaves open what follows from a demand nobody knows: no release, no cheapest way, no money (002-28, 002-12)", () => {
    // No promotion in the history and no multiple given, nor a target.
    const flat = { ...history("MUG", 20), units: new Float64Array(days).fill(20) };
    const plan = planOf({ demand: new Map([["MUG", flat]]) });
    expect(plan.lines.map(({ expectedUnits }) => expectedUnits)).toEqual([undefined]);
    expect(plan.release).toBeUndefined();
    expect(plan.mixes).toEqual([{ lane: "Sea" }, {}, { lane: "Air" }]);
    expect(plan.money).toEqual({ withoutCost: 0, reserveRange: [] });
    expect(promoTotals(plan)).toMatchObject({ expectedUnits: undefined, orderUnits: undefined });
    expect(planOf().release).toEqual({ releaseAbove: 240 * 1.3, holdBelow: 240 * 0.7 });
  });

  it("takes no importer's duty and no Chinese holidays for goods into a bonded zone (000-01, A.6-19)", () => {
    const dutiable = [{ ...mug, dutyRate: 0.25, dutyBasis: "FOB" as const }];
    const later = { platforms: [{ channel: "Shop", startDate: on(11, 4) }] as const };
    const plans = (["EXPORT", "BONDED 1210"] as const).map((planType) =>
      planOf({ ...later, products: inTheirTaxWorld(dutiable, planType) }, { planType }),
    );
    const [out, into] = plans as [PromoPlan, PromoPlan];
    expect(out.lines[0]!.landedCost).toBeCloseTo(4 * 1.25, 9);
    expect(into.lines[0]!.landedCost).toBeCloseTo(4, 9);
    // By air in production during the first week of October.
    const [airOut, airInto] = [out.timing.batches[1]!, into.timing.batches[1]!];
    expect(airInto.orderBy - airOut.orderBy).toBe(7);
  });

  it("keeps back money, at the low, the default and the high rate (002-29, A.6-15)", () => {
    const { money, lines } = planOf();
    expect(money.orderMoney).toBe(lines[0]!.need!.orderUnits * 4);
    expect(money.reserve).toBeCloseTo(money.orderMoney! * 0.125, 9);
    expect(money.reserveRange.map(({ rate }) => rate)).toEqual([0.1, 0.125, 0.15]);
  });

  it("asks for a multiple where no promotion is in the data, and still says dates and the other routes", () => {
    const demand = new Map([["MUG", { ...history("MUG", 20), units: new Float64Array(days).fill(20) }]]);
    const plan = planOf({ demand }, { visits: 10_000, conversionRate: 0.03, route: "TRAFFIC" });
    expect(codes(plan)).toContain("upliftUnknown");
    expect(plan.timing.batches).toHaveLength(2);
    expect(plan.lines[0]!.expectedUnits).toBe(300);
    const given = planOf({ demand }, { demandMultiple: 2 });
    expect(given.lines[0]!.expectedUnits).toBe(4 * 20 * 2);
  });

  it("leaves an order open where the stock is not known, and never takes it as none", () => {
    const { lines, problems } = planOf({ products: [{ ...mug, onHand: undefined }] });
    expect(lines[0]!.quantity!.units).toBe(359);
    expect(lines[0]!.need).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "missing", field: "onHand", params: { sku: "MUG" } }),
    );
  });

  it("says that usual sales empty the warehouse before the promotion begins", () => {
    const plan = planOf({ products: [{ ...mug, onHand: 100 }] });
    expect(plan.problems).toContainEqual(
      expect.objectContaining({
        code: "runsOutBefore",
        params: { sku: "MUG", units: 20 * (startDate - asOfDate) - 100 },
      }),
    );
  });

  it("says of a target above what can be made and stored how much there is room for", () => {
    expect(codes(planOf({}, { capacityUnits: 20 }))).toContain("aboveCapacity");
    expect(codes(planOf({}, { capacityUnits: 40 }))).not.toContain("aboveCapacity");
  });

  it("refuses what contradicts itself, naming the field", () => {
    const refused = (...args: Parameters<typeof input>) => {
      const result = promoPlan(input(...args));
      return result.ok ? [] : result.problems.map(({ code, field }) => [code, field]);
    };
    expect(refused({}, { warehouseShares: [0.6, 0.3] })).toEqual([["sharesDoNotSum", "warehouseShares"]]);
    expect(refused({}, { warehouseShares: [1] })).toEqual([["lengthsDiffer", "warehouseShares"]]);
    expect(refused({}, { batchLanes: ["SEA"] })).toEqual([["needsBatchLeadDaysAndModes", "batchLanes"]]);
    expect(refused({}, { batchShares: [0.7, 0.7] })).toEqual([["sharesDoNotSum", "batchShares"]]);
  });

  it("keeps nothing for platforms whose shares contradict each other, names the cells, and plans the rest (002-16)", () => {
    const at = (cell: string) => ({ sheet: "Promotions", cell });
    const above = [
      { channel: "A", startDate, demandShare: 0.7, demandShareAt: at("H2") },
      { channel: "B", startDate, demandShare: 0.5, demandShareAt: at("H3") },
    ] as const;
    const plan = planOf({ platforms: above });
    const ofShares = { code: "sharesDoNotSum", field: "demandShare", params: { sum: 1.2 } };
    for (const cell of ["H2", "H3"])
      expect(plan.problems).toContainEqual(expect.objectContaining({ ...ofShares, at: at(cell) }));
    expect(plan.channels).toEqual([]);
    expect(plan.lines[0]!.expectedUnits).toBe(3 * 20);
    const halfSaid = [above[0], { channel: "B", startDate, demandShareAt: at("H3") }] as const;
    expect(planOf({ platforms: halfSaid }).problems).toContainEqual(
      expect.objectContaining({ code: "demandShareMissing", at: at("H3") }),
    );
  });

  it("says of a promotion in the past to choose a later one", () => {
    const over = planOf({ platforms: [{ channel: "Amazon US", startDate: on(7, 1) }] });
    expect(codes(over)).toEqual(expect.arrayContaining(["promotionOver", "promotionBegan"]));
    expect(over.lines).toEqual([]);
  });

  it("goes on with a lane by the printed days where the Lanes table has none", () => {
    const plan = planOf({ lanes: [] });
    expect(plan.problems).toContainEqual(
      expect.objectContaining({ code: "laneUnknown", params: { lane: "SEA", days: 56 } }),
    );
    expect(plan.timing.batches[1]!.rules[0]!.date).toBe(startDate - 15 - 21);
  });

  it("gives the planner's role before the class", () => {
    expect(planOf({ roles: new Map([["MUG", "TAIL"]]) }).lines[0]).toMatchObject({ role: "TAIL", abc: "A" });
  });

  it("adds up: batches over warehouses make the order, channels get no more than there is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 99 }),
        (onHand, packSize, multiple, share) => {
          const { lines, batches, channels } = planOf(
            { products: [{ ...mug, onHand, packSize }] },
            { demandMultiple: multiple, warehouseShares: [share / 100, 1 - share / 100] },
          );
          const need = lines[0]!.need!;
          expect(sum(batches.map(({ units }) => units))).toBe(need.orderUnits);
          expect(sum(channels.map(({ units }) => units))).toBeLessThanOrEqual(
            Math.floor(need.leftAtStart) + need.orderUnits,
          );
          for (const { orderBy, shipBy, arriveBy } of batches) {
            expect(orderBy).toBeLessThanOrEqual(shipBy);
            expect(shipBy).toBeLessThan(arriveBy);
            expect(arriveBy).toBeLessThan(startDate);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("what may be left of a promotion (002-46)", () => {
  const selling: PromoOutcomeSettings = {
    commissionRate: 0.15,
    adsRate: 0.1,
    paymentRates: { LOW: 0.029, USUAL: 0.037, HIGH: 0.045 },
    returnRate: 0,
    returnLossRate: 0,
    vatRate: 0,
    exchangeSwing: 0,
    contentCost: 0,
    salesRate: 0.7,
    payoutDays: 14,
    freightRate: 0.2,
    exchangeRate: 0.05,
    lastMilePerUnit: 0,
    remoteShare: 0,
    remoteSurcharge: 0,
    returnFeePerUnit: 0,
    inspectionPerUnit: 0,
    packagingPerUnit: 0,
    servicesPerUnit: 0,
    warehousePerUnit: 0,
    outboundPerUnit: 0,
    insuranceRate: 0,
    insuredShare: 1.1,
    openingBalance: 0,
    depositRate: 0.3,
    adsDaysBefore: 14,
    settlementDays: 14,
    reserveDays: 7,
    markdownRate: 0.3,
    bundlePriceRate: 0.5,
    clearanceDays: 30,
    storagePerUnitDay: 0,
  };

  it("counts what is sold until the promotion begins: 2,500 − 99 × 20 + 40 − 240", () => {
    const { platforms } = input();
    const result = promoOutcome({ plan: planOf(), products: [mug], platforms, settings: selling, asOfDate });
    expect(startDate - asOfDate).toBe(99);
    expect(result).toMatchObject({
      ok: true,
      value: { exits: [{ sku: "MUG", unitsLeft: 2500 - 99 * 20 + 40 - 240 }] },
    });
  });

  describe("with what a unit costs beside", () => {
    const sold = { ...mug, regularPrice: 14, freightPerUnit: 1, dutyRate: 0, category: "Kitchen" };
    const outcome = (settings: object, charges = [] as Parameters<typeof promoOutcome>[0]["charges"]) => {
      const { platforms } = input();
      const result = promoOutcome({
        plan: planOf(),
        products: [{ ...sold, unitCost: 4, price: 10, unitM3: 0.01 }],
        platforms,
        ...(charges ? { charges } : {}),
        settings: { ...selling, ...settings },
        asOfDate,
      });
      if (!result.ok) throw new Error(result.problems[0]?.code);
      return result.value;
    };
    const cost = ({ earnings }: ReturnType<typeof outcome>, group: string) =>
      earnings.lines
        .filter((line) => line.group === group)
        .reduce((sum, { amounts }) => sum + amounts.USUAL, 0);

    it("adds the surcharge of remote addresses for the part that goes there (004-29)", () => {
      // 240 mugs: 3 each, and 2 more for one in ten
      const found = outcome({ lastMilePerUnit: 3, remoteShare: 0.1, remoteSurcharge: 2 });
      expect(cost(found, "LAST MILE")).toBeCloseTo(240 * (3 + 0.1 * 2), 8);
    });

    it("pays inspection and packaging with the goods, and insurance with the freight (000-35, 000-36, 002-35)", () => {
      const paid = ({ flows }: ReturnType<typeof outcome>, ...kinds: string[]) =>
        -flows.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amount }) => sum + amount, 0);
      const bare = outcome({});
      const dressed = outcome({ inspectionPerUnit: 0.2, packagingPerUnit: 0.3, insuranceRate: 0.01 });
      const units = 40; // the order of MUG
      expect(paid(dressed, "DEPOSIT", "BALANCE") - paid(bare, "DEPOSIT", "BALANCE")).toBeCloseTo(
        units * 0.5,
        2,
      );
      const premium = (0.01 * 1.1 * (4 + 1)) / (1 - 0.011);
      expect(paid(dressed, "FIRST LEG") - paid(bare, "FIRST LEG")).toBeCloseTo(units * premium, 2);
    });

    it("takes the commission of the category from the Costs table (004-25)", () => {
      const row = { costGroup: "PLATFORM", chargedPer: "PRICE", amount: 0.08, costItem: "Kitchen" } as const;
      expect(cost(outcome({}, [row]), "PLATFORM")).toBeCloseTo(240 * 10 * 0.08, 8);
    });

    it("refuses rates of a year that are not twelve, at their field", () => {
      const { platforms } = input();
      const settings = { ...selling, monthlyRates: [20, 30] };
      expect(promoOutcome({ plan: planOf(), products: [sold], platforms, settings, asOfDate })).toMatchObject(
        { ok: false, problems: [{ code: "lengthsDiffer", field: "monthlyRates" }] },
      );
    });
  });
});
