import { Button, makeStyles } from "@fluentui/react-components";
import { planWords } from "../../vocabulary/pane/today";
import { Notice } from "../parts/Notice";
import { PlaceLink } from "../parts/PlaceLink";
import { usePane, useSpeak } from "../PaneContext";
import { sentenceOf } from "./problemGroups";
import type { WriteOutcome } from "./state";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  problem: { display: "block" },
});

/** Says how a write ended: where to look at what was written, or why nothing was. */
export function Outcome({
  outcome,
  readAgain,
}: {
  readonly outcome: WriteOutcome;
  readonly readAgain: () => void;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  if (outcome.how !== "refused")
    return (
      <Notice intent="success" title={speak(planWords[outcome.how])}>
        <span className={styles.links}>
          {[...new Set(outcome.tables.map(({ sheet }) => sheet))].map((sheet) => (
            <PlaceLink key={sheet} sheet={sheet} cell="A1">
              {sheet}
            </PlaceLink>
          ))}
        </span>
      </Notice>
    );
  const hasChanged = outcome.problems.some(({ code }) => code === "changedSinceRead");
  return (
    <Notice
      intent={hasChanged ? "warning" : "error"}
      title={speak(hasChanged ? planWords.changedSinceRead : planWords.notWritten)}
      actions={
        <Button size="small" onClick={readAgain}>
          {speak(planWords.readAgain)}
        </Button>
      }
    >
      {outcome.problems.map((problem, index) => (
        <span key={index} className={styles.problem}>
          {problem.at?.sheet !== undefined && problem.at.cell !== undefined && (
            <>
              <PlaceLink sheet={problem.at.sheet} cell={problem.at.cell} />{" "}
            </>
          )}
          {sentenceOf(problem, locale)}
        </span>
      ))}
    </Notice>
  );
}
