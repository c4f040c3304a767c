import fc from "fast-check";
import {
  dayOf,
  nthWeekday,
  promoDate,
  serialOf,
  springFestival,
  weekdayOf,
  weekdays,
  type PromoEvent,
} from "../../../src/calculation";

const on = (event: PromoEvent, inYear: number) => {
  const result = promoDate(event, inYear);
  if (!result.ok) return result.problems;
  const { year, month, day } = dayOf(result.value);
  return `${year}-${month}-${day}`;
};

describe("weekdays", () => {
  it("are counted as Excel's WEEKDAY counts them", () => {
    expect(weekdayOf(1)).toBe(weekdays.sunday); // 1 January 1900, which Excel takes for a Sunday
    expect(weekdayOf(46353)).toBe(weekdays.friday); // 27 November 2026
    expect(weekdayOf(46354.9)).toBe(weekdays.saturday);
  });

  it("find the nth of a month", () => {
    expect(nthWeekday(2026, 11, weekdays.thursday, 4)).toBe(serialOf({ year: 2026, month: 11, day: 26 }));
    expect(nthWeekday(2026, 11, weekdays.sunday, 1)).toBe(serialOf({ year: 2026, month: 11, day: 1 }));
  });

  it("find the 4th Thursday of November between the 22nd and the 28th", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 9999 }), (year) => {
        const serial = nthWeekday(year, 11, weekdays.thursday, 4);
        expect(weekdayOf(serial)).toBe(weekdays.thursday);
        expect(dayOf(serial)).toMatchObject({ year, month: 11 });
        expect(dayOf(serial).day).toBeGreaterThanOrEqual(22);
        expect(dayOf(serial).day).toBeLessThanOrEqual(28);
      }),
    );
  });
});

describe("the date of an event", () => {
  it("goes by Thanksgiving", () => {
    // python-holidays: Thanksgiving 2019-11-28, 2029-11-22
    expect([on("THANKSGIVING", 2019), on("THANKSGIVING", 2029)]).toEqual(["2019-11-28", "2029-11-22"]);
    expect([on("BLACKFRIDAY", 2026), on("CYBERMONDAY", 2026)]).toEqual(["2026-11-27", "2026-11-30"]);
    expect(on("CYBERMONDAY", 2019)).toBe("2019-12-2");
  });

  it("is the same day each year", () => {
    expect(on("SINGLESDAY", 2026)).toBe("2026-11-11");
    expect(on("DOUBLE11", 2026)).toBe("2026-11-11");
    expect(on("DOUBLE12", 2026)).toBe("2026-12-12");
    expect(on("618", 2026)).toBe("2026-6-18");
    expect(on("CHRISTMAS", 2026)).toBe("2026-12-25");
    expect(on("VALENTINES", 2026)).toBe("2026-2-14");
  });

  it("comes from a table for the Spring Festival", () => {
    // Hong Kong Observatory; JavaScript's own Chinese calendar says 7 February 2027 and 2 February 2030
    expect([on("SPRINGFESTIVAL", 2027), on("SPRINGFESTIVAL", 2030)]).toEqual(["2027-2-6", "2030-2-3"]);
    expect([on("SPRINGFESTIVAL", 2015), on("SPRINGFESTIVAL", 2035)]).toEqual(["2015-2-19", "2035-2-8"]);
    expect(on("SPRINGFESTIVAL", 2036)).toMatchObject([
      { code: "outsideSpringFestivalTable", severity: "unanswerable", params: { first: 2015, last: 2035 } },
    ]);
  });

  it("keeps the Spring Festival 12 or 13 moons from the last one", () => {
    for (let year = 2016; year <= 2035; year++) {
      expect([353, 354, 355, 383, 384, 385]).toContain(springFestival(year)! - springFestival(year - 1)!);
    }
  });

  it("is not worked out for Prime Day", () => {
    expect(on("PRIMEDAY", 2026)).toMatchObject([{ code: "announcedEachYear", severity: "unanswerable" }]);
  });
});
