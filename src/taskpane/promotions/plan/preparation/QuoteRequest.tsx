import type { QuoteFact, QuoteLine } from "../../../../calculation";
import { promoPreparationWords as words } from "../../../../vocabulary/pane/promoPreparation";
import { quoteRequestTable } from "../../../../vocabulary/tables/promoPreparation";
import { Disclosure } from "../../../parts/Disclosure";
import { Notice } from "../../../parts/Notice";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import { factNames, quoteRows } from "./quoteRows";

/** What forwarders will be asked a price for, and what they would ask back. */
export function QuoteRequest({ quotes }: { readonly quotes: readonly QuoteLine[] }) {
  const speak = useSpeak();
  const { locale } = usePane();
  if (quotes.length === 0) {
    return <Section title={speak(words.quotes)}>{speak(words.nothingToQuote)}</Section>;
  }
  const lacking = quotes.filter(({ missing }) => missing.length > 0);
  return (
    <Section title={speak(words.quotes)}>
      {lacking.length > 0 && (
        <Notice intent="info">
          {speak(words.quotesLack, {
            count: lacking.length,
            facts: factNames(onceEach(lacking), locale),
          })}
        </Notice>
      )}
      <Disclosure title={speak(words.quoteLines, { count: quotes.length })}>
        <RowsTable
          table={quoteRequestTable}
          caption={speak(words.quotes)}
          columns={["sku", "batch", "units", "totalKg"]}
          rows={quoteRows(quotes, locale)}
          keyOf={({ sku, batch, destination }) => `${sku} ${batch} ${destination ?? ""}`}
          nameOf={({ sku, batch }) => `${sku} · ${batch}`}
        />
      </Disclosure>
    </Section>
  );
}

const onceEach = (lines: readonly QuoteLine[]): QuoteFact[] => [
  ...new Set(lines.flatMap(({ missing }) => missing)),
];
