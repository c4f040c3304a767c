import fc from "fast-check";
import {
  answer,
  dashboard,
  type DailyDemand,
  type KpiKey,
  kpiDefinitions,
  kpiGroups,
  type MonthFacts,
  monthOf,
  monthStock,
  serialOf,
} from "../../../src/calculation";

const date = (month: number, day: number) => serialOf({ year: 2026, month, day });
const june = monthOf(date(6, 1));
const start = date(1, 1);

/** Sales of so many units on each day from 1 January to 30 June. */
const sells = (sku: string, ...unitsByMonth: number[]): [string, DailyDemand] => [
  sku,
  {
    sku,
    firstDate: start,
    units: Float64Array.from(
      { length: june.lastDate + 1 - start },
      (_, day) => unitsByMonth[monthIndex(start + day)] ?? 0,
    ),
    returnedUnits: 0,
  },
];
const monthIndex = (day: number) => [2, 3, 4, 5, 6].filter((month) => day >= date(month, 1)).length;

/** June: 5 lamps a day at 8; 900 counted on the 1st, 750 on the 16th. The rug (20) last sold in February. */
const shop: MonthFacts = {
  products: [
    { sku: "LAMP", unitCost: 7, freightPerUnit: 1, onHand: 700 },
    { sku: "RUG", unitCost: 20, onHand: 10 },
  ],
  demand: new Map([sells("LAMP", 4, 4, 4, 4, 4, 5), sells("RUG", 1, 1, 0, 0, 0, 0)]),
  counts: [
    { sku: "LAMP", date: date(6, 1), units: 900, reference: "" },
    { sku: "LAMP", date: date(6, 16), units: 750, reference: "" },
    { sku: "RUG", date: date(6, 1), units: 10, reference: "" },
  ],
  returns: [
    { sku: "LAMP", date: date(6, 9), units: 1, answerHours: 24 },
    { sku: "LAMP", date: date(6, 9), units: 1, answerHours: 25 },
    { sku: "LAMP", date: date(6, 9), units: 1 },
  ],
  deliveries: [
    { supplier: "Ning", sku: "LAMP", promisedDate: date(6, 5), receivedDate: date(6, 4), unitsReceived: 300 },
    { supplier: "Ning", sku: "LAMP", promisedDate: date(6, 20) },
  ],
  months: [
    {
      month: date(6, 15),
      revenue: 3000,
      sellingFees: 600,
      adSpend: 200,
      adSales: 1000,
      cashIn: 2500,
      cashOut: 3100,
      deliveryDays: 6,
      satisfactionRate: 0.96,
      handlingHours: 20,
      stockAccuracy: 0.98,
      staff: 2,
      receivableDays: 14,
      payableDays: 30,
      chatHours: 0.8,
      exceptionHours: 14,
    },
    { month: date(5, 31), cashIn: 2000, cashOut: 1500 },
  ],
  reviews: [
    { month: date(6, 1), accuracy: 0.82, bias: -0.05 },
    { month: date(5, 1), accuracy: 0.65, bias: 0.1 },
  ],
  orders: [
    // shipped after 24 hours and delivered 3 days later; after 30 hours; waiting for long; waiting since yesterday
    {
      orderNumber: "1",
      orderedAt: date(6, 1) + 0.5,
      shippedAt: date(6, 2) + 0.5,
      deliveredAt: date(6, 5) + 0.5,
    },
    { orderNumber: "2", orderedAt: date(6, 1), shippedAt: date(6, 2) + 0.25, deliveredAt: date(6, 6) },
    { orderNumber: "3", orderedAt: date(6, 20) },
    { orderNumber: "4", orderedAt: date(7, 2) + 0.5 },
  ],
  asOfDate: date(7, 3),
};

const options = { slowDays: 90, shipWithinHours: 24, deliverWithinDays: 3, answerWithinHours: 24 };
const boardOf = (facts: MonthFacts) => dashboard(facts, june, options);
const kpi = (key: KpiKey, facts = shop) => boardOf(facts).kpis.find((each) => each.key === key)!;
const valueOf = (key: KpiKey, facts = shop) => {
  const { now } = kpi(key, facts);
  return now.ok ? now.value : now.problems[0]!.code;
};

