import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Dashboard, Kpi } from "../../../calculation";
import { dashboardTerms } from "../../../vocabulary";
import { kpisTable } from "../../../vocabulary/tables/reviewResults";
import { RowsTable } from "../../parts/RowsTable";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { kpiRow, shownKpi, trendOf, workingsOf } from "./kpiRows";

const useStyles = makeStyles({
  mark: { paddingInlineStart: "4px", fontSize: tokens.fontSizeBase100 },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground1 },
});

/** The KPIs of a group, this month beside last; a press on one opens its formula with the figures of both. */
export function KpiTable({
  kpis,
  board,
  caption,
}: {
  readonly kpis: readonly Kpi[];
  readonly board: Dashboard;
  readonly caption: string;
}) {
  const { locale } = usePane();
  const shown = kpis.map((kpi) => ({ kpi, row: kpiRow(kpi, board, locale) }));
  const kpiOf = (name: string): Kpi => shown.find(({ row }) => row.kpi === name)!.kpi;
  return (
    <RowsTable
      table={kpisTable}
      caption={caption}
      columns={["kpi", "now", "before"]}
      rest={[]}
      rows={shown.map(({ row }) => row)}
      cells={{
        now: (row) => (
          <>
            {shownKpi(kpiOf(row.kpi), row.now, locale)}
            <TrendMark kpi={kpiOf(row.kpi)} />
          </>
        ),
        before: (row) => shownKpi(kpiOf(row.kpi), row.before, locale),
      }}
      workings={(row) => <Workings workings={workingsOf(kpiOf(row.kpi), board, locale)} />}
    />
  );
}

/** Which way a KPI went, in a sign, and whether that is good, in a colour and a word. */
function TrendMark({ kpi }: { readonly kpi: Kpi }) {
  const styles = useStyles();
  const speak = useSpeak();
  const trend = trendOf(kpi);
  if (kpi.change === undefined || kpi.change === 0 || trend === undefined) return null;
  const word = `${speak(dashboardTerms.trend.label)}: ${trend}`;
  return (
    <span
      role="img"
      aria-label={word}
      title={word}
      className={mergeClasses(
        styles.mark,
        trend === "BETTER" && styles.better,
        trend === "WORSE" && styles.worse,
      )}
    >
      {kpi.change > 0 ? "▲" : "▼"}
    </span>
  );
}
