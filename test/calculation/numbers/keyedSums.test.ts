import fc from "fast-check";
import { keyedSums, numberSet } from "../../../src/calculation/numbers/keyedSums";

/** Enough keys for the tables to grow many times, of every size a hash or a packed place has. */
const someKeys = fc.array(fc.oneof(fc.maxSafeNat(), fc.nat({ max: 200 })), { maxLength: 5_000, size: "max" });

it("knows each number it has seen, and no other", () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const set = numberSet();
      const seen = new Set<number>();
      for (const key of keys) {
        expect(set.add(key)).toBe(!seen.has(key));
        seen.add(key);
      }
    }),
    { numRuns: 20 },
  );
});

it("adds up what a map of the same keys adds up", () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const sums = keyedSums();
      const expected = new Map<number, number>();
      keys.forEach((key, index) => {
        sums.add(key, index);
        expected.set(key, (expected.get(key) ?? 0) + index);
      });
      const found = new Map([...sums.keys()].map((key) => [key, sums.sumOf(key)]));
      expect(found).toEqual(expected);
      expect(sums.keys()).toHaveLength(expected.size);
    }),
    { numRuns: 20 },
  );
});

it("answers 0 for a key that was never added", () => {
  const sums = keyedSums();
  sums.add(7, 3);
  expect([sums.sumOf(7), sums.sumOf(8)]).toEqual([3, 0]);
});
