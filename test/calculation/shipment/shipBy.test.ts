import fc from "fast-check";
import { serialOf, shipBy } from "../../../src/calculation";

const needDate = serialOf({ year: 2026, month: 11, day: 27 });
const october = (day: number) => serialOf({ year: 2026, month: 10, day });

describe("the day goods must leave", () => {
  it("is the need date less the legs, a part of a day counting as a day", () => {
    expect(shipBy({ needDate, legDays: [2, 45, 10], closures: [] })).toBe(needDate - 57);
    expect(shipBy({ needDate, legDays: [2, 44.5, 10], closures: [] })).toBe(needDate - 57);
  });

  it("is a day earlier for each closure on the way, and for those that this brings with it", () => {
    const nationalDay = [1, 2, 3, 4, 5, 6, 7].map(october);
    // 57 days back is 1 October; all seven closures follow it
    expect(shipBy({ needDate, legDays: [57], closures: nationalDay })).toBe(october(1) - 7);
    // 54 days back is 4 October: four closures follow, which brings in the other three
    expect(shipBy({ needDate, legDays: [54], closures: nationalDay })).toBe(october(4) - 7);
  });

  it("takes no notice of closures on the need date, after it, before the answer, or listed twice", () => {
    const closures = [needDate, needDate + 1, needDate - 30, needDate - 5, needDate - 5];
    expect(shipBy({ needDate, legDays: [10], closures })).toBe(needDate - 10 - 1);
  });

  it("leaves as many open days as the legs take, and leaves no later day that would", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 90 })),
        (days, daysBefore) => {
          const closed = new Set(daysBefore.map((before) => needDate - before));
          const openDays = (from: number) => {
            let open = 0;
            for (let day = from; day < needDate; day++) if (!closed.has(day)) open++;
            return open;
          };
          const leaving = shipBy({ needDate, legDays: [days], closures: [...closed] });
          expect(openDays(leaving)).toBe(days);
          if (leaving < needDate) expect(openDays(leaving + 1)).toBeLessThan(days);
        },
      ),
    );
  });
});
