/** `npm run derive`: writes the pages in docs that are derived from the code. A test fails while one is stale. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { sheetFunctions } from "../functions";
import { locales } from "../vocabulary";
import { referencePage } from "./referencePages";

for (const locale of locales) {
  writeFileSync(
    resolve(__dirname, `../../docs/functions.${locale}.md`),
    referencePage(sheetFunctions, locale),
  );
}
