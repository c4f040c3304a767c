import {
  compareWrites,
  compareWritesInSlices,
  keyColumns,
} from "../../../../src/taskpane/today/review/comparison";
import { batchesTable, stockPlanTable } from "../../../../src/vocabulary";
import { forecastWeeksTable } from "../../../../src/vocabulary/tables/forecastResults";
import { writtenTables } from "../../../../src/workbook/writing/writtenTables";

describe("what tells the rows of two plans apart", () => {
  it("is the SKU alone where each has one row", () => {
    expect(
      keyColumns(stockPlanTable, [{ sku: "LAMP", status: "OK" }], [{ sku: "RUG", status: "OK" }]),
    ).toEqual(["sku"]);
  });

  it("is as many more columns as are needed, names and dates before figures", () => {
    const batches = [
      { sku: "LAMP", batch: 1, mode: "SEA", units: 70 },
      { sku: "LAMP", batch: 2, mode: "AIR", units: 30 },
    ];
    expect(keyColumns(batchesTable, batches, batches)).toEqual(["sku", "mode"]);
    const weeks = [46000, 46007].map((from) => ({ sku: "LAMP", from, to: from + 6, expected: 9 }));
    expect(keyColumns(forecastWeeksTable, weeks, weeks)).toEqual(["sku", "from"]);
  });

  it("is the SKU and the order of the rows where nothing tells them apart", () => {
    const twins = [{ sku: "LAMP" }, { sku: "LAMP" }];
    expect(keyColumns(batchesTable, twins, twins)).toEqual(["sku"]);
  });
});

it("compares ten thousand rows in many short slices, with the answer it gives at once", () => {
  const weeks = (factor: number) =>
    Array.from({ length: 10_000 }, (_, row) => ({
      sku: `SKU-${row}`,
      from: 46000,
      to: 46006,
      expected: row * factor,
    }));
  const writeWith = (factor: number) => ({ write: { settings: { factor } }, rows: { weeks: weeks(factor) } });
  const of = [writtenTables.forecast, writeWith(1), writeWith(2), "en-US"] as const;
  const slices = compareWritesInSlices(...of);
  let pauses = 0;
  let step = slices.next();
  for (; !step.done; step = slices.next()) pauses += 1;
  // 500 rows compared in a slice, 100 changed ones put into words; row 0 is the same
  expect(pauses).toBeGreaterThanOrEqual(10_000 / 500 + Math.floor(9_999 / 100));
  expect(step.value).toEqual(compareWrites(...of));
  expect(step.value.tables.find(({ table }) => table === "weeks")!.counts).toMatchObject({
    changed: 9_999,
    unchanged: 1,
  });
});
