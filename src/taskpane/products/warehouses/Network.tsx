import type { NetworkCompared } from "../../../calculation";
import { networkWords as words } from "../../../vocabulary/pane/warehouseNetwork";
import { networkTable } from "../../../vocabulary/tables/supplyResults";
import { signedPercent } from "../../forms/figures";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { networkRows } from "./networkRows";

/** Whether today's warehouses are faster or cheaper than one for all would be. */
export function Network({ network }: { readonly network: NetworkCompared }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { hoursChange, costChange } = network;
  return (
    <Section title={speak(words.title)}>
      <div>
        {speak(words.change, {
          hours: signedPercent(hoursChange, locale),
          cost: signedPercent(costChange, locale),
        })}
      </div>
      <RowsTable
        table={networkTable}
        caption={speak(words.title)}
        columns={["network", "hours", "cost"]}
        rows={networkRows(network, locale)}
      />
    </Section>
  );
}
