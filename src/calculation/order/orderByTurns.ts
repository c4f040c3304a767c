import { roundDown, roundUpToPack } from "../numbers/rounding";
import { answer, type Problem, refuse, type Result, warning } from "../problem";
import { sourced } from "../sourced";
import { nextOrderRules } from "./nextOrder";

const checked = "2026-11-22";

/** Turns held against the numbers of the source, or against the target that cycle and safety stock imply. */
export const turnsRules = ["TARGET", "LITERAL"] as const;
export type TurnsRule = (typeof turnsRules)[number];
export const defaultTurnsRule = sourced<TurnsRule>("TARGET", {
  source: "requirements A.6-9",
  checked,
  note: "2 turns a month, the source's own number, cannot be reached with its own cycle of three months",
});
export const paceOfTarget = sourced({ fast: 1.5, slow: 0.5 }, { source: "requirements A.6-9", checked });
export const defaultCycleMonths = sourced(3, { source: "003-37", checked });
export const fastCycleMonths = sourced(2, { source: "003-37", checked });

export const paces = ["FAST", "USUAL", "SLOW"] as const;
export type Pace = (typeof paces)[number];

export interface OrderByTurnsInput {
  readonly lastOrderUnits: number;
  readonly turnsPerMonth: number;
  readonly turnsRule: TurnsRule;
  /** Months from one order to the next. */
  readonly cycleMonths: number;
  /** Units sold a month; for the target and for what life is left. */
  readonly monthlyUnits: number;
  readonly safetyStock: number;
  readonly packSize: number;
  /** Units the rest of the product's life can still take, where its end is known. */
  readonly mostUnits?: number | undefined;
}

export interface OrderByTurns {
  readonly units: number;
  readonly unitsBeforeLimit: number;
  readonly factor: number;
  readonly pace: Pace;
  /** Turns a month above, and below, which the pace is not the usual one. */
  readonly fastFrom: number;
  readonly slowTo: number;
  /** What cycle and safety stock allow: turns a month, and the same a year. */
  readonly targetPerMonth: number;
  readonly targetPerYear: number;
  readonly nextCycleMonths: number;
  /** Slow goods are sold together with what sells (003-38, 000-16). */
  readonly sellInBundle: boolean;
  readonly isHeldByLife: boolean;
}

const monthsOfYear = 12;

/**
 * How fast did the last order sell, how many units to order next, and when again?
 *
 *     target turns a month = monthly units ÷ (monthly units × cycle months ÷ 2 + safety stock)
 *     TARGET   fast from 1.5 × target, slow to 0.5 × target
 *     LITERAL  fast above 2 a month, slow below 1
 *     fast: last order × 1.3, and the cycle of 3 months becomes 2; slow: × 0.5 and a bundle; else the same again
 *
 * Source: 003-37, 003-38; requirements A.6-9: an order every three months keeps half of it on average, so that at most
 * 2 ÷ 3 = 0.67 turns a month can be reached even with no safety stock. The warning says so where LITERAL is chosen.
 * Units: units, turns a month, months; whole packs out, rounded up, the limit of the remaining life rounded down.
 * Not for: a product whose demand and lead time are known; the order quantity says more.
 * Example: 150 a month, 3 months, no safety stock: target 0.67. At 1.1 turns, fast from 1.0: 500 × 1.3 = 650, 2 months.
 */
export function orderByTurns(input: OrderByTurnsInput): Result<OrderByTurns> {
  const { lastOrderUnits, turnsPerMonth, turnsRule, cycleMonths, monthlyUnits, safetyStock } = input;
  const averageStock = (monthlyUnits * cycleMonths) / 2 + safetyStock;
  if (averageStock === 0) return refuse("nothingToDivideBy", { field: "monthlyUnits" });
  const targetPerMonth = monthlyUnits / averageStock;
  const { fastFrom, slowTo, pace } = judged(turnsPerMonth, turnsRule, targetPerMonth);
  const factor = factorOf[pace];
  const unitsBeforeLimit = roundUpToPack(lastOrderUnits * factor, input.packSize);
  const limit = input.mostUnits === undefined ? Infinity : roundDown(input.mostUnits);
  return answer(
    {
      units: Math.min(unitsBeforeLimit, limit),
      unitsBeforeLimit,
      factor,
      pace,
      fastFrom,
      slowTo,
      targetPerMonth,
      targetPerYear: targetPerMonth * monthsOfYear,
      nextCycleMonths: pace === "FAST" ? Math.min(cycleMonths, fastCycleMonths.value) : cycleMonths,
      sellInBundle: pace === "SLOW",
      isHeldByLife: limit < unitsBeforeLimit,
    },
    outOfReach(turnsRule, cycleMonths),
  );
}

const factorOf: Readonly<Record<Pace, number>> = {
  FAST: nextOrderRules.value.fastFactor,
  USUAL: 1,
  SLOW: nextOrderRules.value.slowFactor,
};

function judged(
  turns: number,
  rule: TurnsRule,
  target: number,
): { readonly fastFrom: number; readonly slowTo: number; readonly pace: Pace } {
  if (rule === "LITERAL") {
    const { fastTurnsPerMonth: fastFrom, slowTurnsPerMonth: slowTo } = nextOrderRules.value;
    return { fastFrom, slowTo, pace: turns > fastFrom ? "FAST" : turns < slowTo ? "SLOW" : "USUAL" };
  }
  const fastFrom = paceOfTarget.value.fast * target;
  const slowTo = paceOfTarget.value.slow * target;
  return { fastFrom, slowTo, pace: turns >= fastFrom ? "FAST" : turns <= slowTo ? "SLOW" : "USUAL" };
}

/** The literal rule asks for more turns than its own cycle can give: said once, beside the answer. */
function outOfReach(rule: TurnsRule, cycleMonths: number): readonly Problem[] {
  const most = 2 / cycleMonths;
  const { fastTurnsPerMonth: asked } = nextOrderRules.value;
  if (rule !== "LITERAL" || most >= asked) return [];
  const params = { most: Math.round(most * 100) / 100, asked, months: cycleMonths };
  return [warning("turnsOutOfReach", { field: "turnsRule", params })];
}
