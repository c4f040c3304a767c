import { assumptionsTable, locales, units } from "../../../src/vocabulary";
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
