import { makeStyles, tokens } from "@fluentui/react-components";
import { planWords } from "../../vocabulary/pane/today";
import type { WritePreview } from "../../workbook/contract";
import { figure } from "../forms/figures";
import { usePane, useSpeak } from "../PaneContext";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "8px",
    padding: "2px 0",
    fontVariantNumeric: "tabular-nums",
  },
});

/** The tables a write makes or replaces, each with its rows. */
export function PreviewList({ tables }: { readonly tables: WritePreview["tables"] }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <ul className={styles.list}>
      {tables.map(({ name, sheet, rows, replacesRows }) => (
        <li key={name} className={styles.item}>
          <span>{sheet === name ? name : `${sheet} · ${name}`}</span>
          <span className={styles.note}>
            {speak(planWords.rows, { count: figure(rows, locale) })}
            {" · "}
            {replacesRows === undefined
              ? speak(planWords.newTable)
              : speak(planWords.replaces, { count: figure(replacesRows, locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
