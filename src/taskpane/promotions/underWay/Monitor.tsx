import { isoDateFromSerial, promoOutcomeTerms } from "../../../vocabulary";
import { promoUnderWayWords as words } from "../../../vocabulary/pane/promoUnderWay";
import { promoMonitorTable } from "../../../vocabulary/tables/promoOutcome";
import { choiceName, figure, percent } from "../../forms/figures";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { OtherPlans } from "./OtherPlans";
import { type MonitorRow, monitorScreen } from "./monitorDefinition";

/** A promotion under way: release, hold or reorder, product by product. */
export function Monitor() {
  const session = useScreen(monitorScreen);
  const speak = useSpeak();
  return (
    <ScreenFrame session={session}>
      {({ promo, rows }) => (
        <Section title={speak(words.monitor, { promotion: promo.name })}>
          <div>
            {speak(words.days, {
              from: isoDateFromSerial(promo.startDate),
              to: isoDateFromSerial(promo.endDate),
            })}
          </div>
          <OtherPlans others={promo.others} form={session.form} />
          <RowsTable
            table={promoMonitorTable}
            caption={speak(words.monitor, { promotion: promo.name })}
            columns={["sku", "action", "deviationRate"]}
            rest={[
              "actualUnits",
              "forecastUnits",
              "recentDeviationRate",
              "unitsStillExpected",
              "unitsShort",
              "onHand",
              "conversionRate",
              "conversionBefore",
            ]}
            rows={rows}
            workings={(row) => <Why row={row} />}
          />
        </Section>
      )}
    </ScreenFrame>
  );
}

function Why({ row }: { readonly row: MonitorRow }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { action, actualUnits, forecastUnits, deviationRate, recentDeviationRate } = row;
  const rate = (value: number | undefined) => (value === undefined ? "–" : percent(value, locale));
  return (
    <Workings
      workings={[
        {
          key: "action",
          label: speak(words.why),
          value: choiceName(promoOutcomeTerms.monitorAction, action, locale),
          formula: {
            inWords: speak(words.formula),
            inFigures: `${figure(actualUnits, locale)} ÷ ${figure(forecastUnits, locale)} − 1 = ${rate(deviationRate)}`,
          },
          notes: [speak(words.lastDays, { rate: rate(recentDeviationRate) }), speak(words.actions[action])],
          source: "002-28, 004-17, A.6-24",
        },
      ]}
    />
  );
}
