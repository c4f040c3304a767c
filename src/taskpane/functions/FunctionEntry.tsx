import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { argumentHelp, argumentName, formulaInWords, type SheetFunction } from "../../functions";
import { listed } from "../../vocabulary";
import { catalogueWords } from "../../vocabulary/pane/places";
import { usePane, useSpeak } from "../PaneContext";
import { signature } from "./catalogue";
import { FunctionExample } from "./FunctionExample";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 12px" },
  signature: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0 },
  argument: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  help: { margin: "0 0 4px", overflowWrap: "anywhere" },
});

/** All there is to know about a function: arguments, formula, sources, when not to use it, examples to insert. */
export function FunctionEntry({ sheetFunction }: { readonly sheetFunction: SheetFunction }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { parameters, help, examples } = sheetFunction;
  return (
    <div className={styles.entry}>
      <code className={styles.signature}>{signature(sheetFunction, locale)}</code>
      <Part heading={speak(catalogueWords.arguments)}>
        <dl className={styles.list}>
          {parameters.map((parameter) => (
            <div key={parameter.key}>
              <dt className={styles.argument}>{argumentName(parameter, locale)}</dt>
              <dd className={styles.help}>{argumentHelp(parameter, locale)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part heading={speak(catalogueWords.formula)}>
        <div className={styles.help}>{formulaInWords(sheetFunction, locale)}</div>
      </Part>
      <Part heading={speak(catalogueWords.whenNotToUse)}>{help.whenNotToUse[locale]}</Part>
      <Part heading={speak(catalogueWords.examples)}>
        {examples.map((example) => (
          <FunctionExample key={example.typed} {...{ sheetFunction, example }} />
        ))}
      </Part>
      <Part heading={speak(catalogueWords.sources)}>{listed(help.sources, locale)}</Part>
    </div>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </div>
  );
}
