import fc from "fast-check";
import { normaliseShares, splitByLargestRemainder, splitInPacks } from "../../../src/calculation";

const weights = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.reduce((sum, weight) => sum + weight, 0) > 1e-6);

describe("splitting whole units", () => {
  it("gives the left-over units to the largest remainders", () => {
    // 12 × 14/84 = 2, × 28/84 = 4, × 7/84 = 1, × 35/84 = 5
    expect(splitByLargestRemainder(12, [14, 28, 7, 35])).toEqual([2, 4, 1, 5]);
    // published apportionment of 100 seats: 51.17, 44, 1.62, 1.61, 1.6
    expect(splitByLargestRemainder(100, [5117, 4400, 162, 161, 160])).toEqual([51, 44, 2, 2, 1]);
  });

  it("gives ties to the earlier part", () => {
    expect(splitByLargestRemainder(1, [1, 1])).toEqual([1, 0]);
    expect(splitByLargestRemainder(15, [0.2, 0.3, 0.5])).toEqual([3, 5, 7]); // 3, 4.5, 7.5
  });

  it("sees a tie in percentages too, whose arithmetic leaves dust", () => {
    expect(splitByLargestRemainder(385, [0.13, 0.01])).toEqual([358, 27]); // 357.5 and 27.5
    const percent = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), percent, (total, list) => {
        const sum = list.reduce((all, each) => all + each, 0);
        fc.pre(sum > 0);
        // In whole numbers there is no dust: part and remainder of total × percent ÷ sum.
        const exact = list.map((each) => Math.floor((total * each) / sum));
        const left = total - exact.reduce((all, part) => all + part, 0);
        const byRemainder = [...list.keys()].sort(
          (a, b) => ((total * list[b]!) % sum) - ((total * list[a]!) % sum) || a - b,
        );
        for (const index of byRemainder.slice(0, left)) exact[index]! += 1;
        expect(
          splitByLargestRemainder(
            total,
            list.map((each) => each / 100),
          ),
        ).toEqual(exact);
      }),
    );
  });

  it("adds up to the total exactly and stays within one unit of each share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (total, list) => {
        const parts = splitByLargestRemainder(total, list);
        const sum = list.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * list[i]!) / sum)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it("does not depend on the unit the weights are in", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
        (total, list) => {
          fc.pre(list.some((weight) => weight > 0));
          expect(
            splitByLargestRemainder(
              total,
              list.map((weight) => weight * 8),
            ),
          ).toEqual(splitByLargestRemainder(total, list));
        },
      ),
    );
  });
});

describe("splitting in packs", () => {
  it("splits whole packs and sends the loose rest with the first part that has a weight", () => {
    // 105 units are 10 packs of 10 and 5 loose: 7 packs + 5, 3 packs
    expect(splitInPacks(105, [0.7, 0.3], 10)).toEqual([75, 30]);
    expect(splitInPacks(105, [0, 1], 10)).toEqual([0, 105]);
  });

  it("adds up and leaves only the first weighted part with loose units", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        weights,
        fc.integer({ min: 1, max: 500 }),
        (total, list, packSize) => {
          const parts = splitInPacks(total, list, packSize);
          const first = list.findIndex((weight) => weight > 0);
          expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
          parts.forEach((part, i) => expect(i === first ? 0 : part % packSize).toBe(0));
        },
      ),
    );
  });
});

describe("shares that should add up to 1", () => {
  it("are normalised where they miss it by no more than half a per cent", () => {
    const thirds = normaliseShares([0.333, 0.333, 0.333], "shares");
    expect(thirds).toMatchObject({ ok: true });
    expect(thirds.ok && thirds.value.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
  });

  it("are refused with their sum where they miss it by more", () => {
    expect(normaliseShares([0.7, 0.2], "shares")).toMatchObject({
      ok: false,
      problems: [{ code: "sharesDoNotSum", field: "shares", params: { sum: 0.9 } }],
    });
  });
});
