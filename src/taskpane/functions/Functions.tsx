import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { sheetFunctions } from "../../functions";
import { catalogueWords } from "../../vocabulary/pane/places";
import { Disclosure } from "../parts/Disclosure";
import { usePane, useSpeak } from "../PaneContext";
import { searchFunctions } from "./catalogue";
import { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "10px" },
  search: { minWidth: 0, width: "100%" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  topic: {
    margin: "6px 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  summary: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The catalogue of everything a cell can call. */
export function Functions() {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const [search, setSearch] = useState("");
  const groups = searchFunctions(sheetFunctions, useDeferredValue(search), locale);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <div className={styles.page}>
      <Input
        className={styles.search}
        type="search"
        value={search}
        aria-label={speak(catalogueWords.search)}
        placeholder={speak(catalogueWords.search)}
        onChange={(_event, data) => setSearch(data.value)}
      />
      <div role="status" className={styles.note}>
        {count === 0 ? speak(catalogueWords.nothing, { search }) : speak(catalogueWords.found, { count })}
      </div>
      {groups.map(({ topic, functions }) => (
        <section key={topic} aria-label={speak(catalogueWords[topic])}>
          <h2 className={styles.topic}>{speak(catalogueWords[topic])}</h2>
          {functions.map((sheetFunction) => (
            <Disclosure
              key={sheetFunction.name}
              title={
                <>
                  <span className={styles.name}>{sheetFunction.name}</span>
                  <span className={styles.summary}>{sheetFunction.summary[locale]}</span>
                </>
              }
            >
              <FunctionEntry sheetFunction={sheetFunction} />
            </Disclosure>
          ))}
        </section>
      ))}
    </div>
  );
}
