import fc from "fast-check";
import {
  daysOfMonth,
  isInMonth,
  lastWholeMonth,
  monthBefore,
  monthName,
  monthOf,
  serialOf,
} from "../../../src/calculation";

const date = (year: number, month: number, day: number) => serialOf({ year, month, day });

it("has the days of the calendar, leap years and turns of the year included", () => {
  expect(daysOfMonth(monthOf(date(2024, 2, 10)))).toBe(29);
  expect(monthName(monthOf(date(2025, 12, 31)))).toBe("2025-12");
  expect(monthName(monthBefore(monthOf(date(2026, 1, 1))))).toBe("2025-12");
  expect(isInMonth(date(2026, 1, 31) + 0.9, monthOf(date(2026, 1, 1)))).toBe(true); // late on the last day
  expect(isInMonth(date(2026, 2, 1), monthOf(date(2026, 1, 1)))).toBe(false);
});

it("reviews a month once its last day is known", () => {
  expect(monthName(lastWholeMonth(date(2026, 10, 31)))).toBe("2026-10");
  expect(monthName(lastWholeMonth(date(2026, 10, 30)))).toBe("2026-09");
});

it("leaves no day out between one month and the next", () => {
  fc.assert(
    fc.property(fc.integer({ min: date(2000, 1, 1), max: date(2100, 1, 1) }), (day) => {
      const month = monthOf(day);
      expect(isInMonth(day, month)).toBe(true);
      expect(monthBefore(month).lastDate + 1).toBe(month.firstDate);
    }),
  );
});
