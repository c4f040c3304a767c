import fc from "fast-check";
import {
  arrivalDate,
  containerFill,
  factoryClosures,
  serialOf,
  type FillCandidate,
} from "../../../src/calculation";

const limits = { leastFilled: 0.5, mostFillDays: 30 };
const candidate = (sku: string, units: number, more: Partial<FillCandidate> = {}): FillCandidate => ({
  sku,
  units,
  packSize: 10,
  unitM3: 0.01,
  dailyDemand: 50,
  daysOfCover: 20,
  ...more,
});

describe("the containers of an order (C.3, C.10)", () => {
  it("are whole 40HQ first, then the smallest that holds the rest", () => {
    const one = containerFill([candidate("Mug", 6000)], limits); // 60 m³ of 68
    expect(one.containers).toEqual([{ container: "40HQ", count: 1 }]);
    const two = containerFill([candidate("Mug", 9000)], limits); // 90 = 68 + 22 of 28
    expect(two.containers).toEqual([
      { container: "40HQ", count: 1 },
      { container: "20GP", count: 1 },
    ]);
    expect(two.capacityM3).toBe(68 + 28);
  });

  it("leave as a part load what would fill less than half of one", () => {
    const fill = containerFill([candidate("Mug", 7800)], limits); // 78 = 68 + 10 of 28
    expect(fill.containers).toEqual([{ container: "40HQ", count: 1 }]);
    expect(fill.partLoadM3).toBeCloseTo(10, 9);
    expect([...fill.added]).toEqual([]); // the 40HQ is full
  });

  it("are filled carton by carton with what lasts the fewest days", () => {
    // 26.8 m³ of 28: 12 cartons of 0.1 m³. Cup lasts 20 days and gains 0.2 a carton, Mug lasts 21: five for Cup, then seven in turn
    const fill = containerFill([candidate("Mug", 1340, { daysOfCover: 21 }), candidate("Cup", 1340)], limits);
    expect(fill.added.get("Cup")! + fill.added.get("Mug")!).toBe(12 * 10);
    expect(fill.added.get("Cup")! - fill.added.get("Mug")!).toBe((5 + 3 - 4) * 10);
  });

  it("never hold more than they can, nor more of a product than so many days of its sales", () => {
    const any = fc.record({
      units: fc.integer({ min: 1, max: 200 }).map((packs) => packs * 12),
      unitM3: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      dailyDemand: fc.double({ min: 0.01, max: 80, noNaN: true }),
      daysOfCover: fc.double({ min: 0, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (items) => {
        const candidates = items.map((item, i) => ({ sku: String(i), packSize: 12, ...item }));
        const fill = containerFill(candidates, limits);
        const addedM3 = candidates.reduce(
          (sum, { sku, unitM3 }) => sum + unitM3 * (fill.added.get(sku) ?? 0),
          0,
        );
        expect(fill.orderedM3 - fill.partLoadM3 + addedM3).toBeLessThanOrEqual(fill.capacityM3 + 1e-6);
        for (const { sku, dailyDemand } of candidates) {
          const added = fill.added.get(sku) ?? 0;
          expect(added % 12).toBe(0);
          expect(added).toBeLessThanOrEqual(30 * dailyDemand + 1e-6);
        }
      }),
    );
  });
});

describe("the day an order is on the shelf", () => {
  const on = (month: number, day: number) => serialOf({ year: 2026, month, day });
  const rules = {
    closedDaysBeforeSpringFestival: 7,
    closedDaysFromSpringFestival: 14,
    nationalHolidayDays: 7,
  };
  const closures = factoryClosures({ firstDate: on(9, 1), lastDate: on(12, 31) }, rules);

  it("is a leg after the other, the factory resting on holidays (C.6)", () => {
    // three days of production done by 1 October, two more by 10 October, 30 at sea
    const legs = [
      { leg: "PRODUCTION", days: 5 },
      { leg: "LINE HAUL", days: 30 },
    ] as const;
    expect(arrivalDate({ orderDate: on(9, 28), legs, closures })).toBe(on(10, 10) + 30);
    expect(arrivalDate({ orderDate: on(9, 28), legs: legs.slice(1), closures })).toBe(on(9, 28) + 30);
  });
});
