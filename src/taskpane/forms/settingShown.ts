import { fill, type Locale, type Term, typedFromValue } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import type { CellPlace } from "../../workbook/contract";
import { isDefault } from "./fields";
import { shownSource } from "./figures";

/** A setting with its value and where that comes from: the planner's cell, the source of the default, or the pane. */
export function settingShown(
  term: Term<unknown>,
  value: unknown,
  locale: Locale,
  place: CellPlace | undefined,
): string {
  const origin = place
    ? fill(commonWords.yoursIn[locale], { place: `${place.sheet}!${place.cell}` })
    : isDefault(term, value)
      ? shownSource(term.fallback?.source ?? "", locale)
      : commonWords.yours[locale];
  return `${term.label[locale]} ${typedFromValue(term, value)} · ${origin}`;
}
