import { Button } from "@fluentui/react-components";
import { plannerTableDefinitions } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import type { Candidate, PlannerTable } from "../../workbook/contract";
import { EmptyState } from "../parts/EmptyState";
import { usePane, useSpeak } from "../PaneContext";
import { SetUpWorkbook } from "../setup/SetUpWorkbook";
import { PointAtTable } from "../tables/PointAtTable";
import type { Pointing } from "../tables/pointing";

/** What a screen shows in the stead of its answer where a table it needs is not there or empty: the next step. */
export function Lacking({
  tables,
  candidates,
  pointing,
  readAgain,
}: {
  readonly tables: readonly PlannerTable[];
  readonly candidates: readonly Candidate[];
  readonly pointing: Pointing;
  readonly readAgain: () => void;
}) {
  const speak = useSpeak();
  const { openPlace } = usePane();
  const isOfStockPlan = tables.includes("products") || tables.includes("sales");
  return (
    <EmptyState title={speak(screenWords.lackingTitle)}>
      {tables.map((table) => {
        const { name, purpose } = plannerTableDefinitions[table];
        return (
          <div key={table}>
            {speak(screenWords.lacking, { table: speak(name) })} {purpose && speak(purpose)}
          </div>
        );
      })}
      <div>{speak(screenWords.lackingNext)}</div>
      <SetUpWorkbook afterwards={readAgain} isNextStep />
      <PointAtTable {...{ tables, candidates, pointing }} />
      {isOfStockPlan && (
        <div>
          <Button size="small" onClick={() => openPlace("today", "stockPlan")}>
            {speak(screenWords.openStockPlan)}
          </Button>
        </div>
      )}
    </EmptyState>
  );
}
