import { containerBreakEven, containerBreakEvens, type LaneRate } from "../../../src/calculation";

it("finds the volume at which a container costs what a part load does (002-24, C.10)", () => {
  expect(containerBreakEven({ containerPrice: 2800, ratePerM3: 140, containerM3: 28 })).toMatchObject({
    value: { breakEvenM3: 20, filledShare: 20 / 28 },
  });
});

it("says so where a container never pays", () => {
  expect(containerBreakEven({ containerPrice: 2800, ratePerM3: 90, containerM3: 28 })).toMatchObject({
    problems: [{ code: "partLoadCheaper", severity: "unanswerable", params: { capacity: 28 } }],
  });
});

it.each(["ratePerM3", "containerM3"])("refuses nothing for %s", (field) => {
  const prices = { containerPrice: 2800, ratePerM3: 140, containerM3: 28, [field]: 0 };
  expect(containerBreakEven(prices)).toMatchObject({ problems: [{ code: "notAbove", field }] });
});

it("compares each container with each part load at the prices of the day, in one currency", () => {
  const lane = (change: Partial<LaneRate>): LaneRate => ({ lane: "A", quotedFor: "SHIPMENT", ...change });
  const container = lane({ lane: "20GP", quotedFor: "CONTAINER", fixedFee: 2800, containerM3: 28 });
  const rates = [
    container,
    { ...container, lane: "old", effectiveTo: 9 },
    lane({ lane: "LCL", ratePerM3: 1000, currency: "CNY" }),
    lane({ lane: "cheap LCL", ratePerM3: 90 }),
    lane({ lane: "Air", ratePerKg: 6 }),
  ];
  const exchange = {
    homeCurrency: "USD",
    oldestRateDays: 31,
    rates: [{ currency: "CNY", rateDate: 10, exchangeRate: 0.14 }],
  };
  expect(containerBreakEvens(rates, 10, exchange)).toMatchObject({
    breakEvens: [{ lane: "20GP", partLoad: "LCL", breakEvenM3: 20 }],
    problems: [{ code: "partLoadCheaper", params: { lane: "20GP" } }],
  });
});
