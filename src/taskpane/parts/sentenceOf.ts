import type { Problem } from "../../calculation";
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

/**
 * The sentence of a problem; one of a product names the product, where its own words do not. `saying` knows the sentences of
 * problems that only one screen meets.
 */
export function sentenceOf(
  problem: Problem,
  locale: Locale,
  fields?: Fields,
  saying: typeof say = say,
): string {
  const sentence = saying(problem, locale, nameOf(locale, fields));
  const sku = problem.params?.sku;
  if (sku === undefined || sentence.includes(String(sku))) return sentence;
  return fill(locale === "en-US" ? "{sku}: {sentence}" : "{sku}：{sentence}", { sku: String(sku), sentence });
}
