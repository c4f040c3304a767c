import { costGroups, type PromoOutcome, type PromoPlan, promoTotals } from "../../../../calculation";
import {
  type Locale,
  promoOutcomeTerms as terms,
  promotionLineTerms,
  type Text,
  type Unit,
  units,
} from "../../../../vocabulary";
import { promoSummaryWords as words } from "../../../../vocabulary/pane/promoOutcome";

export interface SummaryRow {
  readonly part: string;
  readonly item: string;
  readonly value: number | string;
  readonly unit: string;
}

/** The promotion on one page. Parts of one kind of figure come first: a chart is drawn of each. */
export function summaryRows(
  name: string,
  plan: PromoPlan,
  { earnings, stress, tasks }: PromoOutcome,
  locale: Locale,
): SummaryRow[] {
  const row = (part: Text, item: Text | string, value: number | string, unit: Unit): SummaryRow => ({
    part: part[locale],
    item: typeof item === "string" ? item : item[locale],
    value,
    unit: units[unit][locale],
  });
  const { expectedUnits, orderUnits } = promoTotals(plan);
  const heldBack = plan.batches.reduce((sum, batch) => sum + (batch.isHeldBack ? batch.units : 0), 0);
  const orderDays = plan.batches.map(({ orderBy }) => orderBy);
  const { startDate, endDate } = plan.timing;
  const losing = earnings.skus.filter(({ losesMoney }) => losesMoney).map(({ sku }) => sku);
  return [
    row(words.units, words.expected, Math.round(expectedUnits), "units"),
    row(words.units, words.ordered, orderUnits, "units"),
    row(words.units, words.heldBack, heldBack, "units"),
    row(words.profit, terms.revenue.label, earnings.revenue, "money"),
    row(words.profit, terms.profitLow.label, earnings.profit.LOW, "money"),
    row(words.profit, terms.profitUsual.label, earnings.profit.USUAL, "money"),
    row(words.profit, terms.profitHigh.label, earnings.profit.HIGH, "money"),
    ...costGroups.flatMap((group) => {
      const amount = earnings.lines
        .filter((line) => line.group === group)
        .reduce((sum, { amounts }) => sum + amounts.USUAL, 0);
      return amount === 0 ? [] : [row(words.charges, group, amount, "money")];
    }),
    ...stress.cases.map(({ name: caseName, lowestBalance }) =>
      row(words.cash, caseName, lowestBalance, "money"),
    ),
    row(words.promotion, words.name, name, "none"),
    row(words.promotion, promotionLineTerms.startDate.label, startDate, "date"),
    row(words.promotion, promotionLineTerms.endDate.label, endDate, "date"),
    ...(orderDays.length > 0 ? [row(words.promotion, words.firstOrder, Math.min(...orderDays), "date")] : []),
    row(words.promotion, words.lateTasks, tasks.filter(({ isLate }) => isLate).length, "none"),
    ...(losing.length > 0 ? [row(words.promotion, words.losing, losing.join(", "), "none")] : []),
  ];
}
