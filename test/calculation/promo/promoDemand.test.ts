import fc from "fast-check";
import {
  cleanHistories,
  demandRoutes,
  finish,
  gapsAloud,
  inStockProbability,
  isStacked,
  measuredPromotions,
  monthsCompared,
  promoForecast,
  promoQuantity,
  promoRole,
  promotionsWithin,
  serialOf,
  upliftVariation,
  type DailyDemand,
  type PromoQuantityInput,
} from "../../../src/calculation";

const firstDate = serialOf({ year: 2025, month: 9, day: 1 });

/** `usual` a day, and so many times that on the days of a promotion. */
const history = (
  sku: string,
  days: number,
  usual: number,
  times: number,
  promo: readonly number[],
): DailyDemand => ({
  sku,
  firstDate,
  units: Float64Array.from({ length: days }, (_, day) => (promo.includes(day) ? usual * times : usual)),
  returnedUnits: 0,
});

describe("past promotions (C.8, 004-13)", () => {
  const promotion = { name: "Anniversary", firstDate: firstDate + 40, lastDate: firstDate + 42 };

  it("sold so many times what the days around them sold", () => {
    const { units } = history("A", 100, 100, 3, [40, 41, 42]);
    expect(measuredPromotions(units, firstDate, [promotion])).toEqual([
      { ...promotion, dailyUnits: 300, usualDailyUnits: 100, uplift: 3 },
    ]);
  });

  it("do not count as usual days for each other", () => {
    const second = { name: "Week after", firstDate: firstDate + 50, lastDate: firstDate + 51 };
    const units = Float64Array.from({ length: 100 }, (_, day) =>
      day >= 40 && day <= 42 ? 300 : day === 50 || day === 51 ? 500 : 100,
    );
    expect(measuredPromotions(units, firstDate, [promotion, second]).map(({ uplift }) => uplift)).toEqual([
      3, 5,
    ]);
  });

  it("are those listed and those of the calendar that no listed one overlaps", () => {
    const listed = [{ name: "BF at Amazon", firstDate: firstDate + 88, lastDate: firstDate + 91 }]; // 28 November 2025
    const found = promotionsWithin(listed, firstDate, firstDate + 120);
    expect(found.map(({ name }) => name)).toEqual(["SINGLESDAY", "BF at Amazon", "DOUBLE12"]);
  });

  it("count the days so far of one that is under way, since they are no usual days", () => {
    const listed = [{ name: "Shop birthday", firstDate: firstDate + 36, lastDate: firstDate + 44 }];
    expect(promotionsWithin(listed, firstDate, firstDate + 40)).toEqual([
      { name: "Shop birthday", firstDate: firstDate + 36, lastDate: firstDate + 40 },
    ]);
  });

  it("say by how much demand may be off, drawn towards the usual figure while they are few (C.4)", () => {
    expect(upliftVariation([[2, 3, 4]], 0.3)).toBeCloseTo(
      Math.sqrt((3 * (1 / 3) ** 2 + 3 * 0.3 ** 2) / 6),
      12,
    );
    // Two products: 1 of 3 and 1 of 4; a third had only one promotion.
    const measured = ((1 / 3) ** 2 + (1 / 4) ** 2) / 2;
    expect(upliftVariation([[2, 3, 4], [3, 4, 5], [9]], 0.3)).toBeCloseTo(
      Math.sqrt((3 * measured + 3 * 0.09) / 6),
      12,
    );
    expect(upliftVariation([[2], []], 0.3)).toBeUndefined();
  });

  it("are believed the more the more there were", () => {
    const alike = (count: number) => upliftVariation([Array.from({ length: count }, () => 2)], 0.3)!;
    expect(alike(2)).toBeLessThan(0.3);
    for (let count = 2; count < 10; count++) expect(alike(count + 1)).toBeLessThan(alike(count));
  });

  it("leave a trend to be read only where last year's same months are there (002-38)", () => {
    const year = Float64Array.from({ length: 364 + 91 }, (_, day) => (day < 364 ? 100 : 130));
    expect(monthsCompared(year)).toEqual({ now: 130, before: 100, ratio: 1.3, isBeyondLimits: false });
    expect(monthsCompared(year.subarray(1))).toBeUndefined();
    // Nine times as many is more than a forecast follows, and is said to be.
    const tumult = year.map((units, day) => (day < 364 ? units : 900));
    expect(monthsCompared(tumult)).toMatchObject({ ratio: 9, isBeyondLimits: true });
  });
});

