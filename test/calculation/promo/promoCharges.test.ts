import { costViews } from "../../../src/calculation/cost/costViews";
import { categoryCommission } from "../../../src/calculation/promo/categoryCommission";
import { unitCharges, type UnitChargeRates } from "../../../src/calculation/promo/promoCharges";
import { promoComparisons } from "../../../src/calculation/promo/promoComparisons";
import { serialOf } from "../../../src/calculation";

const none: UnitChargeRates = {
  inspectionPerUnit: 0,
  packagingPerUnit: 0,
  servicesPerUnit: 0,
  warehousePerUnit: 0,
  outboundPerUnit: 0,
  insuranceRate: 0,
  insuredShare: 1.1,
};
const on = (month: number, day: number) => serialOf({ year: 2026, month, day });
const blackFriday = { onShelf: on(11, 1), firstDate: on(11, 27), lastDate: on(11, 30) };
const lamp = { goods: 8, firstLeg: 2, unitM3: 0.01 };

const charges = (rates: Partial<UnitChargeRates>, unit = lamp, days = blackFriday) => {
  const found = unitCharges(unit, { ...none, ...rates }, days);
  if (!found.ok) throw new Error(found.problems[0]?.code);
  return found.value;
};

describe("what a unit costs beside goods, freight, duty and the last mile", () => {
  it("has a line for inspection and one for packaging, with the goods (000-35, 000-36)", () => {
    expect(charges({ inspectionPerUnit: 0.2, packagingPerUnit: 0.35 })).toEqual([
      { group: "GOODS", kind: "INSPECTION", perUnit: 0.2 },
      { group: "GOODS", kind: "PACKAGING", perUnit: 0.35 },
    ]);
  });

  it("insures the whole way for 110% of goods, freight and the premium itself (002-35)", () => {
    const [premium] = charges({ insuranceRate: 0.003 });
    expect(premium).toMatchObject({ group: "FIRST LEG", kind: "INSURANCE" });
    expect(premium?.perUnit).toBeCloseTo((0.003 * 1.1 * (8 + 2)) / (1 - 1.1 * 0.003), 12);
  });

  it("takes in, takes out and serves at the warehouse's fees (002-36, 004-28)", () => {
    expect(charges({ warehousePerUnit: 0.5, outboundPerUnit: 0.8, servicesPerUnit: 0.1 })).toEqual([
      { group: "WAREHOUSE", kind: "HANDLING", perUnit: 0.5 + 0.8 },
      { group: "WAREHOUSE", kind: "SERVICES", perUnit: 0.1 },
    ]);
  });

  it("stores each month at its rate, the peak months dearer, and half while it sells off (002-34, 004-28)", () => {
    const rates = [20, 20, 20, 20, 20, 20, 20, 20, 20, 60, 60, 60];
    const [november] = charges({ monthlyRates: rates });
    // 26 days whole and 4 days half, of November's 30, at 60
    expect(november?.perUnit).toBeCloseTo((0.01 * 60 * (26 + 4 / 2)) / 30, 12);
    const [fromSeptember] = charges({ monthlyRates: rates }, lamp, { ...blackFriday, onShelf: on(9, 16) });
    // 15 of September's 30 days at 20, all of October at 60
    expect(fromSeptember?.perUnit).toBeCloseTo(0.01 * (20 * 0.5 + 60 + (60 * 28) / 30), 12);
  });

  it("does not guess the storage of a product without a volume, nor of eleven months", () => {
    const twelve = Array<number>(12).fill(20);
    const asked = (unitM3: number | undefined, monthlyRates: readonly number[]) =>
      unitCharges({ ...lamp, unitM3 }, { ...none, monthlyRates }, blackFriday);
    expect(asked(undefined, twelve)).toMatchObject({
      ok: false,
      problems: [{ code: "missing", field: "unitM3" }],
    });
    expect(asked(0.01, twelve.slice(1))).toMatchObject({
      ok: false,
      problems: [{ code: "lengthsDiffer", field: "monthlyRates" }],
    });
  });

  it("stands in the six terms of 002-51 by its kind, each once", () => {
    const all = charges({
      insuranceRate: 0.003,
      warehousePerUnit: 0.5,
      monthlyRates: Array<number>(12).fill(30),
    });
    const lines = all.map(({ group, kind, perUnit }) => ({ group, kind, amount: perUnit }));
    const { logistics, total } = costViews(lines, 4);
    const of = (term: string) => logistics.terms.find((each) => each.term === term)?.amount;
    expect(of("HANDLING")).toBe(0.5);
    expect(of("STORAGE")).toBe(0.28); // 0.01 × 30 × 28 ÷ 30
    expect(logistics.total).toBeCloseTo(total, 4);
  });
});

describe("the platform's commission (004-25)", () => {
  const fee = (amount: number, costItem?: string, effectiveFrom?: number) => ({
    costGroup: "PLATFORM" as const,
    chargedPer: "PRICE" as const,
    amount,
    costItem,
    effectiveFrom,
  });
  const rows = [
    fee(0.15),
    fee(0.08, "Kitchen"),
    fee(0.05, "Kitchen", on(11, 1)),
    fee(0.2, "Kitchen", on(12, 1)),
  ];

  it("goes by category, by the latest rate that holds on the day", () => {
    expect(categoryCommission(rows, "kitchen", on(10, 1))).toBe(0.08);
    expect(categoryCommission(rows, "Kitchen", on(11, 27))).toBe(0.05);
  });

  it("is that for all where the category has none, and open where there is no such row", () => {
    expect(categoryCommission(rows, "Bags", on(11, 27))).toBe(0.15);
    expect(categoryCommission(rows, undefined, on(11, 27))).toBe(0.15);
    expect(categoryCommission(rows.slice(1), "Bags", on(11, 27))).toBeUndefined();
    const ofOneShipment = { ...fee(0.3), shipment: "S1" };
    const aUnit = { ...fee(2), chargedPer: "UNIT" as const };
    expect(categoryCommission([ofOneShipment, aUnit], undefined, on(11, 27))).toBeUndefined();
  });
});

describe("the promotion beside what it might be instead", () => {
  const promotion = { takings: 10_000, commission: 1500, ads: 800, returnRate: 0.1, returnFeePerUnit: 5 };

  it("sets the platform's part and its ads against the ads of a shop of one's own (004-48)", () => {
    expect(promoComparisons({ ...promotion, ownShopAdsRate: 0.25 }).ownShop).toEqual({
      platformCost: 1500 + 800,
      ownShopCost: 10_000 * 0.25,
      adsRateToEqual: 2300 / 10_000,
    });
    expect(promoComparisons(promotion).ownShop).toBeUndefined();
  });

  it("weighs insuring returns against bearing them (004-08)", () => {
    const { insurance } = promoComparisons({ ...promotion, premiumPerUnit: 0.3, coverPerReturn: 4 });
    expect(insurance?.costWithout).toBeCloseTo(0.1 * 5, 12);
    expect(insurance?.costWith).toBeCloseTo(0.3 + 0.1 * (5 - 4), 12);
    expect(insurance?.isWorthIt).toBe(true);
    expect(promoComparisons({ ...promotion, premiumPerUnit: 0.3 }).insurance).toBeUndefined();
    const free = { ...promotion, returnFeePerUnit: 0, premiumPerUnit: 0.3, coverPerReturn: 4 };
    expect(promoComparisons(free).insurance).toBeUndefined(); // nobody has said what a return costs
  });
});
