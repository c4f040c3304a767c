import { makeStyles, tokens } from "@fluentui/react-components";
import { reviewWords } from "../../../vocabulary/pane/review";
import { Disclosure } from "../../parts/Disclosure";
import { MoreButton } from "../../parts/MoreButton";
import { usePaging } from "../../parts/usePaging";
import { useSpeak } from "../../PaneContext";
import type { Comparison, TableComparison } from "./comparison";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  row: { fontWeight: tokens.fontWeightSemibold },
});

/** What is different between two writes: table by table, row by row, and in their settings. */
export function Changes({ comparison: { tables, settings } }: { readonly comparison: Comparison }) {
  const speak = useSpeak();
  const changed = tables.filter(({ rows }) => rows.length > 0);
  if (changed.length === 0 && settings.length === 0) return <div>{speak(reviewWords.same)}</div>;
  return (
    <>
      {settings.length > 0 && (
        <Disclosure flush title={speak(reviewWords.settingsChanged)} summary={settings.length}>
          {settings.map((setting) => (
            <div key={setting}>{setting}</div>
          ))}
        </Disclosure>
      )}
      {changed.map((table) => (
        <OneTable key={table.table} table={table} startsOpen={changed.length === 1} />
      ))}
    </>
  );
}

function OneTable({ table, startsOpen }: { readonly table: TableComparison; readonly startsOpen: boolean }) {
  const speak = useSpeak();
  const title = speak(reviewWords.changes, { table: table.name, ...table.counts });
  return (
    <Disclosure flush startsOpen={startsOpen} title={title}>
      <ChangedRows rows={table.rows} />
    </Disclosure>
  );
}

function ChangedRows({ rows }: Pick<TableComparison, "rows">) {
  const styles = useStyles();
  const paging = usePaging(rows.length, 50, 200);
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, paging.shown).map(({ row, change }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.row}>{row}</span> {change}
          </li>
        ))}
      </ul>
      <MoreButton paging={paging} total={rows.length} />
    </>
  );
}
