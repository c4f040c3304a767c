import type { PlanRow } from "./planChanges";

/** The rows of a written promotion plan, or of one about to be written, by table. */
export type PromoPlanRows = Readonly<Record<string, readonly PlanRow[] | undefined>>;

export const promoRevisionFigures = [
  "expectedUnits",
  "orderUnits",
  "orderMoney",
  "firstOrderBy",
  "profit",
  "lowestBalance",
] as const;
export type PromoRevisionFigure = (typeof promoRevisionFigures)[number];

/** One figure of the whole plan before and after; undefined where one of the two does not say it. */
export interface RevisedFigure {
  readonly figure: PromoRevisionFigure;
  readonly before?: number;
  readonly after?: number;
}

/**
 * What is different in all between the last written plan of a promotion and the one about to be written: units, money, the
 * first day to order, profit, and how low the cash falls if all goes as planned?
 *
 * Figures that are the same, to a hundredth, are left out. What became of single products is `planChanges`.
 *
 * Source: 002-14 (a plan is worked out anew each period, and what it was is kept). Units: as the plan's tables have them; days
 * are date serials.
 * Example: 1,000 units to order, now 1,200: orderUnits from 1,000 to 1,200.
 */
export function promoRevision(older: PromoPlanRows, newer: PromoPlanRows): readonly RevisedFigure[] {
  const [before, after] = [figuresOf(older), figuresOf(newer)];
  return promoRevisionFigures.flatMap((figure): RevisedFigure[] => {
    const [was, is] = [before[figure], after[figure]];
    if (was === is || (was !== undefined && is !== undefined && Math.abs(is - was) < leastDifference))
      return [];
    return [
      {
        figure,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

/** A cent, or a hundredth of a unit: less is rounding. */
const leastDifference = 0.01;

function figuresOf({
  promoPlan = [],
  batches = [],
  profit = [],
  cashCases = [],
}: PromoPlanRows): Readonly<Record<PromoRevisionFigure, number | undefined>> {
  const days = numbersOf(batches, "orderBy");
  const base = cashCases.filter(({ name }) => name === "BASE");
  return {
    expectedUnits: sumOf(promoPlan, "expectedUnits"),
    orderUnits: sumOf(promoPlan, "orderUnits"),
    orderMoney: sumOf(promoPlan, "orderMoney"),
    firstOrderBy: days.length === 0 ? undefined : days.reduce((first, day) => Math.min(first, day)),
    profit: sumOf(profit, "profitUsual"),
    lowestBalance: numbersOf(base, "lowestBalance")[0],
  };
}

const numbersOf = (rows: readonly PlanRow[], column: string): number[] =>
  rows.map((row) => row[column]).filter((value) => typeof value === "number");

/** What is not known of any product is not known in all. */
function sumOf(rows: readonly PlanRow[], column: string): number | undefined {
  const numbers = numbersOf(rows, column);
  return numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0);
}
