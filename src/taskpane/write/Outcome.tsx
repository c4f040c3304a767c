import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../../calculation";
import type { Text } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { planWords } from "../../vocabulary/pane/today";
import { screenWords } from "../../vocabulary/pane/screens";
import type { WritePreview } from "../../workbook/contract";
import { Notice } from "../parts/Notice";
import { PlaceLink } from "../parts/PlaceLink";
import { ProblemSentences } from "../parts/ProblemSentences";
import { useSpeak } from "../PaneContext";
import type { WriteOutcome } from "../screens/state";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
});

/** What is said of a write that ended well, and of one that would be refused. */
export interface OutcomeWords {
  readonly written: Text;
  readonly repeated: Text;
  readonly takenBack: Text;
  readonly cannotWriteYet: Text;
}

export const outcomeWords: OutcomeWords = {
  written: screenWords.written,
  repeated: screenWords.written,
  takenBack: screenWords.takenBack,
  cannotWriteYet: screenWords.cannotWriteYet,
};

interface Props {
  readonly outcome: WriteOutcome;
  readonly words?: OutcomeWords;
  readonly readAgain: () => void;
  /** Takes back what was written; left out where that cannot be. */
  readonly takeBack?: (() => void) | undefined;
}

/** Says how a write ended: where to look at what was written and how to take it back, or why nothing was. */
export function Outcome({ outcome, words = outcomeWords, readAgain, takeBack }: Props) {
  const speak = useSpeak();
  const message = useRef<HTMLDivElement>(null);
  // The message stands below the button that was pressed, often below what is in sight.
  useEffect(() => {
    message.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  return (
    <div ref={message}>
      {"tables" in outcome ? (
        <Notice
          intent="success"
          title={speak(words[outcome.how])}
          actions={
            outcome.how === "written" && takeBack ? (
              <Button size="small" onClick={takeBack}>
                {speak(screenWords.takeBack)}
              </Button>
            ) : undefined
          }
        >
          <LinksTo tables={outcome.tables} />
        </Notice>
      ) : (
        <Refused {...outcome} words={words} readAgain={readAgain} />
      )}
    </div>
  );
}

function LinksTo({ tables }: Pick<WritePreview, "tables">) {
  const styles = useStyles();
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return (
    <span className={styles.links}>
      {[...sheets].map((sheet) => (
        <PlaceLink key={sheet} sheet={sheet} cell="A1">
          {sheet}
        </PlaceLink>
      ))}
    </span>
  );
}

interface RefusedProps {
  readonly how: "refused" | "prevented";
  readonly problems: readonly Problem[];
  readonly words: OutcomeWords;
  readonly readAgain: () => void;
}

function Refused({ how, problems, words, readAgain }: RefusedProps) {
  const speak = useSpeak();
  const hasChanged = problems.some(({ code }) => code === "changedSinceRead");
  const isPrevented = how === "prevented";
  const happened = isPrevented ? words.cannotWriteYet : planWords.notWritten;
  return (
    <Notice
      intent={hasChanged ? "warning" : "error"}
      title={speak(hasChanged ? planWords.changedSinceRead : happened)}
      actions={
        <Button size="small" onClick={readAgain}>
          {speak(isPrevented ? commonWords.tryAgain : planWords.readAgain)}
        </Button>
      }
    >
      <ProblemSentences problems={problems} />
    </Notice>
  );
}
