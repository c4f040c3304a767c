import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fill } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { workWords } from "../../vocabulary/pane/today";
import { Notice } from "../parts/Notice";
import { usePane, useSpeak } from "../PaneContext";
import { isWriting, type TodayState } from "./state";
import type { StockPlanSession } from "./useStockPlan";

const useStyles = makeStyles({
  bar: { minHeight: "20px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  slow: { display: "flex", alignItems: "center", gap: "8px" },
  progress: { flexGrow: 1 },
});

const millisecondsBeforeItIsSlow = 1000;

/** What the pane is doing: said at once to those who hear it, with a bar and a way out when it takes longer. */
export function WorkBar({ session }: { readonly session: StockPlanSession }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { state, look, cancel } = session;
  const { work, failure } = state;
  const isSlow = useIsSlow(work?.what);
  const { done = 0, total = 0 } = work?.progress ?? {};
  return (
    <>
      <div className={styles.bar}>
        <div role="status" aria-live="polite">
          {speak(said(state))}
        </div>
        {work && isSlow && (
          <div className={styles.slow}>
            <ProgressBar
              className={styles.progress}
              aria-label={speak(workWords[work.what])}
              {...(total > 0 ? { value: done / total } : {})}
            />
            {!isWriting(state) && (
              <Button size="small" onClick={cancel}>
                {speak(commonWords.cancel)}
              </Button>
            )}
          </div>
        )}
      </div>
      {failure && (
        <Notice
          intent="error"
          title={fill(commonWords.excelRefused[locale], { reason: failure.reason })}
          actions={
            <Button size="small" onClick={look}>
              {speak(commonWords.tryAgain)}
            </Button>
          }
        />
      )}
    </>
  );
}

function said({ work, wasCancelled, planIsCurrent }: TodayState) {
  if (work) return workWords[work.what];
  if (wasCancelled) return workWords.cancelled;
  return planIsCurrent ? workWords.ready : workWords.idle;
}

/** Whether the same piece of work has been going on for over a second. */
function useIsSlow(what: string | undefined): boolean {
  const [slow, setSlow] = useState<string>();
  useEffect(() => {
    if (what === undefined) return;
    const timer = setTimeout(() => setSlow(what), millisecondsBeforeItIsSlow);
    return () => {
      clearTimeout(timer);
      setSlow(undefined);
    };
  }, [what]);
  return what !== undefined && slow === what;
}
