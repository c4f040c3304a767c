import { routinesDue, serialOf } from "../../../src/calculation";

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });

describe("what comes round (003-43)", () => {
  it("is research by the 5th of a month, and after-sales on Mondays", () => {
    // Monday 4 May 2026 to Tuesday 12 May
    const due = routinesDue(on(2026, 5, 4), 9);
    expect(due.filter(({ routine }) => routine === "productResearch")).toEqual([
      { routine: "productResearch", dueDate: on(2026, 5, 5), source: "003-43" },
    ]);
    expect(due.filter(({ routine }) => routine === "afterSalesReview").map(({ dueDate }) => dueDate)).toEqual(
      [on(2026, 5, 4), on(2026, 5, 11)],
    );
  });

  it("is the supplier report each month (000-50) and the survey each quarter (003-41), on the first day", () => {
    const days = (key: string) =>
      routinesDue(on(2026, 5, 2), 70)
        .filter(({ routine }) => routine === key)
        .map(({ dueDate }) => dueDate);
    expect(days("supplierReport")).toEqual([on(2026, 6, 1), on(2026, 7, 1)]);
    expect(days("customerSurvey")).toEqual([on(2026, 7, 1)]);
  });
});
