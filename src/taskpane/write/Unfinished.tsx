import { Button } from "@fluentui/react-components";
import { planWords } from "../../vocabulary/pane/today";
import type { UnfinishedWrite } from "../../workbook/contract";
import { Notice } from "../parts/Notice";
import { usePane, useSpeak } from "../PaneContext";
import type { WriteOutcome } from "../screens/state";
import { Outcome } from "./Outcome";

interface Props {
  readonly unfinished: UnfinishedWrite | undefined;
  /** How repeating it or taking it back ended. */
  readonly settled: WriteOutcome | undefined;
  readonly isWriting: boolean;
  readonly repeat: () => void;
  readonly takeBack: () => void;
  readonly readAgain: () => void;
}

/** Names an earlier write that did not end, and offers to repeat it or to take it back. */
export function Unfinished({ unfinished, settled, isWriting, repeat, takeBack, readAgain }: Props) {
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <div role="status">
      {unfinished && (
        <Notice
          intent="warning"
          title={speak(planWords.unfinished, { startedAt: shownTime(unfinished.startedAt, locale) })}
          actions={
            <>
              {unfinished.canRepeat && (
                <Button size="small" disabled={isWriting} onClick={repeat}>
                  {speak(planWords.repeat)}
                </Button>
              )}
              <Button size="small" disabled={isWriting} onClick={takeBack}>
                {speak(planWords.takeBack)}
              </Button>
            </>
          }
        >
          {!unfinished.canRepeat && speak(planWords.cannotRepeat)}
        </Notice>
      )}
      {settled && <Outcome outcome={settled} words={unfinishedWords} readAgain={readAgain} />}
    </div>
  );
}

const unfinishedWords = {
  written: planWords.repeated,
  repeated: planWords.repeated,
  takenBack: planWords.takenBack,
  cannotWriteYet: planWords.notWritten,
};

/** The moment on the planner's own clock; what is no moment is shown as it stands. */
function shownTime(startedAt: string, locale: string): string {
  const time = new Date(startedAt);
  if (Number.isNaN(time.getTime())) return startedAt;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(time);
}
