import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { inOneLine, logSheetName, plannerTableDefinitions, say } from "../../vocabulary";
import { tableWords } from "../../vocabulary/pane/today";
import type { FoundColumn, FoundTable } from "../../workbook/contract";
import { figure } from "../forms/figures";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { usePane, useSpeak } from "../PaneContext";
import type { Pointing } from "./pointing";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "2px" },
  name: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr)",
    alignItems: "center",
    gap: "2px 8px",
    padding: "2px 0",
  },
  label: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: {
    gridColumn: "1 / -1",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  select: { minWidth: 0 },
});

interface Props {
  readonly found: FoundTable;
  readonly pointing: Pointing;
}

/** A table that was found: where it stands, and which heading each column was recognised by or pointed at. */
export function TableCard({ found, pointing }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { table, sheet, address, rows, layout, columns, problems } = found;
  const { isBusy, pointAt, undo } = pointing;
  const name = speak(plannerTableDefinitions[table].name);
  const doubtful = new Set(problems.map(({ field }) => field));
  const isAsked = (column: FoundColumn) => doubtful.has(column.key);
  const recognised = columns.filter(({ heading }) => heading !== undefined).length;
  const field = (column: FoundColumn) => (
    <ColumnField
      key={column.key}
      column={column}
      headings={found.headings}
      isBusy={isBusy}
      wrong={problems
        .filter((problem) => problem.field === column.key)
        .map((problem) => say(problem, locale, () => column.label[locale]))}
      choose={(heading) => pointAt([{ table, key: column.key, heading }])}
    />
  );
  return (
    <div className={styles.card}>
      <div className={styles.place}>
        <span className={styles.name}>{name}</span>
        <PlaceLink sheet={sheet} cell={address} />
        <span>{speak(tableWords.rows, { count: figure(rows, locale) })}</span>
        {layout === "wide" && <span>{speak(tableWords.wide)}</span>}
      </div>
      {columns.filter(isAsked).map(field)}
      <Disclosure title={speak(tableWords.columns, { count: recognised, total: columns.length })}>
        {columns.filter((column) => !isAsked(column)).map(field)}
        <div className={styles.note}>{speak(tableWords.keptIn, { sheet: speak(logSheetName) })}</div>
      </Disclosure>
      {columns.some(({ pointedByHand }) => pointedByHand) && (
        <div>
          <Button size="small" disabled={isBusy} onClick={() => undo(table)}>
            {speak(tableWords.undoPointing, { table: name })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ColumnFieldProps {
  readonly column: FoundColumn;
  readonly headings: readonly string[];
  readonly isBusy: boolean;
  readonly wrong: readonly string[];
  readonly choose: (heading: string) => void;
}

function ColumnField({ column, headings, isBusy, wrong, choose }: ColumnFieldProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const id = useId();
  const { label, heading, columnLetter, pointedByHand, required } = column;
  return (
    <div className={styles.column}>
      <label htmlFor={id} className={styles.label}>
        {label[locale]}{" "}
        <span className={styles.note}>
          {[
            ...(columnLetter === undefined ? [] : [columnLetter]),
            ...(required && heading === undefined ? [speak(tableWords.required)] : []),
            ...(pointedByHand ? [speak(tableWords.pointedByHand)] : []),
          ].join(" · ")}
        </span>
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={heading ?? ""}
        disabled={isBusy}
        aria-invalid={wrong.length > 0}
        aria-describedby={wrong.length > 0 ? `${id}-wrong` : undefined}
        onChange={(_event, data) => choose(data.value)}
      >
        {heading === undefined && (
          <option value="" disabled={required || wrong.length > 0}>
            {speak(required || wrong.length > 0 ? tableWords.chooseHeading : tableWords.notThere)}
          </option>
        )}
        {[...new Set(headings)].map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
      {wrong.length > 0 && (
        <div id={`${id}-wrong`} className={styles.wrong}>
          {inOneLine(wrong, locale)}
        </div>
      )}
    </div>
  );
}
