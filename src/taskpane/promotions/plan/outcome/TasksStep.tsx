import type { SkuExit } from "../../../../calculation";
import { promoOutcomeTerms, productTerms } from "../../../../vocabulary";
import { promoOutcomeWords as words } from "../../../../vocabulary/pane/promoOutcome";
import { defineTable, column } from "../../../../vocabulary/tables/define";
import { promoTasksTable } from "../../../../vocabulary/tables/promoTasks";
import { choiceName, figure } from "../../../forms/figures";
import { Disclosure } from "../../../parts/Disclosure";
import { Notice } from "../../../parts/Notice";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import { Backups } from "../preparation/Backups";
import { QuoteRequest } from "../preparation/QuoteRequest";
import { Support } from "../preparation/Support";
import type { PromoStepProps } from "../steps";
import { taskRows } from "./rows";

/** The checklist by date, whom to fall back on, and the best way out for what may be left. */
export function TasksStep({ answer: { outcome, preparation }, given: { tables, today } }: PromoStepProps) {
  const { tasks, exits } = outcome;
  const standing = tables.promoTasks.rows;
  const speak = useSpeak();
  const { locale } = usePane();
  const done = new Set(standing.filter(({ values }) => values.done).map(({ values }) => values.key));
  const rows = taskRows(tasks, standing, locale);
  const next = rows.filter((row) => isNext(row, today));
  const later = rows.filter((row) => !isNext(row, today));
  const late = tasks.filter(({ isLate, key }) => isLate && !done.has(key));
  return (
    <>
      <Section title={speak(words.tasks)}>
        {late.length > 0 && (
          <Notice intent="warning">{speak(words.lateTasks, { count: late.length })}</Notice>
        )}
        {next.length > 0 ? (
          <Tasks rows={next} caption={speak(words.tasksNext)} />
        ) : (
          <div>{speak(words.noTasksNext)}</div>
        )}
        {later.length > 0 && (
          <Disclosure title={speak(words.tasksLater, { count: later.length })}>
            <Tasks rows={later} caption={speak(words.tasks)} />
          </Disclosure>
        )}
        <div>{speak(words.tasksKept)}</div>
      </Section>
      <Backups backups={preparation.backups} plans={tables.contingencies.rows} />
      <Support support={preparation.support} />
      <QuoteRequest quotes={preparation.quotes} />
      <Section title={speak(words.exit)}>
        {exits.length === 0 ? <div>{speak(words.nothingLeft)}</div> : <Exits exits={exits} />}
      </Section>
    </>
  );
}

type TaskRow = ReturnType<typeof taskRows>[number];

/** What is late or due in two weeks stands open; so do rows of the planner's own without a day. */
const daysAhead = 14;
const isNext = ({ done, due, key }: TaskRow, today: number): boolean =>
  done !== true && (due === undefined ? key === undefined : due <= today + daysAhead);

function Tasks({ rows, caption }: { readonly rows: readonly TaskRow[]; readonly caption: string }) {
  return (
    <RowsTable
      table={promoTasksTable}
      caption={caption}
      columns={["task", "due"]}
      rest={["topic", "owner", "person", "done", "note", "source"]}
      rows={rows}
      keyOf={({ key, task }) => key ?? task}
    />
  );
}

const exitsTable = defineTable({
  name: words.exit,
  columns: {
    sku: column(productTerms.sku),
    unitsLeft: column(promoOutcomeTerms.unitsLeft),
    action: column(promoOutcomeTerms.exitAction),
    value: column(promoOutcomeTerms.exitValue),
  },
});

/** What is left of each product with its best way out; the others behind a press. */
function Exits({ exits }: { readonly exits: readonly SkuExit[] }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const rows = exits.map(({ sku, unitsLeft, options: [best] }) => ({
    sku,
    unitsLeft,
    action: best?.action,
    value: best?.value,
  }));
  return (
    <RowsTable
      table={exitsTable}
      caption={speak(words.exit)}
      columns={["sku", "action", "value"]}
      rest={["unitsLeft"]}
      rows={rows}
      workings={({ sku }) => {
        const { unitsLeft, options } = exits.find((exit) => exit.sku === sku)!;
        const units = figure(unitsLeft, locale);
        if (options.length === 0) return <div>{speak(words.noWay, { units })}</div>;
        return options.map(({ action, value }) => (
          <div key={action}>
            {speak(words.bestWay, {
              units,
              action: choiceName(promoOutcomeTerms.exitAction, action, locale),
              value: figure(value, locale),
            })}
          </div>
        ));
      }}
    />
  );
}
