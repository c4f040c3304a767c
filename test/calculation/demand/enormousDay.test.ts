import fc from "fast-check";
import { enormousDay, withoutDay } from "../../../src/calculation";

const of = (...units: readonly number[]) => ({ firstDate: 46000, units: Float64Array.from(units) });
const usual = (days: number, perDay: number) => Array<number>(days).fill(perDay);

describe("an enormous day (C.8)", () => {
  it("is one that sold as much as all others together: 80,995 beside 364 days of 2", () => {
    expect(enormousDay(of(...usual(300, 2), 80995, ...usual(64, 2)), 365)).toEqual({
      date: 46000 + 300,
      units: 80995,
      ordinary: 2,
    });
  });

  it("is found where it is the only day with a sale", () => {
    expect(enormousDay(of(...usual(20, 0), 80995), 365)).toMatchObject({ units: 80995, ordinary: 0 });
  });

  it("is none where the others together sold more", () => {
    // 49 × 10 = 490, and 489 is less than half of 979
    expect(enormousDay(of(...usual(49, 10), 489), 365)).toBeUndefined();
    expect(enormousDay(of(...usual(49, 10), 490), 365)).toMatchObject({ units: 490 });
  });

  it("is none of a slow product that sold a few, or that sells in lots of that size", () => {
    expect(enormousDay(of(...usual(30, 0), 19), 365)).toBeUndefined();
    // 24 beside a single lot of 20: within 20 ± 3 × √20
    expect(enormousDay(of(...usual(30, 0), 20, ...usual(30, 0), 24), 365)).toBeUndefined();
  });

  it("is looked for in the days of history the plan looks at", () => {
    expect(enormousDay(of(5000, ...usual(30, 2)), 30)).toBeUndefined();
    expect(enormousDay(of(5000, ...usual(30, 2)), 31)).toMatchObject({ units: 5000 });
  });

  it("leaves units and days when it is left out, and touches no other day", () => {
    const history = of(1, 500, 2);
    expect([...withoutDay(history, { date: 46001 }).units]).toEqual([1, NaN, 2]);
    expect([...history.units]).toEqual([1, 500, 2]);
  });

  it("is the same whatever days without knowledge lie between", () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 10, maxLength: 80 });
    fc.assert(
      fc.property(days, fc.nat({ max: 79 }), (sold, gap) => {
        const known = enormousDay(of(...sold), 365);
        const at = Math.min(gap, sold.length);
        const apart = enormousDay(of(...sold.slice(0, at), NaN, ...sold.slice(at)), 365);
        expect(apart?.units).toBe(known?.units);
        expect(apart?.ordinary).toBe(known?.ordinary);
      }),
    );
  });
});
