import { Button } from "@fluentui/react-components";
import { planWords } from "../../vocabulary/pane/today";
import type { UnfinishedWrite } from "../../workbook/contract";
import { Notice } from "../parts/Notice";
import { usePane, useSpeak } from "../PaneContext";
import { Outcome } from "./Outcome";
import { isWriting } from "./state";
import type { StockPlanSession } from "./useStockPlan";

/** Names an earlier write that did not end, and offers to repeat it or to take it back. */
export function Unfinished({ session }: { readonly session: StockPlanSession }) {
  const { state, look } = session;
  const { unfinished, settled } = state;
  return (
    <div role="status">
      {unfinished && <Question {...{ unfinished, session }} />}
      {settled && <Outcome outcome={settled} readAgain={look} />}
    </div>
  );
}

interface QuestionProps {
  readonly unfinished: UnfinishedWrite;
  readonly session: StockPlanSession;
}

function Question({ unfinished, session }: QuestionProps) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { state, repeatWrite, takeBackWrite } = session;
  const { startedAt, canRepeat } = unfinished;
  return (
    <Notice
      intent="warning"
      title={speak(planWords.unfinished, { startedAt: shownTime(startedAt, locale) })}
      actions={
        <>
          {canRepeat && (
            <Button size="small" disabled={isWriting(state)} onClick={repeatWrite}>
              {speak(planWords.repeat)}
            </Button>
          )}
          <Button size="small" disabled={isWriting(state)} onClick={takeBackWrite}>
            {speak(planWords.takeBack)}
          </Button>
        </>
      }
    >
      {!canRepeat && speak(planWords.cannotRepeat)}
    </Notice>
  );
}

/** The moment on the planner's own clock; what is no moment is shown as it stands. */
function shownTime(startedAt: string, locale: string): string {
  const time = new Date(startedAt);
  if (Number.isNaN(time.getTime())) return startedAt;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(time);
}
