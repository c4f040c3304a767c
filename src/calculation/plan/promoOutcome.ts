import { answer, map, type Problem, type Result } from "../problem";
import {
  cashStressTest,
  promoCashFlows,
  type BatchCosts,
  type CashFlow,
  type CashStressTest,
} from "../promo/promoCash";
import type { CostGroup } from "../cost/costTerms";
import { promoComparisons, type PromoComparisons } from "../promo/promoComparisons";
import { promoEarnings, type PromoEarnings } from "../promo/promoEarnings";
import { exitOptions, type ExitOption } from "../promo/exitOptions";
import { promoTasks, type PromoTask } from "../promo/promoTasks";
import type { PromoBatch } from "./promoBatchRows";
import { withCredit } from "./promoCredit";
import type { PromoPlan } from "./promoPlan";
import type { PromoOutcomeInput, PromoOutcomeSettings, SoldProduct } from "./promoOutcomeInput";
import { chargesOfProducts, dutyOf, lastMileOf, skusOf, type Charged } from "./promoSkus";

/** What is left of a product if the promotion sells what is expected, and its best way out. */
export interface SkuExit {
  readonly sku: string;
  readonly unitsLeft: number;
  /** The best first; none where its price is not known. */
  readonly options: readonly ExitOption[];
}

export interface PromoOutcome {
  readonly earnings: PromoEarnings;
  readonly comparisons: PromoComparisons;
  readonly flows: readonly CashFlow[];
  readonly stress: CashStressTest;
  readonly exits: readonly SkuExit[];
  readonly tasks: readonly PromoTask[];
  readonly problems: readonly Problem[];
}

/**
 * What does a planned promotion earn, can the cash bear it, what has to be done, and what of it may be left?
 *
 * Earnings are those of the units expected to be sold; the cash pays for the units ordered, which may be more. What is left
 * is the stock when the promotion begins and its order, less what is expected to be sold in it.
 *
 * Source: 004-03, 004-36 (profit with every cost), 004-45 (cash), 002-46 (what is left), 002-47 (tasks).
 * Units: one currency. Not for: the profit of products bought along with those promoted.
 */
export function promoOutcome(input: PromoOutcomeInput): Result<PromoOutcome> {
  const { plan, settings, asOfDate } = input;
  const products = new Map(input.products.map((product) => [product.sku, product]));
  const charged = chargesOfProducts(input);
  if (!charged.ok) return charged;
  const earnings = promoEarnings(skusOf(input, products, charged.value), settings);
  const flows = promoCashFlows({
    ...settings,
    batches: withCredit(batchCosts(plan.batches, products, charged.value), plan.batches, products),
    firstDate: plan.timing.startDate,
    lastDate: plan.timing.endDate,
    payout: payoutOf(earnings),
    ads: costOf(earnings, "ADS"),
    content: costOf(earnings, "CONTENT"),
    warehouse: costOf(earnings, "WAREHOUSE"),
    today: asOfDate,
  });
  const stress: Result<CashStressTest> =
    flows.length === 0 ? answer({ cases: [] }) : cashStressTest(flows, settings.openingBalance, settings);
  return map(stress, (test) => ({
    earnings,
    comparisons: promoComparisons({
      ...settings,
      takings: earnings.skus.reduce((sum, { units, promoPrice }) => sum + units * promoPrice, 0),
      commission: costOf(earnings, "PLATFORM"),
      ads: costOf(earnings, "ADS"),
    }),
    flows,
    stress: test,
    exits: exitsOf(plan, products, settings),
    tasks: tasksOf(input, asOfDate),
    problems: earnings.problems.map(saidOfColumn),
  }));
}

/** The columns and settings in which a planner says what a unit costs. */
const columnOfFact: Readonly<Record<string, string>> = {
  goods: "unitCost",
  firstLeg: "freightPerUnit",
  tax: "dutyRate",
};

const saidOfColumn = (problem: Problem): Problem =>
  problem.field === undefined ? problem : { ...problem, field: columnOfFact[problem.field] ?? problem.field };

