import { makeStyles, tokens } from "@fluentui/react-components";
import type { CleanedHistory } from "../../../calculation";
import { isoDateFromSerial } from "../../../vocabulary";
import { dayKindNames, forecastWords } from "../../../vocabulary/pane/forecast";
import { historyDaysTable } from "../../../vocabulary/tables/forecastResults";
import { figure } from "../../forms/figures";
import { Disclosure } from "../../parts/Disclosure";
import { MoreButton } from "../../parts/MoreButton";
import { RowsTable } from "../../parts/RowsTable";
import { usePaging } from "../../parts/usePaging";
import { usePane, useSpeak } from "../../PaneContext";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  days: { margin: 0, paddingInlineStart: "16px", fontVariantNumeric: "tabular-nums" },
});

/** Which days of the history counted and which did not, and why: by kind, and day by day where they are not usual. */
export function HistoryUsed({ history }: { readonly history: CleanedHistory }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { found, kinds, sold, firstDate, usual, promotions, returnedUnits } = history;
  const rows = found.map(({ kind, days, units, isCounted }) => {
    const name = speak(dayKindNames[kind]);
    return { kind: isCounted ? name : speak(forecastWords.leftOut, { kind: name }), days, units };
  });
  const unusual = kinds
    .flatMap((kind, day) => (kind === "USUAL" || kind === "NOT_LISTED" ? [] : [day]))
    .reverse();
  return (
    <Disclosure flush title={speak(forecastWords.history)}>
      <RowsTable
        table={historyDaysTable}
        columns={["kind", "days", "units"]}
        rest={[]}
        rows={rows}
        caption={speak(forecastWords.history)}
      />
      {usual && (
        <div className={styles.note}>
          {speak(forecastWords.usualRange, {
            least: figure(usual.least, locale, 1),
            most: figure(usual.most, locale, 1),
            median: figure(usual.median, locale, 1),
          })}
        </div>
      )}
      {promotions.map(({ name, firstDate: date, avgDailyDemand, baseDailyDemand, uplift }) => (
        <div key={`${name} ${date}`} className={styles.note}>
          {speak(forecastWords.uplift, {
            name: `${name} ${isoDateFromSerial(date)}`,
            units: figure(avgDailyDemand, locale, 1),
            base: figure(baseDailyDemand, locale, 1),
            times: figure(uplift, locale),
          })}
        </div>
      ))}
      {returnedUnits > 0 && (
        <div className={styles.note}>
          {speak(forecastWords.returned, { units: figure(returnedUnits, locale) })}
        </div>
      )}
      {unusual.length > 0 && (
        <Disclosure flush title={speak(forecastWords.dayByDay, { count: unusual.length })}>
          <UnusualDays
            days={unusual.map((day) => ({
              date: isoDateFromSerial(firstDate + day),
              kind: speak(dayKindNames[kinds[day]!]),
              units: figure(Number.isNaN(sold[day]) ? undefined : sold[day], locale),
            }))}
          />
        </Disclosure>
      )}
    </Disclosure>
  );
}

function UnusualDays({
  days,
}: {
  readonly days: readonly { readonly date: string; readonly kind: string; readonly units: string }[];
}) {
  const styles = useStyles();
  const paging = usePaging(days.length, 30, 200);
  return (
    <>
      <ul className={styles.days}>
        {days.slice(0, paging.shown).map(({ date, kind, units }) => (
          <li key={date}>
            {date} · {kind} · {units}
          </li>
        ))}
      </ul>
      <MoreButton paging={paging} total={days.length} />
    </>
  );
}