const soldInJune = 30 * 5;
const costOfSales = soldInJune * 8;
/** 15 days each of 900 and 750 lamps, and 10 rugs throughout. */
const averageStock = ((900 + 750) / 2) * 8 + 10 * 20;
const closingStock = 750 * 8 + 10 * 20;

it("is data alone, so that a worker can hand it over whole", () => {
  const board = boardOf(shop);
  expect(structuredClone(board)).toEqual(board);
});

describe("the twelve KPIs of the source's dashboard (000-46)", () => {
  it("are twelve, three in each of its four groups, before those of C.11", () => {
    const groups = kpiDefinitions.slice(0, 12).map(({ group }) => group);
    expect(groups).toEqual(kpiGroups.slice(0, 4).flatMap((group) => [group, group, group]));
    for (const { source } of kpiDefinitions.slice(0, 12)) expect(source).toContain("000-46");
    for (const { source } of kpiDefinitions.slice(12))
      expect(source).toMatch(/C\.11|000-37|001-24|003-26|003-32/);
  });

  it.each<[KpiKey, number]>([
    ["stockOutRate", 0 / 60],
    ["slowStockRate", (10 * 20) / closingStock], // no rug for more than 90 days (000-17)
    ["daysOfStock", (averageStock * 30) / costOfSales],
    ["grossMarginRate", (3000 - costOfSales - 600) / 3000],
    ["cashFlow", 2500 - 3100],
    ["moneyInStock", closingStock],
    ["deliveryTime", 6],
    ["returnRate", 3 / soldInJune],
    ["satisfaction", 0.96],
    ["handlingTime", 20],
    ["stockRecordAccuracy", 0.98],
    ["revenuePerPerson", 3000 / 2],
  ])("%s", (key, expected) => expect(valueOf(key)).toBeCloseTo(expected, 9));
});

describe("the KPIs of formulas C.11", () => {
  it.each<[KpiKey, number]>([
    ["turns", (costOfSales * 365) / 30 / averageStock],
    ["weeksOfCover", 760 / (soldInJune / (30 / 7))],
    ["sellThroughOfReceived", soldInJune / 300],
    ["sellThroughOfStock", soldInJune / (soldInJune + 760)],
    ["activeSkuRate", 1 / 2],
    ["onTimeDelivery", 1 / 2],
    ["marginOnStock", ((3000 - costOfSales - 600) * 365) / 30 / averageStock],
    ["cashCycle", (averageStock * 30) / costOfSales + 14 - 30],
    ["returnOnAds", 1000 / 200],
    ["adCostOfSales", 200 / 1000],
    ["accuracyOfForecast", 0.82],
    ["biasOfForecast", -0.05],
  ])("%s", (key, expected) => expect(valueOf(key)).toBeCloseTo(expected, 9));

  it("have both meanings of sell-through and the share of products that sold (000-27), and turns a year (000-18)", () => {
    // of what was received, and of what was sold and is left: two KPIs, never one (C.11)
    expect(valueOf("sellThroughOfReceived")).toBeCloseTo(150 / 300, 9);
    expect(valueOf("sellThroughOfStock")).toBeCloseTo(150 / (150 + 760), 9);
    expect(kpi("turns").unit).toBe("timesAYear");
  });

  it("take stock as slow once it has not sold for 90 days (001-21)", () => {
    // the rugs, last sold in February, are the slow part: 10 × 20 of 750 × 8 + 10 × 20
    expect(kpi("slowStockRate").source).toContain("001-21");
    expect(valueOf("slowStockRate")).toBeCloseTo(200 / 6200, 9);
  });

  it("weigh a day at zero by what it would have sold", () => {
    const empty = (sku: string) => ({ sku, date: date(6, 16), units: 0, reference: "" });
    const [lamp, , rug] = shop.counts;
    // In June the lamp is at zero for no day: it sold. The rug, which sells 59 in 181 days, is at zero for 15 of 30.
    const facts = { ...shop, counts: [lamp!, empty("LAMP"), rug!, empty("RUG")] };
    const lampADay = (151 * 4 + 30 * 5) / 181;
    expect(valueOf("stockOutRate", facts)).toBeCloseTo(15 / 60);
    expect(valueOf("stockOutRateByDemand", facts)).toBeCloseTo(
      (15 * (59 / 181)) / (30 * lampADay + 30 * (59 / 181)),
    );
  });

  it("agree with each other as C.11 says: 4.8 turns are 76.04 days", () => {
    const typed: MonthFacts = {
      ...shop,
      products: [{ sku: "LAMP", unitCost: 600_000 / 365 / 5 }],
      months: [{ month: date(6, 1), monthsStock: 125_000 }],
    };
    expect(valueOf("turns", typed)).toBeCloseTo(4.8); // 600,000 a year ÷ 125,000
    expect(valueOf("daysOfStock", typed)).toBeCloseTo(76.04, 2);
  });
});

