import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Example, SheetFunction } from "../../functions";
import { inOneLine, say } from "../../vocabulary";
import { catalogueWords } from "../../vocabulary/pane/places";
import { usePane, useSpeak } from "../PaneContext";
import { formulaOf, sizeOf } from "./catalogue";
import { ExampleResult } from "./ExampleResult";

const useStyles = makeStyles({
  example: { padding: "4px 0" },
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0, minWidth: 0 },
});

/** A worked example: the formula, what it gives, and a button that puts it into the selected cell. */
export function FunctionExample({
  sheetFunction,
  example,
}: {
  readonly sheetFunction: SheetFunction;
  readonly example: Example;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { workbook, locale, attempt } = usePane();
  const [said, setSaid] = useState("");
  const formula = formulaOf(sheetFunction, example);
  const insert = async () => {
    setSaid("");
    const [{ insertedFormula }, settings] = await Promise.all([
      import("./insertedFormula"),
      workbook.readSettings(),
    ]);
    const typed = insertedFormula(sheetFunction, example, settings);
    const inserted = await workbook.insertFormula(typed, sizeOf(example));
    const { inserted: asShown, insertedWithSettings } = catalogueWords;
    setSaid(
      inserted.ok
        ? speak(typed === formula ? asShown : insertedWithSettings, { address: inserted.value.address })
        : inOneLine(
            inserted.problems.map((problem) => say(problem, locale, (field) => field)),
            locale,
          ),
    );
  };
  return (
    <div className={styles.example}>
      <div className={styles.line}>
        <code className={styles.formula}>{formula}</code>
        <Button
          size="small"
          className={styles.button}
          aria-label={speak(catalogueWords.insertFormula, { formula })}
          onClick={() => attempt(insert)}
        >
          {speak(catalogueWords.insert)}
        </Button>
      </div>
      <ExampleResult {...{ sheetFunction, example }} />
      <div role="status">{said}</div>
    </div>
  );
}
