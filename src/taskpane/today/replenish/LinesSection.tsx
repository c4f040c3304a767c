import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReplenishmentLine } from "../../../calculation";
import { isoDateFromSerial } from "../../../vocabulary";
import { planWords } from "../../../vocabulary/pane/today";
import { replenishWords } from "../../../vocabulary/pane/replenish";
import { replenishmentTable } from "../../../vocabulary/tables/replenishment";
import { figure, shownValue } from "../../forms/figures";
import type { SettingsOfProduct } from "../../forms/ownOfProducts";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { StatusBadge } from "../stockPlan/StatusBadge";
import { shownStatuses, statusCounts, statusOf, type ShownStatus } from "../stockPlan/urgency";
import type { ReplenishAnswer } from "./definition";
import type { ReplenishDecision } from "./fields";
import { ProjectionChart } from "./ProjectionChart";
import { replenishWorkings } from "./workings";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px" },
  count: { minWidth: 0, paddingInline: "6px", fontVariantNumeric: "tabular-nums", gap: "6px" },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Whether it is ordered and the last day for it has come; a day long past would only be puzzling. */
const isOverdue = ({ orderUnits = 0, orderBy }: ReplenishmentLine, asOfDate: number): boolean =>
  orderUnits > 0 && orderBy !== undefined && orderBy <= asOfDate;

/** How many products have which status, and the lines, each opening its projected stock and its workings. */
export function LinesSection({
  answer,
  settingsOf,
}: {
  readonly answer: ReplenishAnswer;
  /** What holds for a product. */
  readonly settingsOf: (sku: string) => SettingsOfProduct<ReplenishDecision>;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { plan, asOfDate, isAfterLastSale } = answer;
  const [only, setOnly] = useState<ShownStatus>();
  const counts = statusCounts(plan.lines);
  const chosen = only !== undefined && counts[only] > 0 ? only : undefined;
  const ordered = plan.lines.filter(({ orderUnits = 0 }) => orderUnits > 0);
  const units = ordered.reduce((sum, { orderUnits = 0 }) => sum + orderUnits, 0);
  const figures = { count: figure(ordered.length, locale), units: figure(units, locale) };
  return (
    <Section
      title={speak(replenishWords.title)}
      aside={speak(replenishWords.planFor, { date: isoDateFromSerial(asOfDate) })}
    >
      {isAfterLastSale && <div className={styles.note}>{speak(replenishWords.planForLastSale)}</div>}
      <div>
        {ordered.length > 0 ? speak(replenishWords.toOrder, figures) : speak(replenishWords.nothingToOrder)}
      </div>
      <div className={styles.counts} role="group" aria-label={speak(planWords.showOnly)}>
        {shownStatuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <ToggleButton
              key={status}
              size="small"
              className={styles.count}
              checked={chosen === status}
              onClick={() => setOnly(chosen === status ? undefined : status)}
            >
              <StatusBadge status={status} />
              {counts[status]}
            </ToggleButton>
          ))}
      </div>
      <RowsTable
        key={chosen ?? "all"}
        table={replenishmentTable}
        caption={speak(replenishWords.title)}
        columns={["sku", "status", "orderUnits", "orderBy"]}
        rest={[]}
        rows={chosen === undefined ? plan.lines : plan.lines.filter((line) => statusOf(line) === chosen)}
        cells={{
          status: (line) => <StatusBadge status={statusOf(line)} />,
          orderBy: (line) =>
            isOverdue(line, asOfDate)
              ? speak(replenishWords.now)
              : shownValue(replenishmentTable.columns.orderBy.term, line.orderBy, locale),
        }}
        workings={(line) => (
          <>
            <ProjectionChart line={line} asOfDate={asOfDate} />
            <Workings workings={replenishWorkings(line, settingsOf(line.sku), locale)} />
          </>
        )}
      />
    </Section>
  );
}
