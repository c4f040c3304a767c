import fc from "fast-check";
import {
  type Alert,
  alerts,
  type AlertFacts,
  type AlertSettings,
  type DailyDemand,
  defaultConcentrationLimit,
  defaultOverstockDays,
  defaultPriceChanges,
  defaultPriceCoverDays,
  defaultSlowDays,
  defaultStockShareTolerance,
  finish,
  priceSuggestion,
  type ReplenishmentLine,
  serialOf,
} from "../../../src/calculation";

const today = serialOf({ year: 2026, month: 7, day: 1 });

const settings: AlertSettings = {
  slowDays: defaultSlowDays.value,
  overstockDays: defaultOverstockDays.value,
  concentrationLimit: defaultConcentrationLimit.value,
  stockShareTolerance: defaultStockShareTolerance.value,
  priceCoverDays: defaultPriceCoverDays.value,
  priceChanges: defaultPriceChanges.value,
  commissionRate: 0.15,
  paymentRate: 0,
};

interface Product {
  readonly facts: AlertFacts;
  readonly line: ReplenishmentLine;
  readonly history: DailyDemand;
}

/** A product that sells `perDay` now, has `onHand` at 10 each, and sold last `quietDays` ago. */
function product(
  sku: string,
  perDay: number,
  onHand: number,
  more: {
    readonly quietDays?: number;
    readonly facts?: Partial<AlertFacts>;
    readonly line?: Partial<ReplenishmentLine>;
  } = {},
): Product {
  const known = Array<number>(120).fill(0);
  known[119 - (more.quietDays ?? 1) + 1] = 5;
  return {
    facts: { sku, onHand, onOrder: 0, unitCost: 10, ...more.facts },
    line: {
      sku,
      packSize: 1,
      minOrder: 0,
      onHand,
      dailyForecast: new Float64Array(60).fill(perDay),
      receipts: [],
      orderUnits: 0,
      safetyStock: 0,
      ...more.line,
    },
    history: { sku, firstDate: today - 120, units: Float64Array.from(known), returnedUnits: 0 },
  };
}

const all = (products: readonly Product[], change: Partial<AlertSettings> = {}): readonly Alert[] =>
  finish(
    alerts({
      products: products.map(({ facts }) => facts),
      demand: new Map(products.map(({ facts, history }) => [facts.sku, history])),
      lines: products.map(({ line }) => line),
      settings: { ...settings, ...change },
      asOfDate: today,
    }),
  );
const kinds = (...products: readonly Product[]) => all(products).map(({ kind }) => kind);
const only = (...products: readonly Product[]): Alert => {
  const found = all(products);
  expect(found).toHaveLength(1);
  return found[0]!;
};

it("says nothing of a shop that is well stocked", () => {
  expect(kinds(product("LAMP", 10, 500))).toEqual([]);
});

describe("what runs out (C.2, 000-53)", () => {
  it("is alerted with the day, the sales lost until an order of today is there, and the next arrival", () => {
    const arrivesOn = today + 20;
    const receipts = [{ date: today + 15, units: 30 }];
    const lamp = product("LAMP", 10, 100, {
      facts: { price: 25 },
      line: { stockOutDate: today + 10, arrivesOn, receipts, orderUnits: 300 },
    });
    // 10 days are served by the stock, of the other 10 until the arrival 3 by what comes in between
    const lost = (20 - 10) * 10 - 30;
    expect(all([lamp])[0]).toMatchObject({
      kind: "STOCK OUT",
      sku: "LAMP",
      byDate: today + 10,
      units: lost,
      worth: { of: "PRICE", perUnit: 25 },
      money: lost * 25,
      actions: ["ORDER", "HASTEN", "BACKUP SUPPLIER", "PRESELL"],
      figures: { date: today + 10, lost, next: today + 15 },
    });
  });

  it("is out today where nothing is left of what is not promised", () => {
    const lamp = product("LAMP", 10, 40, {
      facts: { committed: 40 },
      line: { committed: 40, arrivesOn: today + 5, orderUnits: 100 },
    });
    expect(only(lamp)).toMatchObject({ kind: "STOCK OUT", byDate: today, money: 5 * 10 * 10 });
  });

  it("is none of a product that is sold off: it is to run out (003-36)", () => {
    const line = { stockOutDate: today + 4, arrivesOn: today + 20, reason: "RUN-OUT" as const };
    expect(kinds(product("LAMP", 10, 40, { line }))).not.toContain("STOCK OUT");
  });

  it("is an order where an order of today comes in time (A.6-2)", () => {
    const line = { stockOutDate: today + 40, arrivesOn: today + 30, orderUnits: 200, orderBy: today - 2 };
    const lamp = product("LAMP", 10, 400, { line: { ...line, inventoryPosition: 400, reorderPoint: 420 } });
    expect(only(lamp)).toMatchObject({
      kind: "ORDER",
      byDate: today,
      money: 200 * 10,
      figures: { order: 200, position: 400, point: 420 },
    });
  });
});

