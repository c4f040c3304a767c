import { testPlan, type TestPlanInput } from "../../../src/calculation";

const input: TestPlanInput = { testUnits: 100, unitCost: 8, budget: 8000, budgetShare: 0.1 };
const codesOf = (change: Partial<TestPlanInput>) =>
  testPlan({ ...input, ...change }).problems.map(({ code }) => code);

describe("the plan of a test sale", () => {
  it("is 100 units, the limit of a new product (000-10, A.6-11)", () => {
    expect(testPlan(input)).toMatchObject({ suggestedUnits: 100, cost: 800, costShare: 0.1, problems: [] });
    expect(codesOf({ testUnits: 101, budget: 80_000 })).toEqual(["testAboveUsual"]);
  });

  it("costs at most 10% of the budget, and says what that buys (003-13)", () => {
    const plan = testPlan({ ...input, budget: 6000 });
    expect(plan.unitsOfBudget).toBe(Math.floor((6000 * 0.1) / 8));
    expect(plan.suggestedUnits).toBe(75);
    expect(plan.problems).toMatchObject([
      { code: "testOverBudget", params: { percent: 13.3, limit: 10, units: 75 } },
    ]);
  });

  it("tries a planned 29.90 at 34.90 (003-14), and minds a test below the plan", () => {
    expect(testPlan({ ...input, plannedPrice: 29.9 }).suggestedPrice).toBe(34.9);
    expect(codesOf({ plannedPrice: 29.9, testPrice: 29.9 })).toEqual([]);
    expect(codesOf({ plannedPrice: 29.9, testPrice: 25 })).toEqual(["testedBelowPlan"]);
  });

  it("minds delivery above 15 days, not at them (003-16)", () => {
    expect(codesOf({ deliveryDays: 15 })).toEqual([]);
    expect(codesOf({ deliveryDays: 16 })).toEqual(["testDeliverySlow"]);
  });

  it("judges nothing that is not known", () => {
    expect(testPlan({ budgetShare: 0.1 })).toEqual({ suggestedUnits: 100, problems: [] });
  });
});
