import { isoDateFromSerial, serialFromIsoDate } from "../../src/vocabulary/dates";

it.each([
  ["2026-11-27", 46353],
  ["1900-03-01", 61],
  // Excel counts a 29 February 1900 as 60, so the days before it are one lower than they should be.
  ["1900-02-28", 59],
  ["1900-01-01", 1],
  ["2024-02-29", 45351],
])("%s is %d in Excel, and back", (date, serial) => {
  expect(serialFromIsoDate(date)).toBe(serial);
  expect(isoDateFromSerial(serial)).toBe(date);
});

it("leaves the time of day out", () => {
  expect(isoDateFromSerial(46353.75)).toBe("2026-11-27");
});

it.each(["2026-02-30", "27/11/2026", "2026-13-01", ""])("takes %j for no day", (text) => {
  expect(serialFromIsoDate(text)).toBeUndefined();
});