describe("this month against last", () => {
  it("says the change, and whether it is for the better", () => {
    expect(kpi("cashFlow")).toMatchObject({ before: answer(500), change: -600 - 500, isBetter: false });
    expect(kpi("accuracyOfForecast")).toMatchObject({ isBetter: true });
    // −5% is nearer to no bias than 10%.
    expect(kpi("biasOfForecast").change).toBeCloseTo(-0.15);
    expect(kpi("biasOfForecast").isBetter).toBe(true);
  });

  it("says no change where one of the months is not known", () => {
    const { before, change } = kpi("moneyInStock");
    expect(before).toMatchObject({ ok: false, problems: [{ code: "noStockCounted" }] });
    expect(change).toBeUndefined();
  });
});

describe("what is not known", () => {
  it("is said, figure by figure, and never 0", () => {
    const empty: MonthFacts = {
      ...shop,
      months: [],
      returns: [],
      deliveries: [],
      counts: [],
      reviews: [],
      products: [],
      orders: [],
    };
    for (const { now, key } of boardOf(empty).kpis) {
      expect([key, now.ok]).toEqual([key, false]);
    }
    expect(kpi("grossMarginRate", empty).now).toMatchObject({
      problems: [
        { code: "monthFigureMissing", field: "revenue", params: { month: "2026-06" } },
        { code: "costsUnknown" },
        { code: "monthFigureMissing", field: "sellingFees" },
      ],
    });
    expect(valueOf("returnRate", empty)).toBe("nothingRecorded");
  });

  it("does not stop a table that is kept and has nothing in the month from saying 0", () => {
    const facts = { ...shop, returns: [{ sku: "LAMP", date: date(3, 1), units: 1 }] };
    expect(valueOf("returnRate", facts)).toBe(0);
  });

  it("leaves products without a cost out of every value, and says how many", () => {
    const facts = { ...shop, products: [{ sku: "LAMP", unitCost: 8 }, { sku: "RUG" }] };
    expect(kpi("moneyInStock", facts).now).toEqual(
      answer(750 * 8, [{ code: "costsOfSomeUnknown", severity: "warning", params: { count: 1 } }]),
    );
  });

  it("takes today's stock for a month just over in which nothing was counted, and says so; never for the one before", () => {
    const facts = { ...shop, counts: [] };
    const { now, before } = kpi("moneyInStock", facts);
    expect(now).toMatchObject({ ok: true, value: 700 * 8 + 10 * 20, warnings: [{ code: "stockOfToday" }] });
    expect(before).toMatchObject({ ok: false });
    expect(valueOf("moneyInStock", { ...facts, asOfDate: date(8, 1) })).toBe("noStockCounted");
  });

  it("reckons the revenue from prices where none is typed and every product sold has one, and says so", () => {
    const [lamp, rug] = shop.products;
    const [typed, ...before] = shop.months;
    const months = [{ ...typed!, revenue: undefined }, ...before];
    const priced = { ...shop, months, products: [{ ...lamp!, price: 20 }, rug!] };
    expect(kpi("revenuePerPerson", priced).now).toEqual(
      answer((soldInJune * 20) / 2, [{ code: "revenueFromPrices", severity: "warning" }]),
    );
    expect(valueOf("revenuePerPerson", { ...shop, months })).toBe("monthFigureMissing");
  });

  it("cannot tell slow stock by less than 90 days of sales", () => {
    const [, history] = sells("LAMP", 4, 4, 4, 4, 4, 5);
    const late = { ...history, firstDate: date(5, 1), units: history.units.subarray(0, 61) };
    expect(valueOf("slowStockRate", { ...shop, demand: new Map([["LAMP", late]]) })).toBe(
      "salesKnownTooShort",
    );
  });

  it("counts the days of a month that has begun", () => {
    const soFar = { firstDate: june.firstDate, lastDate: june.firstDate + 9 };
    const { figures } = dashboard(shop, soFar, options);
    expect(figures.days).toEqual(answer(10));
    expect(figures.soldUnits).toEqual(answer(50));
    const [, history] = sells("LAMP", 4, 4, 4, 4, 4, 5);
    const cut = new Map([["LAMP", { ...history, units: history.units.subarray(0, date(6, 11) - start) }]]);
    expect(dashboard({ ...shop, demand: cut }, june, options).figures.days).toEqual(
      answer(10, [
        { code: "salesKnownInPart", severity: "warning", params: { month: "2026-06", days: 10, all: 30 } },
      ]),
    );
  });
});

