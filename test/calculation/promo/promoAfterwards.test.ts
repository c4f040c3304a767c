import { exitOptions } from "../../../src/calculation/promo/exitOptions";
import { promoMonitor } from "../../../src/calculation/promo/promoMonitor";
import { promoReview } from "../../../src/calculation/promo/promoReview";

describe("a promotion under way, by all its days and the last three (002-28, 004-17, A.6-24)", () => {
  const forecast = new Float64Array(10).fill(20);
  const sold = (...units: number[]) =>
    Float64Array.from([...units, ...Array<number>(10 - units.length).fill(NaN)]);
  const on = (actual: Float64Array, onHand = 500) =>
    promoMonitor({ actual, forecast, onHand, heldBack: 60, thresholdRate: 0.3 });

  it("releases the batch held back when all days sell more than 30% above the forecast", () => {
    // 27 a day of 20: +35%; six days left at that pace are 6 × 27
    expect(on(sold(27, 27, 27, 27))).toMatchObject({
      action: "RELEASE",
      actualUnits: 108,
      forecastUnits: 80,
      deviationRate: 108 / 80 - 1,
      unitsStillExpected: (6 * 20 * 108) / 80,
      unitsShort: 0,
    });
  });

  it("releases it when only the last three days do: waiting costs sales", () => {
    // 5 × 10 + 3 × 27 = 131 of 160 in all, but 81 of 60 lately
    expect(on(sold(10, 10, 10, 10, 10, 27, 27, 27)).action).toBe("RELEASE");
  });

  it("asks for more than is held back where that will not do", () => {
    // still expected 162; 40 on hand and 60 held back
    expect(on(sold(27, 27, 27, 27), 40)).toMatchObject({ action: "REORDER", unitsShort: 162 - 100 });
  });

  it("holds it only when all days and the last three sell more than 30% below", () => {
    expect(on(sold(13, 13, 13, 13)).action).toBe("HOLD");
    expect(on(sold(5, 5, 5, 19, 19, 19)).action).toBe("OK");
  });

  it("sets the conversion beside that of the weeks before, where visits are known (004-17)", () => {
    const base = { forecast, onHand: 500, heldBack: 60, thresholdRate: 0.3 };
    const actual = sold(27, 27, 27, 27);
    const visits = sold(900, NaN, 900, 900);
    const before = { units: Float64Array.of(10, 10), visits: Float64Array.of(200, 300) };
    // 81 units of 2,700 visits, the day without visits apart; 20 of 500 before
    expect(promoMonitor({ ...base, actual, visits, before })).toMatchObject({
      onHand: 500,
      conversionRate: 81 / 2700,
      conversionBefore: 20 / 500,
    });
    expect(promoMonitor({ ...base, actual })).not.toHaveProperty("conversionRate");
  });

  it("says nothing of fewer than ten expected units, nor of days nobody has counted", () => {
    const few = promoMonitor({
      actual: Float64Array.of(9),
      forecast: Float64Array.of(3),
      heldBack: 5,
      thresholdRate: 0.3,
    });
    expect(few.action).toBe("TOO EARLY");
    expect(few.unitsShort).toBeUndefined(); // the stock is not known, which is not 0
    // a day that is not known in the middle counts on neither side
    expect(on(sold(20, NaN, 20, 20))).toMatchObject({ action: "OK", actualUnits: 60, forecastUnits: 60 });
  });
});

it("has the sign of the month's review: above 0 more was sold than forecast (formulas C.11)", () => {
  const { skus, biasRate } = promoReview([{ sku: "A", forecastUnits: 100, actualUnits: 125, days: 4 }]);
  expect(biasRate).toBeCloseTo((125 - 100) / 125, 12);
  expect(skus[0]!.errorUnits).toBe(25);
  // what is written of the same product as its deviation
  const monitored = promoMonitor({
    actual: Float64Array.of(125),
    forecast: Float64Array.of(100),
    heldBack: 0,
    thresholdRate: 0.3,
  });
  expect(Math.sign(monitored.deviationRate!)).toBe(Math.sign(biasRate!));
});

it("afterwards its accuracy is 1 − WAPE, and what it sold against usual days is the next plan's uplift", () => {
  const { skus, accuracy, biasRate } = promoReview([
    { sku: "A", forecastUnits: 120, actualUnits: 100, baseUnitsPerDay: 5, days: 4, stockedUnits: 150 },
    { sku: "B", forecastUnits: 80, actualUnits: 100, days: 4, stockedUnits: 100 },
  ]);
  expect(accuracy).toBeCloseTo(1 - (20 + 20) / 200, 12);
  expect(biasRate).toBeCloseTo(0, 12);
  expect(skus[0]).toMatchObject({ measuredMultiple: 100 / (5 * 4), unitsLeft: 50, soldOut: false });
  expect(skus[1]!.measuredMultiple).toBeUndefined();
  expect(skus[1]!.soldOut).toBe(true);
});

describe("what is left of it (002-46)", () => {
  const left = {
    unitsLeft: 100,
    regularPrice: 20,
    feeRate: 0.3,
    vatRate: 0,
    lastMile: 3,
    storagePerUnitDay: 0.02,
    clearanceDays: 90,
    markdownRate: 0.4,
    bundlePriceRate: 0.5,
  };

  it("goes the way that brings most, back home among them, storage counted for half of the days (000-02)", () => {
    const options = exitOptions({ ...left, returnFee: 2, valueAtHome: 5, disposalFee: 0.5 });
    expect(options.map(({ action }) => action)).toEqual(["BUNDLE", "MARKDOWN", "RETURN", "DISPOSE"]);
    const of = (wanted: string) => options.find(({ action }) => action === wanted)!.valuePerUnit;
    expect(of("BUNDLE")).toBeCloseTo(20 * 0.5 * 0.7 - 0.02 * 45, 12);
    expect(of("MARKDOWN")).toBeCloseTo(20 * 0.6 * 0.7 - 3 - 0.02 * 45, 12);
    expect(of("RETURN")).toBe(5 - 2);
    expect(of("DISPOSE")).toBe(-0.5);
  });

  it("names no way whose fee nobody has given", () => {
    expect(exitOptions(left).map(({ action }) => action)).toEqual(["BUNDLE", "MARKDOWN"]);
  });
});
