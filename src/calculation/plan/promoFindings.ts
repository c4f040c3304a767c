import { modeOf } from "../promo/batchDates";
import type { LaneTimes } from "../shipment/lane";
import { slowStock, stockOutDays } from "./promoExposure";
import type { PromoOutcome } from "./promoOutcome";
import type { PromoPlan } from "./promoPlan";
import { promoTotals, sumOfKnown } from "./promoTotals";

export const promoFindingKeys = {
  headlines: ["stockOutDays", "slowStockValue"],
  sections: ["forecast", "purchase", "rhythm", "distribution", "replenishment"],
  problems: ["stockOut", "delay", "costs", "penalties", "slowStock", "cash", "overselling", "response"],
  risks: ["stockOut", "slowStock", "customs", "platform"],
  scenes: ["season", "safety", "tiers", "batches", "returnOnCosts", "content", "regions", "returns"],
} as const;

export type PromoFindingGroup = keyof typeof promoFindingKeys;
export type PromoFindingKey<G extends PromoFindingGroup> = (typeof promoFindingKeys)[G][number];

/** One figure of the result sheet. */
export interface PromoFinding<G extends PromoFindingGroup> {
  readonly key: PromoFindingKey<G>;
  /** Undefined where it was not measured, which is never 0. */
  readonly value?: number | undefined;
  readonly unit: "units" | "money" | "days" | "fraction" | "none";
}

export type PromoFindings = { readonly [G in PromoFindingGroup]: readonly PromoFinding<G>[] };

export interface PromoFindingsInput {
  readonly plan: PromoPlan;
  readonly outcome: PromoOutcome;
  /** The lanes of the planner's table. */
  readonly lanes: readonly LaneTimes[];
  /** Of the units sold; 0 is what nobody has given, and measures no returns. */
  readonly returnRate: number;
  /** By how much the sales may be lower, as a fraction. */
  readonly deviationThreshold: number;
  /** Today, as a date serial. */
  readonly asOfDate: number;
}

/**
 * What does the plan answer to each question that the documents ask of a promotion, in a figure each?
 *
 * - headlines (000-05): days on which a product is out of stock, and the money in slow stock;
 * - sections (002-08): forecast, purchase, rhythm of shipping, distribution, replenishment;
 * - problems (002-10): the eight that a plan should solve;
 * - risks (002-04): stock-out, slow stock, customs, platforms;
 * - scenes (004-06): the eight in which promotions fail, each with the check that sees it coming.
 *
 * What was not measured has no value: a planner reads “not measured”, never 0 or a tick.
 *
 * Source: 000-05, 002-04, 002-08, 002-10, 004-06. Units: with each figure.
 * Not for: single products, which the plan's own tables have.
 */
export function promoFindings(input: PromoFindingsInput): PromoFindings {
  const { plan, outcome, deviationThreshold } = input;
  const { expectedUnits, orderUnits } = promoTotals(plan);
  const { timing, release } = plan;
  const outDays = stockOutDays(plan, input.asOfDate);
  const slow = slowStock(plan.lines, 1);
  const least = leastOf(timing.batches.map(({ slackDays }) => slackDays));
  return {
    headlines: [days("stockOutDays", outDays), money("slowStockValue", slow)],
    sections: [
      units("forecast", expectedUnits),
      units("purchase", orderUnits),
      count("rhythm", batchesUsed(plan)),
      count("distribution", placesUsed(plan)),
      units("replenishment", release?.releaseAbove),
    ],
    problems: [
      days("stockOut", outDays),
      days("delay", least),
      share("costs", logisticsShare(outcome)),
      count("penalties", notKept(plan)),
      money("slowStock", slow),
      money("cash", outcome.stress.cases[0]?.lowestBalance),
      units("overselling", unitsShortOfChannels(plan)),
      count("response", lanesInReserve(plan, input.lanes)),
    ],
    risks: [
      share("stockOut", mostLikelyStockOut(plan)),
      money("slowStock", slowStock(plan.lines, 1 - deviationThreshold)),
      days("customs", customsDelay(plan, input.lanes)),
      days("platform", leastOf(timing.deadlines.map(({ daysLeft }) => daysLeft).filter((left) => left >= 0))),
    ],
    scenes: [
      days("season", least),
      units("safety", sumOfKnown(plan.lines.map(({ safetyStock }) => safetyStock))),
      share("tiers", heroShare(plan)),
      count("batches", batchesUsed(plan)),
      share("returnOnCosts", returnOnCosts(outcome)),
      count("content", outcome.tasks.filter(({ topic, isLate }) => topic === "CONTENT" && isLate).length),
      count("regions", placesUsed(plan)),
      units("returns", input.returnRate > 0 ? partOf(expectedUnits, input.returnRate) : undefined),
    ],
  };
}

