import {
  coreRegions,
  finish,
  warehouseStudyInSlices,
  warehouseUse,
  warehouseZonesOf,
  type WarehouseStudyInput,
} from "../../../src/calculation";

const settings = { coreShare: 0.8, coverGapDays: 14, demandDays: 30, fullestUse: 0.85 };
const cellOf = (field: string) => ({ sheet: "Stock", cell: `${field}2` });
const demand = new Map([
  ["MUG", { sku: "MUG", firstDate: 46000, units: new Float64Array(30).fill(10), returnedUnits: 0 }],
]);
const input: WarehouseStudyInput = {
  regions: [
    { region: "Guangdong", orders: 500, warehouse: "South" },
    { region: "Zhejiang", orders: 300, warehouse: "East" },
    { region: "Gansu", orders: 200, warehouse: "West" },
  ],
  warehouses: [
    { warehouse: "South", usableM3: 100 },
    { warehouse: "East", usableM3: 100 },
    { warehouse: "West", usableM3: 100 },
  ],
  stock: [
    { sku: "MUG", kind: "ON HAND", units: 900, date: 46020, reference: "South" },
    { sku: "MUG", kind: "ON HAND", units: 100, date: 46020, reference: "East" },
    { sku: "MUG", kind: "ON ORDER", units: 77, date: 46050, reference: "PO-1" },
  ],
  products: [{ sku: "MUG", packSize: 10, unitM3: 0.01, onOrder: 0 }],
  demand,
};

function study(changed: Partial<WarehouseStudyInput> = {}) {
  const result = finish(warehouseStudyInSlices({ ...input, ...changed }, settings));
  if (!result.ok) throw new Error("the tables of this test are right");
  return result.value;
}

it("spreads stock by the regions' orders and proposes moves (000-42, 003-24)", () => {
  const { parts, transfers, warehouses } = study();
  expect(parts.map(({ warehouse, onHand, targetUnits }) => [warehouse, onHand, targetUnits])).toEqual([
    ["South", 900, 500],
    ["East", 100, 300],
    ["West", 0, 200],
  ]);
  expect(transfers).toMatchObject([
    { sku: "MUG", from: "South", to: "East", units: 200 },
    { sku: "MUG", from: "South", to: "West", units: 200 },
  ]);
  expect(warehouses.map(({ warehouse, role, salesShare }) => [warehouse, role, salesShare])).toEqual([
    ["South", "MAIN", 0.5],
    ["East", "MAIN", 0.3],
    ["West", "BRANCH", 0.2],
  ]);
});

it("finds the fewest regions that hold 80% of the orders (000-42)", () => {
  expect(coreRegions([...input.regions].reverse()).map(({ region, isCore }) => [region, isCore])).toEqual([
    ["Guangdong", true],
    ["Zhejiang", true],
    ["Gansu", false],
  ]);
  expect(coreRegions([{ region: "Alone", orders: 0 }])[0]!.isCore).toBe(false);
});

it("takes the latest count of each warehouse, and names stock that lies nowhere", () => {
  const { parts, problems } = study({
    stock: [
      { sku: "MUG", kind: "ON HAND", units: 900, date: 46010, reference: "South" },
      { sku: "MUG", kind: "ON HAND", units: 400, date: 46020, reference: "South" },
      { sku: "MUG", kind: "ON HAND", units: 50, date: 46020, at: cellOf },
    ],
  });
  expect(parts[0]).toMatchObject({ warehouse: "South", onHand: 400 });
  expect(problems).toMatchObject([
    { code: "stockWithoutWarehouse", params: { sku: "MUG", units: 50 }, at: cellOf("reference") },
  ]);
});

it("leaves a region without a warehouse out of the shares and says so; with none at all there is no answer", () => {
  const { warehouses, problems } = study({
    regions: [...input.regions, { region: "Yunnan", orders: 1000, at: cellOf }],
  });
  expect(warehouses[0]!.salesShare).toBe(0.5);
  expect(problems).toMatchObject([{ code: "regionWithoutWarehouse", params: { region: "Yunnan" } }]);
  const unserved = { ...input, regions: [{ region: "Yunnan", orders: 1000 }] };
  expect(finish(warehouseStudyInSlices(unserved, settings))).toMatchObject({
    ok: false,
    problems: [{ code: "noRegionIsServed" }],
  });
});

describe("room (000-04)", () => {
  it("is units × m³ over the usable m³", () => {
    expect(warehouseUse([{ units: 1000, unitM3: 0.05 }], 100)).toMatchObject({
      usedM3: 1000 * 0.05,
      usedShare: 0.5,
      isTooFull: false,
    });
  });

  it("names a warehouse that is too full, and one of which nobody said the room", () => {
    const { warehouses, problems } = study({
      warehouses: [{ warehouse: "South", usableM3: 10, at: cellOf }],
    });
    // 900 units × 0.01 m³ in 10 m³
    expect(warehouses[0]).toMatchObject({ usedShare: 0.9, isTooFull: true });
    expect(problems).toMatchObject([
      { code: "warehouseTooFull", params: { warehouse: "South", percent: 90 }, at: cellOf("usableM3") },
      { code: "warehouseSpaceMissing", params: { warehouse: "East" } },
      { code: "warehouseSpaceMissing", params: { warehouse: "West" } },
    ]);
  });

  it("says how full the warehouse is that something should be moved to, and nothing where nobody knows", () => {
    const { transfers } = study({ warehouses: [{ warehouse: "East", usableM3: 0.5 }] });
    // 100 units × 0.01 m³ in 0.5 m³
    expect(transfers.map(({ to, usedShareThere }) => [to, usedShareThere])).toEqual([
      ["East", 2],
      ["West", undefined],
    ]);
  });

  it("says of units without a size that they are not counted, not that they take no room", () => {
    const { warehouses, problems } = study({ products: [{ sku: "MUG", packSize: 10 }] });
    expect(warehouses[0]).toMatchObject({ usedM3: 0, unitsOfUnknownSize: 900 });
    expect(problems.map(({ code }) => code)).toEqual(["unitsOfUnknownSize", "unitsOfUnknownSize"]);
  });
});

it("lays the first 20% nearest, the next 30% in the aisles, the rest farther off (000-39)", () => {
  const sold = [5, 90, 40, 10, 0, 80, 30, 20, 1, 2];
  const zones = warehouseZonesOf(sold);
  if (!zones.ok) throw new Error("the cuts are right");
  expect(sold.filter((_, i) => zones.value[i] === "FAST")).toEqual([90, 80]);
  expect(sold.filter((_, i) => zones.value[i] === "REGULAR")).toEqual([40, 30, 20]);
  expect(sold.filter((_, i) => zones.value[i] === "SLOW")).toHaveLength(5);
});
