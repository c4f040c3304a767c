import {
  supplierStudy,
  type Delivery,
  type SupplierLine,
  type SupplierStudySettings,
} from "../../../src/calculation";

/** 20 November 2026. */
const today = 46346;
const settings: SupplierStudySettings = {
  fewestSources: 2,
  mainShare: 0.7,
  splitDays: 30,
  demandDays: 30,
  scoreDays: 365,
  scoreWeights: [0.25, 0.25, 0.25, 0.25],
  tierScores: [0.95, 0.9, 0.75],
};
/** Ten mugs a day. */
const demand = new Map([
  ["MUG", { sku: "MUG", firstDate: today - 59, units: new Float64Array(60).fill(10), returnedUnits: 0 }],
]);
const products = [{ sku: "MUG", packSize: 20 }];
const cellOf = (field: string) => ({ sheet: "Suppliers", cell: `${field}7` });

function study(
  lines: readonly SupplierLine[],
  deliveries: readonly Delivery[] = [],
  changed: Partial<SupplierStudySettings> = {},
) {
  const result = supplierStudy({ lines, deliveries, products, demand }, { ...settings, ...changed }, today);
  if (!result.ok) throw new Error("the settings of this test are right");
  return result.value;
}

const ningbo: SupplierLine = { supplier: "Ningbo", sku: "MUG", unitCost: 4, leadDays: 12, at: cellOf };
const yiwu: SupplierLine = { supplier: "Yiwu", sku: "MUG", unitCost: 5, leadDays: 30 };

it("splits a month's units 70 to 30 in whole cartons where the table gives no shares (000-19)", () => {
  // 10 a day × 30 days = 300 units, 15 cartons of 20: 70% are 10.5 cartons
  const { shares } = study([ningbo, yiwu]);
  expect(shares.map(({ supplier, orderShare, splitUnits }) => [supplier, orderShare, splitUnits])).toEqual([
    ["Ningbo", 0.7, 300],
    ["Yiwu", expect.closeTo(0.3, 12), 300],
  ]);
  expect(shares.map(({ units = 0 }) => units).reduce((a, b) => a + b)).toBe(300);
  expect(shares.every(({ units = 0 }) => units % 20 === 0)).toBe(true);
});

it("takes the shares of the table, and says who was raised to the minimum order", () => {
  const { shares } = study([
    { ...ningbo, orderShare: 0.9 },
    { ...yiwu, orderShare: 0.1, minOrder: 80 },
  ]);
  expect(shares.map(({ units, adjusted }) => [units, adjusted])).toEqual([
    [300 - 80, "none"],
    [80, "raisedToMinimum"],
  ]);
});

it("names a product with one source, at its cell (000-20, 002-42)", () => {
  expect(study([ningbo]).problems).toEqual([
    {
      code: "tooFewSources",
      severity: "warning",
      field: "supplier",
      params: { sku: "MUG", got: 1, needed: 2 },
      at: cellOf("supplier"),
    },
  ]);
  expect(study([ningbo, yiwu]).problems).toEqual([]);
});

it("does not split by shares that do not add up, and shows them as they stand", () => {
  const { shares, problems } = study([
    { ...ningbo, orderShare: 0.7 },
    { ...yiwu, orderShare: 0.2 },
  ]);
  expect(problems).toMatchObject([
    {
      code: "supplierSharesDoNotSum",
      field: "orderShare",
      params: { sku: "MUG", sum: 0.9 },
      at: cellOf("orderShare"),
    },
  ]);
  expect(shares.map(({ orderShare, units }) => [orderShare, units])).toEqual([
    [0.7, undefined],
    [0.2, undefined],
  ]);
});

it("counts a supplier that stands twice for a product once", () => {
  const { shares, problems } = study([ningbo, { ...yiwu, supplier: "Ningbo" }]);
  expect(shares).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(["supplierTwice", "tooFewSources"]);
});

it("knows who restocks within fifteen days, and of whom nobody said (001-04)", () => {
  const unsaid: SupplierLine = { supplier: "Hanoi", sku: "MUG" };
  expect(study([ningbo, yiwu, unsaid]).shares.map(({ isQuick }) => isQuick)).toEqual([
    true,
    false,
    undefined,
  ]);
});

it("splits nothing of a product that has no sales", () => {
  const { shares } = study([
    { supplier: "Ningbo", sku: "NEW" },
    { supplier: "Yiwu", sku: "NEW" },
  ]);
  expect(shares.map(({ units, splitUnits }) => [units, splitUnits])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(shares[0]!.orderShare).toBe(0.7);
});

describe("scores of the deliveries (000-21, 000-38, 000-50)", () => {
  const delivery: Delivery = {
    supplier: "Ningbo",
    sku: "MUG",
    orderedDate: today - 40,
    promisedDate: today - 20,
    receivedDate: today - 20,
    unitsOrdered: 100,
    unitsReceived: 100,
    unitsRejected: 2,
  };

  it("make score, tier, spend and the mix", () => {
    const late = { ...delivery, promisedDate: today - 25 };
    const { suppliers, mix } = study([ningbo, yiwu], [delivery, late]);
    // half on time, all units, 2% rejected, the cheapest
    const score = (0.5 + 1 + 0.98 + 1) / 4;
    expect(suppliers[0]).toMatchObject({
      supplier: "Ningbo",
      deliveries: 2,
      score: expect.closeTo(score, 12),
      tier: "B",
      spend: 200 * 4,
    });
    expect(suppliers[1]).toMatchObject({ supplier: "Yiwu", deliveries: 0, priceRate: 4 / 5 });
    expect(suppliers[1]!.tier).toBeUndefined();
    expect(mix.find(({ tier }) => tier === "B")).toMatchObject({ suppliers: 1, share: 1, spendShare: 1 });
  });

  it("leave out deliveries of longer ago than the days scored", () => {
    const { suppliers } = study([ningbo, yiwu], [delivery], { scoreDays: 10 });
    expect(suppliers[0]).toMatchObject({ deliveries: 0, spend: 0 });
  });

  it("say no spend where a cost is missing, instead of a part of it", () => {
    const { suppliers } = study([{ supplier: "Ningbo", sku: "MUG" }, yiwu], [delivery]);
    expect(suppliers[0]!.spend).toBeUndefined();
  });

  it("refuse weights that are not four", () => {
    const result = supplierStudy(
      { lines: [ningbo], deliveries: [], products, demand },
      { ...settings, scoreWeights: [1] },
      today,
    );
    expect(result).toMatchObject({ ok: false, problems: [{ field: "scoreWeights" }] });
  });
});
