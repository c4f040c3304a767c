import fc from "fast-check";
import { rankFastLane, type FastLaneCandidate } from "../../../src/calculation";

const candidate = (sku: string, change: Partial<FastLaneCandidate>): FastLaneCandidate => ({
  sku,
  price: 30,
  dailyDemand: 1,
  stock: 365,
  units: 100,
  ...change,
});
const order = (candidates: readonly FastLaneCandidate[]) =>
  rankFastLane(candidates, 0.3).map(({ sku }) => sku);

describe("the fast lane (002-25)", () => {
  it("goes to dear goods that turn fast", () => {
    // 50 × 4 = 200 against 30 × 12 = 360 against 20 × 12 = 240 a year
    const slow = candidate("SLOW", { price: 50, dailyDemand: 4 });
    const hero = candidate("HERO", { dailyDemand: 12 });
    const cheap = candidate("CHEAP", { price: 20, dailyDemand: 12 });
    const ranked = rankFastLane([slow, cheap, hero], 0.3);
    expect(ranked.map(({ sku, score }) => [sku, score])).toEqual([
      ["HERO", 360],
      ["CHEAP", 240],
      ["SLOW", 200],
    ]);
  });

  it("goes first to what sells and is sold out, by the money it sells a day", () => {
    const out = candidate("OUT", { stock: 0, dailyDemand: 2 });
    const dearOut = candidate("DEAR", { stock: 0, dailyDemand: 2, price: 90 });
    const dead = candidate("DEAD", { stock: 0, dailyDemand: 0 });
    expect(order([candidate("FULL", { dailyDemand: 50 }), dead, out, dearOut])).toEqual([
      "DEAR",
      "OUT",
      "FULL",
      "DEAD",
    ]);
  });

  it("takes 30% of the units where nothing else is said (004-22), the last product in part", () => {
    const ranked = rankFastLane(
      [candidate("A", { dailyDemand: 2 }), candidate("B", {}), candidate("C", {})],
      0.3,
    );
    expect(ranked.map(({ fastUnits }) => fastUnits)).toEqual([90, 0, 0]);
    expect(rankFastLane([candidate("A", { units: 50 }), candidate("B", {})], 0.6)).toMatchObject([
      { fastUnits: 50 },
      { fastUnits: 40 },
    ]);
  });

  it("never holds more than its share, nor more of a product than there is to send", () => {
    const some = fc.array(
      fc.record({
        sku: fc.string(),
        price: fc.integer({ min: 0, max: 500 }),
        dailyDemand: fc.integer({ min: 0, max: 50 }),
        stock: fc.integer({ min: 0, max: 1000 }),
        units: fc.integer({ min: 0, max: 500 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(0, 0.3, 0.55, 1), (candidates, share) => {
        const ranked = rankFastLane(candidates, share);
        const all = candidates.reduce((sum, { units }) => sum + units, 0);
        expect(ranked.reduce((sum, { fastUnits }) => sum + fastUnits, 0)).toBe(
          Math.floor(all * share + 1e-9),
        );
        for (const { fastUnits, units } of ranked) expect(fastUnits).toBeLessThanOrEqual(units);
      }),
    );
  });
});
