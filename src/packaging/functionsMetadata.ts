import { sheetFunctions } from "../functions/list";
import { functionsJson } from "../functions/metadata";
import { locales, type Locale } from "../vocabulary";

/** The file in which Excel reads the functions in one language; English where it asks for none of ours. */
export const functionsFileName = (locale: Locale): string =>
  locale === "en-US" ? "functions.json" : `functions.${locale}.json`;

/** What does Excel read to offer the functions? One file a language. */
export function functionsMetadataFiles(): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale) => [
      functionsFileName(locale),
      `${JSON.stringify(functionsJson(sheetFunctions, locale), undefined, 2)}\n`,
    ]),
  );
}
