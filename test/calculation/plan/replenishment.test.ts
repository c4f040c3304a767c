import fc from "fast-check";
import {
  finish,
  forecastShop,
  replenishment,
  serialOf,
  type DailyDemand,
  type LaneLeg,
  type ProductFacts,
  type Replenishment,
  type ReplenishmentInput,
  type ReplenishmentSettings,
} from "../../../src/calculation";
import { replenishmentSettings as settings } from "./replenishmentSettings";

const asOfDate = serialOf({ year: 2026, month: 5, day: 4 });
const days = 140;

/** So many units each day up to yesterday, but for the last days given. */
function sells(sku: string, perDay: number, lastDays: readonly number[] = []): [string, DailyDemand] {
  const units = new Float64Array(days).fill(perDay);
  units.set(lastDays, days - lastDays.length);
  return [sku, { sku, firstDate: asOfDate - days, units, returnedUnits: 0 }];
}

const sea: LaneLeg[] = [
  { lane: "Sea", mode: "SEA", leg: "PRODUCTION", usualDays: 10, worstDays: 14 },
  { lane: "Sea", mode: "SEA", leg: "LINE HAUL", usualDays: 30, worstDays: 40 },
];
const air: LaneLeg[] = [
  { lane: "Air", mode: "AIR", leg: "PRODUCTION", usualDays: 10, worstDays: 14 },
  { lane: "Air", mode: "AIR", leg: "LINE HAUL", usualDays: 5, worstDays: 8 },
];