const costOf = ({ lines }: PromoEarnings, group: string): number =>
  lines.filter((line) => line.group === group).reduce((sum, { amounts }) => sum + amounts.USUAL, 0);

/** What platforms pay out: revenue less what they and the carriers keep of it. */
const payoutOf = (earnings: PromoEarnings): number =>
  earnings.revenue -
  ["PLATFORM", "PAYMENT", "RETURNS", "LAST MILE"].reduce((sum, group) => sum + costOf(earnings, group), 0);

/** What each batch costs in the warehouse, as far as the costs of its products are known. */
function batchCosts(
  batches: readonly PromoBatch[],
  products: ReadonlyMap<string, SoldProduct>,
  charged: ReadonlyMap<string, Charged>,
): BatchCosts[] {
  const byNumber = new Map<number, BatchCosts>();
  for (const { batch, sku, units, orderBy, shipBy, arriveBy } of batches) {
    const product = products.get(sku);
    const chargedIn = (group: CostGroup) =>
      (charged.get(sku)?.charges ?? []).reduce(
        (sum, charge) => sum + (charge.group === group ? charge.perUnit : 0),
        0,
      );
    const before = byNumber.get(batch) ?? { batch, orderBy, shipBy, arriveBy, goods: 0, firstLeg: 0, tax: 0 };
    byNumber.set(batch, {
      ...before,
      orderBy: Math.min(before.orderBy, orderBy),
      goods: before.goods + units * ((product?.unitCost ?? 0) + chargedIn("GOODS")),
      firstLeg: before.firstLeg + units * ((product?.freightPerUnit ?? 0) + chargedIn("FIRST LEG")),
      tax: before.tax + units * ((product && dutyOf(product)) ?? 0),
    });
  }
  return [...byNumber.values()].sort((a, b) => a.batch - b.batch);
}

function exitsOf(
  plan: PromoPlan,
  products: ReadonlyMap<string, SoldProduct>,
  settings: PromoOutcomeSettings,
): SkuExit[] {
  return plan.lines.flatMap(({ sku, expectedUnits, need }): SkuExit[] => {
    const product = products.get(sku);
    if (product === undefined || expectedUnits === undefined || need === undefined) return [];
    const unitsLeft = Math.floor(need.leftAtStart + need.orderUnits - expectedUnits);
    if (unitsLeft <= 0) return [];
    const regularPrice = product.regularPrice ?? product.price;
    if (regularPrice === undefined) return [{ sku, unitsLeft, options: [] }];
    const feeRate = settings.commissionRate + settings.adsRate + settings.paymentRates.USUAL;
    const options = exitOptions({
      ...settings,
      unitsLeft,
      regularPrice,
      feeRate,
      lastMile: lastMileOf(settings),
    });
    return [{ sku, unitsLeft, options }];
  });
}

function tasksOf({ plan, platforms }: PromoOutcomeInput, asOfDate: number): PromoTask[] {
  const { timing, batches } = plan;
  const [first] = timing.batches;
  const entries = platforms.flatMap(({ submitBy }) => submitBy ?? []);
  const earliest = (days: readonly number[], otherwise: number): number =>
    days.length > 0 ? Math.min(...days) : otherwise;
  const need = timing.onShelf.date;
  return promoTasks(
    {
      firstDate: timing.startDate,
      lastDate: timing.endDate,
      submitBy: entries.length > 0 ? Math.min(...entries) : undefined,
      inWarehouseBy: need,
      orderBy: earliest(
        batches.map(({ orderBy }) => orderBy),
        first?.orderBy ?? need,
      ),
      shipBy: earliest(
        batches.map(({ shipBy }) => shipBy),
        first?.shipBy ?? need,
      ),
      arriveBy: earliest(
        batches.map(({ arriveBy }) => arriveBy),
        first?.arriveBy ?? need,
      ),
    },
    asOfDate,
  );
}
