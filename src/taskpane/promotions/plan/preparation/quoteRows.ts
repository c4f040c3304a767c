import type { QuoteFact, QuoteLine } from "../../../../calculation";
import { listed, type Locale } from "../../../../vocabulary";
import { quoteRequestTable } from "../../../../vocabulary/tables/promoPreparation";
import { packSize } from "../../../../vocabulary/terms/order";
import { storedUnitM3 } from "../../../../vocabulary/terms/freight";

const { columns } = quoteRequestTable;
/** What is missing has the name of the column or field in which it is filled in. */
const termOfFact = { ...columns, packSize: { term: packSize }, unitM3: { term: storedUnitM3 } } as const;

export const factNames = (facts: readonly QuoteFact[], locale: Locale): string =>
  listed(
    facts.map((fact) => termOfFact[fact].term.label[locale]),
    locale,
  );

/** The request as rows of its table. */
export const quoteRows = (lines: readonly QuoteLine[], locale: Locale) =>
  lines.map((line) => ({ ...line, missing: factNames(line.missing, locale) }));
