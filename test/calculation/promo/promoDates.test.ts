import {
  batchDates,
  batchState,
  calendarPromotions,
  eligibility,
  eligibilityProblems,
  lanesOf,
  nextFasterLane,
  onShelfDate,
  platformDateProblems,
  platformDeadlines,
  serialOf,
  withUsualDelay,
  type BatchDatesInput,
  type LaneLeg,
} from "../../../src/calculation";
import fc from "fast-check";

const on = (month: number, day: number, year = 2026) => serialOf({ year, month, day });
const blackFriday = on(11, 27);

/** A lane of one leg or several, at worst. */
const lane = (name: string, mode: string, legs: readonly (readonly [LaneLeg["leg"], number])[]) =>
  [
    ...lanesOf(legs.map(([leg, worstDays]) => ({ lane: name, mode, leg, usualDays: worstDays, worstDays }))),
  ][0]![1];

const sea = lane("Sea to US West", "SEA", [
  ["PRODUCTION", 15],
  ["PICK-UP", 2],
  ["LINE HAUL", 38],
  ["RECEIVING", 5],
]);
const air = lane("Air to US West", "AIR", [
  ["PRODUCTION", 15],
  ["LINE HAUL", 7],
  ["RECEIVING", 3],
]);

const dates = (change: Partial<BatchDatesInput> = {}) =>
  batchDates({
    lane: sea,
    needDate: blackFriday - 15,
    startDate: blackFriday,
    closures: [],
    firstLegDays: 75,
    bookingDays: 7,
    ...change,
  });

describe("the calendar of promotions (002-07)", () => {
  it("has what follows from the year, in order, Black Friday to Cyber Monday as one", () => {
    expect(calendarPromotions(on(10, 1), on(12, 31))).toEqual([
      { name: "SINGLESDAY", firstDate: on(11, 11), lastDate: on(11, 11) },
      { name: "BLACKFRIDAY", firstDate: on(11, 27), lastDate: on(11, 30) },
      { name: "DOUBLE12", firstDate: on(12, 12), lastDate: on(12, 12) },
    ]);
  });
});

