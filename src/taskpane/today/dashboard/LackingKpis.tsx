import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dashboard } from "../../../calculation";
import { listed, plannerTableDefinitions } from "../../../vocabulary";
import { dashboardWords, kpiWords } from "../../../vocabulary/pane/dashboard";
import type { PlannerTable } from "../../../workbook/contract";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { SetUpWorkbook } from "../../setup/SetUpWorkbook";
import { KpiTable } from "./KpiTable";
import { headingsOf, isLacking, type LackingTable, lackingTables } from "./lacking";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Where a table stands; undefined where the workbook has none. */
export type PlaceOf = (
  table: PlannerTable,
) => { readonly sheet: string; readonly address: string } | undefined;

/** The KPIs that are not known: which table and which of its columns would fill them, with the way there. */
export function LackingKpis({
  board,
  placeOf,
  readAgain,
}: {
  readonly board: Dashboard;
  readonly placeOf: PlaceOf;
  readonly readAgain: () => void;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { openPlace } = usePane();
  const lacking = board.kpis.filter(isLacking);
  if (lacking.length === 0) return null;
  const tables = lackingTables(lacking);
  const title = speak(dashboardWords.lacking);
  const isToReview = lacking.some(
    ({ now }) => !now.ok && now.problems.some(({ code }) => code === "monthNotReviewed"),
  );
  return (
    <Section title={title} aside={lacking.length}>
      <div className={styles.note}>{speak(dashboardWords.lackingNote)}</div>
      <ul className={styles.list}>
        {tables.map((each) => (
          <OneTable key={each.table} lacking={each} placeOf={placeOf} />
        ))}
        {isToReview && (
          <li className={styles.item}>
            <div>{speak(dashboardWords.reviewFirst)}</div>
            <Button size="small" onClick={() => openPlace("today", "review")}>
              {speak(dashboardWords.toReview)}
            </Button>
          </li>
        )}
      </ul>
      {tables.some(({ table }) => placeOf(table) === undefined) && <SetUpWorkbook afterwards={readAgain} />}
      <Disclosure flush title={speak(dashboardWords.lackingFormulas)} summary={lacking.length}>
        <KpiTable kpis={lacking} board={board} caption={title} />
      </Disclosure>
    </Section>
  );
}

function OneTable({ lacking, placeOf }: { readonly lacking: LackingTable; readonly placeOf: PlaceOf }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const name = speak(plannerTableDefinitions[lacking.table].name);
  const place = placeOf(lacking.table);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {place ? (
          <PlaceLink sheet={place.sheet} cell={place.address}>
            {name}
          </PlaceLink>
        ) : (
          <span>{speak(dashboardWords.notSetUp, { table: name })}</span>
        )}
      </div>
      <div>{speak(dashboardWords.columns, { columns: listed(headingsOf(lacking, locale), locale) })}</div>
      <div className={styles.note}>
        {speak(dashboardWords.wouldFill, {
          kpis: listed(
            lacking.kpis.map(({ key }) => kpiWords[key].name[locale]),
            locale,
          ),
        })}
      </div>
    </li>
  );
}
