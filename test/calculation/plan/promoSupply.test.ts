import fc from "fast-check";
import {
  capacityShares,
  concentratedRevenue,
  leftOver,
  presales,
  slowStock,
  type BatchTiming,
  type PromoLine,
  type PromoNeed,
} from "../../../src/calculation";

const start = 46_353;

interface Figures {
  readonly orderUnits?: number;
  readonly leftAtStart?: number;
  readonly shortBefore?: number;
}

/** A product of a plan with the figures that matter here. */
const line = (
  sku: string,
  { orderUnits = 0, leftAtStart = 0, shortBefore = 0 }: Figures = {},
  rest: Partial<PromoLine> = {},
): PromoLine => {
  const need: PromoNeed = {
    available: leftAtStart,
    soldBefore: 0,
    leftAtStart,
    shortBefore,
    uncoveredSafetyStock: 0,
    netUnits: orderUnits,
    orderUnits,
  };
  return { sku, abc: "A", role: "HERO", daysKnown: 365, need, ...rest };
};

const arriving = (earliestArrival: number) => ({ earliestArrival }) as BatchTiming;

describe("planned revenue in one product (004-38)", () => {
  const planned = (...revenues: readonly number[]) =>
    revenues.map((price, index) => line(`S${index}`, {}, { expectedUnits: 100, price }));

  it("is said above 30%, with its share", () => {
    expect(concentratedRevenue(planned(40, 20, 20, 10, 10))).toMatchObject([
      { code: "revenueConcentrated", severity: "warning", params: { sku: "S0", percent: 40, limit: 30 } },
    ]);
    expect(concentratedRevenue(planned(30, 30, 20, 20))).toEqual([]);
  });

  it("is not said of fewer than four products, of which one must have more (A.6-33)", () => {
    expect(concentratedRevenue(planned(90, 5, 5))).toEqual([]);
  });

  it("leaves out what has no price: unknown is not nothing", () => {
    const withoutPrice = line("S9", {}, { expectedUnits: 100_000 });
    expect(concentratedRevenue([...planned(25, 25, 25, 25), withoutPrice])).toEqual([]);
  });
});

describe("a capacity that is too small (004-14)", () => {
  const lines = [
    line("TAIL-1", { orderUnits: 200 }, { role: "TAIL" }),
    line("HERO-1", { orderUnits: 600 }),
    line("TAIL-2", { orderUnits: 200 }, { role: "TAIL" }),
  ];

  it("serves main products in full before the long tail shares what is left", () => {
    expect(capacityShares(lines, 700).map(({ sku, withinCapacity }) => [sku, withinCapacity])).toEqual([
      ["HERO-1", 600],
      ["TAIL-1", 50],
      ["TAIL-2", 50],
    ]);
  });

  it("says nothing where there is room for all, or nobody set a limit", () => {
    expect(capacityShares(lines, 1000)).toEqual([]);
    expect(capacityShares(lines, undefined)).toEqual([]);
  });

  it("never gives away more than there is, nor more than anybody asks for", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("HERO", "SUPPORT", "TAIL", "TEST"), fc.integer({ min: 1, max: 5000 })),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.integer({ min: 0, max: 20_000 }),
        (asked, capacity) => {
          const shares = capacityShares(
            asked.map(([role, orderUnits], index) => line(`S${index}`, { orderUnits }, { role })),
            capacity,
          );
          expect(shares.reduce((sum, each) => sum + each.withinCapacity, 0)).toBeLessThanOrEqual(capacity);
          for (const each of shares) expect(each.withinCapacity).toBeLessThanOrEqual(each.orderUnits);
        },
      ),
    );
  });
});

describe("what is sold ahead of its arrival (000-53)", () => {
  it("are the units of a batch that comes after the promotion has begun, promised for its worst arrival", () => {
    const mug = line(
      "MUG",
      { orderUnits: 500, leftAtStart: 200 },
      { expectedUnits: 600, batchUnits: [300, 200] },
    );
    // 400 are needed: 300 come in time, 100 of the second batch three days after the start.
    expect(presales([mug], [arriving(start - 15), arriving(start + 3)], start)).toEqual([
      { sku: "MUG", units: 100, promisedDate: start + 3, why: "BATCH TOO LATE" },
    ]);
    expect(presales([mug], [arriving(start - 15), arriving(start)], start)).toEqual([]);
  });

  it("are the units lacking before it, promised for the first arrival", () => {
    const lamp = line(
      "LAMP",
      { orderUnits: 90, shortBefore: 40 },
      { expectedUnits: 80, batchUnits: [60, 30] },
    );
    expect(presales([lamp], [arriving(start - 15), arriving(start - 15)], start)).toEqual([
      { sku: "LAMP", units: 40, promisedDate: start - 15, why: "RUNS OUT BEFORE" },
    ]);
  });

  it("are none where no batch brings the product: nothing can be promised", () => {
    expect(
      presales([line("BAG", { shortBefore: 40 }, { batchUnits: [0, 0] })], [arriving(1), arriving(2)], start),
    ).toEqual([]);
  });
});

describe("what fewer sales would leave (004-05)", () => {
  const mug = line(
    "MUG",
    { orderUnits: 300, leftAtStart: 100 },
    { expectedUnits: 250, safetyStock: 50, landedCost: 5 },
  );

  it("is what is there less the safety stock and 70% of what is expected, in units and money", () => {
    expect(leftOver(mug, 0.7)).toBe(100 + 300 - 50 - 0.7 * 250);
    expect(slowStock([mug], 0.7)).toBe(175 * 5);
  });

  it("is nothing where all is sold, and not known where the stock is not", () => {
    expect(leftOver(line("BAG", { orderUnits: 100 }, { expectedUnits: 200 }), 0.7)).toBe(0);
    expect(leftOver({ ...mug, need: undefined }, 0.7)).toBeUndefined();
  });
});
