import { exchangeRateOn, problemsOfRates, type ExchangeRates } from "../../../src/calculation";

const june = 46174; // 2026-06-01
const rates: ExchangeRates = {
  homeCurrency: "CNY",
  oldestRateDays: 31,
  rates: [
    { currency: "USD", rateDate: june, exchangeRate: 7.1 },
    { currency: "USD", rateDate: june + 10, exchangeRate: 7.2, source: "bank" },
    { currency: "EUR", rateDate: june + 5, exchangeRate: 8 },
  ],
};

describe("the rate an amount is changed at (002-31)", () => {
  it("is the latest on or before the day", () => {
    expect(exchangeRateOn("usd", june + 9, rates)).toMatchObject({ value: { rate: 7.1, date: june } });
    expect(exchangeRateOn("USD", june + 10, rates)).toMatchObject({ value: { rate: 7.2, source: "bank" } });
  });

  it("is 1 for the planner's own currency, named or not", () => {
    expect(exchangeRateOn(undefined, june, rates)).toMatchObject({ value: { rate: 1 }, warnings: [] });
    expect(exchangeRateOn(" cny ", june, rates)).toMatchObject({ value: { rate: 1 } });
  });

  it.each([
    ["GBP", june, "a currency nobody gave"],
    ["EUR", june + 4, "a day before the first rate"],
  ])("is asked for, not taken as 1: %s on %d, %s", (currency, day) => {
    expect(exchangeRateOn(currency, day, rates)).toMatchObject({
      problems: [{ code: "exchangeRateMissing", severity: "error", params: { currency } }],
    });
  });

  it("is used and named where it is older than a month", () => {
    expect(exchangeRateOn("EUR", june + 5 + 31, rates)).toMatchObject({ value: { rate: 8 }, warnings: [] });
    expect(exchangeRateOn("EUR", june + 5 + 32, rates)).toMatchObject({
      value: { rate: 8 },
      warnings: [{ code: "exchangeRateOld", params: { currency: "EUR", days: 32, day: "2026-06-06" } }],
    });
  });
});

it("names two rates of one day, and a rate of the planner's own currency", () => {
  const at = (field: string) => ({ sheet: "Exchange rates", cell: `${field}!` });
  const doubtful = [
    { currency: "USD", rateDate: june, exchangeRate: 7.1 },
    { currency: "usd", rateDate: june, exchangeRate: 7.3, at },
    { currency: "USD", rateDate: june, exchangeRate: 7.1 },
    { currency: "CNY", rateDate: june, exchangeRate: 0.14, at },
  ];
  expect(problemsOfRates({ ...rates, rates: doubtful })).toMatchObject([
    {
      code: "exchangeRateTwice",
      params: { currency: "USD", day: "2026-06-01", got: 7.3, otherRate: 7.1 },
      at: { sheet: "Exchange rates", cell: "exchangeRate!" },
    },
    { code: "homeCurrencyRate", params: { currency: "CNY", got: 0.14 } },
  ]);
  // The first of the two counts.
  expect(exchangeRateOn("USD", june, { ...rates, rates: doubtful })).toMatchObject({ value: { rate: 7.1 } });
});
