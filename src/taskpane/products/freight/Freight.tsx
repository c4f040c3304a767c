import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { fastestOf, type FastLaneRank, type LaneBreakEven } from "../../../calculation";
import { isoDateFromSerial } from "../../../vocabulary";
import { freightStatusNames, freightWords as words } from "../../../vocabulary/pane/freight";
import {
  containerBreakEvensTable,
  fastLaneTable,
  freightQuotesTable,
  sellingWaysTable,
} from "../../../vocabulary/tables/costResults";
import { figure } from "../../forms/figures";
import { TermForm } from "../../forms/TermForm";
import { EmptyState } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { freightScreen } from "./definition";
import type { ParcelCompared } from "./goods";
import { FoldedForm } from "../shipping/FoldedForm";
import { NoLane } from "./NoLane";
import { Arrivals, Forwarders, LateFreight } from "./PastLanes";
import { namedWay, type WayRow } from "./ways";
import { freightRow, freightWorkings } from "./rows";

const blankNotes = {
  sku: words.skuNote,
  units: words.unitsNote,
  needDate: words.needNote,
  asOfDate: words.today,
} as const;
const askedKeys = Object.keys(blankNotes);
const foldedKeys = Object.keys(freightScreen.fields).filter((key) => !askedKeys.includes(key));

/** Which way to send goods: by cost and by day, container or part load, and what goes by the fast lane. */
export function Freight() {
  const session = useScreen(freightScreen);
  const speak = useSpeak();
  const [chosen, choose] = useState<string>();
  return (
    <ScreenFrame
      session={session}
      decision={
        <Section title={speak(words.goods)}>
          <TermForm form={session.form} keys={askedKeys} blankNotes={blankNotes} />
          <FoldedForm form={session.form} keys={foldedKeys} />
        </Section>
      }
    >
      {({ compared, breakEvens, fastLanes, ways, arrivals, late, fewBackups }, { decision }) => {
        const shown = compared.find(({ subject }) => subject === chosen) ?? compared[0];
        return (
          <>
            {compared.length > 1 && (
              <Field label={speak(words.subject)} size="small">
                <Select
                  size="small"
                  value={shown?.subject ?? ""}
                  onChange={(_event, { value }) => choose(value)}
                >
                  {compared.map(({ subject }) => (
                    <option key={subject}>{subject}</option>
                  ))}
                </Select>
              </Field>
            )}
            {shown === undefined ? (
              <EmptyState title={speak(words.nothingToSend)}>{speak(words.nothingToSendStep)}</EmptyState>
            ) : (
              <Lanes key={shown.subject} parcel={shown} currency={decision.homeCurrency} />
            )}
            {ways.length > 0 && <Ways rows={ways} currency={decision.homeCurrency} />}
            {breakEvens.length > 0 && <BreakEvens rows={breakEvens} />}
            {shown && fastLanes.has(shown.subject) && <FastLane rows={fastLanes.get(shown.subject)!} />}
            <Forwarders lacking={fewBackups} fewest={decision.fewestBackups} />
            {arrivals.length > 0 && <Arrivals rows={arrivals} />}
            {late.length > 0 && <LateFreight late={late} currency={decision.homeCurrency} />}
          </>
        );
      }}
    </ScreenFrame>
  );
}

function Lanes({ parcel, currency }: { readonly parcel: ParcelCompared; readonly currency: string }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { subject, quotes, usualQuote } = parcel;
  const rows = quotes.map((quote) => freightRow(subject, quote));
  const takeable = quotes.filter(({ status }) => status === "OK");
  const cheapest = takeable[0];
  const fastest = fastestOf(quotes);
  const mixesDuty = new Set(quotes.map(({ includesDuty }) => includesDuty)).size > 1;
  return (
    <Section title={speak(words.lanes)}>
      {cheapest === undefined ? (
        <NoLane parcel={parcel} />
      ) : (
        <div>
          {speak(words.cheapest, {
            lane: cheapest.lane,
            cost: `${figure(cheapest.cost, locale)} ${currency}`,
            worst: isoDateFromSerial(cheapest.worstArrival),
          })}
        </div>
      )}
      {cheapest && fastest && fastest !== cheapest && (
        <div>
          {speak(words.fastest, {
            lane: fastest.lane,
            worst: isoDateFromSerial(fastest.worstArrival),
            more: figure(fastest.cost - cheapest.cost, locale),
          })}
        </div>
      )}
      {usualQuote && <div>{speak(usualQuote === "PARCEL" ? words.byParcel : words.byShipment)}</div>}
      {mixesDuty && <Notice intent="warning">{speak(words.withDuty)}</Notice>}
      <RowsTable
        table={freightQuotesTable}
        caption={speak(words.lanes)}
        columns={["lane", "cost", "worstArrival"]}
        rest={["mode", "quotedFor", "usualArrival", "co2Kg"]}
        rows={rows}
        cells={{
          lane: ({ lane, status }) =>
            status === "OK" ? lane : `${lane} · ${speak(freightStatusNames[status])}`,
        }}
        workings={(row) => <Workings workings={freightWorkings(row, locale)} />}
      />
    </Section>
  );
}

function Ways({ rows, currency }: { readonly rows: readonly WayRow[]; readonly currency: string }) {
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <Section title={speak(words.ways)}>
      <div>{speak(words.waysHint, { currency })}</div>
      <RowsTable
        table={sellingWaysTable}
        caption={speak(words.ways)}
        columns={["way", "cost", "buyerDays"]}
        rest={["lane", "freight", "warehouse", "lastMile", "stockAtRisk"]}
        rows={rows.map((row) => namedWay(row, locale))}
      />
    </Section>
  );
}

function BreakEvens({ rows }: { readonly rows: readonly LaneBreakEven[] }) {
  const speak = useSpeak();
  return (
    <Section title={speak(words.breakEven)}>
      <RowsTable
        table={containerBreakEvensTable}
        caption={speak(words.breakEven)}
        columns={["lane", "partLoad", "breakEvenM3"]}
        rows={rows}
        keyOf={({ lane, partLoad }) => `${lane}\n${partLoad}`}
      />
    </Section>
  );
}

function FastLane({ rows }: { readonly rows: readonly FastLaneRank[] }) {
  const speak = useSpeak();
  return (
    <Section title={speak(words.fastLane)}>
      <div>{speak(words.fastLaneHint)}</div>
      <RowsTable
        table={fastLaneTable}
        caption={speak(words.fastLane)}
        columns={["sku", "score", "fastUnits"]}
        rest={["rank", "price", "dailyDemand", "turns", "units"]}
        rows={rows}
      />
    </Section>
  );
}
