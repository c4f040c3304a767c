import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { logSheetName, type Text } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import { planWords } from "../../vocabulary/pane/today";
import type { WritePreview } from "../../workbook/contract";
import { Section } from "../parts/Section";
import { useSpeak } from "../PaneContext";
import type { WriteOutcome } from "../screens/state";
import { Outcome, outcomeWords, type OutcomeWords } from "./Outcome";
import { PreviewList } from "./PreviewList";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface WriteWords extends OutcomeWords {
  /** What the button says. */
  readonly write: Text;
}

export const writeWords: WriteWords = { ...outcomeWords, write: screenWords.write };

interface Props {
  readonly preview: WritePreview | undefined;
  readonly outcome: WriteOutcome | undefined;
  /** Whether what would be written is that of the tables and the decision as they stand now. */
  readonly isCurrent: boolean;
  readonly isWriting: boolean;
  readonly words?: WriteWords;
  readonly write: () => void;
  readonly takeBack: () => void;
  readonly readAgain: () => void;
}

/** The write: which tables it makes or replaces, one button, how it ended, and the way back. */
export function WriteSection(props: Props) {
  const { preview, outcome, isCurrent, isWriting, words = writeWords, write, takeBack, readAgain } = props;
  const styles = useStyles();
  const speak = useSpeak();
  if (!isCurrent && outcome === undefined) return null;
  return (
    <Section title={speak(planWords.writeTitle)}>
      {preview && <PreviewList tables={preview.tables} />}
      {preview && (
        <div className={styles.note}>{speak(planWords.onlyThese, { log: speak(logSheetName) })}</div>
      )}
      <div>
        <Button
          appearance="primary"
          disabled={!isCurrent || preview === undefined || isWriting}
          onClick={write}
        >
          {speak(words.write)}
        </Button>
      </div>
      <div role="status">
        {outcome && (
          <Outcome
            outcome={outcome}
            words={words}
            readAgain={readAgain}
            takeBack={isWriting ? undefined : takeBack}
          />
        )}
      </div>
    </Section>
  );
}
