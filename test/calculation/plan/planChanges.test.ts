import fc from "fast-check";
import { planChanges, type PlanRow } from "../../../src/calculation";

const plan = (...rows: [sku: string, orderNow: number | ""][]): PlanRow[] =>
  rows.map(([sku, orderNow]) => ({ sku, orderNow }));

it("says what came, went and changed since the older plan", () => {
  expect(
    planChanges(plan(["LAMP", 100], ["RUG", 5], ["MAT", 7]), plan(["SOFA", 9], ["LAMP", 150], ["MAT", 7]), [
      "sku",
    ]),
  ).toEqual({
    rows: [
      {
        key: "SOFA",
        change: "ADDED",
        cells: [
          { column: "sku", before: "", after: "SOFA" },
          { column: "orderNow", before: "", after: 9 },
        ],
      },
      { key: "LAMP", change: "CHANGED", cells: [{ column: "orderNow", before: 100, after: 150 }] },
      {
        key: "RUG",
        change: "REMOVED",
        cells: [
          { column: "sku", before: "RUG", after: "" },
          { column: "orderNow", before: 5, after: "" },
        ],
      },
    ],
    unchangedRows: 1,
  });
});

it("knows a figure that became unknown from one that became 0", () => {
  const [was, unknown, none] = [plan(["LAMP", 5]), plan(["LAMP", ""]), plan(["LAMP", 0])];
  expect(planChanges(was, unknown, ["sku"]).rows[0]!.cells).toEqual([
    { column: "orderNow", before: 5, after: "" },
  ]);
  expect(planChanges(unknown, none, ["sku"]).rows).toHaveLength(1);
});

it("tells rows of one SKU apart by a second column, and equal rows by their order", () => {
  const batches = (...units: number[]): PlanRow[] =>
    units.map((each, batch) => ({ sku: "LAMP", batch, units: each }));
  expect(planChanges(batches(70, 30), batches(70, 40), ["sku", "batch"]).rows).toEqual([
    { key: "LAMP · 1", change: "CHANGED", cells: [{ column: "units", before: 30, after: 40 }] },
  ]);
  expect(planChanges(batches(70, 30), batches(70), ["sku"]).rows).toMatchObject([{ change: "REMOVED" }]);
});

it("does not take a sheet's fifteen digits for a change", () => {
  expect(planChanges(plan(["LAMP", 1 / 3]), plan(["LAMP", 0.333333333333333]), ["sku"]).rows).toEqual([]);
});

it("finds nothing between a plan and itself, and the same rows the other way round", () => {
  const rows = fc.array(fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 0, max: 9 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      expect(planChanges(plan(...one), plan(...one), ["sku"]).rows).toEqual([]);
      const forth = planChanges(plan(...one), plan(...other), ["sku"]);
      const back = planChanges(plan(...other), plan(...one), ["sku"]);
      expect(forth.unchangedRows).toBe(back.unchangedRows);
      expect(forth.rows.length).toBe(back.rows.length);
      expect(forth.rows.length + forth.unchangedRows).toBeGreaterThanOrEqual(
        Math.max(one.length, other.length),
      );
    }),
  );
});
