import fc from "fast-check";
import { bandPath, linePath, namedPlaces, valueAxis } from "../../../src/taskpane/parts/chartScale";

const identity = (value: number) => value;

it("labels round numbers and holds 0", () => {
  expect(valueAxis([3, 118, 42]).ticks).toEqual([0, 50, 100, 150]);
  expect(valueAxis([-30, 80]).ticks).toEqual([-50, 0, 50, 100]);
  expect(valueAxis([0, 0]).ticks).toHaveLength(2);
  expect(valueAxis([undefined, NaN]).highest).toBeGreaterThan(0);
});

it("holds every value between few ticks", () => {
  const value = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const { lowest, highest, ticks } = valueAxis(values);
      expect(Math.min(0, ...values)).toBeGreaterThanOrEqual(lowest - 1e-6 * Math.abs(lowest));
      expect(Math.max(0, ...values)).toBeLessThanOrEqual(highest + 1e-6 * Math.abs(highest));
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});

it("names the ends and the middle of the lower edge", () => {
  expect(namedPlaces(61)).toEqual([0, 30, 60]);
  expect(namedPlaces(2)).toEqual([0, 1]);
  expect(namedPlaces(0)).toEqual([]);
});

it("breaks a line where a value is not known, instead of drawing through it or down to 0", () => {
  expect(linePath([1, 2, undefined, 4, NaN, 6, 7], identity, identity)).toBe("M0 1L1 2M3 4M5 6L6 7");
});

it("draws a range along its upper edge and back along its lower", () => {
  expect(bandPath([1, 2], [5, 6], identity, identity)).toBe("M0 5L1 6L1 2L0 1Z");
  expect(bandPath([undefined], [5], identity, identity)).toBe("");
});
