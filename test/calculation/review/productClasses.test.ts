import { type DailyDemand, productClasses } from "../../../src/calculation";

const limits = { aCutoff: 0.8, bCutoff: 0.95, xLimit: 0.5, yLimit: 1 };
const sells = (sku: string, days: number, unitsOn: (day: number) => number): [string, DailyDemand] => [
  sku,
  {
    sku,
    firstDate: 46000,
    units: Float64Array.from({ length: days }, (_, day) => unitsOn(day)),
    returnedUnits: 0,
  },
];
const classesOf = (
  products: Parameters<typeof productClasses>[0],
  demand: [string, DailyDemand][],
  changed = limits,
) => productClasses(products, new Map(demand), changed);

it("ranks by a year's value at cost, and by how steadily four weeks sell (C.12)", () => {
  const demand = [
    // Weekdays only: steady over four weeks, which have twenty of them each.
    sells("LAMP", 364, (day) => (day % 7 < 5 ? 14 : 0)),
    // All of its year in one of thirteen periods: deviation ÷ mean is √13. Before it lie 98% of the value.
    sells("RUG", 364, (day) => (day < 28 ? 1 : 0)),
  ];
  const products = [
    { sku: "RUG", unitCost: 20 },
    { sku: "LAMP", unitCost: 7, freightPerUnit: 1 },
    { sku: "NEVER", unitCost: 5 },
  ];
  expect(classesOf(products, demand)).toEqual({
    ok: true,
    value: [
      { sku: "RUG", value: 28 * 20, abc: "C", xyz: "Z" },
      { sku: "LAMP", value: 260 * 14 * 8, abc: "A", xyz: "X" },
      { sku: "NEVER", value: 0, abc: "C" },
    ],
    warnings: [],
  });
});

it("leaves out what has no cost and counts it, and gives no XYZ class to a history of one period", () => {
  const demand = [sells("LAMP", 40, () => 5)];
  expect(classesOf([{ sku: "LAMP", unitCost: 8 }, { sku: "RUG" }], demand)).toEqual({
    ok: true,
    value: [{ sku: "LAMP", value: 40 * 5 * 8, abc: "A" }],
    warnings: [{ code: "costsOfSomeUnknown", severity: "warning", params: { count: 1 } }],
  });
});

it("refuses limits in the wrong order, naming them", () => {
  const demand = [sells("LAMP", 364, () => 5)];
  const products = [{ sku: "LAMP", unitCost: 8 }];
  expect(classesOf(products, demand, { ...limits, yLimit: 0.1 })).toMatchObject({
    problems: [{ field: "yLimit" }],
  });
  expect(classesOf(products, demand, { ...limits, bCutoff: 0.1 })).toMatchObject({
    problems: [{ field: "bCutoff" }],
  });
});