function plan(
  products: readonly ProductFacts[],
  demand: readonly [string, DailyDemand][],
  more: Partial<Omit<ReplenishmentInput, "settings">> & { settings?: Partial<ReplenishmentSettings> } = {},
): Replenishment {
  const result = replenishment({
    products,
    demand: new Map(demand),
    promotions: [],
    stockCounts: new Map(),
    laneLegs: sea,
    suppliers: [],
    incoming: new Map(),
    asOfDate,
    ...more,
    settings: { ...settings, ...more.settings },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const codes = ({ problems }: Replenishment) => problems.map(({ code }) => code);

describe("what to order today (A.6-2)", () => {
  // 10 a day, 40 days of lead time, 5 days of sales as safety stock: reorder point 10 × 40 + 50 = 450
  const product = { sku: "Mug", lane: "Sea", onHand: 300, onOrder: 0, unitCost: 2.5 };

  it("is what lifts the position to lead time and review with the safety stock on top, in whole cartons", () => {
    const { lines } = plan([{ ...product, packSize: 24 }], [sells("Mug", 10)]);
    const [line] = lines;
    expect(line!.avgDailyDemand).toBeCloseTo(10, 6);
    expect(line!.safetyStock).toBeCloseTo(10 * 5, 5);
    expect(line!.reorderPoint).toBeCloseTo(10 * 40 + 50, 4);
    expect(line!.inventoryPosition).toBe(300);
    expect(line!.status).toBe("ORDER");
    expect(line!.reason).toBe("POINT");
    // 10 × (40 + 30) + 50 − 300 = 450 units, 19 cartons of 24
    expect(line!.unitsNeeded).toBeCloseTo(450, 4);
    expect(line!.orderUnits).toBe(19 * 24);
  });

  it("counts what arrives within the lead time for the point, and later arrivals for the quantity alone (C.2)", () => {
    const stock = { ...product, onOrder: 200 };
    const within = plan([stock], [sells("Mug", 10)], {
      incoming: new Map([["Mug", [{ units: 200, date: asOfDate + 40 }]]]),
    });
    expect(within.lines[0]!.inventoryPosition).toBe(300 + 200);
    expect(within.lines[0]!.orderUnits).toBe(0);
    const later = plan([stock], [sells("Mug", 10)], {
      incoming: new Map([["Mug", [{ units: 200, date: asOfDate + 41 }]]]),
    });
    expect(later.lines[0]!.inventoryPosition).toBe(300);
    expect(later.lines[0]!.orderUnits).toBe(750 - 300 - 200);
  });

  it("is to hasten what is coming where it suffices but comes too late", () => {
    const { lines } = plan([{ ...product, onOrder: 600 }], [sells("Mug", 10)], {
      incoming: new Map([["Mug", [{ units: 600, date: asOfDate + 60 }]]]),
    });
    expect(lines[0]!.reason).toBe("HASTEN");
    expect(lines[0]!.orderUnits).toBe(0);
  });

  it("names no day to order by that has passed where nothing is to be ordered", () => {
    // 60 on hand fall below the safety stock of 50 on the second day, and 500 come on the third: no order can prevent that.
    const incoming = new Map([["Mug", [{ units: 500, date: asOfDate + 3 }]]]);
    const { lines } = plan([{ ...product, onHand: 60, onOrder: 500 }], [sells("Mug", 10)], { incoming });
    expect(lines[0]!.orderUnits).toBe(0);
    expect(lines[0]!.safetyStockDate).toBeLessThan(asOfDate + 3);
    expect(lines[0]!.orderBy).toBeUndefined();
  });

  it("is to hasten what is coming, and warns, where the position suffices but the stock runs out before", () => {
    // 100 on hand last ten days; 600 within the lead time of 40, but only on day 35.
    const incoming = new Map([["Mug", [{ units: 600, date: asOfDate + 35 }]]]);
    const { lines } = plan([{ ...product, onHand: 100, onOrder: 600 }], [sells("Mug", 10)], { incoming });
    expect(lines[0]!.inventoryPosition).toBe(700);
    expect(lines[0]).toMatchObject({ status: "WARN", reason: "HASTEN", orderUnits: 0 });
  });

  it("takes promised units off", () => {
    const { lines } = plan([{ ...product, onHand: 500, committed: 60 }], [sells("Mug", 10)]);
    expect(lines[0]!.inventoryPosition).toBe(500 - 60);
    expect(lines[0]!.orderUnits).toBe(750 - 440);
  });

  it("is nothing above the point, with a warning at 1.2 times the safety stock (000-14)", () => {
    const incoming = new Map([["Mug", [{ units: 500, date: asOfDate + 3 }]]]);
    const low = plan([{ ...product, onHand: 60, onOrder: 500 }], [sells("Mug", 10)], { incoming });
    // 60 available ≤ 1.2 × 50
    expect(low.lines[0]!.status).toBe("WARN");
    expect(low.lines[0]!.reason).toBe("NONE");
    const high = plan([{ ...product, onHand: 61, onOrder: 500 }], [sells("Mug", 10)], { incoming });
    expect(high.lines[0]!.status).toBe("OK");
  });

  it("is nothing for a product that has not sold for 90 days: it is cleared (000-17)", () => {
    const [, history] = sells("Mug", 10);
    history.units.fill(0, days - 91);
    const { lines } = plan([{ ...product, onHand: 0 }], [["Mug", history]]);
    expect(lines[0]!.reason).toBe("CLEAR");
    expect(lines[0]!.orderUnits).toBe(0);
  });

  it("takes the days of a promotion under way for none of its usual days, as Forecast does (C.8)", () => {
    // 10 a day, and 60 a day in the 12 days of a promotion that ends in three days.
    const promotion = { name: "Autumn", firstDate: asOfDate - 12, lastDate: asOfDate + 3 };
    const [sku, history] = sells("Mug", 10, new Array<number>(12).fill(60));
    const { lines } = plan([product], [[sku, history]], {
      promotions: [promotion],
      settings: { safetyStockRule: "MAXAVG" },
    });
    const [line] = lines;
    const forecast = finish(
      forecastShop({
        demand: [history],
        promotions: [promotion],
        stockCounts: new Map(),
        leaveOut: [],
        horizonDays: line!.dailyForecast!.length,
        serviceLevel: settings.serviceLevel,
      }),
    );
    if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
    expect([...line!.dailyForecast!]).toEqual([...forecast.value.products[0]!.expected]);
    // After the promotion it sells as it did before, and as much of it as is left counts as demand.
    expect(line!.dailyForecast![20]).toBeCloseTo(10, 0);
    expect(line!.dailyForecast![0]).toBeGreaterThan(30);
    // The best usual day is 10, not 60: 10 × 54 worst days less the forecast of 40 usual ones.
    expect(line!.safetyStock).toBeLessThanOrEqual(10 * 54);
    expect(line!.reason).toBe("POINT");
    // Sales in the promotion are no deviation from usual sales.
    expect(line!.deviation).toBeUndefined();
  });

  it("is nothing for a product in the stage RUN-OUT: it is sold off, by any trigger (003-36)", () => {
    const low = [{ ...product, stage: "RUN-OUT" as const }];
    for (const orderTrigger of ["POINT", "DAYS"] as const) {
      const { lines, orders } = plan(low, [sells("Mug", 10)], {
        settings: { orderTrigger, triggerDays: 40 },
      });
      expect(lines[0]).toMatchObject({ reason: "RUN-OUT", status: "OK", orderUnits: 0 });
      expect(orders).toEqual([]);
    }
    // Above its point, and half as much again as forecast in the last week.
    const outsold = [{ ...low[0]!, onHand: 700 }];
    const { lines } = plan(outsold, [sells("Mug", 10, new Array<number>(7).fill(20))]);
    expect(lines[0]).toMatchObject({ deviation: "RELEASE", orderUnits: 0 });
  });

  it("clears by the planner's own slow days, as the alerts do", () => {
    const [, history] = sells("Mug", 10);
    // the last sale is 61 days before the plan
    history.units.fill(0, days - 60);
    const reasonAt = (slowDays: number) =>
      plan([{ ...product, onHand: 0 }], [["Mug", history]], { settings: { slowDays } }).lines[0]!.reason;
    expect(reasonAt(61)).toBe("CLEAR");
    expect(reasonAt(62)).not.toBe("CLEAR");
  });

  it("says what other rules of safety stock would keep, since one best day may set the chosen one (C.1)", () => {
    const lanes = { avgLeadDays: 20, maxLeadDays: 30, onHand: 0, onOrder: 0 };
    const { lines } = plan([{ sku: "Mug", ...lanes }], [sells("Mug", 10, [200])], {
      settings: { safetyStockRule: "MAXAVG" },
    });
    // 139 days of 10 and one of 200: 1,590 ÷ 140 a day; the best day is 200, and 95% of days do not exceed 10
    const average = (139 * 10 + 200) / 140;
    expect(lines[0]!.safetyStock).toBeCloseTo(200 * 30 - average * 20, 4);
    const { P95, SERVICE, MAXAVG } = lines[0]!.otherSafetyStocks!;
    // a 95th percentile below the average is the average
    expect(P95).toBeCloseTo(average * 30 - average * 20, 4);
    expect(SERVICE).toBeLessThan(200 * 30 - average * 20);
    expect(MAXAVG).toBeUndefined(); // the rule that is used is no other
  });

  it("is not said of a product in market research that has not sold yet: it is left out and named (003-01)", () => {
    const idea = { sku: "Idea", stage: "RESEARCH" } as const;
    const soldIdea = { ...product, sku: "Trial", stage: "RESEARCH" } as const;
    const planned = plan([product, idea, soldIdea], [sells("Mug", 10), sells("Trial", 10)]);
    expect(planned.lines.map(({ sku }) => sku)).toEqual(["Mug", "Trial"]);
    expect(planned.problems).toContainEqual(
      expect.objectContaining({ code: "notSoldYet", params: { count: 1, skus: "Idea" } }),
    );
    expect(codes(planned)).not.toContain("noSales");
  });

  it("is not said of a product whose stock nobody counted", () => {
    const planned = plan(
      [
        { sku: "Mug", lane: "Sea" },
        { ...product, sku: "Cup" },
      ],
      [sells("Mug", 10), sells("Cup", 10)],
    );
    expect(planned.lines[0]!.orderUnits).toBeUndefined();
    expect(planned.lines[0]!.reorderPoint).toBeCloseTo(450, 4);
    expect(planned.problems).toContainEqual(
      expect.objectContaining({ code: "missing", field: "onHand", params: { sku: "Mug" } }),
    );
  });
});

describe("an order that one enormous day sets (C.8)", () => {
  const product = { sku: "Lamp", lane: "Sea", onHand: 100, onOrder: 0 };
  const others = [{ sku: "Mug", lane: "Sea", onHand: 300, onOrder: 0 }];
  const demand = [sells("Lamp", 2, [80995]), sells("Mug", 10)];
  const planWith = (leaveOutDayOf: readonly string[]) =>
    plan([product, ...others], demand, { settings: { leaveOutDayOf, safetyStockRule: "MAXAVG" } });

  it("counts the day, and says of that very product when it was and what would be ordered without it", () => {
    const planned = planWith(["NONE"]);
    const [lamp, mug] = planned.lines;
    // best day × longest lead time alone: 80,995 × 54
    expect(lamp!.orderUnits).toBeGreaterThan(80995 * 50);
    expect(lamp).toMatchObject({
      enormousDayDate: asOfDate - 1,
      enormousDayUnits: 80995,
      enormousDayCounts: true,
    });
    // without it 2 a day: 2 × (40 + 30) and 2 × 54 − 2 × 40 of safety stock, less 100
    expect(lamp!.orderWithoutDay).toBe(Math.ceil(2 * 70 + (2 * 54 - 2 * 40) - 100));
    expect(planned.problems).toContainEqual(
      expect.objectContaining({
        code: "oneDaySetsOrder",
        params: {
          sku: "Lamp",
          date: "2026-05-03",
          units: 80995,
          ordinary: 2,
          order: lamp!.orderUnits,
          without: lamp!.orderWithoutDay,
        },
      }),
    );
    expect(mug!.enormousDayDate).toBeUndefined();
  });

  it("leaves it out where the planner says so, of one product or of all, and still shows it", () => {
    for (const leaveOutDayOf of [["Lamp"], ["ALL"]]) {
      const { lines, problems } = planWith(leaveOutDayOf);
      expect(lines[0]).toMatchObject({
        orderUnits: 2 * 70 + (2 * 54 - 2 * 40) - 100,
        enormousDayCounts: false,
        enormousDayUnits: 80995,
      });
      expect(problems.map(({ code }) => code)).not.toContain("oneDaySetsOrder");
    }
  });

  it("says nothing where nothing would be ordered either way", () => {
    const planned = plan([{ ...product, onHand: 10_000_000 }], demand);
    expect(codes(planned)).not.toContain("oneDaySetsOrder");
  });
});

describe("a product that outsells its forecast (002-28)", () => {
  const product = { sku: "Mug", lane: "Sea", onHand: 700, onOrder: 0 };

  it("is ordered above its reorder point when the week and its last three days are over 30% above (A.6-7)", () => {
    const { lines } = plan([product], [sells("Mug", 10, [14, 14, 14, 14, 14, 14, 14])]);
    expect(lines[0]!.deviation).toBe("RELEASE");
    expect(lines[0]!.deviationActual).toBe(7 * 14);
    expect(lines[0]!.deviationForecast).toBeCloseTo(7 * 10, 4);
    expect(lines[0]!.inventoryPosition).toBeGreaterThan(lines[0]!.reorderPoint!);
    expect(lines[0]!.reason).toBe("DEVIATION");
    expect(lines[0]!.orderUnits).toBeGreaterThan(0);
  });

  it("is ordered above its trigger of days too", () => {
    const { lines } = plan([product], [sells("Mug", 10, [14, 14, 14, 14, 14, 14, 14])], {
      settings: { orderTrigger: "DAYS", triggerDays: 5 },
    });
    expect(lines[0]!.daysPolicyUnits).toBe(0);
    expect(lines[0]!.reason).toBe("DEVIATION");
    expect(lines[0]!.orderUnits).toBeGreaterThan(0);
  });

  it("is not on the strength of one good day (A.6-24)", () => {
    // 60 + 6 × 10 = 120, 71% above 70; the last three days are as forecast
    const { lines } = plan([product], [sells("Mug", 10, [60, 10, 10, 10, 10, 10, 10])]);
    expect(lines[0]!.deviation).toBe("OK");
    expect(lines[0]!.reason).toBe("NONE");
  });

  it("says nothing where fewer than 10 units were expected", () => {
    const { lines } = plan([{ ...product, onHand: 80 }], [sells("Mug", 1, [3, 3, 3, 3, 3, 3, 3])]);
    expect(lines[0]!.deviation).toBe("OK");
  });
});

describe("the rule of days (001-19, 001-20)", () => {
  const product = { sku: "Mug", lane: "Sea", onHand: 160, onOrder: 0 };

  it("stands beside the point, and orders in its place where it is chosen", () => {
    const beside = plan([product], [sells("Mug", 10)], { settings: { safetyDays: 30 } });
    expect(beside.lines[0]!.daysPolicyTrigger).toBeCloseTo(10 * 15, 4);
    expect(beside.lines[0]!.daysPolicyUnits).toBe(0); // 160 > 150
    const chosen = plan([{ ...product, onHand: 150 }], [sells("Mug", 10)], {
      settings: { safetyDays: 30, orderTrigger: "DAYS" },
    });
    expect(chosen.lines[0]!.reason).toBe("DAYS");
    // (40 lead + 30 review + 30 safety) × 10 − 150
    expect(chosen.lines[0]!.orderUnits).toBe(1000 - 150);
  });

  it("says that 15 days are 25 too few for a lead time of 40 (A.6-2)", () => {
    const { problems } = plan([product], [sells("Mug", 10)], { settings: { orderTrigger: "DAYS" } });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "triggerBelowLeadTime",
        params: expect.objectContaining({ sku: "Mug", days: 15, short: 25 }) as unknown,
      }),
    );
  });
});

