import fc from "fast-check";
import { regionalSplit, type RegionalSplitInput } from "../../../src/calculation";

const east = { warehouse: "East", onHand: 100, salesShare: 0.6 };
const west = { warehouse: "West", onHand: 0, salesShare: 0.4 };
const base: RegionalSplitInput = {
  warehouses: [east, west],
  arriving: 0,
  demandPerDay: 5,
  packSize: 1,
  coverGapDays: 14,
};

it("moves what one warehouse has above its share to the one that lacks it (003-24)", () => {
  const { parts, transfers, coverGapDays } = regionalSplit(base);
  expect(transfers).toEqual([{ from: "East", to: "West", units: 100 - 0.6 * 100 }]);
  expect(parts.map(({ targetUnits }) => targetUnits)).toEqual([60, 40]);
  // East: 100 ÷ (5 × 0.6) days
  expect(coverGapDays).toBeCloseTo(100 / 3 - 0, 9);
});

it("leaves stock where it is while the gap is not worth a move", () => {
  expect(regionalSplit({ ...base, coverGapDays: 34 }).transfers).toEqual([]);
});

it("moves whole cartons only, and nothing where a carton is more than is lacking", () => {
  expect(regionalSplit({ ...base, packSize: 12 }).transfers).toEqual([
    { from: "East", to: "West", units: 36 },
  ]);
  expect(regionalSplit({ ...base, packSize: 100 }).transfers).toEqual([]);
});

it("sends what arrives to where it is lacking before anything is moved", () => {
  const { parts } = regionalSplit({ ...base, arriving: 50 });
  // of 150 in all West should have 60
  expect(parts.map(({ arrivingUnits }) => arrivingUnits)).toEqual([0, 50]);
});

it("says no cover, and moves nothing, where nothing sells", () => {
  const { parts, transfers } = regionalSplit({ ...base, demandPerDay: undefined });
  expect(parts.map(({ coverDays }) => coverDays)).toEqual([undefined, undefined]);
  expect(transfers).toEqual([]);
});

it("empties a warehouse that serves no region any more, where its stock is worth moving", () => {
  const closed = { warehouse: "Closed", onHand: 200, salesShare: 0 };
  const { transfers } = regionalSplit({ ...base, warehouses: [east, west, closed] });
  // shares of the 300 on hand: 180 and 120
  expect(transfers).toEqual([
    { from: "Closed", to: "West", units: 120 },
    { from: "Closed", to: "East", units: 80 },
  ]);
});

it("loses and invents no unit, sends no more than there is, and arrives with all", () => {
  const units = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ onHand: units, weight: fc.integer({ min: 1, max: 100 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      units,
      fc.integer({ min: 1, max: 48 }),
      (stock, arriving, packSize) => {
        const whole = stock.reduce((sum, { weight }) => sum + weight, 0);
        const warehouses = stock.map(({ onHand, weight }, i) => ({
          warehouse: `W${i}`,
          onHand,
          salesShare: weight / whole,
        }));
        const split = regionalSplit({ ...base, warehouses, arriving, packSize, coverGapDays: 0 });
        const after = new Map(warehouses.map(({ warehouse, onHand }) => [warehouse, onHand]));
        for (const { from, to, units: moved } of split.transfers) {
          expect(moved % packSize).toBe(0);
          expect(moved).toBeGreaterThan(0);
          after.set(from, after.get(from)! - moved);
          after.set(to, after.get(to)! + moved);
        }
        expect(Math.min(...after.values())).toBeGreaterThanOrEqual(0);
        const onHand = warehouses.reduce((sum, each) => sum + each.onHand, 0);
        expect(split.parts.reduce((sum, each) => sum + each.targetUnits, 0)).toBe(onHand + arriving);
        expect(split.parts.reduce((sum, each) => sum + each.arrivingUnits, 0)).toBe(arriving);
      },
    ),
  );
});