type Unit = PromoFinding<PromoFindingGroup>["unit"];
const finding =
  (unit: Unit) =>
  <K extends string>(key: K, value: number | undefined) => ({ key, value, unit });
const days = finding("days");
const money = finding("money");
const units = finding("units");
const share = finding("fraction");
const count = finding("none");

const leastOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);

const partOf = (units: number | undefined, rate: number): number | undefined =>
  units === undefined ? undefined : units * rate;

/** Whether the order of any product is known. */
const isOrderKnown = ({ lines }: PromoPlan): boolean => lines.some(({ need }) => need !== undefined);

const batchesUsed = (plan: PromoPlan): number | undefined =>
  !isOrderKnown(plan) ? undefined : new Set(plan.batches.map(({ batch }) => batch)).size;

/** Warehouses that goods go to; one where all go to the same. */
const placesUsed = (plan: PromoPlan): number | undefined =>
  !isOrderKnown(plan) ? undefined : new Set(plan.batches.map(({ warehouse }) => warehouse ?? "")).size;

/** First leg and warehouse of all products, of what buyers pay. */
function logisticsShare({ earnings: { lines, revenue } }: PromoOutcome): number | undefined {
  if (revenue <= 0) return undefined;
  const logistics = lines.filter(({ group }) => group === "FIRST LEG" || group === "WAREHOUSE");
  return logistics.reduce((sum, { amounts }) => sum + amounts.USUAL, 0) / revenue;
}

/** Thresholds the shop is below and dates of platforms that have passed; undefined where neither is known. */
function notKept({ timing: { checks, deadlines } }: PromoPlan): number | undefined {
  const known = checks.filter(({ state, isAdvice }) => !isAdvice && state !== "UNKNOWN");
  if (known.length + deadlines.length === 0) return undefined;
  const below = known.filter(({ state }) => state === "BELOW").length;
  return below + deadlines.filter(({ daysLeft }) => daysLeft < 0).length;
}

/** What platforms are promised less than they need: sold twice is what nobody has kept. */
const unitsShortOfChannels = ({ channels }: PromoPlan): number | undefined =>
  sumOfKnown(channels.map(({ neededUnits, units: kept }) => Math.max(0, neededUnits - kept)));

/** Lanes of the table that no batch goes by: what is left to turn to. */
function lanesInReserve({ timing }: PromoPlan, lanes: readonly LaneTimes[]): number | undefined {
  if (lanes.length === 0) return undefined;
  const used = new Set(timing.batches.map(({ lane }) => lane));
  return lanes.filter((lane) => !used.has(lane.lane) && !used.has(modeOf(lane))).length;
}

/** Of the product whose units are least sure to suffice. */
function mostLikelyStockOut({ lines }: PromoPlan): number | undefined {
  const known = lines.flatMap(({ quantity }) => quantity?.inStockProbability ?? []);
  return known.length === 0 ? undefined : 1 - Math.min(...known);
}

/** By how many days customs may take longer than usual on a lane that is used. */
function customsDelay({ timing }: PromoPlan, lanes: readonly LaneTimes[]): number | undefined {
  const used = new Set(timing.batches.map(({ lane }) => lane));
  const extra = lanes
    .filter(({ lane }) => used.has(lane))
    .flatMap(({ legs }) => legs.filter(({ leg }) => leg === "CUSTOMS"))
    .map(({ usualDays, worstDays }) => worstDays - usualDays);
  return extra.length === 0 ? undefined : Math.max(...extra);
}

/** The main products' part of the units to order. */
function heroShare({ lines }: PromoPlan): number | undefined {
  const all = lines.reduce((sum, { need }) => sum + (need?.orderUnits ?? 0), 0);
  if (all === 0) return undefined;
  const heroes = lines.filter(({ role }) => role === "HERO");
  return heroes.reduce((sum, { need }) => sum + (need?.orderUnits ?? 0), 0) / all;
}

function returnOnCosts({ earnings: { revenue, profit } }: PromoOutcome): number | undefined {
  const costs = revenue - profit.USUAL;
  return costs > 0 ? profit.USUAL / costs : undefined;
}
