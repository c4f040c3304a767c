import {
  answer,
  arrivalRanges,
  containerBreakEvens,
  isLaneInForce,
  laneBackups,
  lanesOf,
  lateCredits,
  usableCostRows,
  type ArrivalRange,
  type ExchangeRates,
  type FastLaneRank,
  type LaneBackup,
  type LaneRate,
  type LateDelivery,
  type LaneBreakEven,
  type Problem,
} from "../../../calculation";
import {
  demandTerms,
  freightTerms,
  laneSettingTerms,
  productTerms,
  promoPreparationTerms,
  shipmentTerms,
} from "../../../vocabulary";
import { assumptionsOf } from "../../forms/assumptions";
import { ownValuesOf } from "../../forms/fields";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";
import { costingFields, kgPerM3Of } from "../shipping/costing";
import { exchangeAssumptions, laneAssumptions, volumeAssumption } from "../shipping/rateAssumptions";
import { exchangeRatesOf, shippedProducts } from "../shipping/tables";
import { fastLaneRows } from "./fastLaneRows";
import { compareParcels, parcelsOf, type ParcelCompared } from "./goods";
import { creditsUnknown, laneDeliveries } from "./laneDeliveries";
import { freightRow } from "./rows";
import { namedWay, waysOf, type WayRow } from "./ways";

export interface FreightAnswer {
  /** The SKU asked for first, then the shipments of the workbook. */
  readonly compared: readonly ParcelCompared[];
  readonly breakEvens: readonly LaneBreakEven[];
  /** By the goods they are of; empty where sales are not read. */
  readonly fastLanes: ReadonlyMap<string, readonly FastLaneRank[]>;
  /** An overseas warehouse beside parcels, for the SKU asked for. */
  readonly ways: readonly WayRow[];
  readonly arrivals: readonly ArrivalRange[];
  readonly late: readonly LateDelivery[];
  /** Lanes with fewer forwarders in reserve than wanted; none where no lane names any. */
  readonly fewBackups: readonly LaneBackup[];
  readonly rates: readonly LaneRate[];
  readonly exchange: ExchangeRates;
  readonly problems: readonly Problem[];
}

const freightFields = {
  sku: productTerms.sku,
  units: laneSettingTerms.unitsToSend,
  needDate: shipmentTerms.needDate,
  asOfDate: freightTerms.asOfDate,
  fastShare: laneSettingTerms.fastShare,
  demandDays: demandTerms.demandDays,
  lastMileDays: laneSettingTerms.lastMileDays,
  usualCreditDays: laneSettingTerms.usualCreditDays,
  usualCreditShare: laneSettingTerms.usualCreditShare,
  fewestBackups: promoPreparationTerms.fewestBackups,
  ...costingFields,
} as const;

/**
 * Which lanes can take a SKU or a shipment, at what cost and by when; container or part load; warehouse or parcels; what
 * goes by the fast lane; how long past deliveries took, and what late ones may give back.
 */
export const freightScreen = defineScreen({
  tables: {
    products: "needed",
    laneRates: "needed",
    shipments: "used",
    lanes: "used",
    costs: "used",
    deliveries: "used",
    exchangeRates: "used",
  },
  inputs: "used",
  fields: freightFields,
  async workOut({ tables, inputs, decision, today }) {
    const { needDate, asOfDate = today } = decision;
    const products = shippedProducts(tables.products);
    const exchange = exchangeRatesOf(tables.exchangeRates, decision);
    const rates = rowsOf(tables.laneRates);
    const lanes = lanesOf(tables.lanes.rows.map(({ values }) => values));
    const stages = new Map(tables.products.rows.map(({ values }) => [values.sku, values.stage]));
    const asked = parcelsOf(rowsOf(tables.shipments), decision, (sku) => stages.get(sku));
    const { compared, problems } = compareParcels(asked.parcels, products, {
      rates,
      lanes,
      exchange,
      needDate,
      asOfDate,
    });
    const { breakEvens, problems: neverPaying } = containerBreakEvens(rates, asOfDate, exchange);
    const fastLanes = new Map<string, readonly FastLaneRank[]>();
    const unranked: Problem[] = [];
    for (const parcel of inputs ? compared : []) {
      const { ranks, problems: left } = fastLaneRows(parcel, products, inputs!, decision);
      if (parcel.lines.length > 1) fastLanes.set(parcel.subject, ranks);
      if (parcel.lines.length > 1) unranked.push(...left);
    }
    const single =
      decision.sku === undefined ? undefined : compared.find(({ subject }) => subject === decision.sku);
    const charges = usableCostRows(rowsOf(tables.costs), new Set()).rows;
    const { decimals, unitsPerOrder, insuredShare, divisor, lastMileDays, demandDays } = decision;
    const rules = { rates: exchange, decimals, kgPerM3: kgPerM3Of(divisor), unitsPerOrder, insuredShare };
    const { ways, problems: notReckoned } =
      single === undefined
        ? { ways: [], problems: [] }
        : waysOf(single, { products, charges, inputs, demandDays, lastMileDays, asOfDate, rules });
    const laneOf = new Map(tables.products.rows.map(({ values }) => [values.sku, values.lane]));
    const deliveries = laneDeliveries(tables.deliveries, (sku) => laneOf.get(sku));
    const usual = { creditAfterDays: decision.usualCreditDays, creditShare: decision.usualCreditShare };
    const late = lateCredits(deliveries, rates, usual, today);
    const forwarders = laneBackups(
      rates.map(({ lane }) => lane),
      rowsOf(tables.lanes),
    );
    const freightAnswer: FreightAnswer = {
      compared,
      breakEvens,
      fastLanes,
      ways,
      arrivals: arrivalRanges(deliveries, asOfDate),
      late,
      fewBackups: forwarders.some(({ forwarder }) => forwarder !== undefined)
        ? forwarders.filter(({ backups }) => backups.length < decision.fewestBackups)
        : [],
      rates: rates.filter((rate) => isLaneInForce(rate, asOfDate)),
      exchange,
      problems: [
        ...asked.problems,
        ...problems,
        ...neverPaying,
        ...unranked,
        ...notReckoned,
        ...creditsUnknown(late),
      ],
    };
    return answer(freightAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing(
    { compared, breakEvens, fastLanes, ways, arrivals, late, rates, exchange },
    { tables, decision, settings, locale, today },
  ) {
    const quotes = compared.flatMap(({ subject, quotes: each }) =>
      each.map((quote) => freightRow(subject, quote)),
    );
    const fastLane = [...fastLanes].flatMap(([subject, ranks]) =>
      ranks.map((rank) => ({ subject, ...rank })),
    );
    if (quotes.length + arrivals.length + late.length === 0) return undefined;
    const { asOfDate = today } = decision;
    const assumptions = [
      ...assumptionsOf(
        freightFields,
        { ...decision, asOfDate },
        locale,
        ownValuesOf(freightFields, settings),
      ),
      ...exchangeAssumptions(
        rates.map(({ currency }) => ({ currency, day: asOfDate })),
        exchange,
        locale,
      ),
      ...laneAssumptions(rates, locale),
      ...volumeAssumption(shippedProducts(tables.products).values(), locale),
    ];
    const rows = { quotes, breakEvens, fastLane, arrivals, late, assumptions };
    return { kind: "freight", rows: { ...rows, ways: ways.map((way) => namedWay(way, locale)) } };
  },
});
