import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnNamed, say, type Table } from "../../vocabulary";
import { tableWords } from "../../vocabulary/pane/today";
import type { ColumnChoice, InputTable, TablesFound } from "../../workbook/contract";
import { Disclosure } from "../parts/Disclosure";
import { usePane, useSpeak } from "../PaneContext";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "4px" },
  name: { fontWeight: tokens.fontWeightSemibold },
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
        {problem && say(problem, locale, () => definition.name[locale])} {speak(tableWords.nextStep)}
      </div>
      {found.candidates.length > 0 && (
        <Disclosure title={speak(tableWords.pointHere)}>
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
  const required = Object.entries(definition.columns).filter(([, column]) => column.required);
  const choices = required.map(([key]) => ({ table, key, heading: headingOf(key) }));
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
      {required.map(([key, { term }]) => (
        <Field key={key} label={term.label[locale]} size="small">
          <Select
            size="small"
            value={headingOf(key)}
            onChange={(_event, data) => setChosen({ ...chosen, [key]: data.value })}
          >
            <option value="" disabled>
              {speak(tableWords.chooseHeading)}
            </option>
            {headings.map((heading) => (
              <option key={heading}>{heading}</option>
            ))}
          </Select>
        </Field>
      ))}
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