describe("what lies too long", () => {
  it("is cleared after 90 days without a sale (000-17, the graver of the two of A.6-16), by the four actions (000-16) and no new order", () => {
    const lamp = product("LAMP", 0.1, 50, { quietDays: 90, line: { orderUnits: 30, orderBy: today } });
    expect(only(lamp)).toMatchObject({
      kind: "CLEARANCE",
      money: 50 * 10,
      actions: ["STOP ORDERS", "BUNDLE", "SOCIAL MEDIA", "NEW CHANNELS", "CLEAR"],
      figures: { quiet: 90 },
    });
    expect(kinds(product("LAMP", 1, 50, { quietDays: 89 }))).not.toContain("CLEARANCE");
  });

  it("is overstock beyond 180 days of cover, with what is on order counted (A.6-23)", () => {
    const lamp = product("LAMP", 2, 300, { facts: { onOrder: 100 } });
    expect(only(lamp)).toMatchObject({
      kind: "OVERSTOCK",
      units: 400 - 2 * 180,
      money: (400 - 2 * 180) * 10,
      figures: { cover: 200, most: 180 },
    });
  });

  it("outlasts its life (A.6-21): what will be left on its last day", () => {
    const lamp = product("LAMP", 2, 200, { facts: { lifeEndDate: today + 29 } });
    // today and 29 days more
    expect(only(lamp)).toMatchObject({
      kind: "BEYOND LIFE",
      units: 200 - 2 * 30,
      byDate: today + 29,
      figures: { life: 29, cover: 100 },
    });
    expect(kinds(product("LAMP", 2, 60, { facts: { lifeEndDate: today + 29 } }))).toEqual([]);
  });

  it("is promoted once cover and days without a sale together reach their limits (000-49)", () => {
    const cover = 135;
    const risk = cover / 180 + 23 / 90;
    const lamp = product("LAMP", 1, cover, { quietDays: 23 });
    expect(risk).toBeGreaterThan(1);
    expect(only(lamp)).toMatchObject({ kind: "PROMOTE", units: cover - 90, figures: { risk } });
  });

  it("is slow where it turns at half its target (003-38, A.6-9)", () => {
    // three months' cycle: 45 days of stock on average, so slow from 90 days on
    expect(only(product("LAMP", 1, 110))).toMatchObject({ kind: "SLOW", units: 110 - 90 });
    expect(kinds(product("LAMP", 1, 85))).toEqual([]);
  });

  it("is bundled with the best seller of its category (000-16)", () => {
    const lamp = product("LAMP", 0, 50, { quietDays: 100, facts: { category: "LIGHT" } });
    const bulb = product("BULB", 9, 300, { facts: { category: "LIGHT" } });
    const tent = product("TENT", 20, 600, { facts: { category: "CAMP" } });
    const [clearance] = all([lamp, bulb, tent]);
    expect(clearance).toMatchObject({ kind: "CLEARANCE", figures: { partner: "BULB" } });
  });
});

describe("a price (000-48)", () => {
  const input = {
    price: 20,
    coverDays: 200,
    priceCoverDays: defaultPriceCoverDays.value,
    priceChanges: defaultPriceChanges.value,
    landedCost: 8,
    commissionRate: 0.15,
    paymentRate: 0,
  };

  it("falls by the rule table, to the competitor's where that is lower, never below landed cost and fees", () => {
    expect(priceSuggestion(input)).toMatchObject({ price: 20 * 0.8, heldBy: "RULE" });
    expect(priceSuggestion({ ...input, competitorPrice: 14 })).toMatchObject({
      price: 14,
      heldBy: "COMPETITOR",
    });
    const floor = 15 / (1 - 0.15); // 17.647, and a cent below it loses money
    expect(priceSuggestion({ ...input, landedCost: 15 })).toMatchObject({
      price: 17.65,
      floor,
      heldBy: "FLOOR",
    });
    expect(priceSuggestion({ ...input, landedCost: 18 })).toBeUndefined();
    expect(priceSuggestion({ ...input, landedCost: undefined })).toBeUndefined();
  });

  it("rises where stock is short, up to the competitor's, and stays in between", () => {
    expect(priceSuggestion({ ...input, coverDays: 10 })).toMatchObject({ price: 21, heldBy: "RULE" });
    expect(priceSuggestion({ ...input, coverDays: 10, competitorPrice: 20.5 })).toMatchObject({
      price: 20.5,
    });
    expect(priceSuggestion({ ...input, coverDays: 10, competitorPrice: 19 })).toBeUndefined();
    expect(priceSuggestion({ ...input, coverDays: 60 })).toBeUndefined();
  });

  it("never loses money by being lowered, and never changes the wrong way", () => {
    const money = fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        money,
        money,
        fc.option(money, { nil: undefined }),
        fc.integer({ min: 0, max: 400 }),
        (price, landedCost, competitorPrice, coverDays) => {
          const suggestion = priceSuggestion({ ...input, price, landedCost, competitorPrice, coverDays });
          if (suggestion === undefined) return;
          expect(Math.sign(suggestion.price - price)).toBe(Math.sign(suggestion.change));
          if (suggestion.change < 0) {
            expect(suggestion.price * (1 - 0.15)).toBeGreaterThanOrEqual(landedCost - 1e-6);
          }
        },
      ),
    );
  });

  it("is alerted with what the change is worth in 30 days", () => {
    const lamp = product("LAMP", 2, 300, { facts: { price: 20, unitCost: 8 } });
    expect(all([lamp]).find(({ kind }) => kind === "PRICE")).toMatchObject({
      units: 2 * 30,
      money: 2 * 30 * (20 - 18),
      actions: ["LOWER PRICE"],
      figures: { price: 20, suggested: 18, cover: 150 },
    });
  });
});

