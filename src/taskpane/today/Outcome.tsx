import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../../calculation";
import { commonWords } from "../../vocabulary/pane/common";
import { planWords } from "../../vocabulary/pane/today";
import type { WritePreview } from "../../workbook/contract";
import { Notice } from "../parts/Notice";
import { PlaceLink } from "../parts/PlaceLink";
import { useSpeak } from "../PaneContext";
import { ProblemSentences } from "./ProblemSentences";
import type { WriteOutcome } from "./state";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
});

interface Props {
  readonly outcome: WriteOutcome;
  readonly readAgain: () => void;
}

/** Says how a write ended: where to look at what was written, or why nothing was. */
export function Outcome({ outcome, readAgain }: Props) {
  const speak = useSpeak();
  const message = useRef<HTMLDivElement>(null);
  // The message stands below the button that was pressed, often below what is in sight.
  useEffect(() => {
    message.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  return (
    <div ref={message}>
      {"tables" in outcome ? (
        <Notice intent="success" title={speak(planWords[outcome.how])}>
          <LinksTo tables={outcome.tables} />
        </Notice>
      ) : (
        <Refused {...outcome} readAgain={readAgain} />
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
  readonly readAgain: () => void;
}

function Refused({ how, problems, readAgain }: RefusedProps) {
  const speak = useSpeak();
  const hasChanged = problems.some(({ code }) => code === "changedSinceRead");
  const isPrevented = how === "prevented";
  const happened = isPrevented ? planWords.cannotWriteYet : planWords.notWritten;
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
