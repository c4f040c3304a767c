import { argumentName, topics, type Example, type SheetFunction, type Topic } from "../../functions";
import { isoDateFromSerial, type Locale } from "../../vocabulary";
import { catalogueWords } from "../../vocabulary/pane/places";
import { figure } from "../forms/figures";

const decimalsShown = 4;

/** The functions of one topic. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly functions: readonly SheetFunction[];
}

/** The functions of which something said in the reader's language holds every word searched for, by topic. */
export function searchFunctions(
  functions: readonly SheetFunction[],
  search: string,
  locale: Locale,
): TopicGroup[] {
  const words = search.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  const matches = functions.filter((each) => {
    const text = searchable(each, locale);
    return words.every((word) => text.includes(word));
  });
  return topics
    .map((topic) => ({ topic, functions: matches.filter((each) => each.topic === topic) }))
    .filter((group) => group.functions.length > 0);
}

/** What a planner may call a function by: its name and purpose, its topic, what it takes and what it answers. */
function searchable({ name, topic, summary, parameters, answers }: SheetFunction, locale: Locale): string {
  const terms = [...parameters.map(({ term }) => term), ...answers];
  return [
    name,
    summary[locale],
    catalogueWords[topic][locale],
    ...parameters.map((parameter) => argumentName(parameter, locale)),
    ...terms.flatMap(({ label, hint }) => [label[locale], hint[locale]]),
  ]
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();
}

/** `FIRSTORDER(avg_daily_demand, lead_days, [cover_days])`: what may be left out stands in brackets. */
export function signature({ name, parameters }: SheetFunction, locale: Locale): string {
  const names = parameters.map((parameter) => {
    const shown = argumentName(parameter, locale);
    return parameter.optional ? `[${shown}]` : shown;
  });
  return `${name}(${names.join(", ")})`;
}

/** The example as it is typed into a cell. */
export const formulaOf = ({ name }: SheetFunction, { typed }: Example): string => `=${name}(${typed})`;

/** How many cells the example's answer takes. */
export const sizeOf = ({ gives }: Example): { readonly rows: number; readonly columns: number } =>
  Array.isArray(gives)
    ? { rows: gives.length, columns: (gives[0] as readonly unknown[]).length }
    : { rows: 1, columns: 1 };

/** What the example gives, for reading: days as dates, headings in the reader's language. */
export function shownAnswer(
  { answers }: SheetFunction,
  { gives }: Example,
  locale: Locale,
): string | readonly (readonly string[])[] {
  const shown = (value: number | string, column: number): string => {
    const term = answers[column] ?? answers[0];
    if (typeof value === "number")
      return term?.unit === "date" ? isoDateFromSerial(value) : figure(value, locale, decimalsShown);
    return value === term?.label["en-US"] ? term.label[locale] : value;
  };
  return typeof gives === "number" || typeof gives === "string"
    ? shown(gives, 0)
    : gives.map((row) => row.map(shown));
}
