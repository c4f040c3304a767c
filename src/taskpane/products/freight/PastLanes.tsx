import type { ArrivalRange, LaneBackup, LateDelivery } from "../../../calculation";
import { freightWords as words } from "../../../vocabulary/pane/freight";
import { arrivalRangesTable, lateDeliveriesTable } from "../../../vocabulary/tables/costResults";
import { moneyFigure } from "../../forms/figures";
import { Notice } from "../../parts/Notice";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";

/** Between which days goods arrive by each lane, as past deliveries did. */
export function Arrivals({ rows }: { readonly rows: readonly ArrivalRange[] }) {
  const speak = useSpeak();
  return (
    <Section title={speak(words.arrivals)}>
      <div>{speak(words.arrivalsHint)}</div>
      {rows.some(({ isFew }) => isFew) && <div>{speak(words.fewDeliveries)}</div>}
      <RowsTable
        table={arrivalRangesTable}
        caption={speak(words.arrivals)}
        columns={["lane", "earliest", "latest"]}
        rows={rows}
      />
    </Section>
  );
}

/** Freight that may be claimed back for deliveries that took too long. */
export function LateFreight({
  late,
  currency,
}: {
  readonly late: readonly LateDelivery[];
  readonly currency: string;
}) {
  const speak = useSpeak();
  const { locale } = usePane();
  const total = late.reduce((sum, { credit = 0 }) => sum + credit, 0);
  return (
    <Section title={speak(words.late25)}>
      <div>
        {speak(words.claim, { count: late.length, amount: `${moneyFigure(total, locale)} ${currency}` })}
      </div>
      <RowsTable
        table={lateDeliveriesTable}
        caption={speak(words.late25)}
        columns={["lane", "daysTaken", "credit"]}
        rows={late.map((row, index) => ({ ...row, key: String(index) }))}
        keyOf={({ key }) => key}
        nameOf={({ lane, sku }) => `${lane} ${sku ?? ""}`}
      />
    </Section>
  );
}

/** Lanes without two forwarders in reserve. */
export function Forwarders({
  lacking,
  fewest,
}: {
  readonly lacking: readonly LaneBackup[];
  readonly fewest: number;
}) {
  const speak = useSpeak();
  const { locale } = usePane();
  if (lacking.length === 0) return null;
  return (
    <Notice intent="warning">
      {speak(words.fewBackups, {
        fewest,
        lanes: lacking
          .map(({ lane, forwarder, backups }) => {
            const names = [...(forwarder ? [forwarder] : []), ...backups];
            return names.length > 0 ? `${lane} (${names.join(words.between[locale])})` : lane;
          })
          .join(words.between[locale]),
      })}
    </Notice>
  );
}
