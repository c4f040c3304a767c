import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dashboard, Result } from "../../../calculation";
import { dashboardWords } from "../../../vocabulary/pane/dashboard";
import { figure } from "../../forms/figures";
import { sentenceOf } from "../../parts/sentenceOf";
import { usePane, useSpeak } from "../../PaneContext";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px",
    margin: 0,
  },
  one: {
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The two troubles a shop's stock has: days without it, and money in what does not sell (000-05). */
export function Headline({ board: { figures } }: { readonly board: Dashboard }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <dl className={styles.pair}>
      <One label={speak(dashboardWords.stockOutDays)} result={figures.emptyDays} />
      <One label={speak(dashboardWords.slowStockValue)} result={figures.slowStockValue} />
    </dl>
  );
}

function One({ label, result }: { readonly label: string; readonly result: Result<number> }) {
  const styles = useStyles();
  const { locale } = usePane();
  const about = result.ok ? result.warnings : result.problems;
  return (
    <div className={styles.one}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{figure(result.ok ? result.value : undefined, locale, 0)}</dd>
      {about.length > 0 && <dd className={styles.note}>{sentenceOf(about[0]!, locale)}</dd>}
    </div>
  );
}
