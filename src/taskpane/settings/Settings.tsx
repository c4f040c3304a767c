import { makeStyles, tokens } from "@fluentui/react-components";
import { typedFromValue, units } from "../../vocabulary";
import { settingsWords } from "../../vocabulary/pane/places";
import { shownSource } from "../forms/figures";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { termsWithDefaults } from "./defaults";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
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

/** What the pane goes by: language, look, where data goes, defaults with their sources, and what to tell support. */
export function Settings() {
  const styles = useStyles();
  const speak = useSpeak();
  const { surroundings, locale, buildVersion } = usePane();
  const { languageTag, theme, diagnostics } = surroundings;
  return (
    <>
      <Section title={speak(settingsWords.data)}>{speak(settingsWords.dataNote)}</Section>
      <Section title={speak(settingsWords.language)}>
        {speak(settingsWords.languageNote, { tag: languageTag })}
      </Section>
      <Section title={speak(settingsWords.look)}>{speak(settingsWords[theme])}</Section>
      <Section title={speak(settingsWords.defaults)}>
        <div>{speak(settingsWords.defaultsNote)}</div>
        <dl className={styles.list}>
          {termsWithDefaults.map((term, index) => (
            <div key={index} className={styles.pair}>
              <dt>{term.label[locale]}</dt>
              <dd className={styles.value}>{typedFromValue(term, term.fallback.value)}</dd>
              <dd className={styles.note}>
                <span>{units[term.unit][locale]}</span>
                <span>{shownSource(term.fallback.source, locale)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={speak(settingsWords.diagnostics)}>
        <dl className={styles.list}>
          {Object.entries({ [speak(settingsWords.version)]: buildVersion, ...diagnostics }).map(
            ([name, value]) => (
              <div key={name} className={styles.pair}>
                <dt>{name}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </Section>
    </>
  );
}
