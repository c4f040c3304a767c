import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnNamed, inOneLine, logSheetName, say, type Table } from "../../../vocabulary";
import { tableWords } from "../../../vocabulary/pane/today";
import type { ColumnChoice, InputTable, TablesFound } from "../../../workbook/contract";
import { Disclosure } from "../../parts/Disclosure";
import { usePane, useSpeak } from "../../PaneContext";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "4px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
});

interface Props {
  readonly table: InputTable;
  readonly definition: Table;
  readonly found: TablesFound;
  readonly isBusy: boolean;
  readonly pointAt: (choices: readonly ColumnChoice[]) => void;
}

/** A table that was not found: the headings it needs, and the ranges whose columns could be pointed at instead. */
export function MissingTable({ table, definition, found, isBusy, pointAt }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const problem = found.problems.find(({ field }) => field === table);
  return (
    <div className={styles.card}>
      <div className={styles.name}>{speak(tableWords[table])}</div>
      <div>
        {inOneLine(
          [
            ...(problem ? [say(problem, locale, () => definition.name[locale])] : []),
            speak(tableWords.nextStep),
          ],
          locale,
        )}
      </div>
      {found.candidates.length > 0 && (
        <Disclosure title={speak(tableWords.pointHere, { table: speak(tableWords[table]) })}>
          <PointAtColumns {...{ table, definition, isBusy, pointAt }} candidates={found.candidates} />
        </Disclosure>
      )}
    </div>
  );
}

type PointProps = Omit<Props, "found"> & { readonly candidates: TablesFound["candidates"] };

function PointAtColumns({ table, definition, candidates, isBusy, pointAt }: PointProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
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
    <div className={styles.fields}>
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
            {headings.map((heading) => (
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
    </div>
  );
}
