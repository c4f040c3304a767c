import { locales } from "../locale";
import type { Column } from "./define";

/**
 * A heading without what people write in different ways: case, full or half width, spaces, underscores, hyphens, and a
 * unit in brackets. `Lead days (days)`, `LEAD_DAYS` and `Ｌｅａｄ days` are one heading.
 */
export function plainHeading(heading: unknown): string {
  return String(heading ?? "")
    .normalize("NFKC")
    .replace(/\(.*?\)|\[.*?\]|【.*?】/g, "")
    .replace(/[\s_\-:.*]/g, "")
    .toLowerCase();
}

/** Which column a heading names, and whether in our own words (`label`) or in others' (`synonym`). */
export interface HeadingMatch {
  readonly key: string;
  readonly by: "label" | "synonym";
}

export type HeadingIndex = ReadonlyMap<string, HeadingMatch>;

/** Every heading that names a column of a table, in plain form. */
export function indexHeadings(columns: Readonly<Record<string, Column>>): HeadingIndex {
  const index = new Map<string, HeadingMatch>();
  const add = (heading: string, match: HeadingMatch) => {
    const plain = plainHeading(heading);
    const taken = index.get(plain);
    if (taken !== undefined && taken.key !== match.key) {
      throw new Error(`The heading ${heading} names both ${taken.key} and ${match.key}.`);
    }
    if (taken === undefined) index.set(plain, match);
  };
  for (const [key, { term }] of Object.entries(columns)) {
    for (const locale of locales) add(term.label[locale], { key, by: "label" });
  }
  for (const [key, { synonyms }] of Object.entries(columns)) {
    for (const synonym of synonyms) add(synonym, { key, by: "synonym" });
  }
  return index;
}
