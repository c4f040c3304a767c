import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fill, type Text } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { Notice } from "../parts/Notice";
import { usePane, useSpeak } from "../PaneContext";
import type { Work } from "./useWork";
import { isWriting } from "./workState";

const useStyles = makeStyles({
  bar: {
    minHeight: "20px",
    paddingTop: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  slow: { display: "flex", alignItems: "center", gap: "8px" },
  progress: { flexGrow: 1 },
});

const millisecondsBeforeItIsSlow = 1000;

/** The button that began the work may stand at the pane's lower edge. */
const bringIntoView = (element: HTMLElement | null): void => element?.scrollIntoView?.({ block: "nearest" });

interface Props<W extends string> {
  readonly work: Work<W>;
  /** What each piece of work is called while it goes on; `{percent}` is how far it is. */
  readonly words: Readonly<Record<W, Text>>;
  /** What there is to say when nothing goes on. */
  readonly atRest?: Text | undefined;
  /** What is said of work that was given up, or of what Excel did not do (`{reason}`), where there is more to say. */
  readonly cancelled?: Text;
  readonly failed?: Text;
  readonly tryAgain?: () => void;
}

/**
 * What a screen is doing: said at once to those who hear it, with a bar and a way out when it takes longer, and why it
 * failed. A write is best done to its end.
 */
export function WorkBar<W extends string>({
  work,
  words,
  atRest,
  cancelled = commonWords.cancelled,
  failed = commonWords.excelRefused,
  tryAgain,
}: Props<W>) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { going, failure, wasCancelled, cancel } = work;
  const isSlow = useIsSlow(going?.what);
  const { done = 0, total = 0 } = going?.progress ?? {};
  const said =
    going && speak(words[going.what], { percent: total > 0 ? Math.floor((100 * done) / total) : 0 });
  const rest = wasCancelled ? cancelled : atRest;
  return (
    <>
      <div className={styles.bar}>
        <div role="status" aria-live="polite">
          {said ?? (rest && speak(rest))}
        </div>
        {going && isSlow && (
          <div ref={bringIntoView} className={styles.slow}>
            <ProgressBar
              className={styles.progress}
              aria-label={said}
              {...(total > 0 ? { value: done / total } : {})}
            />
            {!isWriting(work) && (
              <Button size="small" onClick={cancel}>
                {speak(commonWords.cancel)}
              </Button>
            )}
          </div>
        )}
      </div>
      {failure && (
        <div role="alert">
          <Notice
            intent="error"
            title={fill(failed[locale], { reason: failure.reason })}
            actions={
              tryAgain && (
                <Button size="small" onClick={tryAgain}>
                  {speak(commonWords.tryAgain)}
                </Button>
              )
            }
          />
        </div>
      )}
    </>
  );
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
