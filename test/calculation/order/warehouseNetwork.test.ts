import { compareNetworks, type ComparedRegion } from "../../../src/calculation";

const region = (name: string, orders: number, warehouse: string, change: Partial<ComparedRegion> = {}) => ({
  region: name,
  orders,
  warehouse,
  deliveryHours: 36,
  deliveryCost: 70,
  centralHours: 72,
  centralCost: 90,
  ...change,
});
const kept = [
  { warehouse: "South", monthlyCost: 10_000 },
  { warehouse: "North", monthlyCost: 8000 },
];

describe("one warehouse or several (000-43)", () => {
  it("is the case told: 72 hours become 36, and the cost falls by 12%", () => {
    const compared = compareNetworks([region("A", 600, "South"), region("B", 400, "North")], kept)!;
    // 1,000 × 90 + 10,000 = 100,000 against 1,000 × 70 + 18,000 = 88,000
    expect(compared.one).toMatchObject({ warehouses: 1, hours: 72, keepingCost: 10_000, cost: 100_000 });
    expect(compared.several).toMatchObject({ warehouses: 2, hours: 36, keepingCost: 18_000, cost: 88_000 });
    expect(compared.hoursChange).toBeCloseTo(-0.5, 10);
    expect(compared.costChange).toBeCloseTo(-0.12, 10);
  });

  it("weighs hours by orders, and may find several dearer", () => {
    const far = region("B", 100, "North", { deliveryHours: 20, centralHours: 20, centralCost: 75 });
    const compared = compareNetworks([region("A", 300, "South"), far], kept)!;
    expect(compared.several.hours).toBe((300 * 36 + 100 * 20) / 400);
    // 300 × 90 + 100 × 75 + 10,000 against 400 × 70 + 18,000
    expect(compared.costChange).toBeCloseTo(46_000 / 44_500 - 1, 10);
  });

  it("leaves a region without its figures out of both, with its cell", () => {
    const at = (field: string) => ({ sheet: "Regions", cell: field });
    const unknown = region("C", 900, "North", { centralCost: undefined, at });
    const compared = compareNetworks([region("A", 600, "South"), unknown], kept)!;
    expect(compared.problems).toMatchObject([
      { code: "regionNotCompared", field: "centralCost", at: { sheet: "Regions", cell: "centralCost" } },
    ]);
    expect(compared.several.warehouses).toBe(1);
  });

  it("is not asked where nobody says what one warehouse would take", () => {
    const today = region("A", 600, "South", { centralHours: undefined, centralCost: undefined });
    expect(compareNetworks([today], kept)).toBeUndefined();
  });
});
