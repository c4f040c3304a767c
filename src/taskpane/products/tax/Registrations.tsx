import type { Registration } from "../../../calculation";
import { taxWords as words } from "../../../vocabulary/pane/tax";
import { registrationsTable } from "../../../vocabulary/tables/costResults";
import { EmptyState } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { registrationWorkings } from "./registrationRows";

/** How near the sales of each market are to the threshold from which a seller has to register. */
export function Registrations({
  registrations,
  homeCurrency,
}: {
  readonly registrations: readonly Registration[];
  readonly homeCurrency: string;
}) {
  const speak = useSpeak();
  const { locale } = usePane();
  const isDue = registrations.some(({ state }) => state === "REACHED" || state === "NEAR");
  return (
    <Section title={speak(words.registration)}>
      <div>{speak(words.registrationHint)}</div>
      {registrations.length === 0 ? (
        <EmptyState title={speak(words.noSales)}>{speak(words.noSalesStep)}</EmptyState>
      ) : (
        <>
          {isDue && <Notice intent="warning">{speak(words.registrationDue)}</Notice>}
          <RowsTable
            table={registrationsTable}
            caption={speak(words.registration)}
            columns={["market", "share", "state"]}
            rest={["layer", "threshold", "currency"]}
            rows={registrations}
            keyOf={({ market, layer }) => `${market}\n${layer}`}
            nameOf={({ market, layer }) => `${market} ${layer}`}
            workings={(row) => <Workings workings={registrationWorkings(row, homeCurrency, locale)} />}
          />
        </>
      )}
    </Section>
  );
}
