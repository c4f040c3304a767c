import {
  type Dashboard,
  type FigureKey,
  type Kpi,
  type MonthFigures,
  monthName,
  type Problem,
  type Result,
} from "../../../calculation";
import {
  type dashboardTerms,
  fill,
  inOneLine,
  type Locale,
  monthFigureTerms,
  monthsTable,
  returnsTable,
  type Term,
} from "../../../vocabulary";
import { dashboardWords, kpiGroupNames, kpiUnitNames, kpiWords } from "../../../vocabulary/pane/dashboard";
import { figure, percent } from "../../forms/figures";
import { sentenceOf } from "../../parts/sentenceOf";
import { formulaShown, type Working } from "../../parts/workings";

/** A KPI as it is shown and written. */
export interface KpiRow {
  readonly group: string;
  readonly kpi: string;
  readonly now?: number | undefined;
  readonly before?: number | undefined;
  readonly change?: number | undefined;
  readonly unit: string;
  readonly trend?: dashboardTerms.Trend | undefined;
  readonly month: string;
  readonly formula: string;
  readonly source: string;
  /** Why it is not known, or what it stands on. */
  readonly note: string;
}

/** The terms of the figures KPIs are made of, counted ones and typed ones. */
const figureTerms: Readonly<Record<string, Term<unknown>>> = {
  ...monthFigureTerms.countedFigures,
  ...Object.fromEntries(Object.entries(monthsTable.columns).map(([key, { term }]) => [key, term])),
  answerHours: returnsTable.columns.answerHours.term,
};

export function kpiRow(kpi: Kpi, { month }: Dashboard, locale: Locale): KpiRow {
  const { name, formula } = kpiWords[kpi.key];
  return {
    group: kpiGroupNames[kpi.group][locale],
    kpi: name[locale],
    now: valueOf(kpi.now),
    before: valueOf(kpi.before),
    change: kpi.change,
    unit: kpiUnitNames[kpi.unit][locale],
    trend: trendOf(kpi),
    month: monthName(month),
    formula: formulaShown(formula, figureTerms, {}, locale).inWords,
    source: kpi.source,
    note: inOneLine([...aimOf(kpi, locale), ...sentences(problemsOf(kpi.now), locale)], locale),
  };
}

/** What the source aims at, where it names a figure. */
const aimOf = ({ aim, unit }: Kpi, locale: Locale): string[] =>
  aim === undefined
    ? []
    : [fill(dashboardWords.aim[locale], { aim: `${figure(aim, locale)} ${kpiUnitNames[unit][locale]}` })];

const valueOf = (result: Result<number>): number | undefined => (result.ok ? result.value : undefined);

const problemsOf = (result: Result<number>): readonly Problem[] =>
  result.ok ? result.warnings : result.problems;

const sentences = (problems: readonly Problem[], locale: Locale): string[] =>
  problems.map((problem) => sentenceOf(problem, locale, figureTerms));

export function trendOf({ change, isBetter }: Kpi): dashboardTerms.Trend | undefined {
  if (change === undefined) return undefined;
  return isBetter === undefined ? "SAME" : isBetter ? "BETTER" : "WORSE";
}

/** A KPI's value in its unit; a dash where it is not known. */
export const shownKpi = ({ unit }: Kpi, value: number | undefined, locale: Locale): string =>
  value !== undefined && unit === "fraction" ? percent(value, locale) : figure(value, locale, 1);

/** How a KPI came about in both months: formula, figures, what is doubtful or lacks, and the source. */
export const workingsOf = (kpi: Kpi, board: Dashboard, locale: Locale): readonly Working[] => [
  working(kpi, { label: monthName(board.month), result: kpi.now, figures: board.figures }, locale),
  working(
    kpi,
    { label: monthName(board.monthBefore), result: kpi.before, figures: board.figuresBefore },
    locale,
  ),
];

/** A KPI that is a figure as it was typed or counted has nothing to work out: its formula would only say it twice. */
const isOneFigure = (formula: string): boolean => /^\{\w+\}$/.test(formula);

function working(
  kpi: Kpi,
  of: { readonly label: string; readonly result: Result<number>; readonly figures: MonthFigures },
  locale: Locale,
): Working {
  const value = shownKpi(kpi, valueOf(of.result), locale);
  const { formula } = kpiWords[kpi.key];
  const figures = Object.fromEntries(kpi.needs.map((key: FigureKey) => [key, valueOf(of.figures[key])]));
  return {
    key: of.label,
    label: of.label,
    value,
    formula: isOneFigure(formula) ? undefined : formulaShown(formula, figureTerms, figures, locale, value),
    notes: [...aimOf(kpi, locale), ...sentences(problemsOf(of.result), locale)],
    source: kpi.source,
  };
}