describe("a forecast that is off (002-28)", () => {
  it("is worth the units it was out by, whichever way", () => {
    const line = { deviation: "RELEASE", deviationActual: 140, deviationForecast: 100 } as const;
    expect(only(product("LAMP", 10, 500, { line }))).toMatchObject({
      kind: "FORECAST",
      money: (140 - 100) * 10,
      actions: ["FORECAST ANEW", "RELEASE BATCH"],
      figures: { direction: "ABOVE" },
    });
    const below = { deviation: "HOLD", deviationActual: 60, deviationForecast: 100 } as const;
    expect(only(product("LAMP", 10, 500, { line: below })).actions).toContain("HOLD BATCH");
  });
});

describe("where the money in stock is", () => {
  it("is too much in one product above 30% (000-23), where there are enough products to spread it", () => {
    const products = ["A", "B", "C", "D"].map((sku) => product(sku, 10, sku === "A" ? 700 : 100));
    const total = 700 + 3 * 100;
    const concentration = all(products).find(({ kind }) => kind === "CONCENTRATION");
    expect(concentration).toMatchObject({
      sku: "A",
      money: (700 - 0.3 * total) * 10,
      figures: { share: 0.7, limit: 0.3 },
    });
    expect(all(products.slice(0, 3)).filter(({ kind }) => kind === "CONCENTRATION")).toEqual([]);
  });

  it("is not with the best sellers where A holds far from 65% (000-12), unless A is too few to (A.6-33)", () => {
    const range = (count: number, onHand: number) =>
      Array.from({ length: count }, (_, index) =>
        product(`P${index}`, index < count / 5 ? 20 : 5, index < count / 5 ? onHand : 100),
      );
    const ofA = (products: Product[]) => all(products).find(({ kind }) => kind === "A SHARE");
    const share = (3 * 100) / (3 * 100 + 12 * 100);
    expect(ofA(range(15, 100))).toMatchObject({
      actions: ["STOCK MORE"],
      money: (0.65 - share) * 1500 * 10,
      figures: { share, target: 0.65, best: 3 },
    });
    expect(ofA(range(10, 100))).toBeUndefined();
    expect(ofA(range(15, 700))).toBeUndefined();
  });
});

describe("the list (003-42)", () => {
  it("has the most money first, and what has no worth last", () => {
    const found = all([
      product("POOR", 0, 5, { quietDays: 100 }),
      product("RICH", 0, 500, { quietDays: 100 }),
      product("UNKNOWN", 0, 900, { quietDays: 100, facts: { unitCost: undefined } }),
    ]);
    expect(found.map(({ sku }) => sku)).toEqual(["RICH", "POOR", "UNKNOWN"]);
    expect(found[2]!.money).toBeUndefined();
  });

  it("counts no unit of a product's surplus twice, and never more than there is", () => {
    const surplus = ["CLEARANCE", "BEYOND LIFE", "OVERSTOCK", "PROMOTE", "SLOW"];
    const anyProduct = fc
      .record({
        perDay: fc.double({ min: 0, max: 50, noNaN: true }),
        onHand: fc.integer({ min: -20, max: 5000 }),
        onOrder: fc.integer({ min: 0, max: 2000 }),
        quietDays: fc.integer({ min: 1, max: 119 }),
        life: fc.option(fc.integer({ min: -10, max: 400 }), { nil: undefined }),
      })
      .map(({ perDay, onHand, onOrder, quietDays, life }) =>
        product("LAMP", perDay, onHand, {
          quietDays,
          facts: { onOrder, ...(life === undefined ? {} : { lifeEndDate: today + life }) },
        }),
      );
    fc.assert(
      fc.property(anyProduct, (lamp) => {
        const found = all([lamp]).filter(({ kind }) => surplus.includes(kind));
        expect(found.length).toBeLessThanOrEqual(1);
        const there = Math.max(0, lamp.facts.onHand!) + lamp.facts.onOrder!;
        for (const { units } of found) expect(units).toBeLessThanOrEqual(there);
      }),
    );
  });
});