describe("a platform's dates (002-17, 004-15)", () => {
  const amazon = {
    channel: "Amazon US",
    startDate: blackFriday,
    submitBy: on(9, 15),
    inWarehouseBy: on(11, 10),
  };

  it("are counted down, the nearest first", () => {
    expect(platformDeadlines([amazon], on(9, 20)).map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([
      ["submitBy", -5],
      ["inWarehouseBy", 51],
      ["startDate", 68],
    ]);
  });

  it("are said to have passed, to contradict each other, or to be over", () => {
    const codes = (platform: object, asOf: number) =>
      platformDateProblems([{ ...amazon, ...platform }], asOf).map(({ code, field }) => [code, field]);
    expect(codes({}, on(9, 1))).toEqual([]);
    expect(codes({}, on(9, 20))).toEqual([["platformDatePassed", "submitBy"]]);
    expect(codes({ endDate: on(11, 20) }, on(9, 1))).toEqual([["datesReversed", "endDate"]]);
    expect(codes({ inWarehouseBy: on(12, 20) }, on(9, 1))).toEqual([["afterPromotion", "inWarehouseBy"]]);
    expect(codes({ submitBy: undefined, inWarehouseBy: undefined }, on(12, 1))).toEqual([
      ["promotionBegan", "startDate"],
    ]);
  });
});

describe("the day goods must be on the shelf (004-37, C.6)", () => {
  it("is the earlier of the cut-off and fifteen days before the start, and says which binds", () => {
    const cutOff = { channel: "Amazon", startDate: blackFriday, inWarehouseBy: on(11, 10) };
    expect(onShelfDate([cutOff], 15)).toMatchObject({
      date: on(11, 10),
      rules: [{ rule: "CUT-OFF" }, { rule: "DAYS BEFORE START", date: blackFriday - 15 }],
    });
    expect(onShelfDate([{ channel: "Shop", startDate: blackFriday }], 15).date).toBe(on(11, 12));
  });

  it("is that of the strictest platform", () => {
    const tiktok = { channel: "TikTok", startDate: on(11, 11) };
    const shop = { channel: "Shop", startDate: blackFriday };
    expect(onShelfDate([shop, tiktok], 15).date).toBe(on(11, 11) - 15);
  });
});

describe("eligibility (002-09, 004-10, 002-02)", () => {
  const thresholds = { leastIpi: 400, leastRating: 4.5, leastMonthlyOrders: 1000 };

  it("passes at the threshold, fails below, and asks for what is missing", () => {
    const checks = eligibility({ ...thresholds, ipi: 400, monthlyOrders: 999 });
    expect(checks.map(({ field, state }) => [field, state])).toEqual([
      ["ipi", "PASS"],
      ["rating", "UNKNOWN"],
      ["monthlyOrders", "BELOW"],
    ]);
  });

  it("warns where the platform limits and advises where it is advice, and never blocks", () => {
    const checks = eligibility({ ...thresholds, ipi: 380, rating: 4.6, monthlyOrders: 300 });
    expect(eligibilityProblems(checks)).toMatchObject([
      { code: "belowThreshold", severity: "warning", field: "ipi", params: { got: 380, limit: 400 } },
      { code: "belowAdvised", severity: "warning", field: "monthlyOrders" },
    ]);
  });
});

describe("what each platform asks for (004-10)", () => {
  const shop = { leastIpi: 400, leastMonthlyOrders: 1000 };
  const ofPlatforms = (platforms: Parameters<typeof eligibility>[1]) =>
    eligibility(shop, platforms).filter(({ channel }) => channel !== undefined);

  it("is checked by level, rating and category, of those its row mentions", () => {
    const checks = ofPlatforms([
      { channel: "AliExpress", shopLevel: 3, leastShopLevel: 4, shopRating: 4.7, leastShopRating: 4.7 },
      { channel: "TikTok Shop", leastShopRating: 4.5, categoryAdmitted: "NO" },
      { channel: "Own shop" },
    ]);
    expect(checks.map(({ channel, field, state }) => [channel, field, state])).toEqual([
      ["AliExpress", "shopLevel", "BELOW"],
      ["AliExpress", "shopRating", "PASS"],
      ["TikTok Shop", "shopRating", "UNKNOWN"],
      ["TikTok Shop", "categoryAdmitted", "BELOW"],
    ]);
    expect(eligibilityProblems(checks)).toMatchObject([
      { code: "platformAsksMore", params: { channel: "AliExpress", got: 3, limit: 4 } },
      { code: "categoryNotAdmitted", params: { channel: "TikTok Shop" } },
    ]);
  });
});

describe("a batch's dates (A.6-6, 002-23, 003-23, 003-27)", () => {
  it("stand there for every rule, the earliest binding", () => {
    const byLegs = blackFriday - 15 - (2 + 38 + 5); // 28 September
    expect(dates().rules).toEqual([
      { rule: "FIRST LEG", date: blackFriday - 75 },
      { rule: "WORST LEGS", date: byLegs },
      { rule: "WEEKS BEFORE", date: blackFriday - 8 * 7 },
    ]);
    expect(dates()).toMatchObject({
      shipBy: blackFriday - 75,
      orderBy: blackFriday - 75 - 15,
      orderByLegs: byLegs - 15,
      bookBy: blackFriday - 15 - 7,
      arriveBy: blackFriday - 15,
    });
  });

  it("go by three weeks by air, and by the legs alone for a mode no rule names", () => {
    expect(dates({ lane: air }).rules).toEqual([
      { rule: "WORST LEGS", date: blackFriday - 15 - 10 },
      { rule: "WEEKS BEFORE", date: blackFriday - 3 * 7 },
    ]);
    const rail = lane("Rail to Hamburg", "RAIL", [["LINE HAUL", 30]]);
    expect(dates({ lane: rail }).rules).toEqual([{ rule: "WORST LEGS", date: blackFriday - 15 - 30 }]);
  });

  it("begin production earlier by the holidays in it", () => {
    const needDate = on(10, 20);
    const closures = Array.from({ length: 7 }, (_, day) => on(10, 1) + day);
    const plain = dates({ lane: air, needDate, startDate: on(11, 4) });
    const withHolidays = dates({ lane: air, needDate, startDate: on(11, 4), closures });
    expect(plain.orderBy - withHolidays.orderBy).toBe(7);
  });

  it("are tight where a rule of thumb has passed and late where the legs have", () => {
    const { orderBy, orderByLegs } = dates();
    expect(batchState(dates(), orderBy)).toBe("OK");
    expect(batchState(dates(), orderBy + 1)).toBe("TIGHT");
    expect(batchState(dates(), orderByLegs + 1)).toBe("LATE");
  });

  it("propose the slowest of the faster lanes that still make it (A.6-6)", () => {
    const input = {
      needDate: blackFriday - 15,
      startDate: blackFriday,
      closures: [],
      firstLegDays: 75,
      bookingDays: 7,
    };
    const rail = lane("Rail", "RAIL", [["LINE HAUL", 40]]);
    const asOf = dates().orderByLegs + 1;
    expect(nextFasterLane(sea, [sea, air, rail], input, asOf)).toMatchObject({
      dates: { lane: "Rail" },
      daysSaved: 60 - 40,
    });
    expect(nextFasterLane(sea, [sea], input, asOf)).toBeUndefined();
    expect(nextFasterLane(sea, [sea, air, rail], input, blackFriday)).toBeUndefined();
  });

  it("take sea freight two weeks late where nobody gave its worst case (002-39)", () => {
    const delayed = withUsualDelay(sea, 14);
    expect(delayed.worstDays).toBe(sea.worstDays + 14);
    expect(withUsualDelay(air, 14)).toBe(air);
  });

  it("come in order: order, ship, arrive, promotion; later needs never make earlier dates", () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(days, days, days, fc.integer({ min: 0, max: 40 }), (make, move, receive, before) => {
        const legs = [
          ["PRODUCTION", make],
          ["LINE HAUL", move],
          ["RECEIVING", receive],
        ] as const;
        const planned = dates({ lane: lane("L", "SEA", legs), needDate: blackFriday - before });
        expect(planned.orderBy).toBeLessThanOrEqual(planned.shipBy);
        expect(planned.shipBy).toBeLessThanOrEqual(planned.arriveBy);
        expect(planned.arriveBy).toBeLessThanOrEqual(blackFriday);
        for (const { date } of planned.rules) expect(planned.shipBy).toBeLessThanOrEqual(date);
        const later = dates({ lane: lane("L", "SEA", legs), needDate: blackFriday - before + 1 });
        expect(later.shipBy).toBeGreaterThanOrEqual(planned.shipBy);
      }),
    );
  });
});
