import fc from "fast-check";
import { runOut, runOutStudy, type EndingProduct, variantSplit } from "../../../src/calculation";

const today = 46300;

describe("an old product (003-36)", () => {
  const lamp = { onHand: 250, onOrder: 50, avgDailyDemand: 5, leadDays: 30, lifeEndDate: today + 40 };

  it("is sold down after stock ÷ demand days, and what is left on its last day needs a faster pace", () => {
    expect(runOut(lamp, today)).toEqual({
      state: "STOP", // 300 outlast the 5 × 40 that can still be sold
      stockUnits: 250 + 50,
      sellDownDate: today + 300 / 5,
      lastOrderDate: today + 40 - 30,
      unitsLeft: 300 - 5 * 40,
      paceNeeded: 300 / (5 * 40),
    });
  });

  it("may be ordered until what is ordered would arrive on its last day, no longer (A.6-21)", () => {
    const low = { ...lamp, onHand: 20, onOrder: 0 };
    expect(runOut(low, today).state).toBe("ORDER");
    expect(runOut(low, today + 10).state).toBe("ORDER");
    expect(runOut(low, today + 11).state).toBe("STOP");
  });

  it("says nothing it cannot know: no sales, no lead time, no end", () => {
    expect(runOut({ ...lamp, avgDailyDemand: undefined }, today)).toMatchObject({
      state: "UNKNOWN",
      stockUnits: 300,
    });
    expect(runOut({ ...lamp, avgDailyDemand: 0 }, today).sellDownDate).toBeUndefined();
    expect(runOut({ ...lamp, onHand: 0, onOrder: 0, leadDays: undefined }, today).state).toBe("UNKNOWN");
    expect(runOut({ ...lamp, lifeEndDate: undefined }, today)).toMatchObject({
      state: "UNKNOWN",
      sellDownDate: today + 60,
    });
  });

  it("is not ordered again once it is in run-out, whatever else is known", () => {
    const inRunOut = { onHand: 5, onOrder: 0, isRunningOut: true };
    expect(runOut(inRunOut, today).state).toBe("STOP");
    expect(runOut({ ...lamp, onHand: 0, onOrder: 0, isRunningOut: true }, today).state).toBe("STOP");
  });
});

describe("what takes its place (003-36)", () => {
  it("shares its sales by what each should sell a month, in cartons of its own", () => {
    const { parts, weighedBy, unitsToSplit } = variantSplit(5, 30, [
      { sku: "RED", expectedMonthlyUnits: 60 },
      { sku: "BLUE", expectedMonthlyUnits: 40, packSize: 50 },
    ]);
    expect(unitsToSplit).toBe(5 * 30);
    expect(weighedBy).toBe("EXPECTED");
    expect(parts).toEqual([
      { sku: "RED", share: 0.6, units: 0.6 * 150 },
      { sku: "BLUE", share: 0.4, units: 100 }, // 60 in cartons of 50
    ]);
  });

  it("shares equally where one does not say what it should sell", () => {
    const { parts, weighedBy } = variantSplit(3, 30, [{ sku: "A", expectedMonthlyUnits: 60 }, { sku: "B" }]);
    expect(weighedBy).toBe("EQUAL");
    expect(parts.map(({ units }) => units)).toEqual([45, 45]);
  });

  it("never shares less than the old one sells, nor a whole carton more for each", () => {
    const variant = fc.record({
      sku: fc.string(),
      expectedMonthlyUnits: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
      packSize: fc.integer({ min: 1, max: 48 }),
    });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.array(variant, { minLength: 1, maxLength: 3 }),
        (demand, variants) => {
          const { unitsToSplit, parts } = variantSplit(demand, 30, variants);
          const sum = parts.reduce((total, { units }) => total + units, 0);
          const cartons = variants.reduce((total, { packSize }) => total + packSize - 1, 0);
          expect(sum).toBeGreaterThanOrEqual(unitsToSplit);
          expect(sum).toBeLessThanOrEqual(unitsToSplit + cartons);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("what comes to an end", () => {
  const cellOf = (field: string) => ({ sheet: "Products", cell: `${field}2` });
  const products: readonly EndingProduct[] = [
    { sku: "OLD", stage: "REPEAT", onHand: 90, avgLeadDays: 20, at: cellOf },
    { sku: "RED", stage: "TEST", replaces: "OLD" },
    { sku: "BLUE", stage: "TEST", replaces: "OLD" },
    { sku: "GONE", stage: "RUN-OUT", onHand: 10 },
    { sku: "STAYS", stage: "REPEAT", onHand: 10 },
    { sku: "LOST", replaces: "NOBODY", at: cellOf },
  ];
  const demandOf = (sku: string, units: number) =>
    [sku, { sku, firstDate: today - 29, units: new Float64Array(30).fill(units), returnedUnits: 0 }] as const;
  const study = runOutStudy(
    products,
    new Map([demandOf("OLD", 3), demandOf("GONE", 1)]),
    { demandDays: 30, variantDays: 30 },
    today,
  );

  it("is what runs out, what has an end, and what is replaced, the first to be gone first", () => {
    expect(study.products.map(({ sku, sellDownDate }) => [sku, sellDownDate])).toEqual([
      ["GONE", today + 10],
      ["OLD", today + 90 / 3],
    ]);
    expect(study.products[1]!.split?.parts.map(({ sku, units }) => [sku, units])).toEqual([
      ["RED", 45],
      ["BLUE", 45],
    ]);
  });

  it("names a replaced product that Products has not got, at its cell", () => {
    expect(study.problems).toEqual([
      {
        code: "skuNotInProducts",
        severity: "warning",
        field: "replaces",
        params: { sku: "NOBODY" },
        at: cellOf("replaces"),
      },
    ]);
  });
});
