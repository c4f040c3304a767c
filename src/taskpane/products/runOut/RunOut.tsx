import { fewestVariants, mostVariants } from "../../../calculation";
import { runOutWords } from "../../../vocabulary/pane/runOut";
import { runOutTable, variantSplitTable } from "../../../vocabulary/tables/runOutResults";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { runOutScreen } from "./definition";
import { runOutWorkings } from "./workings";

/** What comes to an end: when it is sold down, when its orders stop, and what takes its place. */
export function RunOut() {
  const session = useScreen(runOutScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <ScreenFrame session={session}>
      {({ rows, variants, unusual }) => (
        <>
          <Section title={speak(runOutWords.ending)}>
            {rows.length === 0 ? (
              <EmptyState title={speak(runOutWords.noneEnding)}>
                {speak(runOutWords.noneEndingStep)}
              </EmptyState>
            ) : (
              <RowsTable
                table={runOutTable}
                caption={speak(runOutWords.ending)}
                columns={["sku", "state", "sellDownDate"]}
                rest={["lifeEndDate", "stockUnits", "unitsLeft", "replacedBy"]}
                rows={rows}
                workings={(row) => <Workings workings={runOutWorkings(row, locale)} />}
              />
            )}
          </Section>
          {variants.length > 0 && (
            <Section title={speak(runOutWords.variants)}>
              <div>{speak(runOutWords.variantsRule)}</div>
              {unusual.map(({ sku, count }) => (
                <div key={sku}>
                  {speak(runOutWords.countUnusual, {
                    sku,
                    count,
                    from: fewestVariants.value,
                    to: mostVariants.value,
                  })}
                </div>
              ))}
              <RowsTable
                table={variantSplitTable}
                caption={speak(runOutWords.variants)}
                columns={["sku", "replaces", "share", "units"]}
                rest={[]}
                rows={variants}
              />
            </Section>
          )}
        </>
      )}
    </ScreenFrame>
  );
}
