import {
  lanesOf,
  promoFindingKeys,
  promoFindings,
  type PromoFindingGroup,
  type PromoLine,
  type PromoOutcome,
  type PromoPlan,
  type PromoTiming,
} from "../../../src/calculation";

const startDate = 46_350;
const asOfDate = startDate - 30;

/** A main product that lacks 60 units before and 30 in it, and a tail product of which 100 are left beyond its safety stock. */
const lamp: PromoLine = {
  sku: "LAMP",
  abc: "A",
  role: "HERO",
  daysKnown: 300,
  expectedUnits: 120,
  safetyStock: 40,
  need: {
    available: 540,
    soldBefore: 600,
    leftAtStart: 0,
    shortBefore: 60,
    uncoveredSafetyStock: 40,
    netUnits: 90,
    orderUnits: 90,
  },
  landedCost: 9,
};
const rug: PromoLine = {
  sku: "RUG",
  abc: "C",
  role: "TAIL",
  daysKnown: 300,
  expectedUnits: 250,
  safetyStock: 50,
  need: {
    available: 130,
    soldBefore: 30,
    leftAtStart: 100,
    shortBefore: 0,
    uncoveredSafetyStock: 0,
    netUnits: 300,
    orderUnits: 300,
  },
  landedCost: 5,
};

const lanes = [
  ...lanesOf([
    { lane: "Sea", mode: "SEA", leg: "CUSTOMS", usualDays: 2, worstDays: 6 },
    { lane: "Air", mode: "AIR", leg: "CUSTOMS", usualDays: 1, worstDays: 3 },
    { lane: "Rail", mode: "RAIL", leg: "LINE HAUL", usualDays: 18, worstDays: 25 },
  ]).values(),
];

const timing = {
  startDate,
  endDate: startDate + 3,
  deadlines: [
    { channel: "Amazon US", kind: "submitBy", date: asOfDate - 2, daysLeft: -2 },
    { channel: "Amazon US", kind: "inWarehouseBy", date: asOfDate + 12, daysLeft: 12 },
  ],
  checks: [
    { field: "ipi", got: 380, least: 400, state: "BELOW", isAdvice: false },
    { field: "monthlyOrders", got: 200, least: 1000, state: "BELOW", isAdvice: true },
  ],
  batches: [
    { batch: 1, lane: "Sea", slackDays: -4 },
    { batch: 2, lane: "Air", slackDays: 20 },
  ],
} as unknown as PromoTiming;

const plan = {
  timing,
  lines: [lamp, rug],
  batches: [
    { sku: "LAMP", batch: 1, units: 60, warehouse: "West" },
    { sku: "LAMP", batch: 2, units: 30, warehouse: "East" },
    { sku: "RUG", batch: 1, units: 300, warehouse: "West" },
  ],
  channels: [
    { sku: "LAMP", channel: "Amazon US", neededUnits: 100, units: 90 },
    { sku: "RUG", channel: "Amazon US", neededUnits: 250, units: 250 },
  ],
  release: { releaseAbove: 370 * 1.3, holdBelow: 370 * 0.7 },
} as unknown as PromoPlan;

const outcome = {
  earnings: {
    revenue: 8000,
    profit: { LOW: 1900, USUAL: 1600, HIGH: 1200 },
    lines: [
      { sku: "LAMP", group: "FIRST LEG", amounts: { LOW: 400, USUAL: 400, HIGH: 400 } },
      { sku: "LAMP", group: "WAREHOUSE", amounts: { LOW: 80, USUAL: 80, HIGH: 80 } },
      { sku: "LAMP", group: "GOODS", amounts: { LOW: 5920, USUAL: 5920, HIGH: 5920 } },
    ],
  },
  stress: { cases: [{ name: "BASE", lowestBalance: -2300 }] },
  tasks: [
    { key: "a", topic: "CONTENT", isLate: true },
    { key: "b", topic: "CONTENT", isLate: false },
    { key: "c", topic: "GOODS", isLate: true },
  ],
} as unknown as PromoOutcome;

const findings = promoFindings({ plan, outcome, lanes, returnRate: 0.1, deviationThreshold: 0.3, asOfDate });
const of = (group: PromoFindingGroup) =>
  Object.fromEntries(findings[group].map(({ key, value }) => [key, value]));

describe("what a promotion's plan answers to the questions asked of it", () => {
  it("heads with the days out of stock and the money in slow stock (000-05)", () => {
    // 60 of 600 units lacking in 30 days are 3 days, 30 of 120 in four are one; 100 rugs at 5 are left
    expect(of("headlines")).toEqual({
      stockOutDays: (60 / 600) * 30 + (30 / 120) * 4,
      slowStockValue: (100 + 300 - 50 - 250) * 5,
    });
  });

  it("has a figure for each of the plan's five parts (002-08)", () => {
    expect(of("sections")).toEqual({
      forecast: 120 + 250,
      purchase: 90 + 300,
      rhythm: 2,
      distribution: 2,
      replenishment: 370 * 1.3,
    });
  });

  it("has one for each of the eight problems a plan should solve (002-10)", () => {
    expect(of("problems")).toEqual({
      stockOut: 4,
      delay: -4,
      costs: (400 + 80) / 8000,
      penalties: 1 + 1, // the IPI, and the day of entry; orders a month are advice
      slowStock: 500,
      cash: -2300,
      overselling: 10,
      response: 1, // rail
    });
  });

  it("has one for each of the four risks (002-04)", () => {
    expect(of("risks")).toEqual({
      stockOut: undefined, // no in-stock probability was worked out
      // at 70% of sales: LAMP 90 − 40 − 84 is less than none, RUG 400 − 50 − 175
      slowStock: 175 * 5,
      customs: 6 - 2,
      platform: 12,
    });
  });

  it("has a check for each of the eight ways to fail (004-06)", () => {
    expect(of("scenes")).toEqual({
      season: -4,
      safety: 40 + 50,
      tiers: 90 / (90 + 300),
      batches: 2,
      returnOnCosts: 1600 / (8000 - 1600),
      content: 1,
      regions: 2,
      returns: (120 + 250) * 0.1,
    });
  });

  it("never says 0 of what was not measured (002-10)", () => {
    const nothing = promoFindings({
      plan: {
        ...plan,
        lines: [],
        batches: [],
        channels: [],
        release: undefined,
        timing: { ...timing, deadlines: [], checks: [] },
      },
      outcome: {
        ...outcome,
        earnings: { ...outcome.earnings, revenue: 0, profit: { LOW: 0, USUAL: 0, HIGH: 0 } },
        stress: { cases: [] },
      },
      lanes: [],
      returnRate: 0,
      deviationThreshold: 0.3,
      asOfDate,
    });
    for (const { value } of [...nothing.headlines, ...nothing.sections]) expect(value).toBeUndefined();
    const measured = nothing.problems.filter(({ value }) => value !== undefined);
    // dates need no sales
    expect(measured.map(({ key }) => key)).toEqual(["delay"]);
  });

  it("answers each question once", () => {
    for (const group of Object.keys(promoFindingKeys) as PromoFindingGroup[])
      expect(findings[group].map(({ key }) => key)).toEqual([...promoFindingKeys[group]]);
  });
});
