import { makeStyles } from "@fluentui/react-components";
import { settingsWords } from "../../vocabulary/pane/places";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { lookOf } from "../theme";
import { Defaults } from "./Defaults";
import { OwnSettings } from "./OwnSettings";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
  pair: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** What the pane goes by: the planner's own settings, language, look, where data goes, defaults with their sources, and what to tell support. */
export function Settings() {
  const styles = useStyles();
  const speak = useSpeak();
  const { surroundings, buildVersion } = usePane();
  const { languageTag, theme, diagnostics } = surroundings;
  return (
    <>
      <OwnSettings />
      <Section title={speak(settingsWords.data)}>{speak(settingsWords.dataNote)}</Section>
      <Section title={speak(settingsWords.language)}>
        {speak(settingsWords.languageNote, { tag: languageTag })}
      </Section>
      <Section title={speak(settingsWords.look)}>{speak(settingsWords[lookOf(theme)])}</Section>
      <Defaults />
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
