import {
  costGroups,
  type PromoEarnings,
  type PromoFindingGroup,
  promoFindingKeys,
  promoTotals,
} from "../../../../calculation";
import {
  costLineTerms,
  isoDateFromSerial,
  type Locale,
  promoOutcomeTerms as terms,
  promotionLineTerms,
  type Text,
  type Unit,
  units,
} from "../../../../vocabulary";
import { promoFindingTitles } from "../../../../vocabulary/pane/promoFindings";
import { promoSummaryWords as words } from "../../../../vocabulary/pane/promoOutcome";
import { choiceName } from "../../../forms/figures";
import type { PromoAnswer, PromoGiven } from "../definition";
import { findingsShown } from "./findingsShown";

export interface SummaryRow {
  readonly part: string;
  readonly item: string;
  readonly value: number | string;
  readonly unit: string;
}

/** A page has room for so many products; the others stand in the table of profits. */
const mostProducts = 8;

/**
 * The promotion on one page: profit product by product first (004-36), then units, charges and cash, of each of which a chart
 * is drawn, then what it answers to the questions asked of a promotion. It is printed and never read back, so that codes stand
 * by their names.
 */
export function summaryRows(planned: PromoAnswer, given: PromoGiven): SummaryRow[] {
  const { chosen, plan, outcome } = planned;
  const { locale } = given;
  const row = rowIn(locale);
  const { expectedUnits, orderUnits } = promoTotals(plan);
  const heldBack = plan.batches.reduce((sum, batch) => sum + (batch.isHeldBack ? batch.units : 0), 0);
  const { earnings, stress, tasks } = outcome;
  const orderDays = plan.batches.map(({ orderBy }) => orderBy);
  const { startDate, endDate } = plan.timing;
  return [
    ...profitByProduct(earnings, locale),
    row(words.units, words.expected, wholeOrDash(expectedUnits), "units"),
    row(words.units, words.ordered, wholeOrDash(orderUnits), "units"),
    row(words.units, words.heldBack, wholeOrDash(orderUnits === undefined ? undefined : heldBack), "units"),
    ...costGroups.flatMap((group) => {
      const amount = earnings.lines
        .filter((line) => line.group === group)
        .reduce((sum, { amounts }) => sum + amounts.USUAL, 0);
      const name = choiceName(costLineTerms.costGroup, group, locale);
      return amount === 0 ? [] : [row(words.charges, name, toCents(amount), "money")];
    }),
    ...stress.cases.map(({ name, lowestBalance }) =>
      row(words.cash, choiceName(terms.cashCase, name, locale), toCents(lowestBalance), "money"),
    ),
    row(words.profit, terms.revenue.label, toCents(earnings.revenue), "money"),
    row(words.profit, terms.profitLow.label, toCents(earnings.profit.LOW), "money"),
    row(words.profit, terms.profitUsual.label, toCents(earnings.profit.USUAL), "money"),
    row(words.profit, terms.profitHigh.label, toCents(earnings.profit.HIGH), "money"),
    row(words.promotion, words.name, chosen.name, "none"),
    row(words.promotion, promotionLineTerms.startDate.label, isoDateFromSerial(startDate), "none"),
    row(words.promotion, promotionLineTerms.endDate.label, isoDateFromSerial(endDate), "none"),
    ...(orderDays.length > 0
      ? [row(words.promotion, words.firstOrder, isoDateFromSerial(least(orderDays)), "none")]
      : []),
    row(words.promotion, words.lateTasks, tasks.filter(({ isLate }) => isLate).length, "none"),
    ...(Object.keys(promoFindingKeys) as PromoFindingGroup[]).flatMap((group) =>
      findingsShown(group, planned, given).map(({ item, value, measured, unit }) => {
        const isFigure = measured !== undefined && unit !== "fraction";
        const cell = isFigure ? toCents(measured) : value;
        return row(promoFindingTitles[group], item, cell, isFigure ? unit : "none");
      }),
    ),
  ];
}

const rowIn =
  (locale: Locale) =>
  (part: Text, item: Text | string, value: number | string, unit: Unit): SummaryRow => ({
    part: part[locale],
    item: typeof item === "string" ? item : item[locale],
    value,
    unit: units[unit][locale],
  });

const toCents = (amount: number): number => Math.round(amount * 100) / 100;
/** What is not known is not written as 0. */
const wholeOrDash = (units: number | undefined): number | string =>
  units === undefined ? "–" : Math.round(units);
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));

/** Those that earn least first, so that what loses money is seen; the rest in one row. */
function profitByProduct({ skus }: PromoEarnings, locale: Locale): SummaryRow[] {
  const row = rowIn(locale);
  const byProfit = [...skus].sort((a, b) => a.profit.USUAL - b.profit.USUAL);
  const shown = byProfit.slice(0, mostProducts);
  const others = byProfit.slice(mostProducts).reduce((sum, { profit }) => sum + profit.USUAL, 0);
  return [
    ...shown.map(({ sku, profit }) => row(words.byProduct, sku, toCents(profit.USUAL), "money")),
    ...(skus.length > mostProducts ? [row(words.byProduct, words.others, toCents(others), "money")] : []),
  ];
}
