import { fill, typedFromValue, units, type Locale, type Term } from "../../vocabulary";
import { assumptionNotes } from "../../vocabulary/pane/assumptionNotes";
import { commonWords } from "../../vocabulary/pane/common";
import { isDefault, placeOfValue, type Fields, type OwnValues } from "./fields";
import { shownSource } from "./figures";

/** A default or setting that was used, as the Assumptions table lists it. */
export interface Assumption {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  /** The id of the rule, or the planner's own. */
  readonly source: string;
  readonly note?: string;
}

/**
 * What was taken for granted: every field that has a value with where it comes from, the planner's own where it is not the
 * default, with the cell of the Settings table it stands in.
 */
export const assumptionsOf = (
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
  own: OwnValues = {},
): Assumption[] =>
  Object.entries(fields)
    .filter(([key]) => values[key] !== undefined)
    .map(([key, term]) => {
      const value = values[key];
      const place = placeOfValue(value, own[key]);
      if (!place && isDefault(term, value)) return assumedDefault(key, term, locale);
      const source = place
        ? fill(commonWords.yoursIn[locale], { place: `${place.sheet}!${place.cell}` })
        : commonWords.yours[locale];
      return { ...named(term, value, locale), source };
    });

/** A default that stands in for what is blank. */
export const assumedDefault = (key: string, term: Term<unknown>, locale: Locale): Assumption => ({
  ...named(term, term.fallback?.value, locale),
  source: shownSource(term.fallback?.source ?? "", locale),
  ...(assumptionNotes[key] ? { note: assumptionNotes[key][locale] } : {}),
});

/** A single number stays a number to calculate with, and so does a date; a list becomes text that reads the same everywhere. */
const named = (term: Term<unknown>, value: unknown, locale: Locale) => ({
  name: term.label[locale],
  value: typeof value === "number" ? value : typedFromValue(term, value),
  unit: units[term.unit][locale],
});
