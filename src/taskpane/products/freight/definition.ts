import {
  answer,
  containerBreakEvens,
  lanesOf,
  type FastLaneRank,
  type LaneBreakEven,
  type Problem,
} from "../../../calculation";
import { demandTerms, freightTerms, laneRateTerms, productTerms, shipmentTerms } from "../../../vocabulary";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";
import { exchangeFields, exchangeRatesOf, shippedProducts } from "../shipping/tables";
import { fastLaneRows } from "./fastLaneRows";
import { compareParcels, parcelsOf, type ParcelCompared } from "./goods";
import { freightRow } from "./rows";

export interface FreightAnswer {
  /** The SKU asked for first, then the shipments of the workbook. */
  readonly compared: readonly ParcelCompared[];
  readonly breakEvens: readonly LaneBreakEven[];
  /** By the goods they are of; empty where sales are not read. */
  readonly fastLanes: ReadonlyMap<string, readonly FastLaneRank[]>;
  readonly problems: readonly Problem[];
}

/** Which lanes can take a SKU or a shipment, at what cost and by when; container or part load; what goes by the fast lane. */
export const freightScreen = defineScreen({
  tables: {
    products: "needed",
    laneRates: "needed",
    shipments: "used",
    lanes: "used",
    exchangeRates: "used",
  },
  inputs: "used",
  fields: {
    sku: productTerms.sku,
    units: laneRateTerms.unitsToSend,
    needDate: shipmentTerms.needDate,
    asOfDate: freightTerms.asOfDate,
    fastShare: laneRateTerms.fastShare,
    demandDays: demandTerms.demandDays,
    ...exchangeFields,
  },
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
    const freightAnswer: FreightAnswer = {
      compared,
      breakEvens,
      fastLanes,
      problems: [...asked.problems, ...problems, ...neverPaying, ...unranked],
    };
    return answer(freightAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing({ compared, breakEvens, fastLanes }) {
    const quotes = compared.flatMap(({ subject, quotes: each }) =>
      each.map((quote) => freightRow(subject, quote)),
    );
    const fastLane = [...fastLanes].flatMap(([subject, ranks]) =>
      ranks.map((rank) => ({ subject, ...rank })),
    );
    return quotes.length === 0 ? undefined : { kind: "freight", rows: { quotes, breakEvens, fastLane } };
  },
});
