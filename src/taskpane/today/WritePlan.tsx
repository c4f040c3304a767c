import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { logSheetName } from "../../vocabulary";
import { planWords } from "../../vocabulary/pane/today";
import { Section } from "../parts/Section";
import { useSpeak } from "../PaneContext";
import { Outcome } from "./Outcome";
import { PreviewList } from "./PreviewList";
import { isWriting } from "./state";
import type { StockPlanSession } from "./useStockPlan";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The write: which tables it makes or replaces, one button, and how it ended. */
export function WritePlan({ session }: { readonly session: StockPlanSession }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { state, write } = session;
  const { preview, outcome, planIsCurrent } = state;
  if (!planIsCurrent && outcome === undefined) return null;
  return (
    <Section title={speak(planWords.writeTitle)}>
      {preview && <PreviewList tables={preview.tables} />}
      {preview && (
        <div className={styles.note}>{speak(planWords.onlyThese, { log: speak(logSheetName) })}</div>
      )}
      <div>
        <Button
          appearance="primary"
          disabled={!planIsCurrent || preview === undefined || isWriting(state)}
          onClick={write}
        >
          {speak(planWords.write)}
        </Button>
      </div>
      <div role="status">{outcome && <Outcome outcome={outcome} readAgain={session.look} />}</div>
    </Section>
  );
}
