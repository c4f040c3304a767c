import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { exchangeTerms, plannerTableDefinitions, typedFromValue } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import { tableWords } from "../../vocabulary/pane/today";
import type { FoundTable, ListedTable, PlannerTable, WorkbookSettings } from "../../workbook/contract";
import { figure } from "../forms/figures";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { PointAtTable } from "../tables/PointAtTable";
import { TableCard } from "../tables/TableCard";
import type { Pointing } from "../tables/pointing";
import type { Reading } from "./definition";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const { homeCurrency } = exchangeTerms;

interface Props<T extends ListedTable> {
  readonly reading: Reading<T> | undefined;
  readonly pointing: Pointing;
  readonly readAgain: () => void;
}

/** Which tables were read, each a link to where it stands with its number of rows; those the workbook has not got too. */
export function TablesRead<T extends ListedTable>({ reading, pointing, readAgain }: Props<T>) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <Section
      title={speak(screenWords.readTitle)}
      aside={
        <Button size="small" disabled={pointing.isBusy} onClick={readAgain}>
          {speak(screenWords.readAgain)}
        </Button>
      }
    >
      {reading && (
        <ul className={styles.list}>
          {tablesOf(reading).map(({ table, place, rows }) => {
            const name = speak(plannerTableDefinitions[table].name);
            return (
              <li key={table}>
                {place ? (
                  <PlaceLink sheet={place.sheet} cell={place.address}>
                    {name}
                  </PlaceLink>
                ) : (
                  name
                )}{" "}
                <span className={styles.note}>
                  {place ? figure(rows, locale) : speak(screenWords.notThere)}
                </span>
              </li>
            );
          })}
          <li>
            {speak(homeCurrency.label)} <OwnCurrency settings={reading.settings} />
          </li>
        </ul>
      )}
      {reading && <Columns reading={reading} pointing={pointing} />}
    </Section>
  );
}

/** How the columns of each table were recognised, and the tables of the planner's that could stand in for one not there. */
function Columns<T extends ListedTable>({
  reading,
  pointing,
}: {
  readonly reading: Reading<T>;
  readonly pointing: Pointing;
}) {
  const speak = useSpeak();
  const tables = tablesOf(reading);
  const missing = tables.filter(({ place }) => place === undefined).map(({ table }) => table);
  return (
    <Disclosure title={speak(tableWords.asRecognised)}>
      {tables.map(({ table, found }) => found && <TableCard key={table} {...{ found, pointing }} />)}
      <PointAtTable tables={missing} candidates={reading.candidates} pointing={pointing} />
    </Disclosure>
  );
}

/** What amounts without a currency of their own are in: the planner's own value with its cell, or the default and where to change it. */
function OwnCurrency({ settings: { own } }: { readonly settings: WorkbookSettings }) {
  const { openPlace } = usePane();
  const said = own.find(({ term }) => term === homeCurrency);
  if (said) return <PlaceLink {...said.at}>{typedFromValue(homeCurrency, said.value)}</PlaceLink>;
  return <Link onClick={() => openPlace("settings")}>{homeCurrency.fallback.value}</Link>;
}

interface TableOfReading {
  readonly table: PlannerTable;
  readonly place: { readonly sheet: string; readonly address: string } | undefined;
  readonly found: FoundTable | undefined;
  readonly rows: number;
}

function tablesOf<T extends ListedTable>({ tables, found }: Reading<T>): readonly TableOfReading[] {
  const listed = (Object.keys(tables) as T[]).map((table) => ({
    table,
    place: tables[table].place,
    found: tables[table].found,
    rows: tables[table].rows.length,
  }));
  if (found === undefined) return listed;
  const inputs = (["products", "sales", "stock"] as const).map((table) => ({
    table,
    place: found[table],
    found: found[table],
    rows: found[table]?.rows ?? 0,
  }));
  return [...inputs, ...listed.filter(({ table }) => !inputs.some((input) => input.table === table))];
}