describe("a product's role (002-19, 004-07, A.6-8)", () => {
  it("is the planner's word, else test while new, else by class", () => {
    expect(promoRole({ abc: "A", daysKnown: 300 })).toBe("HERO");
    expect(promoRole({ abc: "B", daysKnown: 300 })).toBe("SUPPORT");
    expect(promoRole({ abc: "C", daysKnown: 300 })).toBe("TAIL");
    expect(promoRole({ abc: "A", daysKnown: 59 })).toBe("TEST");
    expect(promoRole({ abc: "C", daysKnown: 300, given: "HERO" })).toBe("HERO");
  });
});

describe("the forecast by history (002-21, C.7)", () => {
  const days = 200;
  const past = { name: "June sale", firstDate: firstDate + 100, lastDate: firstDate + 104 };
  const promoDays = [100, 101, 102, 103, 104];
  const next = { name: "Autumn sale", firstDate: firstDate + 230, lastDate: firstDate + 234 };
  const cleaned = (promotions: readonly (typeof past)[]) =>
    cleanHistories(
      new Map(
        [history("MUG", days, 20, 3, promoDays), history("LAMP", days, 8, 3, promoDays)].map((each) => [
          each.sku,
          each,
        ]),
      ),
      () => ({ promotions, stockCounts: [], leaveOut: [] }),
    );
  const forecast = (change: object) =>
    finish(
      promoForecast({
        histories: cleaned([past]),
        past: [past],
        promotion: next,
        growthRate: 0,
        adUpliftRate: 0,
        usualMethod: "AUTO",
        ...change,
      }),
    );

  it("gives the promotion the multiple that the past one had", () => {
    const result = forecast({});
    if (!result.ok) throw new Error(result.problems[0]!.code);
    const [mug] = result.value;
    expect(mug!.usualUnits).toBeCloseTo(5 * 20, 0);
    expect(mug!.demandMultiple).toBeGreaterThan(2.7);
    expect(mug!.demandMultiple).toBeLessThan(3.3);
    expect(mug!.multipleFrom).toBe("HISTORY");
  });

  it("takes last year's days moved by the last three months where the planner wants them (002-38, 002-20)", () => {
    const promotion = { name: "Sale", firstDate: firstDate + 620, lastDate: firstDate + 623 };
    const units = Float64Array.from({ length: 600 }, (_, day) => (day < 600 - 91 ? 20 : 26));
    // Four days of last year sold thirty.
    units.fill(30, 620 - 364, 624 - 364);
    const histories = cleanHistories(
      new Map([["MUG", { sku: "MUG", firstDate, units, returnedUnits: 0 }]]),
      () => ({ promotions: [], stockCounts: [], leaveOut: [] }),
    );
    const result = finish(
      promoForecast({
        histories,
        past: [],
        promotion,
        demandMultiple: 2,
        growthRate: 0,
        adUpliftRate: 0,
        usualMethod: "LAST YEAR",
      }),
    );
    if (!result.ok) throw new Error(result.problems[0]!.code);
    // Three months of 26 a day beside 20 a year before.
    expect(result.value[0]).toMatchObject({
      usualBy: "LAST YEAR",
      usualUnits: expect.closeTo(4 * 30 * (26 / 20), 6) as number,
      expectedUnits: expect.closeTo(2 * 4 * 30 * (26 / 20), 6) as number,
    });
  });

  it("takes the planner's multiple first, and growth and advertising on top as factors", () => {
    const result = forecast({ demandMultiple: 2, growthRate: 0.2, adUpliftRate: 0.1 });
    if (!result.ok) throw new Error(result.problems[0]!.code);
    const [mug] = result.value;
    expect(mug!.expectedUnits).toBeCloseTo(mug!.usualUnits * 2 * 1.2 * 1.1, 6);
    expect(mug!.multipleFrom).toBe("PLANNER");
  });

  it("asks for a multiple where nothing was measured, and never takes it as 1", () => {
    expect(forecast({ past: [] })).toMatchObject({
      ok: false,
      problems: [{ code: "upliftUnknown", field: "demandMultiple" }],
    });
  });
});

