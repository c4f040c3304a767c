import { makeStyles, tokens } from "@fluentui/react-components";
import { planWords } from "../../vocabulary/pane/today";
import { useSpeak } from "../PaneContext";
import type { Working } from "./workings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  says: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  figures: { color: tokens.colorNeutralForeground1 },
});

/** Why numbers are what they are: method, inputs, limit, settings and source of each. */
export function Workings({ workings }: { readonly workings: readonly Working[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {workings.map((working) => (
        <OneWorking key={working.key} working={working} />
      ))}
    </dl>
  );
}

function OneWorking({ working }: { readonly working: Working }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { label, value, formula, notes = [], settings = [], source } = working;
  return (
    <div>
      <dt className={styles.head}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{value}</span>
      </dt>
      {formula && <dd className={styles.says}>{formula.inWords}</dd>}
      {formula && <dd className={`${styles.says} ${styles.figures}`}>{formula.inFigures}</dd>}
      {[...notes, ...settings].map((line) => (
        <dd key={line} className={styles.says}>
          {line}
        </dd>
      ))}
      <dd className={styles.says}>{speak(planWords.source, { source })}</dd>
    </div>
  );
}
