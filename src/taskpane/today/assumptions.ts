import type { StockPlanSettings } from "../../calculation";
import { fill, orderTerms, typedFromValue, units, type Locale } from "../../vocabulary";
import { assumptionNotes } from "../../vocabulary/pane/assumptionNotes";
import { commonWords } from "../../vocabulary/pane/common";
import { shownSource } from "../forms/figures";
import { isDefault, type OwnSettings, placeOfSetting, settingFields } from "./settings";

/** A default or setting a plan used, as the Assumptions table lists it. */
export interface Assumption {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  /** The id of the rule, or the planner's own. */
  readonly source: string;
  readonly note?: string;
}

/**
 * What a plan took for granted: every setting with its value and where it comes from, the planner's own where it is
 * not the default, with the cell of the Settings table it stands in; then the defaults that stand in for blank cells of the Products table.
 */
export function assumptions(
  settings: StockPlanSettings,
  locale: Locale,
  own: OwnSettings = {},
): Assumption[] {
  const chosen = settingFields
    .filter(({ key }) => settings[key] !== undefined)
    .map((field): Assumption => {
      const { key, term } = field;
      const value = settings[key]!;
      const named = { name: term.label[locale], value: asCell(term, value), unit: units[term.unit][locale] };
      const place = placeOfSetting(field, value, own);
      if (place) {
        const where = { place: `${place.sheet}!${place.cell}` };
        return { ...named, source: fill(commonWords.yoursIn[locale], where) };
      }
      return isDefault(field, value) && term.fallback
        ? { ...named, ...originOf(key, term.fallback, locale) }
        : { ...named, source: commonWords.yours[locale] };
    });
  const { packSize } = orderTerms;
  return [
    ...chosen,
    {
      name: packSize.label[locale],
      value: packSize.fallback.value,
      unit: units[packSize.unit][locale],
      ...originOf("packSize", packSize.fallback, locale),
    },
  ];
}

/** A single number stays a number to calculate with, and so does a date; a list becomes text that reads the same everywhere. */
const asCell = (term: (typeof settingFields)[number]["term"], value: unknown): number | string =>
  typeof value === "number" ? value : typedFromValue(term, value);

const originOf = (key: string, { source }: { readonly source: string }, locale: Locale) => ({
  source: shownSource(source, locale),
  ...(assumptionNotes[key] ? { note: assumptionNotes[key][locale] } : {}),
});
