import { nextSort, sortedRows } from "../../../src/taskpane/parts/rowOrder";

const rows = [
  { sku: "B10", units: 5 },
  { sku: "B9", units: undefined },
  { sku: "A", units: 12 },
  { sku: "C", units: 5 },
];
const skus = (sort: Parameters<typeof sortedRows>[1]) => sortedRows(rows, sort).map(({ sku }) => sku);

it("goes up, down, and back to the order in which the rows were given", () => {
  const up = nextSort(undefined, "units");
  const down = nextSort(up, "units");
  expect([up?.direction, down?.direction, nextSort(down, "units")]).toEqual([
    "ascending",
    "descending",
    undefined,
  ]);
  expect(nextSort(down, "sku")).toEqual({ key: "sku", direction: "ascending" });
  expect(skus(undefined)).toEqual(["B10", "B9", "A", "C"]);
});

it("puts what is not known last either way and leaves equal rows as they were", () => {
  expect(skus({ key: "units", direction: "ascending" })).toEqual(["B10", "C", "A", "B9"]);
  expect(skus({ key: "units", direction: "descending" })).toEqual(["A", "B10", "C", "B9"]);
});

it("orders names with numbers in them as a planner counts", () => {
  expect(skus({ key: "sku", direction: "ascending" })).toEqual(["A", "B9", "B10", "C"]);
});
