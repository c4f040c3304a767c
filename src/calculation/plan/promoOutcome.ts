import { answer, map, type Problem, type Result } from "../problem";
import {
  cashStressTest,
  promoCashFlows,
  type BatchCosts,
  type CashFlow,
  type CashStressTest,
  type StressSettings,
} from "../promo/promoCash";
import { promoEarnings, type PromoEarnings, type PromoSku, type SellingRates } from "../promo/promoEarnings";
import { exitOptions, type ExitOption } from "../promo/exitOptions";
import { promoTasks, type PromoTask } from "../promo/promoTasks";
import type { PromoBatch } from "./promoBatchRows";
import { withCredit } from "./promoCredit";
import type { PromoPlan } from "./promoPlan";
import type { PromoPlatform, PromoProduct } from "./promoPlanInput";

/** A product with the price before the promotion, where that is known. */
export interface SoldProduct extends PromoProduct {
  readonly regularPrice?: number | undefined;
}

/** What selling costs, when money moves, and what happens to what is left. */
export interface PromoOutcomeSettings extends SellingRates, StressSettings {
  readonly lastMilePerUnit: number;
  /** Putting away, labels and storage until sold, its peak months included: money a unit. */
  readonly warehousePerUnit: number;
  readonly openingBalance: number;
  readonly depositRate: number;
  readonly adsDaysBefore: number;
  readonly settlementDays: number;
  readonly reserveDays: number;
  readonly markdownRate: number;
  readonly bundlePriceRate: number;
  readonly clearanceDays: number;
  /** Money a unit and day of keeping what is left. */
  readonly storagePerUnitDay: number;
}

export interface PromoOutcomeInput {
  readonly plan: PromoPlan;
  readonly products: readonly SoldProduct[];
  readonly platforms: readonly PromoPlatform[];
  readonly settings: PromoOutcomeSettings;
  /** Today, as a date serial. */
  readonly asOfDate: number;
}

/** What is left of a product if the promotion sells what is expected, and its best way out. */
export interface SkuExit {
  readonly sku: string;
  readonly unitsLeft: number;
  /** The best first; none where its price is not known. */
  readonly options: readonly ExitOption[];
}

export interface PromoOutcome {
  readonly earnings: PromoEarnings;
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
  const earnings = promoEarnings(skusOf(plan, products, settings), settings);
  const flows = promoCashFlows({
    ...settings,
    batches: withCredit(batchCosts(plan.batches, products), plan.batches, products),
    firstDate: plan.timing.startDate,
    lastDate: plan.timing.endDate,
    payout: payoutOf(earnings),
    ads: costOf(earnings, "ADS"),
    content: costOf(earnings, "CONTENT"),
    warehouse: costOf(earnings, "WAREHOUSE"),
  });
  const stress: Result<CashStressTest> =
    flows.length === 0 ? answer({ cases: [] }) : cashStressTest(flows, settings.openingBalance, settings);
  return map(stress, (test) => ({
    earnings,
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

/** Duty on the goods, with the freight where the basis says so; not known without its rate. */
function dutyOf({ unitCost, freightPerUnit, dutyRate, dutyBasis }: SoldProduct): number | undefined {
  if (dutyRate === undefined || unitCost === undefined) return undefined;
  if (dutyBasis !== "CIF") return dutyRate * unitCost;
  return freightPerUnit === undefined ? undefined : dutyRate * (unitCost + freightPerUnit);
}

const skusOf = (
  { lines }: PromoPlan,
  products: ReadonlyMap<string, SoldProduct>,
  { lastMilePerUnit, warehousePerUnit }: PromoOutcomeSettings,
): PromoSku[] =>
  lines.flatMap(({ sku, expectedUnits }): PromoSku[] => {
    const product = products.get(sku);
    if (product === undefined || expectedUnits === undefined || expectedUnits <= 0) return [];
    return [
      {
        sku,
        units: Math.round(expectedUnits),
        regularPrice: product.regularPrice,
        promoPrice: product.price,
        goods: product.unitCost,
        firstLeg: product.freightPerUnit,
        tax: dutyOf(product),
        warehouse: warehousePerUnit,
        lastMile: lastMilePerUnit,
      },
    ];
  });

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
): BatchCosts[] {
  const byNumber = new Map<number, BatchCosts>();
  for (const { batch, sku, units, orderBy, shipBy, arriveBy } of batches) {
    const product = products.get(sku);
    const before = byNumber.get(batch) ?? { batch, orderBy, shipBy, arriveBy, goods: 0, firstLeg: 0, tax: 0 };
    byNumber.set(batch, {
      ...before,
      orderBy: Math.min(before.orderBy, orderBy),
      goods: before.goods + units * (product?.unitCost ?? 0),
      firstLeg: before.firstLeg + units * (product?.freightPerUnit ?? 0),
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
      lastMile: settings.lastMilePerUnit,
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
