import { roundMoney } from "../numbers/money";
import { inPercent, roundDown } from "../numbers/rounding";
import { type Problem, warning } from "../problem";
import { sourced } from "../sourced";

const checked = "2026-11-22";
export const usualTestUnits = sourced(100, { source: "000-10, A.6-11", checked });
export const mostTestUnits = sourced(200, { source: "003-13, A.6-11", checked });
export const testBudgetShare = sourced(0.1, { source: "003-13", checked });
export const testPriceFactor = sourced(34.9 / 29.9, {
  source: "003-14",
  checked,
  note: "the source's example: 34.9 tested for a plan of 29.9; it says no more than a little higher",
});
/** A test goes by a channel that delivers in 10 to 15 days. */
export const quickestTestDelivery = sourced(10, { source: "003-16", checked });
export const slowestTestDelivery = sourced(15, { source: "003-16", checked });

/** What a planner means to try; what is undefined is not known and is not judged. */
export interface TestPlanInput {
  readonly testUnits?: number | undefined;
  /** Money a unit. */
  readonly unitCost?: number | undefined;
  /** All the money there is for the product. */
  readonly budget?: number | undefined;
  /** Which part of it the test may cost. */
  readonly budgetShare: number;
  readonly plannedPrice?: number | undefined;
  readonly testPrice?: number | undefined;
  /** Door to door. */
  readonly deliveryDays?: number | undefined;
}

export interface TestPlan {
  /** The usual 100, or fewer where the budget is less. */
  readonly suggestedUnits: number;
  /** What the part of the budget buys. */
  readonly unitsOfBudget?: number;
  readonly suggestedPrice?: number;
  readonly cost?: number;
  /** The test's part of the budget. */
  readonly costShare?: number;
  readonly problems: readonly Problem[];
}

/**
 * How many units to try, at which price, and does a planned test keep within size, budget and delivery?
 *
 *     units: 100, never above 200, and units × unit cost ≤ 10% of the budget
 *     price: planned price × 34.9 ÷ 29.9
 *
 * Source: 000-10, 003-12 to 003-14, 003-16; requirements A.6-11: 100 is the default, 200 the upper bound, and the budget
 * is held against it always. What the first delivery shows of the supplier
 * is told by `trialOrder` (001-03).
 * Units: units, money in one currency, fractions, days.
 * Not for: deciding whether the test passed; see `testEvidence`.
 * Example: 100 units at 8 of a budget of 6,000: 800 is 13.3%; 10% buys ⌊600 ÷ 8⌋ = 75.
 */
export function testPlan(input: TestPlanInput): TestPlan {
  const { testUnits, unitCost, budget, budgetShare, plannedPrice } = input;
  const unitsOfBudget =
    budget !== undefined && unitCost !== undefined && unitCost > 0
      ? roundDown((budget * budgetShare) / unitCost)
      : undefined;
  const cost = testUnits !== undefined && unitCost !== undefined ? testUnits * unitCost : undefined;
  const costShare = cost !== undefined && budget !== undefined && budget > 0 ? cost / budget : undefined;
  const plan = {
    suggestedUnits: Math.min(usualTestUnits.value, unitsOfBudget ?? Infinity),
    ...(unitsOfBudget === undefined ? {} : { unitsOfBudget }),
    ...(plannedPrice === undefined
      ? {}
      : { suggestedPrice: roundMoney(plannedPrice * testPriceFactor.value, 2) }),
    ...(cost === undefined ? {} : { cost }),
    ...(costShare === undefined ? {} : { costShare }),
  };
  return { ...plan, problems: problemsOf(input, plan) };
}

function problemsOf(input: TestPlanInput, plan: Omit<TestPlan, "problems">): Problem[] {
  const { testUnits, budgetShare, plannedPrice, testPrice, deliveryDays } = input;
  const problems: Problem[] = [];
  if (testUnits !== undefined && testUnits > usualTestUnits.value)
    problems.push(
      warning("testAboveUsual", {
        field: "testUnits",
        params: { got: testUnits, usual: usualTestUnits.value, most: mostTestUnits.value },
      }),
    );
  if (plan.costShare !== undefined && plan.costShare > budgetShare)
    problems.push(
      warning("testOverBudget", {
        field: "testUnits",
        params: {
          percent: inPercent(plan.costShare),
          limit: inPercent(budgetShare),
          units: plan.unitsOfBudget ?? 0,
        },
      }),
    );
  if (plannedPrice !== undefined && testPrice !== undefined && testPrice < plannedPrice)
    problems.push(
      warning("testedBelowPlan", { field: "testPrice", params: { got: testPrice, planned: plannedPrice } }),
    );
  if (deliveryDays !== undefined && deliveryDays > slowestTestDelivery.value)
    problems.push(
      warning("testDeliverySlow", {
        field: "deliveryDays",
        params: { got: deliveryDays, limit: slowestTestDelivery.value },
      }),
    );
  return problems;
}
