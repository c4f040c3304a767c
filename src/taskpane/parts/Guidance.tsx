import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../../vocabulary";
import { emptyPlaceWords } from "../../vocabulary/pane/places";
import { useSpeak, usePane } from "../PaneContext";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingTop: "10px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  formula: {
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A place without tables of its own: what can be done for its purpose, and where. */
export function Guidance({
  title,
  step,
  inACell,
  formula,
}: {
  readonly title: Text;
  readonly step: Text;
  readonly inACell: Text;
  readonly formula: string;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { openPlace } = usePane();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{speak(title)}</h2>
      <p className={styles.text}>{speak(step)}</p>
      <p className={styles.text}>{speak(inACell)}</p>
      <code className={styles.formula}>{formula}</code>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => openPlace("today")}>
          {speak(emptyPlaceWords.openToday)}
        </Button>
        <Button onClick={() => openPlace("functions")}>{speak(emptyPlaceWords.openFunctions)}</Button>
      </div>
    </div>
  );
}
