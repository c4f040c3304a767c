import { assumptionsTable, lanesTable, locales, units } from "../../../src/vocabulary";
import { columnFormats } from "../../../src/workbook/writing/formats";

it.each(locales)(
  "shows each assumption as what it is counted in: a date as a date, a rate in per cent (%s)",
  (locale) => {
    const row = (value: number | string, unit: keyof typeof units) => [
      "x",
      value,
      units[unit][locale],
      "yours",
      "",
    ];
    const [, value] = columnFormats(assumptionsTable, [
      row(46353, "date"),
      row(0.5, "fraction"),
      row(90, "days"),
      row("70%, 30%", "fraction"),
    ]);
    expect(value).toEqual(["yyyy-mm-dd", "0.0%", "General", "@"]);
  },
);

it("shows no figure to its ninth decimal, and whole days as whole days", () => {
  const days = Object.entries(lanesTable.columns).findIndex(([key]) => key === "usualDays");
  const rowOf = (usual: number) =>
    Object.keys(lanesTable.columns).map((_, index) => (index === days ? usual : ""));
  expect(columnFormats(lanesTable, [rowOf(35), rowOf(41)])[days]).toBe("General");
  expect(columnFormats(lanesTable, [rowOf(35), rowOf(60.5621559)])[days]).toBe("#,##0.0");
});
