import {
  type CashFlow,
  type CashStressTest,
  type PromoEarnings,
  type PromoOutcome,
  type PromoTask,
  promoTaskKeys,
} from "../../../../calculation";
import type { Locale } from "../../../../vocabulary";
import { promoTaskWords } from "../../../../vocabulary/pane/promoTasks";
import type { TableRow, WritingOf } from "../../../../workbook/contract";

/** The charges of each product, a group a row. */
export const costRows = ({ lines }: PromoEarnings) =>
  lines
    .filter(({ amounts }) => Object.values(amounts).some((amount) => amount !== 0))
    .map(({ sku, group, kind, amounts }) => ({
      sku,
      costGroup: group,
      costKind: kind,
      costLow: amounts.LOW,
      costUsual: amounts.USUAL,
      costHigh: amounts.HIGH,
    }));

/** What each product earns; profit is high where costs are low. */
export const profitRows = ({ skus }: PromoEarnings) =>
  skus.map(
    ({ sku, units, promoPrice, revenue, profit, profitPerUnit, breakEvenPrice, regularProfitPerUnit }) => ({
      sku,
      units,
      promoPrice,
      revenue,
      profitLow: profit.LOW,
      profitUsual: profit.USUAL,
      profitHigh: profit.HIGH,
      profitPerUnit: profitPerUnit.USUAL,
      breakEvenAt: breakEvenPrice.USUAL,
      regularProfitPerUnit,
    }),
  );

/** Each day's money with the balance after it. */
export function cashRows(flows: readonly CashFlow[], openingBalance: number) {
  let balance = openingBalance;
  return flows.map(({ date, kind, batch, amount }) => {
    balance += amount;
    return { date, kind, batch, amount, balance };
  });
}

export const caseRows = ({ cases }: CashStressTest) => cases.map((each) => ({ ...each }));

/** The tasks with what the planner filled in beside them, and after them the planner's own rows. */
export function taskRows(
  tasks: readonly PromoTask[],
  standing: readonly TableRow<"promoTasks">[],
  locale: Locale,
) {
  const kept = new Map(standing.map(({ values }) => [values.key, values]));
  const known = new Set<string | undefined>(promoTaskKeys);
  return [
    ...tasks.map(({ key, topic, owner, due, source }) => {
      const { person, done, note } = kept.get(key) ?? {};
      return { due, task: promoTaskWords[key][locale], topic, owner, person, done, note, source, key };
    }),
    ...standing.filter(({ values }) => !known.has(values.key)).map(({ values }) => ({ ...values })),
  ];
}

/** What “Write” writes of costs, cash and tasks. */
export const rowsOfOutcome = (
  { earnings, flows, stress, tasks }: PromoOutcome,
  openingBalance: number,
  standing: readonly TableRow<"promoTasks">[],
  locale: Locale,
): Pick<WritingOf<"promo">["rows"], "costs" | "profit" | "cash" | "cashCases" | "tasks"> => ({
  costs: costRows(earnings),
  profit: profitRows(earnings),
  cash: cashRows(flows, openingBalance),
  cashCases: caseRows(stress),
  tasks: taskRows(tasks, standing, locale),
});
