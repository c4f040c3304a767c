import fc from "fast-check";
import {
  canBeBeaten,
  competition,
  compliance,
  priceMix,
  type CertificateLine,
  type PricedProduct,
} from "../../../src/calculation";

describe("room beside the competitors (003-06)", () => {
  it("counts those with 100 to 500 reviews and 4.0 to 4.5 stars, limits included", () => {
    expect([canBeBeaten(100, 4), canBeBeaten(500, 4.5)]).toEqual([true, true]);
    expect([canBeBeaten(99, 4.2), canBeBeaten(501, 4.2)]).toEqual([false, false]);
    expect([canBeBeaten(300, 3.9), canBeBeaten(300, 4.6)]).toEqual([false, false]);
  });

  it("sees room from half of those judged, and judges none whose stars are unknown", () => {
    const open = { reviews: 300, stars: 4.2 };
    const taken = { reviews: 9000, stars: 4.8 };
    expect(competition([open, taken, { reviews: 300 }])).toMatchObject({
      value: { judged: 2, beatable: 1, beatableShare: 1 / 2, isBeatable: true },
    });
    expect(competition([open, taken, taken])).toMatchObject({ value: { isBeatable: false } });
    expect(competition([{ reviews: 300 }])).toMatchObject({
      ok: false,
      problems: [{ code: "noCompetitors" }],
    });
  });
});

describe("the mix of prices (000-09, A.6-34)", () => {
  const limits = { middleFrom: 20, highFrom: 50, basis: "PRODUCTS" } as const;
  const priced = (...prices: readonly number[]): PricedProduct[] =>
    prices.map((price) => ({ price, weight: 1 }));

  it("is 2 : 5 : 3 of high, middle and low: of 10 products 2, 5 and 3", () => {
    const mix = priceMix({ ...limits, products: priced(60, 20, 30, 40, 49, 5, 6, 7, 8, 9) });
    expect(mix).toMatchObject({
      value: [
        { band: "HIGH", share: 1 / 10, targetShare: 2 / 10, targetProducts: 2 },
        { band: "MIDDLE", share: 4 / 10, targetShare: 5 / 10, targetProducts: 5 },
        { band: "LOW", share: 5 / 10, targetShare: 3 / 10, targetProducts: 3 },
      ],
    });
  });

  it("takes a price at a limit for the dearer band", () => {
    expect(priceMix({ ...limits, products: priced(50) })).toMatchObject({ value: [{ weight: 1 }, {}, {}] });
  });

  it("targets always add up to all products, and shares to all of the range", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 }), (prices) => {
        const mix = priceMix({ ...limits, products: priced(...prices) });
        if (!mix.ok) throw new Error("refused");
        expect(mix.value.reduce((sum, { targetProducts }) => sum + targetProducts!, 0)).toBe(prices.length);
        expect(mix.value.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("refuses bands that lie the wrong way round, and has no shares of nothing", () => {
    expect(priceMix({ ...limits, highFrom: 20, products: priced(1) })).toMatchObject({
      problems: [{ field: "highFrom" }],
    });
    expect(priceMix({ ...limits, products: [] })).toMatchObject({
      problems: [{ code: "nothingToTakeShareOf" }],
    });
  });
});

describe("what a market asks (003-09, 003-11, 001-05)", () => {
  const today = 46_000;
  const ce: CertificateLine = {
    market: "EU",
    category: "Electronics",
    rule: "REQUIRED",
    certificate: "CE",
    certificateCost: 900,
    certificateDays: 30,
  };
  const own: CertificateLine = { ...ce, sku: "LAMP", issuedOn: today - 100 };
  const of = (lines: readonly CertificateLine[], about: { market?: string; category?: string } = {}) =>
    compliance({ sku: "LAMP", market: "eu", category: "electronics", today, lines, ...about });

  it("asks for the certificate of its market and kind, in whatever capitals, with its cost and days", () => {
    expect(of([ce])).toMatchObject({
      isKnown: true,
      needed: [{ certificate: "CE", state: "MISSING" }],
      costToGet: 900,
      daysToGet: 30,
    });
  });

  it("holds what was issued, until its last day, and warns in its last 90", () => {
    const stateWith = (validUntil?: number) => of([ce, { ...own, validUntil }]).needed[0]!.state;
    expect(stateWith()).toBe("HELD");
    expect(stateWith(today + 90)).toBe("HELD");
    expect(stateWith(today + 89)).toBe("EXPIRING");
    expect(stateWith(today)).toBe("EXPIRING");
    expect(stateWith(today - 1)).toBe("EXPIRED");
    expect(of([ce, own]).costToGet).toBe(0);
  });

  it("takes a renewed certificate for the old one that has run out", () => {
    expect(of([ce, { ...own, validUntil: today - 1 }, own]).needed[0]!.state).toBe("HELD");
  });

  it("puts the product's own cost before that of the rule, and never takes an unknown one for 0", () => {
    const notYet = { ...own, issuedOn: undefined };
    expect(of([ce, { ...notYet, certificateCost: 1200 }]).costToGet).toBe(1200);
    expect(of([{ ...ce, certificateCost: undefined }]).costToGet).toBeUndefined();
  });

  it("knows nothing of a market without rows: not the same as a market that asks nothing", () => {
    expect(of([ce], { market: "US" })).toMatchObject({ isKnown: false, costToGet: undefined });
  });

  it("hears rules of every kind of product, and none of another kind or another SKU", () => {
    expect(of([{ ...ce, category: undefined }]).isKnown).toBe(true);
    expect(of([ce], { category: "Toys" }).isKnown).toBe(false);
    expect(of([{ ...own, sku: "MUG" }]).isKnown).toBe(false);
  });

  it("names what is restricted and what is forbidden", () => {
    const lines: CertificateLine[] = [
      { ...ce, rule: "RESTRICTED", certificate: "Plastics" },
      { ...ce, rule: "FORBIDDEN", certificate: "Alcohol" },
    ];
    expect(of(lines)).toMatchObject({ restrictions: ["Plastics"], forbidden: ["Alcohol"], needed: [] });
  });
});