describe("three routes to demand (004-18 to 004-20)", () => {
  const routes = demandRoutes({
    byHistory: [900, 600],
    mix: [0.6, 0.4],
    traffic: { visits: 50_000, conversionRate: 0.03, unitsPerOrder: 1.2 },
    gmv: { gmvTarget: 120_000, avgOrderValue: 50, unitsPerOrder: 1, cancelRate: 0.1 },
  });
  if (!routes.ok) throw new Error("refused");

  it("stand side by side with their gap to the history", () => {
    expect(routes.value).toMatchObject([
      { route: "HISTORY", totalUnits: 1500, units: [900, 600] },
      { route: "TRAFFIC", totalUnits: 50_000 * 0.03 * 1.2, units: [1080, 720], gapRate: 1800 / 1500 - 1 },
      { route: "GMV", totalUnits: (120_000 / 50) * 0.9, units: [1296, 864], gapRate: 2160 / 1500 - 1 },
    ]);
  });

  it("are said to be far apart beyond 30%, and only then", () => {
    expect(gapsAloud(routes.value)).toMatchObject([
      { code: "routesFarApart", params: { route: "GMV", percent: 44 } },
    ]);
  });

  it("break totals down to whole units that add up", () => {
    const mix = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(mix, fc.integer({ min: 1, max: 200_000 }), (weights, visits) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const result = demandRoutes({
          byHistory: weights.map(() => undefined),
          mix: weights.map((weight) => weight / total),
          traffic: { visits, conversionRate: 0.02, unitsPerOrder: 1 },
        });
        if (!result.ok) throw new Error("refused");
        const traffic = result.value[1]!;
        const sum = traffic.units.reduce<number>((units, each) => units + each!, 0);
        expect(sum).toBe(traffic.totalUnits);
      }),
    );
  });
});

describe("the quantity of a product (A.6-4, 004-21, 002-40, C.4)", () => {
  const factors = { heroFactor: 1.3, supportFactor: 1, tailFactor: 0.8, heroFlexShare: 0.15 };
  const input: PromoQuantityInput = {
    role: "HERO",
    expectedUnits: 1000,
    growthMultiple: 1,
    factors,
    demandVariation: 0.3,
  };

  it("is made of lines that add up", () => {
    const hero = promoQuantity(input);
    expect(hero).toMatchObject({ expectedUnits: 1000, units: 1495 });
    expect(hero.factorUnits).toBeCloseTo(1000 * 0.3, 9);
    expect(hero.flexUnits).toBeCloseTo(1000 * 1.3 * 0.15, 9);
  });

  it("has flex units for main products only, and fewer of the long tail (004-07)", () => {
    expect(promoQuantity({ ...input, role: "SUPPORT" }).units).toBe(1000);
    expect(promoQuantity({ ...input, role: "TAIL" }).units).toBe(1000 * 0.8);
  });

  it("holds a product under test at its cap, and says so (000-10)", () => {
    expect(promoQuantity({ ...input, role: "TEST" })).toMatchObject({ units: 100, cappedAt: 100 });
    expect(promoQuantity({ ...input, role: "TEST", expectedUnits: 40 })).not.toHaveProperty("cappedAt");
  });

  it("says which probability each factor equals at a variation of 0.3", () => {
    expect(inStockProbability(1.2, 0.3)).toBeCloseTo(0.748, 3);
    expect(inStockProbability(1.3, 0.3)).toBeCloseTo(0.841, 3);
    expect(inStockProbability(1.5, 0.3)).toBeCloseTo(0.952, 3);
    expect(inStockProbability(1, 0)).toBe(1);
  });

  it("stands beside what pays best, once price and cost are known", () => {
    const priced = promoQuantity({
      ...input,
      expectedUnits: 200,
      demandVariation: 80 / 200,
      price: 20,
      landedCost: 12,
      salvageValue: 8,
    });
    expect(priced.newsvendor).toMatchObject({ value: { units: 235, criticalRatio: 8 / 12 } }); // Cachon & Terwiesch
    expect(promoQuantity(input)).not.toHaveProperty("newsvendor");
  });

  it("warns of buffers stacked above twice what past sales say, growth among them", () => {
    expect(isStacked(promoQuantity(input))).toBe(false);
    expect(isStacked(promoQuantity({ ...input, growthMultiple: 1.2 }))).toBe(false); // 1.495 × 1.2 = 1.79
    expect(isStacked(promoQuantity({ ...input, growthMultiple: 1.4 }))).toBe(true); // 2.09
  });

  it("never falls when demand, factor or flex rise, and its lines make the total", () => {
    const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), rate, rate, (expectedUnits, above, flex) => {
        const withFactors = { ...factors, heroFactor: 1 + above, heroFlexShare: flex };
        const quantity = promoQuantity({ ...input, expectedUnits, factors: withFactors });
        const lines = quantity.expectedUnits + quantity.factorUnits + quantity.flexUnits;
        expect(quantity.units).toBeGreaterThanOrEqual(lines - 1e-4);
        expect(quantity.units).toBeLessThan(lines + 1);
        const more = promoQuantity({ ...input, expectedUnits: expectedUnits + 1, factors: withFactors });
        expect(more.units).toBeGreaterThanOrEqual(quantity.units);
      }),
    );
  });
});
