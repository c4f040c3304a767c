import { usePane } from "../PaneContext";
import { PlanPreview } from "./PlanPreview";
import { PlanSettings } from "./PlanSettings";
import { Problems } from "./Problems";
import { Tables } from "./Tables";
import { Unfinished } from "./Unfinished";
import { useStockPlan } from "./useStockPlan";
import { WorkBar } from "./WorkBar";
import { WritePlan } from "./WritePlan";

/** The stock plan: what was read, its problems, the decision, the preview, the write. */
export function Today() {
  const { workbook, locale } = usePane();
  const session = useStockPlan(workbook, locale);
  const isRead = session.state.inputs !== undefined;
  return (
    <>
      <WorkBar session={session} />
      <Unfinished session={session} />
      <div>
        <Tables session={session} />
        <Problems session={session} />
        {isRead && <PlanSettings session={session} />}
        {isRead && <PlanPreview session={session} />}
        {isRead && <WritePlan session={session} />}
      </div>
    </>
  );
}