describe("how long the way is", () => {
  const legs = (...rows: readonly (readonly [LaneLeg["leg"], number])[]): LaneLeg[] =>
    rows.map(([leg, usualDays]) => ({ lane: "Sea", leg, usualDays }));
  const product = { sku: "Mug", lane: "Sea", onHand: 100, onOrder: 0 };

  it("counts each leg, the transfer between warehouses among them (000-41)", () => {
    const laneLegs = legs(["PRODUCTION", 10], ["LINE HAUL", 30], ["TRANSFER", 4], ["RECEIVING", 3]);
    const { lines } = plan([product], [sells("Mug", 10)], { laneLegs });
    expect(lines[0]!.avgLeadDays).toBe(10 + 30 + 4 + 3);
  });

  it("skips the days of putting away for a product that is cross-docked (000-40)", () => {
    const laneLegs = legs(["PRODUCTION", 10], ["LINE HAUL", 30], ["RECEIVING", 5]);
    const products = [product, { ...product, sku: "Star", crossDock: true }];
    const { lines } = plan(products, [sells("Mug", 10), sells("Star", 10)], { laneLegs });
    expect(lines.map(({ avgLeadDays }) => avgLeadDays)).toEqual([45, 40]);
    expect(lines[1]!.reorderPoint).toBeCloseTo(10 * 40 + 50, 4);
  });

  it("sets how far ahead is looked: lead time and days to the next order, at least 30 (000-15, A.6-26)", () => {
    const horizon = (laneLegs: readonly LaneLeg[], reviewDays: number) =>
      plan([product], [sells("Mug", 10)], { laneLegs, settings: { reviewDays } }).lines[0]!.dailyForecast!
        .length;
    // worst legs 14 + 40, and 30 days to the next order: longer than the 30 days of 000-15
    expect(horizon(sea, 30)).toBe(14 + 40 + 30);
    // 5 days of lead time and 7 to the next order are less than 30
    expect(horizon(legs(["PRODUCTION", 5]), 7)).toBe(30);
  });
});

