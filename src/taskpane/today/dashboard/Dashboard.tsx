import { makeStyles, tokens } from "@fluentui/react-components";
import { kpiGroups, monthName, monthOf } from "../../../calculation";
import { isoDateFromSerial, plannerTableDefinitions } from "../../../vocabulary";
import { dashboardWords, kpiGroupNames } from "../../../vocabulary/pane/dashboard";
import { supplierReportTable } from "../../../vocabulary/tables/reviewResults";
import type { TableRead } from "../../../workbook/contract";
import { figure } from "../../forms/figures";
import { EmptyState } from "../../parts/EmptyState";
import { PlaceLink } from "../../parts/PlaceLink";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { ClassMatrix } from "./ClassMatrix";
import { dashboardScreen, type DashboardAnswer } from "./definition";
import { Headline } from "./Headline";
import { KpiTable } from "./KpiTable";
import { isLacking } from "./lacking";
import { Range } from "./Range";
import { Worse } from "./Worse";
import { LackingKpis, type PlaceOf } from "./LackingKpis";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  links: { display: "flex", flexWrap: "wrap", columnGap: "14px" },
});

/** How the shop stands in a month: KPIs against the month before, classes, suppliers, risks. */
export function Dashboard() {
  const session = useScreen(dashboardScreen);
  return (
    <ScreenFrame session={session} decisionTitle={dashboardWords.settings}>
      {(found, { tables }) => (
        <>
          <Kpis found={found} />
          <Worse board={found.board} />
          <LackingKpis board={found.board} placeOf={placeIn(found, tables)} readAgain={session.look} />
          <Range board={found.board} />
          <Classes found={found} />
          <Suppliers found={found} />
          <Risks tables={tables} />
        </>
      )}
    </ScreenFrame>
  );
}

type Tables = Readonly<Record<keyof typeof dashboardScreen.tables, Pick<TableRead<"months">, "place">>>;

/** Where each table stands, of those the screen reads. */
const placeIn =
  ({ found }: DashboardAnswer, tables: Tables): PlaceOf =>
  (table) => {
    if (table === "sales") return found?.sales;
    if (table === "products") return found?.products;
    return table in tables ? tables[table as keyof Tables].place : undefined;
  };

interface Props {
  readonly found: DashboardAnswer;
}

function Kpis({ found: { board } }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const known = board.kpis.filter(({ now }) => now.ok).length;
  const isOver = board.month.lastDate === monthOf(board.month.firstDate).lastDate;
  const months = { month: monthName(board.month), before: monthName(board.monthBefore) };
  return (
    <>
      <Section title={speak(dashboardWords.ofMonth, months)}>
        {!isOver && (
          <div>{speak(dashboardWords.soFar, { date: isoDateFromSerial(board.month.lastDate) })}</div>
        )}
        <Headline board={board} />
        <div className={styles.note}>{speak(dashboardWords.known, { known, all: board.kpis.length })}</div>
      </Section>
      {kpiGroups.map((group) => {
        const name = speak(kpiGroupNames[group]);
        const kpis = board.kpis.filter((kpi) => kpi.group === group && !isLacking(kpi));
        if (kpis.length === 0) return null;
        return (
          <Section key={group} title={name}>
            <KpiTable kpis={kpis} board={board} caption={name} />
          </Section>
        );
      })}
    </>
  );
}

function Classes({ found: { matrix, unclassed } }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <Section title={speak(dashboardWords.matrix)}>
      <div className={styles.note}>{speak(dashboardWords.matrixNote)}</div>
      <ClassMatrix matrix={matrix} />
      {unclassed > 0 && (
        <div className={styles.note}>{speak(dashboardWords.unclassed, { count: unclassed })}</div>
      )}
    </Section>
  );
}

function Suppliers({ found: { board, suppliers, concentration } }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const title = speak(dashboardWords.suppliers);
  if (suppliers.length === 0) {
    return (
      <Section title={title}>
        <EmptyState title={speak(supplierReportTable.name)}>
          <div>{speak(dashboardWords.noDeliveries, { month: monthName(board.month) })}</div>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <RowsTable
        table={supplierReportTable}
        caption={title}
        columns={["supplier", "onTimeRate", "score"]}
        rows={suppliers}
      />
      {concentration !== undefined && (
        <div className={styles.note}>
          {speak(dashboardWords.concentration, { index: figure(concentration, locale) })}
        </div>
      )}
    </Section>
  );
}

/** Where the risk matrix and the contingency plans stand, which are the planner's to edit. */
function Risks({
  tables,
}: {
  readonly tables: {
    readonly risks: TableRead<"risks">;
    readonly contingencies: TableRead<"contingencies">;
  };
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const there = (["risks", "contingencies"] as const).flatMap((table) => {
    const { place } = tables[table];
    return place ? [{ table, ...place }] : [];
  });
  return (
    <Section title={speak(dashboardWords.risks)}>
      {there.length > 0 ? (
        <>
          <div>{speak(dashboardWords.risksNote)}</div>
          <div className={styles.links}>
            {there.map(({ table, sheet, address }) => (
              <PlaceLink key={table} sheet={sheet} cell={address}>
                {speak(plannerTableDefinitions[table].name)}
              </PlaceLink>
            ))}
          </div>
        </>
      ) : (
        <div>{speak(dashboardWords.risksMissing)}</div>
      )}
    </Section>
  );
}
