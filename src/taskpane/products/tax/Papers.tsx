import { taxWords as words } from "../../../vocabulary/pane/tax";
import { shipmentPapersTable } from "../../../vocabulary/tables/costResults";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { useSpeak } from "../../PaneContext";
import type { PapersRow } from "./registrationRows";

/** Which of the three papers each shipment still lacks. */
export function Papers({ papers }: { readonly papers: readonly PapersRow[] }) {
  const speak = useSpeak();
  if (papers.length === 0) return null;
  return (
    <Section title={speak(words.papers)}>
      <div>{speak(words.papersHint)}</div>
      <RowsTable
        table={shipmentPapersTable}
        caption={speak(words.papers)}
        columns={["shipment", "papersMissing"]}
        rest={["shipDate"]}
        rows={papers}
        cells={{
          papersMissing: ({ papersComplete, papersMissing }) =>
            papersComplete ? speak(words.complete) : papersMissing,
        }}
      />
    </Section>
  );
}
