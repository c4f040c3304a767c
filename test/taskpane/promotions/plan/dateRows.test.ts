import fc from "fast-check";
import { withBars, type DateRow } from "../../../../src/taskpane/promotions/plan/dateRows";

const row = (from: number, to: number): DateRow => ({ of: "Batch 1", item: "Leg", from, to, state: "AHEAD" });

describe("the bar of weeks beside each date", () => {
  it("is filled in the weeks in which something goes on, under one common start", () => {
    const bars = withBars([row(100, 113), row(114, 114), row(100, 127)]);
    expect(bars.map(({ weeks }) => weeks)).toEqual(["██··", "··█·", "████"]);
  });

  it("is as long for each date, never empty, and at most a year", () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 46000, max: 46800 }), fc.integer({ min: 0, max: 400 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(spans, (dates) => {
        const bars = withBars(dates.map(([from, days]) => row(from, from + days)));
        const lengths = new Set(bars.map(({ weeks }) => weeks.length));
        expect(lengths.size).toBe(1);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(53);
        for (const { weeks } of bars) expect(weeks).toMatch(/^·*█+·*$/);
      }),
    );
  });
});
