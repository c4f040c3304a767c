import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { logSheetName } from "../../vocabulary";
import { planWords } from "../../vocabulary/pane/today";
import type { WritePreview } from "../../workbook/contract";
import { figure } from "../forms/figures";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { Outcome } from "./Outcome";
import { isWriting } from "./state";
import type { StockPlanSession } from "./useStockPlan";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "8px",
    padding: "2px 0",
    fontVariantNumeric: "tabular-nums",
  },
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

function PreviewList({ tables }: { readonly tables: WritePreview["tables"] }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <ul className={styles.list}>
      {tables.map(({ name, sheet, rows, replacesRows }) => (
        <li key={name} className={styles.item}>
          <span>{sheet === name ? name : `${sheet} · ${name}`}</span>
          <span className={styles.note}>
            {speak(planWords.rows, { count: figure(rows, locale) })}
            {" · "}
            {replacesRows === undefined
              ? speak(planWords.newTable)
              : speak(planWords.replaces, { count: figure(replacesRows, locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
