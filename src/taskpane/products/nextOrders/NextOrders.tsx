import { kitStockTable } from "../../../vocabulary/tables/kits";
import { nextOrdersTable } from "../../../vocabulary/tables/selectionResults";
import { nextOrderWords } from "../../../vocabulary/pane/nextOrders";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { nextOrdersScreen } from "./definition";
import { nextOrderWorkings } from "./nextOrderRows";

/** What to order after the last order, by how fast it sold, and which slow goods to bundle. */
export function NextOrders() {
  const session = useScreen(nextOrdersScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  const title = speak(nextOrderWords.nextOrders);
  return (
    <ScreenFrame session={session}>
      {({ rows, bySku, kits }) => (
        <>
          <Section title={title}>
            {rows.length === 0 ? (
              <EmptyState title={speak(nextOrderWords.noneOrdered)}>{null}</EmptyState>
            ) : (
              <RowsTable
                table={nextOrdersTable}
                caption={title}
                columns={["sku", "pace", "turnsPerMonth", "units"]}
                rest={[]}
                rows={rows}
                workings={({ sku }) => <Workings workings={nextOrderWorkings(bySku.get(sku)!, locale)} />}
              />
            )}
          </Section>
          {kits.length > 0 && (
            <Section title={speak(nextOrderWords.kits)}>
              <div>{speak(nextOrderWords.kitsRule)}</div>
              <RowsTable
                table={kitStockTable}
                caption={speak(nextOrderWords.kits)}
                columns={["kit", "sets", "limitedBy"]}
                rows={kits}
              />
            </Section>
          )}
        </>
      )}
    </ScreenFrame>
  );
}