describe("by which day", () => {
  it("is the earlier of usual legs before the safety stock and worst legs before the end (A.6-6)", () => {
    // 1,000 ÷ 10: the 100th day ends at 0, the next one below; below the 50 of the safety stock is five days before
    const product = { sku: "Mug", lane: "Sea", onHand: 1000, onOrder: 0 };
    const { lines } = plan([product], [sells("Mug", 10)], { settings: { reviewDays: 90 } });
    const [line] = lines;
    expect(line!.stockOutDate).toBe(asOfDate + 100);
    expect(line!.safetyStockDate).toBe(asOfDate + 95);
    // usual: 95 − 40 = 55; worst: 100 − 54 = 46
    expect(line!.orderBy).toBe(asOfDate + 46);
    expect(line!.shipBy).toBe(asOfDate + 100 - 40);
    expect(line!.arrivesOn).toBe(asOfDate + 40);
    expect(line!.daysLate).toBe(0);
  });

  it("names the slowest lane that is still in time where the usual one is late", () => {
    const product = { sku: "Mug", lane: "Sea", onHand: 200, onOrder: 0 };
    const { lines } = plan([product], [sells("Mug", 10)], { laneLegs: [...sea, ...air] });
    expect(lines[0]!.daysLate).toBe(40 - 20);
    expect(lines[0]!.fasterLane).toBe("Air");
    expect(lines[0]!.fasterArrivesOn).toBe(asOfDate + 15);
  });

  it("begins production before the Spring Festival", () => {
    const newYear = serialOf({ year: 2027, month: 2, day: 6 });
    const planDay = newYear - 40;
    const shift = planDay - asOfDate;
    const [, history] = sells("Mug", 10);
    const demand: [string, DailyDemand] = ["Mug", { ...history, firstDate: history.firstDate + shift }];
    const product = { sku: "Mug", lane: "Sea", onHand: 750, onOrder: 0 };
    const { lines } = plan([product], [demand], { asOfDate: planDay });
    // worst legs: on the shelf on day 75, at sea from day 35, 14 days of production: from day 21, all before day 33,
    // when the factory closes; two of the days before 35 are closed, so two days earlier
    expect(lines[0]!.stockOutDate).toBe(planDay + 75);
    expect(lines[0]!.shipBy).toBe(planDay + 35);
    expect(lines[0]!.orderBy).toBe(planDay + 35 - 14 - 2);
  });

  it("takes a product's own lead days where it names no lane, without a day to leave", () => {
    const product = { sku: "Mug", avgLeadDays: 20, maxLeadDays: 30, onHand: 100, onOrder: 0 };
    const { lines } = plan([product], [sells("Mug", 10)]);
    expect(lines[0]!.reorderPoint).toBeCloseTo(10 * 20 + 50, 4);
    expect(lines[0]!.lane).toBeUndefined();
    expect(lines[0]!.shipBy).toBeUndefined();
  });

  it("says so where a lane has no row, or what is coming no date or a late one", () => {
    const product = { sku: "Mug", lane: "Rail", avgLeadDays: 20, maxLeadDays: 30, onHand: 100, onOrder: 90 };
    const planned = plan([product], [sells("Mug", 10)], {
      incoming: new Map([["Mug", [{ units: 50, date: asOfDate - 3 }]]]),
    });
    expect(codes(planned)).toEqual([
      "supplierUnknown",
      "laneNotListed",
      "incomingUndated",
      "incomingOverdue",
    ]);
    expect(planned.lines[0]!.receipts).toEqual([
      { date: asOfDate, units: 50 },
      { date: asOfDate + 20, units: 40 },
    ]);
  });
});

