import { makeStyles, tokens } from "@fluentui/react-components";
import { serialFromText } from "../../calculation";
import { importWords } from "../../vocabulary/pane/import";
import { orderFileTable } from "../../vocabulary/tables/orders";
import { figure } from "../forms/figures";
import { usePane, useSpeak } from "../PaneContext";
import { dayText } from "./dayText";
import { numberFromText } from "./reading/decimalMarks";
import type { Detected } from "./reading/detect";
import { fieldText } from "./reading/records";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    tableLayout: "fixed",
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground2, paddingBottom: "2px" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "2px 8px 2px 0" },
  cell: {
    verticalAlign: "top",
    padding: "2px 8px 2px 0",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  units: { textAlign: "end", width: "22%", paddingInlineEnd: 0 },
  written: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** Three lines of the file: what each is read as, over what stands in the file. */
export function FirstLines({ detected }: { readonly detected: Detected }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { firstLines, columns, dateForm, decimalMark } = detected;
  const { date, sku, units } = orderFileTable.columns;
  if (columns.date === undefined || columns.sku === undefined || columns.units === undefined) return null;

  const dateOf = (text: string): string | undefined => {
    const serial = dateForm === undefined ? NaN : serialFromText(text, dateForm);
    return Number.isNaN(serial) ? undefined : dayText(serial, locale);
  };
  const unitsOf = (text: string): string | undefined => {
    const number = decimalMark === undefined ? NaN : numberFromText(text, decimalMark);
    return Number.isNaN(number) ? undefined : figure(number, locale, 3);
  };
  const reading = (text: string, read: string | undefined, isAsked: boolean) => (
    <>
      {read !== undefined && <div>{read}</div>}
      {read === undefined && !isAsked && <div className={styles.wrong}>{speak(importWords.unreadable)}</div>}
      {read !== text && <div className={styles.written}>{text}</div>}
    </>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{speak(importWords.firstLines)}</caption>
      <thead>
        <tr>
          <th className={styles.head}>{date.term.label[locale]}</th>
          <th className={styles.head}>{sku.term.label[locale]}</th>
          <th className={`${styles.head} ${styles.units}`}>{units.term.label[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {firstLines.map((line, index) => {
          const [dateText, unitsText] = [fieldText(line, columns.date), fieldText(line, columns.units)];
          return (
            <tr key={index}>
              <td className={styles.cell}>{reading(dateText, dateOf(dateText), dateForm === undefined)}</td>
              <td className={styles.cell}>{fieldText(line, columns.sku)}</td>
              <td className={`${styles.cell} ${styles.units}`}>
                {reading(unitsText, unitsOf(unitsText), decimalMark === undefined)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
