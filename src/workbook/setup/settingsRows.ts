import { type Locale, type Setting, settingCell, settingsCatalogue, units } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import type { OutCell } from "../writing/tableRows";

/** The settings a Settings table with these keys lacks, in the order of the catalogue. */
export const settingsBeside = (keys: ReadonlySet<string>): readonly Setting[] =>
  settingsCatalogue.filter(({ key }) => !keys.has(key));

/** The row of a setting in the order of the table's columns, the planner's value empty. */
export function settingsRow({ key, topic, term }: Setting, locale: Locale): OutCell[] {
  const { value, source } = term.fallback;
  return [
    topic[locale],
    term.label[locale],
    "",
    units[term.unit][locale],
    settingCell(term, value),
    source === "own" ? commonWords.ownChoice[locale] : source,
    term.hint[locale],
    key,
  ];
}
