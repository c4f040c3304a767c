import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId, useMemo, useState, type ReactNode } from "react";
import type { Table } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import { shownValue } from "../forms/figures";
import { usePane, useSpeak } from "../PaneContext";
import { OpenedIcon, OpenIcon } from "./icons";
import { MoreButton } from "./MoreButton";
import { RestOfRow } from "./RestOfRow";
import { nextSort, sortedRows, type Sort } from "./rowOrder";
import { usePaging } from "./usePaging";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: {
    padding: "4px 2px",
    textAlign: "start",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textWrap: "balance",
  },
  /** Figures are never cut: the name of the row takes the room that is left, and more lines where that is little. */
  first: { width: "100%", maxWidth: 0, textAlign: "start" },
  /** Words beside it need room to be read, too. */
  firstBesideText: { width: "40%" },
  /** A day is read in one piece. */
  firstDay: { whiteSpace: "nowrap", textAlign: "start" },
  figureHeading: { textAlign: "end", minWidth: "48px" },
  wordsHeading: { paddingInlineStart: "8px", minWidth: "32px" },
  sort: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { cursor: "pointer", ":hover button": { textDecorationLine: "underline" } },
  cell: { padding: "2px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { paddingInlineStart: "8px", overflowWrap: "break-word" },
  code: { paddingInlineStart: "8px", whiteSpace: "nowrap" },
  figures: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "8px" },
  opened: { padding: "4px 2px 10px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    display: "flex",
    alignItems: "center",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    minHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  /** Whole, since SKUs often differ in their last sign only. */
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface RowsTableProps<R extends object> {
  /** Gives each column its heading and its cells their form. */
  readonly table: Table;
  /** The columns that stand abreast, the one that names the row first: three or four in 320 px. */
  readonly columns: readonly (keyof R & string)[];
  readonly rows: readonly R[];
  /** Tells rows apart; what names the row where nothing else is said. */
  readonly keyOf?: (row: R) => string;
  /** What a row is called, for those who hear it, where its first column does not tell it from others. */
  readonly nameOf?: (row: R) => string;
  /** How a cell looks, where its text alone does not say enough. */
  readonly cells?: Readonly<Partial<Record<keyof R & string, (row: R) => ReactNode>>>;
  /** Why the row's numbers are what they are; opened by a press on the row, below its other columns. */
  readonly workings?: (row: R) => ReactNode;
  /** The columns of the table that an opened row lists: all that do not stand abreast, where nothing is said. */
  readonly rest?: readonly (keyof R & string)[];
  /** What the table is called, for those who hear it. */
  readonly caption?: string;
}

/**
 * Records of one of our tables in a narrow pane: headings and forms as in the sheet, a few columns abreast, the others and
 * the workings behind a press on the row; sorted by a press on a heading, fifty at a time.
 */
export function RowsTable<R extends object>(props: RowsTableProps<R>) {
  const { table, columns, rows, cells = {}, workings, caption } = props;
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const [sort, setSort] = useState<Sort>();
  const [opened, setOpened] = useState<string>();
  const openedId = useId();
  const paging = usePaging(rows.length, 50, 200);
  const sorted = useMemo(() => sortedRows(rows, sort), [rows, sort]);
  const [first, ...others] = columns as [keyof R & string, ...(keyof R & string)[]];
  const keyOf = props.keyOf ?? ((row: R) => String(row[first]));
  const termOf = (key: string) => table.columns[key]!.term;
  const formOf = (key: string): "figures" | "code" | "text" => {
    const { isNumeric, choices } = termOf(key);
    return isNumeric ? "figures" : choices === undefined ? "text" : "code";
  };
  const firstClass =
    termOf(first).unit === "date"
      ? styles.firstDay
      : mergeClasses(styles.first, others.some((key) => formOf(key) === "text") && styles.firstBesideText);
  const allKeys = Object.keys(table.columns) as (keyof R & string)[];
  const rest = props.rest ?? allKeys.filter((key) => !columns.includes(key));
  const shown = (row: R, key: keyof R & string): ReactNode =>
    (cells as Readonly<Record<string, ((row: R) => ReactNode) | undefined>>)[key]?.(row) ??
    shownValue(termOf(key), row[key], locale);
  const canOpen = workings !== undefined || rest.length > 0;
  const label = workings === undefined ? screenWords.moreOf : screenWords.howWorkedOut;

  return (
    <>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {columns.map((key, index) => (
              <th
                key={key}
                scope="col"
                aria-sort={sort?.key === key ? sort.direction : undefined}
                className={mergeClasses(
                  styles.heading,
                  index === 0 && firstClass,
                  index > 0 && (formOf(key) === "figures" ? styles.figureHeading : styles.wordsHeading),
                )}
              >
                <button
                  type="button"
                  className={styles.sort}
                  title={speak(screenWords.sortBy, { column: speak(termOf(key).label) })}
                  onClick={() => setSort(nextSort(sort, key))}
                >
                  {speak(termOf(key).label)}
                  {sort?.key === key && (sort.direction === "ascending" ? " ↑" : " ↓")}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, paging.shown).map((row) => {
            const key = keyOf(row);
            const isOpen = opened === key;
            const Icon = isOpen ? OpenedIcon : OpenIcon;
            const name = props.nameOf?.(row) ?? shownValue(termOf(first), row[first], locale);
            const nameShown = <span className={styles.name}>{shown(row, first)}</span>;
            return (
              <Fragment key={key}>
                <tr
                  className={canOpen ? styles.row : undefined}
                  onClick={canOpen ? () => setOpened(isOpen ? undefined : key) : undefined}
                >
                  <th scope="row" aria-label={name} className={mergeClasses(styles.cell, firstClass)}>
                    {canOpen ? (
                      <button
                        type="button"
                        className={styles.open}
                        aria-expanded={isOpen}
                        aria-controls={isOpen ? openedId : undefined}
                        aria-label={speak(label, { row: name })}
                        title={name}
                      >
                        <span className={styles.icon}>
                          <Icon size={16} />
                        </span>
                        {nameShown}
                      </button>
                    ) : (
                      nameShown
                    )}
                  </th>
                  {others.map((column) => (
                    <td key={column} className={mergeClasses(styles.cell, styles[formOf(column)])}>
                      {shown(row, column)}
                    </td>
                  ))}
                </tr>
                {isOpen && (
                  <tr>
                    <td colSpan={columns.length} id={openedId} className={styles.opened}>
                      <RestOfRow
                        facts={rest
                          .filter((each) => row[each] !== undefined && row[each] !== "")
                          .map((each) => ({
                            key: each,
                            label: speak(termOf(each).label),
                            shown: shown(row, each),
                          }))}
                      />
                      {workings?.(row)}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <MoreButton paging={paging} total={rows.length} />
    </>
  );
}
