import {
  type Delivery,
  passingConversion,
  type Problem,
  testEvidence,
  type TestEvidence,
  testPlan,
  type TestPlan,
  type TrialOrder,
  trialOrder,
} from "../../../calculation";
import type { TableRow } from "../../../workbook/contract";
import type { DecisionOf } from "../../forms/fields";
import { aboutRow } from "../rowsOfProducts";
import type { testFields } from "./fields";

/** What one test sale shows, and whether it was of a good size. */
export interface TestedProduct {
  readonly sku: string;
  readonly evidence: TestEvidence;
  readonly plan: TestPlan;
  readonly trial: TrialOrder;
  readonly visits: number;
  readonly orders: number;
  readonly testUnits: number;
}

/** One row of Product tests, judged; what is wrong with it or to be known names its cell. */
export function judgedTest(
  row: TableRow<"productTests">,
  product: TableRow<"products">,
  { confidence, budgetShare }: DecisionOf<typeof testFields>,
  deliveries: readonly Delivery[] = [],
): { readonly tested?: TestedProduct; readonly problems: readonly Problem[] } {
  const { sku, visits, orders, testUnits, budget, testPrice, deliveryDays } = row.values;
  const { ratings, badRatings, isBadMissing } = ratingsOf(row);
  const categoryCvrRate = row.values.categoryCvrRate ?? passingConversion.value;
  const evidence = testEvidence({ visits, orders, ratings, badRatings, categoryCvrRate }, confidence);
  const { unitCost, price } = product.values;
  const plan = testPlan({
    testUnits,
    unitCost,
    budget,
    budgetShare,
    plannedPrice: price,
    testPrice,
    deliveryDays,
  });
  const found = evidence.ok ? plan.problems : evidence.problems;
  const problems = found.map((problem): Problem => ({
    ...problem,
    params: { ...problem.params, sku },
    at: { sheet: row.sheet, cell: row.cell(problem.field ?? "sku") },
  }));
  if (isBadMissing) problems.push(aboutRow(row, sku, "badRatings", "missing"));
  if (!evidence.ok) return { problems };
  const trial = trialOrder(deliveries);
  return { tested: { sku, evidence: evidence.value, plan, trial, visits, orders, testUnits }, problems };
}

/** Ratings whose bad ones nobody counted say nothing, and are not taken as good. */
function ratingsOf({ values: { ratings = 0, badRatings } }: TableRow<"productTests">) {
  const isBadMissing = ratings > 0 && badRatings === undefined;
  return { ratings: isBadMissing ? 0 : ratings, badRatings: badRatings ?? 0, isBadMissing };
}
