import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sayHealth } from "../../../vocabulary/sentences/ofHealth";
import { checkWords } from "../../../vocabulary/pane/check";
import { Notice } from "../../parts/Notice";
import { PlaceLink } from "../../parts/PlaceLink";
import { sentenceOf } from "../../parts/sentenceOf";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { contentShown } from "./contentShown";
import type { CellChanges } from "./useCellChanges";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The cells that were changed here, each with the way back, and why one was not. */
export function ChangedCells({
  changes,
  isBusy,
  checkAgain,
}: {
  readonly changes: CellChanges;
  readonly isBusy: boolean;
  readonly checkAgain: () => void;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { changed, refusal, undo } = changes;
  if (changed.length === 0 && refusal.length === 0) return null;
  return (
    <Section
      title={speak(checkWords.changedTitle)}
      aside={
        <Button size="small" disabled={isBusy} onClick={checkAgain}>
          {speak(checkWords.checkAgain)}
        </Button>
      }
    >
      {refusal.length > 0 && (
        <Notice intent="warning" title={speak(checkWords.notChanged)}>
          {refusal.map((problem) => sentenceOf(problem, locale, undefined, sayHealth)).join(" ")}
        </Notice>
      )}
      <ul className={styles.list}>
        {changed.map((cell) => {
          const { sheet, cell: address, from, to, isDate } = cell.change;
          const figures = {
            from: contentShown(from, isDate, locale),
            to: contentShown(to, isDate, locale),
          };
          return (
            <li key={`${sheet}!${address}`} className={styles.item}>
              <span className={styles.words}>
                <PlaceLink sheet={sheet} cell={address} /> {speak(checkWords.changed, figures)}
              </span>
              <Button
                size="small"
                disabled={isBusy}
                aria-label={speak(checkWords.undoCell, { place: `${sheet}!${address}` })}
                onClick={() => undo(cell)}
              >
                {speak(checkWords.undo)}
              </Button>
            </li>
          );
        })}
      </ul>
      {changed.length > 0 && <div className={styles.note}>{speak(checkWords.changedNote)}</div>}
    </Section>
  );
}
