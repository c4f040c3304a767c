import { type Alert, type AlertAction } from "../../../calculation";
import { fill, isoDateFromSerial, type Locale, type Text } from "../../../vocabulary";
import {
  actionsWithoutFigure,
  actionWords,
  alertNames,
  alertSentences,
  alertUnits,
  alertWords,
  heldByWords,
  outOfStockSentence,
} from "../../../vocabulary/pane/alerts";
import { figure, percent } from "../../forms/figures";
import type { Working } from "../../parts/workings";

/** Figures that are days of the calendar, and those that are parts of a whole. */
const dates: ReadonlySet<string> = new Set(["date", "next", "lifeEnd"]);
const shares: ReadonlySet<string> = new Set(["share", "limit", "target"]);
/** Figures with decimals that say something; units and days are whole. */
const amounts: ReadonlySet<string> = new Set(["price", "suggested", "floor", "competitor", "risk"]);

/** The figures of an alert as a planner reads them. */
function shownFigures({ figures, units }: Alert, locale: Locale): Record<string, string> {
  const shown = ([key, value]: [string, number | string]): [string, string] => {
    if (typeof value === "string") return [key, value];
    if (dates.has(key)) return [key, isoDateFromSerial(value)];
    if (shares.has(key)) return [key, percent(value, locale)];
    return [key, figure(value, locale, amounts.has(key) ? 2 : 0)];
  };
  return Object.fromEntries(Object.entries({ units, ...figures }).map(shown));
}

/** What an alert says. */
export function alertSentence(alert: Alert, locale: Locale): string {
  const figures = shownFigures(alert, locale);
  const words = alert.figures.state === "OUT" ? outOfStockSentence : alertSentences[alert.kind];
  const sentence = fill(words[locale], figures);
  if (alert.kind !== "PRICE") return sentence;
  const held = heldByWords[alert.figures.heldBy as keyof typeof heldByWords][locale];
  return [sentence, fill(held, figures)].join(locale === "en-US" ? " " : "");
}

/** What to do, in the order to try it. */
export function alertActions(alert: Alert, locale: Locale): readonly string[] {
  const figures = shownFigures(alert, locale);
  return alert.actions.map((action) => fill(wordsOf(action, figures)[locale], figures));
}

function wordsOf(action: AlertAction, figures: Readonly<Record<string, string>>): Text {
  if (action === "BUNDLE" && figures.partner === undefined) return actionsWithoutFigure.BUNDLE;
  if (action === "PRESELL" && figures.next === undefined) return actionsWithoutFigure.PRESELL;
  return actionWords[action];
}

/** How the money at stake was reckoned. */
export function alertWorking(alert: Alert, locale: Locale): Working {
  const { kind, money, units, worth, rule } = alert;
  return {
    key: kind,
    label: alertNames[kind][locale],
    value: figure(money, locale, 0),
    ...(money === undefined ? { notes: [alertWords.noWorth[locale]] } : {}),
    ...(worth ? { formula: unitsTimesWorth(units, worth, money, kind, locale) } : {}),
    ...(kind === "A SHARE" ? { formula: shareTimesStock(alert, locale) } : {}),
    source: rule,
  };
}

const worthWords = {
  PRICE: alertWords.atPrice,
  COST: alertWords.atCost,
  "PRICE CHANGE": alertWords.atPriceChange,
} as const;

const unitsTimesWorth = (
  units: number,
  { of, perUnit }: NonNullable<Alert["worth"]>,
  money: number | undefined,
  kind: Alert["kind"],
  locale: Locale,
) => ({
  inWords: `${alertUnits[kind][locale]} × ${worthWords[of][locale]}`,
  inFigures: `${figure(units, locale)} × ${figure(perUnit, locale, 4)} = ${figure(money, locale)}`,
});

function shareTimesStock({ figures, money }: Alert, locale: Locale) {
  const [target, share] = [figures.target, figures.share].map((value) => percent(Number(value), locale));
  const total = figure(Number(figures.total), locale);
  return {
    inWords: alertWords.shareOfA[locale],
    inFigures: `|${target} − ${share}| × ${total} = ${figure(money, locale)}`,
  };
}

/** The alerts as they are written into the workbook. */
export const alertRows = (found: readonly Alert[], locale: Locale) =>
  found.map((alert, index) => ({
    rank: index + 1,
    sku: alert.sku ?? alertWords.wholeShop[locale],
    alert: fill(alertWords.nameAndSentence[locale], {
      name: alertNames[alert.kind][locale],
      sentence: alertSentence(alert, locale),
    }),
    ...(alert.money === undefined ? {} : { atStake: alert.money }),
    ...(alert.byDate === undefined ? {} : { byWhen: alert.byDate }),
    whatToDo: alertActions(alert, locale).join(alertWords.actionMark[locale]),
    rule: alert.rule,
  }));