describe("what is on order without dates", () => {
  const undated = (sku: string) => ({ sku, lane: "Sea", onHand: 900, onOrder: 50 });

  it("is said once where nothing has one, and of each product where others have", () => {
    const products = [undated("Cup"), undated("Mug")];
    const demand = [sells("Cup", 10), sells("Mug", 10)];
    expect(codes(plan(products, demand))).toEqual(["incomingUndatedOfAll"]);
    const incoming = new Map([["Mug", [{ units: 50, date: asOfDate + 9 }]]]);
    expect(codes(plan(products, demand, { incoming }))).toEqual(["incomingUndated"]);
  });
});

describe("draft purchase orders (000-47)", () => {
  const products = [
    { sku: "Cup", lane: "Sea", onHand: 0, onOrder: 0, unitCost: 1.115 },
    { sku: "Mug", lane: "Sea", onHand: 0, onOrder: 0, unitCost: 2.5 },
  ];
  const demand = [sells("Cup", 1), sells("Mug", 10)];
  const suppliers = [
    { sku: "Mug", supplier: "Zhang" },
    { sku: "Mug", supplier: "Li", unitCost: 2.6 },
    { sku: "Cup", supplier: "Li" },
  ];

  it("are one a supplier, split 70/30 (000-19), at the supplier's own price, to the cent", () => {
    const { orders, lines } = plan(products, demand, { suppliers });
    expect(lines.map(({ orderUnits }) => orderUnits)).toEqual([75, 750]);
    expect(orders.map(({ order, supplier, sku, units }) => [order, supplier, sku, units])).toEqual([
      [1, "Li", "Cup", 75],
      [1, "Li", "Mug", 750 * 0.3],
      [2, "Zhang", "Mug", 750 * 0.7],
    ]);
    expect(orders.map(({ amount }) => amount)).toEqual([83.63, 225 * 2.6, 525 * 2.5]); // 75 × 1.115 = 83.625
  });

  it("of products without a supplier come last and are said", () => {
    const planned = plan(products, demand, { suppliers: suppliers.slice(0, 1) });
    expect(planned.orders.map(({ order, supplier }) => [order, supplier])).toEqual([
      [1, "Zhang"],
      [2, ""],
    ]);
    expect(planned.problems).toContainEqual(
      expect.objectContaining({ code: "supplierUnknown", params: { count: 1 } }),
    );
  });

  it("hold at least what the supplier takes", () => {
    const { orders } = plan(products.slice(0, 1), demand, {
      suppliers: [{ sku: "Cup", supplier: "Li", minOrder: 200 }],
    });
    expect(orders[0]!.units).toBe(200);
  });
});

