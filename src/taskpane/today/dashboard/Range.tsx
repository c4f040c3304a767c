import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dashboard, RangeCounter } from "../../../calculation";
import { dashboardWords, rangeCounterNames } from "../../../vocabulary/pane/dashboard";
import { figure } from "../../forms/figures";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  outside: { color: tokens.colorStatusWarningForeground3 },
});

/** How wide the range is, beside what a shop that begins is advised (000-24, 000-25, 000-26). */
export function Range({ board: { range } }: { readonly board: Dashboard }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <Section title={speak(dashboardWords.range)}>
      <ul className={styles.list}>
        {range.map((counter) => (
          <li key={counter.key} className={counter.isWithin === false ? styles.outside : undefined}>
            <OneCounter counter={counter} />
          </li>
        ))}
      </ul>
      <div className={styles.note}>{speak(dashboardWords.rangeNote)}</div>
    </Section>
  );
}

function OneCounter({ counter: { key, count, least, most, source } }: { readonly counter: RangeCounter }) {
  const speak = useSpeak();
  const { locale } = usePane();
  return speak(dashboardWords.rangeCounter, {
    name: speak(rangeCounterNames[key]),
    count: figure(count, locale, 0),
    advice: speak(least > 0 ? dashboardWords.between : dashboardWords.atMost, { least, most }),
    source,
  });
}
