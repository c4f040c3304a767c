import { quickestTestDelivery, slowestTestDelivery } from "../../../calculation";
import { testLanesTable, testVerdictsTable } from "../../../vocabulary/tables/selectionResults";
import { testWords } from "../../../vocabulary/pane/productTests";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { testsScreen } from "./definition";
import { testWorkings } from "./testRows";

/** What each test sale shows: pass, extend or stop, how sure that is, and how many visits would decide it. */
export function Tests() {
  const session = useScreen(testsScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  const title = speak(testWords.tests);
  return (
    <ScreenFrame session={session}>
      {({ rows, bySku, lanes }, { decision }) => (
        <>
          <Section title={title}>
            <RowsTable
              table={testVerdictsTable}
              caption={title}
              columns={["sku", "verdict", "conversion", "visits"]}
              rest={[]}
              rows={rows}
              workings={({ sku }) => (
                <Workings workings={testWorkings(bySku.get(sku)!, decision.confidence, locale)} />
              )}
            />
          </Section>
          <Section title={speak(testWords.lanes)}>
            <div>
              {speak(testWords.lanesRule, {
                from: quickestTestDelivery.value,
                to: slowestTestDelivery.value,
              })}
            </div>
            {lanes.length === 0 ? (
              <div>{speak(testWords.noLanes)}</div>
            ) : (
              <RowsTable
                table={testLanesTable}
                caption={speak(testWords.lanes)}
                columns={["lane", "fit", "usualDays", "worstDays"]}
                rest={["mode"]}
                rows={lanes}
              />
            )}
          </Section>
        </>
      )}
    </ScreenFrame>
  );
}
