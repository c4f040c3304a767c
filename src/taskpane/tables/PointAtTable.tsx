import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnNamed, logSheetName, plannerTableDefinitions, type Table } from "../../vocabulary";
import { tableWords } from "../../vocabulary/pane/today";
import type { Candidate, PlannerTable, PointedTable } from "../../workbook/contract";
import { Disclosure } from "../parts/Disclosure";
import { usePane, useSpeak } from "../PaneContext";
import type { Pointing } from "./pointing";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
});

interface Props {
  /** The kinds of table it can be. */
  readonly tables: readonly PlannerTable[];
  /** The tables and ranges whose columns can be pointed at. */
  readonly candidates: readonly Candidate[];
  readonly pointing: Pointing;
}

/**
 * Says of a table of the planner's, whose headings nobody knows, what it is and which of its columns hold what. Folded away,
 * and not there where the workbook has no such table.
 */
export function PointAtTable({ tables, candidates, pointing }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const kinds = tables.filter((table): table is PointedTable => table !== "settings");
  const [chosen, setChosen] = useState<PointedTable>();
  const table = chosen !== undefined && kinds.includes(chosen) ? chosen : kinds[0];
  if (table === undefined || candidates.length === 0) return null;
  const nameOf = (key: PointedTable): string => speak(plannerTableDefinitions[key].name);
  const isOne = kinds.length === 1;
  return (
    <Disclosure
      title={isOne ? speak(tableWords.pointHere, { table: nameOf(table) }) : speak(tableWords.pointAtOwn)}
    >
      <div className={styles.fields}>
        {!isOne && (
          <Field label={speak(tableWords.useAs)} size="small">
            <Select
              size="small"
              value={table}
              onChange={(_event, data) => setChosen(kinds.find((key) => key === data.value))}
            >
              {kinds.map((key) => (
                <option key={key} value={key}>
                  {nameOf(key)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <PointAtColumns key={table} {...{ table, candidates, pointing }} />
      </div>
    </Disclosure>
  );
}

interface ColumnsProps extends Omit<Props, "tables"> {
  readonly table: PointedTable;
}

function PointAtColumns({ table, candidates, pointing }: ColumnsProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const definition: Table = plannerTableDefinitions[table];
  const { isBusy, pointAt } = pointing;
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const headings = candidates[place]?.headings ?? [];
  const headingOf = (key: string): string =>
    chosen[key] ?? headings.find((heading) => columnNamed(definition, heading)?.key === key) ?? "";
  // What a plan cannot do without stands first; of the rest only what the planner says is remembered.
  const columns = Object.entries(definition.columns).sort(
    ([, a], [, b]) => Number(b.required) - Number(a.required),
  );
  const choices = columns
    .filter(([key, { required }]) => required || chosen[key])
    .map(([key]) => ({ table, key, heading: headingOf(key) }));
  return (
    <>
      <Field label={speak(tableWords.candidate)} size="small">
        <Select
          size="small"
          value={String(place)}
          onChange={(_event, data) => {
            setPlace(Number(data.value));
            setChosen({});
          }}
        >
          {candidates.map(({ sheet, address }, index) => (
            <option key={`${sheet}!${address}`} value={String(index)}>
              {`${sheet}!${address}`}
            </option>
          ))}
        </Select>
      </Field>
      {columns.map(([key, { term, required }]) => (
        <Field
          key={key}
          label={required ? `${term.label[locale]} · ${speak(tableWords.required)}` : term.label[locale]}
          size="small"
        >
          <Select
            size="small"
            value={headingOf(key)}
            onChange={(_event, data) => setChosen({ ...chosen, [key]: data.value })}
          >
            <option value="" disabled={required}>
              {speak(required ? tableWords.chooseHeading : tableWords.notThere)}
            </option>
            {[...new Set(headings)].map((heading) => (
              <option key={heading}>{heading}</option>
            ))}
          </Select>
        </Field>
      ))}
      <div className={styles.note}>{speak(tableWords.keptIn, { sheet: speak(logSheetName) })}</div>
      <div>
        <Button
          size="small"
          disabled={isBusy || choices.some(({ heading }) => heading === "")}
          onClick={() => pointAt(choices)}
        >
          {speak(tableWords.useThese)}
        </Button>
      </div>
    </>
  );
}
