import { lazy, Suspense, useState } from "react";
import { screenWords } from "../../../vocabulary/pane/screens";
import { planWords, workWords } from "../../../vocabulary/pane/today";
import { Problems } from "../../parts/Problems";
import { isEmpty } from "../../screens/readings";
import { useScreen } from "../../screens/useScreen";
import { isWriting } from "../../running/workState";
import { WorkBar } from "../../running/WorkBar";
import { Unfinished } from "../../write/Unfinished";
import { WriteSection, type WriteWords } from "../../write/WriteSection";
import { PlanPreview } from "./PlanPreview";
import { PlanSettings } from "./PlanSettings";
import { Tables } from "./Tables";
import { stockPlanScreen, type StockPlanSession } from "./definition";

const ImportOrders = lazy(async () => ({
  default: (await import("../../import/ImportOrders")).ImportOrders,
}));

/** The stock plan: what was read, its problems, the decision, the preview, the write. */
export function StockPlan() {
  const session = useScreen(stockPlanScreen);
  const { state, work, look } = session;
  const { reading } = state;
  const isRead = reading?.inputs !== undefined && !isEmpty(reading.inputs);
  const [orderFile, setOrderFile] = useState<File>();
  if (orderFile !== undefined) {
    const close = (hasWritten: boolean) => {
      setOrderFile(undefined);
      if (hasWritten) look();
    };
    return (
      <Suspense fallback={null}>
        <ImportOrders file={orderFile} close={close} />
      </Suspense>
    );
  }
  const problems = problemsOf(session);
  return (
    <>
      <WorkBar
        work={work}
        words={planWorkWords}
        atRest={state.isCurrent ? workWords.ready : undefined}
        tryAgain={look}
      />
      <Unfinished
        unfinished={state.unfinished}
        settled={state.settled}
        isWriting={isWriting(work)}
        repeat={session.repeatUnfinished}
        takeBack={session.takeBackUnfinished}
        readAgain={look}
      />
      <div>
        <Tables session={session} importOrders={setOrderFile} />
        {(reading?.inputs || problems.length > 0) && <Problems problems={problems} />}
        {isRead && <PlanSettings form={session.form} />}
        {isRead && <PlanPreview session={session} />}
        {isRead && (
          <WriteSection
            preview={state.preview}
            outcome={state.outcome}
            isCurrent={state.isCurrent}
            isWriting={isWriting(work)}
            words={planWriteWords}
            write={session.write}
            takeBack={session.takeBack}
            readAgain={look}
          />
        )}
      </div>
    </>
  );
}

const planWorkWords = { ...screenWords, ...workWords };
const planWriteWords: WriteWords = planWords;

const saidAtTheTables: readonly string[] = ["tableMissing", "columnMissing", "headingTwice"];

/** Every problem of the rows that were read and of the plan; those of tables and headings stand with the tables. */
function problemsOf({ state }: StockPlanSession) {
  return [
    ...state.readProblems,
    ...(state.reading?.inputs?.problems ?? []),
    ...(state.workedOut?.answer.problems ?? []),
  ].filter(({ code }) => !saidAtTheTables.includes(code));
}
