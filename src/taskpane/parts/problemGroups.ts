import type { Problem, ProblemCode, Severity } from "../../calculation";
import {
  fill,
  planTerms,
  plannerTableDefinitions,
  say,
  settingsCatalogue,
  stockPlanTable,
  type Locale,
  type Text,
} from "../../vocabulary";
import type { Fields } from "../forms/fields";

/** The problems of one kind, the most severe kinds first. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
  /** How many there are, those that were only counted among them. */
  readonly count: number;
}

const severities: readonly Severity[] = ["error", "unanswerable", "warning"];

/** Problems by kind, so that five hundred numbers written as text are one line until somebody asks. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  let kind = "";
  for (const problem of problems) {
    // "And 40 more like the one above" stays below that one.
    if (problem.code !== "andMore") kind = `${problem.severity} ${problem.code}`;
    const group = groups.get(kind);
    if (group) group.push(problem);
    else groups.set(kind, [problem]);
  }
  return [...groups.values()]
    .map((group) => ({
      code: group[0]!.code,
      severity: group[0]!.severity,
      problems: group,
      count: group.reduce((sum, problem) => sum + countOf(problem), 0),
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

const countOf = ({ code, params }: Problem): number =>
  code === "andMore" && typeof params?.count === "number" ? params.count : 1;

const labels: ReadonlyMap<string, Text> = new Map([
  // Where two tables have a column of one key, the products and sales, which come first, name it.
  ...Object.values(plannerTableDefinitions)
    .reverse()
    .flatMap(({ columns }) => Object.entries(columns).map(([key, { term }]) => [key, term.label] as const)),
  ...Object.entries(stockPlanTable.columns).map(([key, { term }]) => [key, term.label] as const),
  ...Object.entries(planTerms).map(([key, term]) => [key, term.label] as const),
  ...settingsCatalogue.map(({ key, term }) => [key, term.label] as const),
  ...Object.entries(plannerTableDefinitions).map(([key, { name }]) => [key, name] as const),
]);

/** The name a planner knows an input by: the label of a field of the form, or else of its column or setting. */
export const nameOf =
  (locale: Locale, fields: Fields = {}) =>
  (field: string): string =>
    (fields[field]?.label ?? labels.get(field))?.[locale] ?? field;

/** The sentence of a problem; one of a product names the product, where its own words do not. */
export function sentenceOf(problem: Problem, locale: Locale, fields?: Fields): string {
  const sentence = say(problem, locale, nameOf(locale, fields));
  const sku = problem.params?.sku;
  if (sku === undefined || sentence.includes(String(sku))) return sentence;
  return fill(locale === "en-US" ? "{sku}: {sentence}" : "{sku}：{sentence}", { sku: String(sku), sentence });
}
