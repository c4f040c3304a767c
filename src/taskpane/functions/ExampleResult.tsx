import { makeStyles, tokens } from "@fluentui/react-components";
import type { Example, SheetFunction } from "../../functions";
import { catalogueWords } from "../../vocabulary/pane/places";
import { usePane, useSpeak } from "../PaneContext";
import { shownAnswer } from "./catalogue";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "1px 5px", whiteSpace: "nowrap" },
  },
});

/** What an example gives: a value in a sentence, or the rows and columns that spill. */
export function ExampleResult({
  sheetFunction,
  example,
}: {
  readonly sheetFunction: SheetFunction;
  readonly example: Example;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const answer = shownAnswer(sheetFunction, example, locale);
  if (typeof answer === "string") return <div>{speak(catalogueWords.gives, { result: answer })}</div>;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <tbody>
          {answer.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
