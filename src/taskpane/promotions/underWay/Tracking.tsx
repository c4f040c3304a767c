import { isoDateFromSerial } from "../../../vocabulary";
import { promoTrackingWords as words } from "../../../vocabulary/pane/promoTracking";
import { promoTrackingTable } from "../../../vocabulary/tables/promoPreparation";
import { figure } from "../../forms/figures";
import { Notice } from "../../parts/Notice";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { OtherPlans } from "./OtherPlans";
import { trackingScreen, weeksIn, type TrackingRow } from "./trackingDefinition";

/** Whether a promotion's goods come as planned, week by week. */
export function Tracking() {
  const session = useScreen(trackingScreen);
  const speak = useSpeak();
  return (
    <ScreenFrame session={session}>
      {({ promo, from, rows, earlier }) => {
        const title = speak(words.title, { promotion: promo.name });
        return (
          <Section title={title}>
            <div>
              {speak(words.countedFrom, {
                date: isoDateFromSerial(from),
                start: isoDateFromSerial(promo.startDate),
              })}
            </div>
            <OtherPlans others={promo.others} form={session.form} />
            <Answer rows={rows} title={title} />
            <div>
              {earlier.length > 0
                ? speak(words.weeks, { weeks: weeksIn(earlier).join(", ") })
                : speak(words.firstWeek)}
            </div>
          </Section>
        );
      }}
    </ScreenFrame>
  );
}

/** What is behind, and every product of the plan with its stages. */
function Answer({ rows, title }: { readonly rows: readonly TrackingRow[]; readonly title: string }) {
  const speak = useSpeak();
  const behind = rows.filter(({ state }) => state === "BEHIND").length;
  if (rows.length === 0) return <div>{speak(words.noDays)}</div>;
  return (
    <>
      {behind > 0 ? (
        <Notice intent="warning">{speak(words.behind, { count: behind })}</Notice>
      ) : (
        <div>{speak(words.noneBehind)}</div>
      )}
      <RowsTable
        table={promoTrackingTable}
        caption={title}
        columns={["sku", "state", "unitsBehind"]}
        rest={[
          "plannedOrdered",
          "ordered",
          "plannedShipped",
          "shipped",
          "plannedReceived",
          "received",
          "onTheWay",
          "comesLate",
        ]}
        rows={rows}
        workings={(row) => <Why row={row} />}
      />
    </>
  );
}

function Why({ row }: { readonly row: TrackingRow }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { state, unitsBehind, plannedOrdered, ordered, plannedShipped, shipped, plannedReceived, received } =
    row;
  const gap = (due: number, done: number | undefined) => `${figure(due, locale)} − ${figure(done, locale)}`;
  const gaps = [
    gap(plannedOrdered, ordered),
    gap(plannedShipped, shipped),
    gap(plannedReceived, received),
  ].join("; ");
  return (
    <Workings
      workings={[
        {
          key: "state",
          label: speak(words.why),
          value: figure(unitsBehind, locale),
          formula: { inWords: speak(words.rule), inFigures: `${gaps}: ${figure(unitsBehind, locale)}` },
          notes: [speak(words.states[state])],
          source: "004-47",
        },
      ]}
    />
  );
}
