import {
  answer,
  isoDateFromSerial,
  promoTracking,
  weekdayOf,
  weekdays,
  type TrackedFacts,
  type TrackingLine,
  type UnitsOnDay,
} from "../../../calculation";
import { promoPreparationTerms, promotionLineTerms } from "../../../vocabulary";
import type { TableRow } from "../../../workbook/contract";
import { defineScreen, type Given } from "../../screens/definition";
import { planAhead } from "./choosePlan";
import { writtenPromo, type WrittenPromo } from "./writtenPlan";

const fields = {
  promotion: promotionLineTerms.promotion,
  trackedFrom: promoPreparationTerms.trackedFrom,
} as const;
type TrackingGiven = Given<"stock" | "shipments" | "deliveries", typeof fields, "notRead">;

/** A product in a week as a row of the table Promo tracking. */
export type TrackingRow = ReturnType<typeof trackingRow>;

export interface TrackedPromo {
  readonly promo: WrittenPromo;
  /** The day from which things count. */
  readonly from: number;
  readonly lines: readonly TrackingLine[];
  /** This week's snapshot, and those of the weeks before. */
  readonly rows: readonly TrackingRow[];
  readonly earlier: readonly object[];
}

/** A plan until its promotion begins: what was to be ordered, shipped and received by now, and what was (004-47). */
export const trackingScreen = defineScreen({
  tables: { stock: "used", shipments: "used", deliveries: "used" },
  fields,
  async workOut(given) {
    const { decision, today, past } = given;
    const written = await writtenPromo(past, (plans) => planAhead(plans, today, decision.promotion));
    if (!written.ok) return written;
    const promo = written.value;
    const from = decision.trackedFrom ?? promo.plannedOn ?? today;
    const tracked = promoTracking(promo.batches, factsOf(given), { plannedOn: from, asOfDate: today });
    const lines = [...tracked].sort((a, b) => b.unitsBehind - a.unitsBehind);
    const week = today - ((weekdayOf(today) - weekdays.monday + 7) % 7);
    return answer({
      promo,
      from,
      lines,
      rows: lines.map((line) => trackingRow(line, week)),
      earlier: await earlierWeeks(past, promo, week),
    } satisfies TrackedPromo);
  },
  writing: ({ promo, rows, earlier }) => ({
    kind: "promoTracking",
    rows: { tracking: [...earlier, ...rows] },
    settings: { promotion: promo.name, startDate: promo.startDate },
  }),
});

/** What the tables say has happened; a table without rows says nothing, which is not that nothing happened. */
function factsOf({ tables: { stock, shipments, deliveries } }: TrackingGiven): TrackedFacts {
  const sent = withShipmentDays(shipments.rows);
  const came: readonly UnitsOnDay[] = deliveries.rows.map(({ values }) => ({
    sku: values.sku,
    date: values.receivedDate,
    units: values.unitsReceived,
  }));
  return {
    ordered: listed(
      deliveries.rows.map(({ values }) => ({
        sku: values.sku,
        date: values.orderedDate,
        units: values.unitsOrdered,
      })),
    ),
    shipped: listed(sent.map(({ sku, shipDate, units }) => ({ sku, date: shipDate, units }))),
    received: [
      listed(sent.map(({ sku, arrivalDate, goodUnits }) => ({ sku, date: arrivalDate, units: goodUnits }))),
      listed(came),
    ].flatMap((lines) => (lines === undefined ? [] : [lines])),
    onTheWay: listed(
      stock.rows
        .filter(({ values }) => values.kind === "ON ORDER")
        .map(({ values: { sku, date, units } }) => ({ sku, date, units })),
    ),
  };
}

const listed = (lines: readonly UnitsOnDay[]): readonly UnitsOnDay[] | undefined =>
  lines.length > 0 ? lines : undefined;

/** The lines of shipments with the days that may stand in one row of each; all units are good where nobody counted. */
function withShipmentDays(rows: readonly TableRow<"shipments">[]) {
  const days = new Map<string, { shipDate?: number; arrivalDate?: number }>();
  for (const { values } of rows) {
    const { shipment, shipDate, arrivalDate } = values;
    const known = days.get(shipment) ?? {};
    days.set(shipment, {
      ...known,
      ...(shipDate === undefined ? {} : { shipDate }),
      ...(arrivalDate === undefined ? {} : { arrivalDate }),
    });
  }
  return rows.map(({ values: { shipment, sku, units, goodUnits } }) => ({
    sku,
    units,
    goodUnits: goodUnits ?? units,
    ...days.get(shipment),
  }));
}

function trackingRow({ sku, state, planned, actual, ...line }: TrackingLine, week: number) {
  return {
    week,
    sku,
    state,
    unitsBehind: line.unitsBehind,
    plannedOrdered: planned.ordered,
    ordered: actual.ordered,
    plannedShipped: planned.shipped,
    shipped: actual.shipped,
    plannedReceived: planned.received,
    received: actual.received,
    onTheWay: line.onTheWay,
    comesLate: line.comesLate,
  };
}

/** The snapshots of the same promotion's weeks before, as they were written last. */
async function earlierWeeks(
  past: TrackingGiven["past"],
  { name, startDate }: WrittenPromo,
  week: number,
): Promise<readonly object[]> {
  const last = (await past.pastWrites("promoTracking")).find(({ isTakenBack }) => !isTakenBack);
  const { promotion, startDate: start } = (last?.settings ?? {}) as Readonly<Record<string, unknown>>;
  if (last === undefined || promotion !== name || start !== startDate) return [];
  const rows = await past.rowsOfWrite(last.id);
  return rows.ok ? (rows.value["tracking"] ?? []).filter((row) => Number(row["week"]) < week) : [];
}

/** The weeks a snapshot stands for, as people write days. */
export const weeksIn = (earlier: readonly object[]): readonly string[] => [
  ...new Set(earlier.map((row) => isoDateFromSerial(Number((row as { readonly week: unknown }).week)))),
];
