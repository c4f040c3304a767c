import { productNotes, returnRates, serialOf, type DailyDemand } from "../../../src/calculation";

const firstDate = serialOf({ year: 2025, month: 1, day: 1 });

describe("a product before it is planned", () => {
  it("is named where the platform's warehouse does not take it, whatever the limits say (002-41)", () => {
    const notes = productNotes(
      [{ sku: "A", inboundAllowed: "NO" }, { sku: "B", inboundAllowed: "YES" }, { sku: "C" }],
      {},
    );
    expect(notes).toMatchObject([{ code: "inboundClosed", severity: "warning", params: { sku: "A" } }]);
  });

  it("is judged by price and returns only once the planner gives a limit (002-49)", () => {
    const cheap = { sku: "CHEAP", price: 4.5, returnRate: 0.01 };
    const returned = { sku: "BACK", price: 40, returnRate: 0.18 };
    const unknown = { sku: "UNKNOWN" };
    expect(productNotes([cheap, returned, unknown], {})).toEqual([]);
    const notes = productNotes([cheap, returned, unknown], { leastPrice: 5, mostReturnRate: 0.1 });
    expect(notes).toMatchObject([
      { code: "priceLow", params: { sku: "CHEAP", got: 4.5, limit: 5 } },
      { code: "returnsHigh", params: { sku: "BACK", percent: 18, limit: 10 } },
    ]);
    // At the limit itself nothing is said.
    expect(productNotes([cheap, returned], { leastPrice: 4.5, mostReturnRate: 0.18 })).toEqual([]);
  });
});

describe("what comes back of what is sold (002-49, 004-19)", () => {
  const demand = (sku: string, days: number, daily: number): [string, DailyDemand] => [
    sku,
    { sku, firstDate, units: new Float64Array(days).fill(daily), returnedUnits: 0 },
  ];

  it("counts the last year of either", () => {
    const rates = returnRates(
      [
        { date: firstDate, sku: "MUG", units: 500 }, // more than a year before the last sale
        { date: firstDate + 100, sku: "MUG", units: 30 },
        { date: firstDate + 399, sku: "MUG", units: 43 },
        { date: firstDate + 200, sku: "GONE", units: 9 },
      ],
      new Map([demand("MUG", 400, 2), demand("LAMP", 400, 1)]),
    );
    expect(rates.get("MUG")).toBeCloseTo((30 + 43) / (365 * 2), 12);
    expect(rates.get("LAMP")).toBe(0);
    expect(rates.has("GONE")).toBe(false);
  });

  it("is not known where nobody keeps returns: no table is no rate of 0", () => {
    expect(returnRates([], new Map([demand("MUG", 400, 2)])).size).toBe(0);
  });
});
