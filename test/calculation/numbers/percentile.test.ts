import fc from "fast-check";
import { percentile } from "../../../src/calculation";

it("interpolates between ranks as PERCENTILE.INC does", () => {
  expect(percentile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4 + 0.8 * (5 - 4), 12); // rank 0.95 × 4 = 3.8
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
  expect(percentile([7], 0.3)).toBe(7);
});

it("lies within the values and does not fall as the probability rises", () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, probability, probability, (list, p, q) => {
      const [low, high] = [percentile(list, Math.min(p, q)), percentile(list, Math.max(p, q))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...list));
      expect(high).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});