describe("containers (C.3, C.10)", () => {
  // 750 units of 0.08 m³: 60 m³, one 40HQ of 68; 8 m³ are 100 units more
  const product = { sku: "Mug", lane: "Sea", onHand: 0, onOrder: 0, unitM3: 0.08 };

  it("are proposed to be filled up, and the order is left as it is until the planner takes it", () => {
    const proposed = plan([product], [sells("Mug", 10)]);
    expect(proposed.fills).toMatchObject([{ lane: "Sea", containers: [{ container: "40HQ", count: 1 }] }]);
    expect(proposed.lines[0]!.fillUnits).toBe(100);
    expect(proposed.lines[0]!.orderUnits).toBe(750);
    const taken = plan([product], [sells("Mug", 10)], { settings: { fillContainers: true } });
    expect(taken.lines[0]!.orderUnits).toBe(750 + 100);
    expect(taken.orders[0]!.units).toBe(850);
  });

  it("get no more than a month of a product's sales", () => {
    const { lines } = plan([product], [sells("Mug", 10)], { settings: { mostFillDays: 7 } });
    expect(lines[0]!.fillUnits).toBe(7 * 10);
  });

  it("are not filled where one product's volume is not known, or what is left is a part load", () => {
    const unknown = plan([{ ...product, unitM3: undefined }], [sells("Mug", 10)]);
    expect(unknown.fills).toEqual([]);
    expect(codes(unknown)).toContain("volumeMissing");
    const small = plan([{ ...product, unitM3: 0.01 }], [sells("Mug", 10)]);
    expect(small.fills).toMatchObject([{ containers: [], capacityM3: 0, partLoadM3: 7.5 }]);
  });
});

