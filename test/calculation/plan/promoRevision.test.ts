import { promoRevision } from "../../../src/calculation/plan/promoRevision";

const orders = (lamp: number, rug: number | "") => [
  { sku: "LAMP", orderUnits: lamp, orderMoney: lamp * 9 },
  { sku: "RUG", orderUnits: rug, orderMoney: "" },
];

describe("what changed between two revisions of a plan (002-14)", () => {
  it("says units, money, first day and lowest balance that are not what they were", () => {
    const older = {
      promoPlan: orders(100, 40),
      batches: [{ orderBy: 46_300 }, { orderBy: 46_290 }],
      cashCases: [
        { name: "BASE", lowestBalance: -900 },
        { name: "FEWER SALES", lowestBalance: -2_000 },
      ],
    };
    const newer = {
      promoPlan: orders(150, 40),
      batches: [{ orderBy: 46_300 }, { orderBy: 46_295 }],
      cashCases: [
        { name: "BASE", lowestBalance: -1_350 },
        { name: "FEWER SALES", lowestBalance: -2_000 },
      ],
    };
    expect(promoRevision(older, newer)).toEqual([
      { figure: "orderUnits", before: 100 + 40, after: 150 + 40 },
      { figure: "orderMoney", before: 100 * 9, after: 150 * 9 },
      { figure: "firstOrderBy", before: 46_290, after: 46_295 },
      { figure: "lowestBalance", before: -900, after: -1_350 },
    ]);
  });

  it("says nothing of what is the same but for rounding, and keeps unknown apart from 0", () => {
    expect(promoRevision({ promoPlan: orders(100, "") }, { promoPlan: orders(100.004, "") })).toEqual([
      // 100.004 × 9 is four cents more: money is compared to the cent
      { figure: "orderMoney", before: 900, after: 100.004 * 9 },
    ]);
    const unknown = [{ sku: "LAMP", orderUnits: "" }];
    expect(promoRevision({ promoPlan: unknown }, { promoPlan: [{ sku: "LAMP", orderUnits: 0 }] })).toEqual([
      { figure: "orderUnits", after: 0 },
    ]);
  });
});
