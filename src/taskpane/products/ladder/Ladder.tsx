import { ladderTable } from "../../../vocabulary/tables/selectionResults";
import { ladderWords } from "../../../vocabulary/pane/orderLadder";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { ladderScreen } from "./definition";
import { ladderWorkings } from "./ladderRows";

/** How many units in the test, first and after, and what holds each order back. */
export function Ladder() {
  const session = useScreen(ladderScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  const title = speak(ladderWords.orders);
  return (
    <ScreenFrame session={session}>
      {({ rows, bySku }) => (
        <Section title={title}>
          {rows.length === 0 ? (
            <EmptyState title={speak(ladderWords.noneToOrder)}>{null}</EmptyState>
          ) : (
            <RowsTable
              table={ladderTable}
              caption={title}
              columns={["sku", "rung", "units"]}
              rest={[]}
              rows={rows}
              workings={({ sku }) => <Workings workings={ladderWorkings(bySku.get(sku)!, locale)} />}
            />
          )}
        </Section>
      )}
    </ScreenFrame>
  );
}