describe("the next order by turns (003-37)", () => {
  it("stands beside the plan where the last order is known", () => {
    // 10 × 30 = 300 a month over 100 in stock: 3 turns, above 2: 400 × 1.3
    const product = { sku: "Mug", lane: "Sea", onHand: 100, onOrder: 0, lastOrderUnits: 400 };
    const { lines } = plan([product], [sells("Mug", 10)]);
    expect(lines[0]!.turnsPerMonth).toBeCloseTo(300 / 100, 4);
    expect(lines[0]!.turnsOrderUnits).toBe(400 * 1.3);
  });
});

describe("sales that end before the plan", () => {
  it("are said, and the days between are passed over", () => {
    const product = { sku: "Mug", lane: "Sea", onHand: 300, onOrder: 0 };
    const planned = plan([product], [sells("Mug", 10)], { asOfDate: asOfDate + 20 });
    expect(planned.problems[0]).toMatchObject({ code: "salesEndEarly", params: { days: 21 } });
    expect(planned.lines[0]!.reorderPoint).toBeCloseTo(450, 4);
    expect(planned.lines[0]!.deviation).toBeUndefined();
  });

  it("after the day of the plan are not looked at", () => {
    const product = { sku: "Mug", lane: "Sea", onHand: 300, onOrder: 0 };
    const known = plan([product], [sells("Mug", 10)], { asOfDate: asOfDate - 7 });
    const later = plan([product], [sells("Mug", 10, [90, 90, 90, 90, 90, 90, 90])], {
      asOfDate: asOfDate - 7,
    });
    expect(later.lines[0]!.avgDailyDemand).toBe(known.lines[0]!.avgDailyDemand);
  });
});

it("orders more with less in stock, never below what is needed, whatever the history", () => {
  const history = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(
      history,
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 1, max: 500 }),
      (sold, onHand, less) => {
        const demand: [string, DailyDemand][] = [
          ["Mug", { sku: "Mug", firstDate: asOfDate - 60, units: Float64Array.from(sold), returnedUnits: 0 }],
        ];
        const orderAt = (units: number) => {
          const product = { sku: "Mug", lane: "Sea", onHand: units, onOrder: 0, packSize: 12 };
          return plan([product], demand, { settings: { safetyStockRule: "FORECAST" } }).lines[0]!;
        };
        const [rich, poor] = [orderAt(onHand + less), orderAt(onHand)];
        expect(poor.orderUnits).toBeGreaterThanOrEqual(rich.orderUnits!);
        expect(poor.orderUnits! % 12).toBe(0);
        if (poor.orderUnits! > 0) expect(poor.orderUnits!).toBeGreaterThanOrEqual(poor.unitsNeeded! - 1e-6);
      },
    ),
    { numRuns: 15 },
  );
});
