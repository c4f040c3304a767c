import fc from "fast-check";
import { dayOf, daysInMonth, serialOf } from "../../../src/calculation";

describe("a date serial", () => {
  it("is the number Excel shows for the day", () => {
    expect(serialOf({ year: 2026, month: 11, day: 27 })).toBe(46353);
    expect(serialOf({ year: 1900, month: 1, day: 1 })).toBe(1);
    expect(serialOf({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(serialOf({ year: 9999, month: 12, day: 31 })).toBe(2958465);
  });

  it("is read with its time of day dropped, and with the day Excel invented in 1900", () => {
    expect(dayOf(46353.99)).toEqual({ year: 2026, month: 11, day: 27 });
    expect([59, 60, 61].map((serial) => dayOf(serial).day)).toEqual([28, 29, 1]);
  });

  it("and its day are the same thing said twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2958465 }).filter((serial) => serial !== 60),
        (serial) => expect(serialOf(dayOf(serial))).toBe(serial),
      ),
    );
  });
});

it("knows how long each month is", () => {
  expect([2023, 2024, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  expect(daysInMonth(2026, 12)).toBe(31);
});