describe("stock between counts", () => {
  const count = (day: number, units: number, reference = "") => ({
    sku: "LAMP",
    date: date(6, day),
    units,
    reference,
  });
  const stockOf = (counts: ReturnType<typeof count>[], demand: MonthFacts["demand"] = new Map()) =>
    monthStock(counts, demand, june)![0]!;

  it("is that of the latest count, places added up", () => {
    // 10 in one place throughout, and from the 16th 20 in another
    expect(stockOf([count(1, 10, "HK"), count(16, 20, "US")])).toMatchObject({
      averageUnits: 10 + 20 / 2,
      closingUnits: 30,
      days: 30,
    });
  });

  it("is not known before the first count, unless an earlier month counted", () => {
    expect(stockOf([count(21, 4)])).toMatchObject({ averageUnits: 4, days: 10 });
    expect(stockOf([count(21, 4), { ...count(1, 8), date: date(5, 3) }])).toMatchObject({
      averageUnits: (20 * 8 + 10 * 4) / 30,
      days: 30,
    });
    expect(monthStock([{ ...count(1, 8), date: date(5, 3) }], new Map(), june)).toBeUndefined();
  });

  it("is out from a count of 0 until something sells (C.11, SKU-days at zero)", () => {
    expect(stockOf([count(1, 0)]).daysAtZero).toBe(30);
    const [, history] = sells("LAMP");
    history.units[date(6, 11) - start] = 2;
    expect(stockOf([count(1, 0)], new Map([["LAMP", history]])).daysAtZero).toBe(10);
  });

  it("averages between the least and the most that was counted", () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5000 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(counts, (days) => {
        const perDay = new Map(days);
        const {
          averageUnits,
          daysAtZero,
          days: known,
        } = stockOf([...perDay].map(([day, units]) => count(day, units)));
        expect(averageUnits).toBeGreaterThanOrEqual(Math.min(...perDay.values()) - 1e-6);
        expect(averageUnits).toBeLessThanOrEqual(Math.max(...perDay.values()) + 1e-6);
        expect(daysAtZero).toBeLessThanOrEqual(known);
      }),
    );
  });
});

describe("times of service", () => {
  it("are complaints within 24 hours (000-37) and chats within one (003-32): two channels, two KPIs (A.6-25)", () => {
    expect(valueOf("complaintsInTimeRate")).toBe(1 / 2); // 24 hours are in time, 25 are not, a blank counts for neither
    expect(valueOf("chatAnswerTime")).toBe(0.8);
    expect(kpi("chatAnswerTime").aim).toBe(1);
  });

  it("are orders out of the warehouse within 24 hours and delivered within 3 days (003-26)", () => {
    // in June: one in time, one after 30 hours, one that has waited since the 20th
    expect(valueOf("shippedInTimeRate")).toBeCloseTo(1 / 3, 9);
    // delivered 3 days after they left, and 3.75 days
    expect(valueOf("deliveredInTimeRate")).toBe(1 / 2);
  });

  it("are exceptions settled within 12 hours (001-24)", () => {
    expect(valueOf("exceptionTime")).toBe(14);
    expect(kpi("exceptionTime").aim).toBe(12);
  });

  it("are not known where nothing is noted, and never 100%", () => {
    const bare = { ...shop, orders: [], returns: [{ sku: "LAMP", date: date(6, 9), units: 3 }] };
    expect(valueOf("shippedInTimeRate", bare)).toBe("nothingRecorded");
    expect(valueOf("complaintsInTimeRate", bare)).toBe("nothingRecorded");
  });
});
