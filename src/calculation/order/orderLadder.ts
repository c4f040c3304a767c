import { roundDown, roundUp, roundUpToPack } from "../numbers/rounding";
import { answer, type Problem, refuseAll, type Result } from "../problem";
import { sourced } from "../sourced";
import { firstOrder } from "./firstOrder";

const checked = "2026-11-22";
export const mostMonthsOfSales = sourced(1.5, { source: "000-28", checked });
/** A month of the source's rules, which count sales in days and caps in months. */
export const daysOfMonthlySales = sourced(30, { source: "formulas C.5", checked });
/** Three months, what the words of 003-21 mean and 003-37 calls the usual cycle. */
export const defaultRepeatCoverDays = sourced(90, { source: "003-21, 003-37", checked });

export const ladderRungs = ["TEST", "FIRST ORDER", "REPEAT"] as const;
export type LadderRung = (typeof ladderRungs)[number];

/** What an order may not pass. */
export const orderCaps = ["TEST UNITS", "MONTHLY SALES", "BUDGET", "LIFE"] as const;
export type OrderCap = (typeof orderCaps)[number];

export interface OrderLadderInput {
  /** Units a day in the test sale, or since. */
  readonly avgDailyDemand?: number | undefined;
  /** Where it is not given, 30 days at that pace. */
  readonly expectedMonthlyUnits?: number | undefined;
  /** Days from order to sellable. */
  readonly leadDays?: number | undefined;
  /** Days of sales the first order is to cover: 3 as printed, 90 for three months. */
  readonly coverDays: number;
  readonly repeatCoverDays: number;
  readonly promoUpliftRate: number;
  /** What a test sale is to have, before its caps. */
  readonly testUnits: number;
  readonly mostTestUnits: number;
  /** All the money there is for the product, in the currency of its cost. */
  readonly budget?: number | undefined;
  /** Which part of it a test or first order may cost. */
  readonly budgetShare: number;
  /** Money a unit. */
  readonly unitCost?: number | undefined;
  readonly remainingLifeDays?: number | undefined;
  readonly packSize: number;
}

export interface CapOfOrder {
  readonly cap: OrderCap;
  readonly units: number;
}

/** A cap that could not be held against the order, and the input it lacks. */
export interface UnknownCap {
  readonly cap: OrderCap;
  readonly missing: keyof OrderLadderInput;
}

export interface RungOfLadder {
  readonly rung: LadderRung;
  readonly units: number;
  /** What the formula gives, before any cap and carton. */
  readonly unitsBeforeCaps: number;
  /** Days of demand those units last; undefined where demand is not known or nothing sells. */
  readonly daysCovered?: number | undefined;
  readonly caps: readonly CapOfOrder[];
  readonly bindingCap: OrderCap | "NONE";
  readonly unknownCaps: readonly UnknownCap[];
}

export interface OrderLadder {
  readonly rungs: readonly { readonly rung: LadderRung; readonly order: Result<RungOfLadder> }[];
}

/**
 * How many units in the test, in the first order and in those after, and what holds each of them back?
 *
 *     TEST         the units wanted; at most 100, and 10% of the budget
 *     FIRST ORDER  demand × (cover + lead) × (1 + promotion uplift); at most 1.5 × a month's sales, and 10% of the budget
 *     REPEAT       demand × (repeat cover + lead)
 *     all of them  at most demand × (remaining life − lead)
 *
 * The least cap that is below the formula binds and is named; whole cartons never pass it.
 *
 * Source: 003-20 to 003-23, 000-10, 000-28, 003-13, formulas C.5 (which holds the first order to 10% of the budget as
 * well); requirements A.6-3, A.6-11, A.6-21, A.6-27: 1.5 is of monthly sales, and not the 1.5 of a promotion.
 * Units: units, units a day, days, money in one currency, fractions.
 * Not for: a product with a history of its own; use the reorder point and the order quantity.
 * Example: 5 a day, 20 days: first order 5×3 + 5×20 = 115 under 1.5 × 150 = 225; with 90 days' cover 550, held to 225.
 */
export function orderLadder(input: OrderLadderInput): OrderLadder {
  return {
    rungs: ladderRungs.map((rung) => ({ rung, order: rungOf(rung, input) })),
  };
}

