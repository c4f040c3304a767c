import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sheetFunctions } from "../../src/functions";
import { referencePage } from "../../src/packaging/referencePages";
import { locales } from "../../src/vocabulary";

it.each(locales)("docs/functions.%s.md says what the functions do now (else: npm run derive)", (locale) => {
  const page = readFileSync(resolve(__dirname, `../../docs/functions.${locale}.md`), "utf8");
  expect(page).toBe(referencePage(sheetFunctions, locale));
});

it.each(locales)("the %s page has no name left unfilled", (locale) => {
  const formulas = [
    ...referencePage(sheetFunctions, locale).matchAll(/^\*\*(?:Formula|公式)\*\*[:：] ?(.*)$/gm),
  ];
  expect(formulas).toHaveLength(sheetFunctions.length);
  for (const [, formula] of formulas) expect(formula).not.toMatch(/\{[a-z]/);
});
