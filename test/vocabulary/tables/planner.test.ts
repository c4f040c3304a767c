import { locales, plannerTableDefinitions, type Table } from "../../../src/vocabulary";

const tables = Object.entries<Table>(plannerTableDefinitions);

describe.each(locales)("in %s", (locale) => {
  it.each(tables)("%s has a name Excel takes for a sheet, and says what it is for", (_, table) => {
    expect(table.name[locale]).toMatch(/^[^\\/?*[\]:]{1,17}$/); // 31 less “ (Stockplan 9)”
    expect(table.purpose?.[locale]).toMatch(/[.。]$/);
  });

  it.each(tables)("%s has headings that differ, and hints that fit Excel's input message", (_, table) => {
    const terms = Object.values(table.columns).map(({ term }) => term);
    expect(new Set(terms.map(({ label }) => label[locale])).size).toBe(terms.length);
    for (const { label, hint } of terms) {
      expect(label[locale].length).toBeLessThanOrEqual(32);
      expect(hint[locale].length).toBeLessThanOrEqual(255);
    }
  });

  it.each(tables)("%s offers choices that fit one list of Excel's", (_, { columns }) => {
    for (const { term } of Object.values(columns))
      expect((term.choices ?? []).join(",").length).toBeLessThan(256);
  });
});

it("has sheets that are not named alike", () => {
  for (const locale of locales) {
    expect(new Set(tables.map(([, { name }]) => name[locale])).size).toBe(tables.length);
  }
});
