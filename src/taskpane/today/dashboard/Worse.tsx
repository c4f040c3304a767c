import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dashboard, Kpi } from "../../../calculation";
import { dashboardWords, kpiWords } from "../../../vocabulary/pane/dashboard";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { shownKpi, trendOf } from "./kpiRows";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "2px 0",
    fontVariantNumeric: "tabular-nums",
  },
});

/** What went worse than the month before: the agenda of the monthly review, and of the plan for the next (003-44). */
export function Worse({ board: { kpis } }: { readonly board: Dashboard }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const worse = kpis.filter((kpi) => trendOf(kpi) === "WORSE");
  if (worse.length === 0) return null;
  const shown = (kpi: Kpi, result: Kpi["now"]): string =>
    shownKpi(kpi, result.ok ? result.value : undefined, locale);
  return (
    <Section title={speak(dashboardWords.worse)} aside={worse.length}>
      <ul className={styles.list}>
        {worse.map((kpi) => (
          <li key={kpi.key} className={styles.item}>
            <span>{speak(kpiWords[kpi.key].name)}</span>
            <span>
              {shown(kpi, kpi.before)} → {shown(kpi, kpi.now)}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.note}>{speak(dashboardWords.worseNote)}</div>
    </Section>
  );
}
