import { type DailyDemand, monthName, serialOf } from "../../../src/calculation";
import { monthToLookAt } from "../../../src/taskpane/today/monthToLookAt";

const date = (month: number, day: number) => serialOf({ year: 2026, month, day });
const salesUpTo = (lastDate: number): ReadonlyMap<string, DailyDemand> => {
  const firstDate = date(1, 1);
  const units = new Float64Array(lastDate - firstDate + 1);
  return new Map([["LAMP", { sku: "LAMP", firstDate, units, returnedUnits: 0 }]]);
};

it("is the last whole month of the sales, where the planner chooses none", () => {
  const today = date(11, 22);
  expect(monthName(monthToLookAt(salesUpTo(date(10, 31)), undefined, today))).toBe("2026-10");
  expect(monthName(monthToLookAt(salesUpTo(date(10, 30)), undefined, today))).toBe("2026-09");
  expect(monthName(monthToLookAt(new Map(), undefined, today))).toBe("2026-10");
});

it("is the month of the day the planner chooses, as far as it has come", () => {
  const sales = salesUpTo(date(11, 20));
  expect(monthToLookAt(sales, date(11, 5), date(11, 22))).toEqual({
    firstDate: date(11, 1),
    lastDate: date(11, 22),
  });
  expect(monthToLookAt(sales, date(9, 5), date(11, 22)).lastDate).toBe(date(9, 30));
});
