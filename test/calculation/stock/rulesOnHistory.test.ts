import {
  finish,
  forecastOrderUpTo,
  historySafetyStock,
  normalQuantile,
  ruleLevel,
  rulesOnHistory,
  stockRules,
  type RuleLevelInput,
  type RulesOnHistory,
  type StockRule,
} from "../../../src/calculation";

/** Whole units a day, twice as many at weekends, and now and then a wholesale order. */
function shopDays(length: number, { seed = 7, orderOf = 0 } = {}): Float64Array {
  let state = seed;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  return Float64Array.from({ length }, (_, day) => {
    const usual = Math.floor(20 * random() * (day % 7 >= 5 ? 2 : 1));
    return usual + (random() < 0.01 ? orderOf : 0);
  });
}

const input: RuleLevelInput = {
  units: shopDays(196),
  avgLeadDays: 14,
  maxLeadDays: 21,
  reviewDays: 7,
  serviceLevel: 0.95,
  demandDays: 365,
};

function compared(changes: Partial<RuleLevelInput> = {}): RulesOnHistory {
  const result = finish(rulesOnHistory({ ...input, ...changes }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const ruleOf = ({ rules }: RulesOnHistory, wanted: StockRule) => rules.find(({ rule }) => rule === wanted)!;

describe("the rules of stock on a product's own history", () => {
  it("say today's safety stock as SAFETYSTOCK.HISTORY does, for the reviews as well", () => {
    const { rules } = compared();
    const dailyDemand = input.units.subarray(-365);
    const average = dailyDemand.reduce((sum, units) => sum + units, 0) / 196;
    for (const method of ["MAXAVG", "SERVICE", "QUANTILE"] as const) {
      const safety = historySafetyStock({ ...input, dailyDemand, method });
      const { safetyStock, orderUpTo } = rules.find(({ rule }) => rule === method)!;
      expect(safety).toMatchObject({ value: safetyStock });
      expect(orderUpTo).toBeCloseTo(average * (14 + 7) + safetyStock, 9);
    }
  });

  it("serve what was asked for on steady demand, and max–avg holds most for it", () => {
    const result = compared();
    for (const { fillRate, cycleService } of result.rules) {
      expect(fillRate).toBeGreaterThan(0.95);
      expect(cycleService).toBeGreaterThan(0.85);
    }
    const held = (rule: StockRule) => ruleOf(result, rule).daysOfStock;
    expect(held("MAXAVG")).toBeGreaterThan(held("SERVICE"));
    expect(held("MAXAVG")).toBeGreaterThan(held("FORECAST"));
  });

  it("let one wholesale day set max–avg, and not the quantiles", () => {
    const units = input.units.map((each, day) => (day === 100 ? 600 : each));
    const grown = (rule: StockRule) =>
      ruleLevel(rule, { ...input, units }).safetyStock - ruleLevel(rule, input).safetyStock;
    // 600 on each of 21 days instead of the best day's 38.
    expect(grown("MAXAVG")).toBeGreaterThan((600 - 40) * 21 - 100);
    expect(grown("FORECAST")).toBeLessThan(600);
  });

  it("never look ahead: what is sold from a review on does not change its level", () => {
    const later = Float64Array.from(input.units).fill(5000, 150);
    for (const rule of stockRules) {
      const [known, changed] = [input.units, later].map((units) =>
        ruleLevel(rule, { ...input, units: units.subarray(0, 150) }),
      );
      expect(changed).toEqual(known);
    }
    // Nor does the simulation: without the days after, the same is said of the reviews before.
    const missing = input.units.map((units, day) => (day >= 189 ? NaN : units));
    const [shorter, longer] = [
      compared({ units: input.units.subarray(0, 189) }),
      compared({ units: missing }),
    ];
    for (const rule of stockRules) {
      expect(ruleOf(longer, rule).fillRate).toBeCloseTo(ruleOf(shorter, rule).fillRate, 12);
    }
  });

  it("leave out days that do not count: neither wanted nor served", () => {
    const units = input.units.map((each, day) => (day >= 150 && day < 160 ? NaN : each));
    const reviews = (196 - 2 * (21 + 7)) / 7;
    expect(compared({ units })).toMatchObject({ reviews, daysCounted: reviews * 7 - (21 + 7) - 10 });
  });

  it("cover a promotion that is known ahead by more stock for those days", () => {
    const days = 196;
    const promotions = Float64Array.from({ length: days + 21 }, (_, day) => (day % 50 < 3 ? 1 : 0));
    const units = input.units.map((each, day) => (promotions[day] === 1 ? 4 * each : each));
    const ahead = { ...input, units, reviewDays: 7, avgLeadDays: 14 };
    const planned = ruleLevel("FORECAST", { ...ahead, promotions });
    const noneAhead = ruleLevel("FORECAST", { ...ahead, promotions: promotions.subarray(0, days) });
    expect(promotions.subarray(days)).toContain(1);
    expect(planned.orderUpTo).toBeGreaterThan(noneAhead.orderUpTo + 50);
  });

  it("ask for days enough to learn from and to be tried on, and for demand", () => {
    const needed = 2 * (21 + 7) + (21 + 7) + 8 * 7;
    expect(finish(rulesOnHistory({ ...input, units: input.units.subarray(0, needed - 1) }))).toMatchObject({
      problems: [{ code: "tooFewDays", severity: "unanswerable", params: { needed, got: needed - 1 } }],
    });
    expect(finish(rulesOnHistory({ ...input, units: input.units.subarray(0, needed) }))).toMatchObject({
      ok: true,
    });
    expect(finish(rulesOnHistory({ ...input, units: new Float64Array(196) }))).toMatchObject({
      problems: [{ code: "noDemand" }],
    });
    expect(finish(rulesOnHistory({ ...input, maxLeadDays: 7 }))).toMatchObject({
      problems: [{ code: "maximumBelowAverage", field: "maxLeadDays" }],
    });
  });
});

it("adds a lead time's deviation to the forecast's as an independent one", () => {
  const forecast = { expected: Float64Array.of(10, 10, 10, 10), totalQuantile: () => 40 + 30 };
  const late = normalQuantile(0.95) * 2 * 10;
  const level = forecastOrderUpTo({ forecast, sdLeadDays: 2, serviceLevel: 0.95 });
  expect(level.expectedUnits).toBe(40);
  expect(level.safetyStock).toBeCloseTo(Math.hypot(30, late), 9);
  expect(level.orderUpTo).toBeCloseTo(40 + Math.hypot(30, late), 9);
});
