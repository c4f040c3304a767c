import { makeStyles, tokens } from "@fluentui/react-components";
import { type Setting, settingsCatalogue, typedFromValue, units } from "../../vocabulary";
import { settingsWords } from "../../vocabulary/pane/places";
import { shownSource } from "../forms/figures";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";

const useStyles = makeStyles({
  list: { margin: "0 0 8px", display: "flex", flexDirection: "column", gap: "6px" },
  pair: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  note: {
    display: "flex",
    flexDirection: "row-reverse",
    justifyContent: "space-between",
    margin: 0,
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const topics = [...new Set(settingsCatalogue.map(({ topic }) => topic))];

/** Every default with its source, by what it is for; those of the plan stand open. */
export function Defaults() {
  const speak = useSpeak();
  return (
    <Section title={speak(settingsWords.defaults)}>
      <div>{speak(settingsWords.defaultsNote)}</div>
      <div>
        {topics.map((topic, index) => (
          <Disclosure key={index} flush startsOpen={index === 0} title={speak(topic)}>
            <DefaultsList settings={settingsCatalogue.filter((setting) => setting.topic === topic)} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function DefaultsList({ settings }: { readonly settings: readonly Setting[] }) {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <dl className={styles.list}>
      {settings.map(({ key, term }) => (
        <div key={key} className={styles.pair}>
          <dt>{term.label[locale]}</dt>
          <dd className={styles.value}>{typedFromValue(term, term.fallback.value)}</dd>
          <dd className={styles.note}>
            <span>{units[term.unit][locale]}</span>
            <span>{shownSource(term.fallback.source, locale)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
