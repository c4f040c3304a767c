import fc from "fast-check";
import { demandTable, type DemandTableInput } from "../../../src/calculation";

const lines: DemandTableInput = {
  dates: [100, 100, 102, 102, 105],
  skus: ["A", "A", "A", "00123", "A"],
  units: [2, 3, -1, 4, 9],
  skuList: ["A", "00123", "123"],
  fromDate: 100,
  toDate: 103,
};
const columnsOf = (change: Partial<DemandTableInput>) => {
  const result = demandTable({ ...lines, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value.map((column) => [...column]);
};

describe("the demand table", () => {
  it("adds up the lines of a day, leaves returns and other days out, and knows 00123 from 123", () => {
    expect(columnsOf({})).toEqual([
      [2 + 3, 0, 0, 0],
      [0, 0, 4, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("is 0 before the first sale, and for a SKU with returns alone", () => {
    expect(columnsOf({ fromDate: 98, toDate: 100, skuList: ["A"] })).toEqual([[0, 0, 5]]);
    expect(columnsOf({ fromDate: 102, toDate: 102, skuList: ["A"] })).toEqual([[0]]);
  });

  it("answers a SKU listed twice twice", () => {
    expect(columnsOf({ skuList: ["A", "A"] })).toEqual([
      [5, 0, 0, 0],
      [5, 0, 0, 0],
    ]);
  });

  it("holds every unit sold of the SKUs and days asked for, whatever the order of the lines", () => {
    const line = fc.record({
      date: fc.integer({ min: 1, max: 30 }),
      sku: fc.constantFrom("A", "B", "C"),
      units: fc.integer({ min: -5, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(line), (list) => {
        const columns = columnsOf({
          dates: list.map(({ date }) => date),
          skus: list.map(({ sku }) => sku),
          units: list.map(({ units }) => units),
          skuList: ["A", "B"],
          fromDate: 1,
          toDate: 30,
        });
        const sold = list
          .filter(({ sku, units }) => sku !== "C" && units > 0)
          .reduce((sum, { units }) => sum + units, 0);
        expect(columns.flat().reduce((sum, units) => sum + units, 0)).toBe(sold);
      }),
    );
  });
});

it.each([
  ["lists of unequal length", { units: [1] }, "lengthsDiffer", "units"],
  ["an end before the beginning", { toDate: 99 }, "datesReversed", "toDate"],
  ["more days than a sheet has rows", { toDate: 100 + 1_048_576 }, "spanTooLong", "toDate"],
])("refuses %s", (_what, change, code, field) => {
  expect(demandTable({ ...lines, ...change })).toMatchObject({ problems: [{ code, field }] });
});
