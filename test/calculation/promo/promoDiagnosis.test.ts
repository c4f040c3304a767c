import { promoDiagnosis, type DiagnosisFacts } from "../../../src/calculation/promo/promoDiagnosis";
import { promoReview } from "../../../src/calculation/promo/promoReview";

describe("why a promotion failed, and where to look first (002-52)", () => {
  const sku = (name: string, forecastUnits: number, actualUnits: number, stockedUnits?: number) => ({
    sku: name,
    forecastUnits,
    actualUnits,
    days: 4,
    stockedUnits,
  });
  const diagnosed = (skus: Parameters<typeof promoReview>[0], facts: DiagnosisFacts = {}) =>
    Object.fromEntries(
      promoDiagnosis(promoReview(skus), facts).map(({ cause, isIndicated }) => [cause, isIndicated]),
    );

  it("is the forecast where it was off by more than 30% (002-28)", () => {
    expect(diagnosed([sku("A", 131, 100)])["FORECAST"]).toBe(true);
    expect(diagnosed([sku("A", 129, 100)])["FORECAST"]).toBe(false);
    expect(diagnosed([sku("A", 100, 0)])["FORECAST"]).toBeUndefined();
  });

  it("is the stock where one product sold out while another is left with more than 30% of its own", () => {
    expect(diagnosed([sku("A", 100, 100, 100), sku("B", 60, 60, 100)])["STOCK"]).toBe(true);
    expect(diagnosed([sku("A", 100, 100, 100), sku("B", 80, 80, 100)])["STOCK"]).toBe(false);
    expect(diagnosed([sku("A", 100, 100)])["STOCK"]).toBeUndefined();
  });

  it("is the supplier or the transport by the last snapshot of the tracking (004-47)", () => {
    const delays = { notShipped: 0, notReceived: 2 };
    expect(diagnosed([sku("A", 100, 100)], { delays })).toMatchObject({ SUPPLIER: false, TRANSPORT: true });
    expect(diagnosed([sku("A", 100, 100)])["TRANSPORT"]).toBeUndefined(); // nobody tracked it
  });

  it("is customs or the warehouse's refusal where the task against it was left open", () => {
    const openTasks = new Set(["labelsChecked"]);
    expect(diagnosed([sku("A", 100, 100)], { openTasks })).toMatchObject({ REFUSED: true, CUSTOMS: false });
  });

  it("names what is indicated first, and what the figures speak against last", () => {
    const delays = { notShipped: 1, notReceived: 0 };
    const causes = promoDiagnosis(promoReview([sku("A", 100, 100)]), { delays }).map(({ cause }) => cause);
    expect(causes).toEqual(["SUPPLIER", "CUSTOMS", "REFUSED", "STOCK", "FORECAST", "TRANSPORT"]);
  });
});
