import { lazy, Suspense, useState } from "react";
import { usePane } from "../PaneContext";
import { PlanPreview } from "./PlanPreview";
import { PlanSettings } from "./PlanSettings";
import { Problems } from "./Problems";
import { Tables } from "./Tables";
import { Unfinished } from "./Unfinished";
import { isEmpty } from "./state";
import { useStockPlan } from "./useStockPlan";
import { WorkBar } from "./WorkBar";
import { WritePlan } from "./WritePlan";

const ImportOrders = lazy(async () => ({
  default: (await import("../import/ImportOrders")).ImportOrders,
}));

/** The stock plan: what was read, its problems, the decision, the preview, the write. */
export function Today() {
  const { workbook, locale } = usePane();
  const session = useStockPlan(workbook, locale);
  const { inputs } = session.state;
  const isRead = inputs !== undefined && !isEmpty(inputs);
  const [orderFile, setOrderFile] = useState<File>();
  if (orderFile !== undefined) {
    const close = (hasWritten: boolean) => {
      setOrderFile(undefined);
      if (hasWritten) session.look();
    };
    return (
      <Suspense fallback={null}>
        <ImportOrders file={orderFile} close={close} />
      </Suspense>
    );
  }
  return (
    <>
      <WorkBar session={session} />
      <Unfinished session={session} />
      <div>
        <Tables session={session} importOrders={setOrderFile} />
        <Problems session={session} />
        {isRead && <PlanSettings session={session} />}
        {isRead && <PlanPreview session={session} />}
        {isRead && <WritePlan session={session} />}
      </div>
    </>
  );
}
