import { keyColumns } from "../../../../src/taskpane/today/review/comparison";
import { batchesTable, stockPlanTable } from "../../../../src/vocabulary";
import { forecastWeeksTable } from "../../../../src/vocabulary/tables/forecastResults";

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
