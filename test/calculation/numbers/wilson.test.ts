import fc from "fast-check";
import { trialsToTellApart, wilsonInterval } from "../../../src/calculation";

const z = 1.959963984540054; // of 95%

describe("Wilson's interval (formulas C.5)", () => {
  it("is that of 8 orders in 400 visits, written out", () => {
    const { low, high } = wilsonInterval(8, 400, 0.95);
    const centre = 0.02 + z ** 2 / 800;
    const half = z * Math.sqrt((0.02 * 0.98) / 400 + z ** 2 / (4 * 400 ** 2));
    expect(low).toBeCloseTo((centre - half) / (1 + z ** 2 / 400), 12);
    expect(high).toBeCloseTo((centre + half) / (1 + z ** 2 / 400), 12);
  });

  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives the limits printed for %d of %d (Newcombe 1998, table I)", (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("says nothing of nothing, and something of no order at all", () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
    const { low, high } = wilsonInterval(0, 100, 0.95);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(z ** 2 / (100 + z ** 2), 12);
  });

  it("holds what was seen and narrows with more of the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, share) => {
          const successes = Math.round(trials * share);
          const once = wilsonInterval(successes, trials, 0.95);
          const twice = wilsonInterval(2 * successes, 2 * trials, 0.95);
          expect(once.low).toBeLessThanOrEqual(successes / trials + 1e-12);
          expect(once.high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
          expect(twice.high - twice.low).toBeLessThan(once.high - once.low);
        },
      ),
    );
  });
});

describe("how many visits tell two conversions apart (formulas C.5)", () => {
  it("takes 381 to tell 2% from 1%: the source's about 380", () => {
    expect(trialsToTellApart(0.02, 0.01, 0.95)).toBe(Math.floor((z ** 2 * 0.01 * 0.99) / 0.01 ** 2) + 1);
    expect(trialsToTellApart(0.02, 0.01, 0.95)).toBe(381);
  });

  it("never tells a conversion from itself", () => {
    expect(trialsToTellApart(0.02, 0.02, 0.95)).toBe(Infinity);
  });

  it("is where the interval lets go of the limit, and not one visit before", () => {
    const shares = fc.integer({ min: 0, max: 30 }).filter((perCent) => perCent !== 2);
    fc.assert(
      fc.property(shares, (perCent) => {
        const share = perCent / 100;
        const needed = trialsToTellApart(share, 0.02, 0.95);
        const holds = (trials: number) => {
          const { low, high } = wilsonInterval(share * trials, trials, 0.95);
          return low <= 0.02 && high >= 0.02;
        };
        expect(holds(needed)).toBe(false);
        expect(needed === 1 || holds(needed - 1)).toBe(true);
      }),
    );
  });
});