function rungOf(rung: LadderRung, input: OrderLadderInput): Result<RungOfLadder> {
  const wanted = unitsWanted(rung, input);
  if (!wanted.ok) return wanted;
  const capped = capsOf(rung, input);
  const binding = capped.caps
    .filter(({ units }) => units < wanted.value)
    .sort((a, b) => a.units - b.units)[0];
  const units = wholeCartons(Math.min(wanted.value, binding?.units ?? Infinity), input.packSize, capped.caps);
  const { avgDailyDemand } = input;
  return answer({
    rung,
    units,
    unitsBeforeCaps: wanted.value,
    ...(avgDailyDemand === undefined || avgDailyDemand === 0 ? {} : { daysCovered: units / avgDailyDemand }),
    ...capped,
    bindingCap: binding?.cap ?? "NONE",
  });
}

function unitsWanted(rung: LadderRung, input: OrderLadderInput): Result<number> {
  if (rung === "TEST") return answer(roundUp(input.testUnits));
  const { avgDailyDemand, leadDays } = input;
  if (avgDailyDemand === undefined || leadDays === undefined) {
    const lacked = (["avgDailyDemand", "leadDays"] as const).filter((key) => input[key] === undefined);
    return refuseAll(lacked.map((field): Problem => ({ code: "missing", severity: "unanswerable", field })));
  }
  const coverDays = rung === "REPEAT" ? input.repeatCoverDays : input.coverDays;
  const promoUpliftRate = rung === "REPEAT" ? 0 : input.promoUpliftRate;
  return answer(firstOrder({ avgDailyDemand, leadDays, coverDays, promoUpliftRate }).units);
}

/** Which caps hold which order. */
const capsOfRung: Readonly<Record<LadderRung, readonly OrderCap[]>> = {
  TEST: ["TEST UNITS", "BUDGET", "LIFE"],
  "FIRST ORDER": ["MONTHLY SALES", "BUDGET", "LIFE"],
  REPEAT: ["LIFE"],
};

function capsOf(
  rung: LadderRung,
  input: OrderLadderInput,
): { readonly caps: readonly CapOfOrder[]; readonly unknownCaps: readonly UnknownCap[] } {
  const caps: CapOfOrder[] = [];
  const unknownCaps: UnknownCap[] = [];
  for (const cap of capsOfRung[rung]) {
    const missing = neededBy[cap].find((key) => input[key] === undefined);
    if (missing === undefined) caps.push({ cap, units: roundDown(unitsOfCap[cap](input)) });
    else unknownCaps.push({ cap, missing });
  }
  return { caps, unknownCaps };
}

const neededBy: Readonly<Record<OrderCap, readonly (keyof OrderLadderInput)[]>> = {
  "TEST UNITS": [],
  "MONTHLY SALES": [],
  BUDGET: ["budget", "unitCost"],
  LIFE: ["remainingLifeDays", "avgDailyDemand", "leadDays"],
};

/** The units of each cap, asked only where the input has what it needs. */
const unitsOfCap: Readonly<Record<OrderCap, (input: OrderLadderInput) => number>> = {
  "TEST UNITS": ({ mostTestUnits }) => mostTestUnits,
  "MONTHLY SALES": ({ expectedMonthlyUnits, avgDailyDemand = 0 }) =>
    mostMonthsOfSales.value * (expectedMonthlyUnits ?? daysOfMonthlySales.value * avgDailyDemand),
  BUDGET: ({ budget = 0, budgetShare, unitCost = 0 }) =>
    unitCost === 0 ? Infinity : (budget * budgetShare) / unitCost,
  LIFE: ({ remainingLifeDays = 0, avgDailyDemand = 0, leadDays = 0 }) =>
    avgDailyDemand * Math.max(0, remainingLifeDays - leadDays),
};

/** Rounded up to whole cartons where every cap allows it, else down; loose units where not even one carton is allowed. */
function wholeCartons(units: number, packSize: number, caps: readonly CapOfOrder[]): number {
  const most = Math.min(Infinity, ...caps.map((cap) => cap.units));
  const up = roundUpToPack(units, packSize);
  if (up <= most) return up;
  const down = roundDown(units / packSize) * packSize;
  return down > 0 ? down : units;
}
