import { chargesOfShipment } from "../cost/chargesOfShipment";
import type { ChargeRow } from "../cost/chargeRow";
import { rowsOfShipment } from "../cost/costRows";
import type { CostGroup } from "../cost/costTerms";
import type { SharingRules } from "../cost/shipmentCharges";
import type { ShipmentLine } from "../cost/shipments";
import { roundUp } from "../numbers/rounding";
import type { Problem } from "../problem";
import type { LaneQuote } from "../shipment/laneQuotes";
import { sourced } from "../sourced";

export const defaultLastMileDays = sourced(2, {
  source: "001-16",
  checked: "2026-11-22",
  note: "the last mile from an overseas warehouse",
});

export interface SellingWay {
  /** By which lane the goods leave. */
  readonly lane: string;
  /** Home money a unit. */
  readonly freight: number;
  readonly warehouse: number;
  readonly lastMile: number;
  readonly cost: number;
  /** Days from the order to the buyer. */
  readonly buyerDays: number;
  /** Home money in goods and freight that lies abroad and may not sell. */
  readonly stockAtRisk?: number | undefined;
}

export interface WaysCompared {
  readonly overseas: SellingWay;
  readonly parcels: SellingWay;
  readonly problems: readonly Problem[];
}

export interface WaysInput {
  /** The units of one SKU. */
  readonly line: ShipmentLine;
  /** Lanes for them, the cheapest that can be taken first. */
  readonly quotes: readonly LaneQuote[];
  readonly charges: readonly ChargeRow[];
  /** Units a day; storage is not reckoned where it is not known. */
  readonly demandPerDay?: number | undefined;
  readonly asOfDate: number;
  readonly lastMileDays: number;
  readonly rules: SharingRules;
}

/**
 * Should a product be sold from an overseas warehouse, or sent to each buyer from home?
 *
 *     overseas a unit = freight of the cheapest lane for all + warehouse + last mile, from the cost table
 *     parcels a unit  = freight of the cheapest lane for parcels, which takes it to the buyer
 *     days to the buyer: last mile, or the worst days of the parcel
 *     stock at risk = units × (unit cost + freight), of the overseas warehouse only
 *
 * Warehouse and last mile are the rates for every shipment; storage until the units are sold at today's pace. Undefined where
 * no lane for parcels or none for shipments can be taken.
 *
 * Source: 002-54 (the warehouse is faster and better to buyers; it takes money first and may not sell), 001-16 (2 days).
 * Units: home money a unit; days.
 * Not for: what faster delivery sells more, which no table says.
 */
export function warehouseOrParcels(input: WaysInput): WaysCompared | undefined {
  const { line, quotes, asOfDate, lastMileDays, charges, rules, demandPerDay } = input;
  const takeable = quotes.filter(({ status }) => status === "OK");
  const bulk = takeable.find(({ quotedFor }) => quotedFor !== "PARCEL");
  const parcel = takeable.find(({ quotedFor }) => quotedFor === "PARCEL");
  if (bulk === undefined || parcel === undefined || line.units <= 0) return undefined;
  const problems: Problem[] = [];
  const arrivalDate = bulk.worstArrival;
  const daysToSell = demandPerDay && demandPerDay > 0 ? roundUp(line.units / demandPerDay) : undefined;
  const shipment = {
    name: line.sku,
    shipDate: asOfDate,
    arrivalDate,
    lines: [{ ...line, storedUntil: daysToSell === undefined ? undefined : arrivalDate + daysToSell - 1 }],
  };
  const rates = charges.filter((row) => row.shipment === undefined && abroad.includes(row.costGroup));
  const chosen = rowsOfShipment(rates, line.sku, asOfDate);
  problems.push(...chosen.problems);
  const borne = chargesOfShipment(shipment, chosen.rows, rates, rules, problems);
  const perUnit = (group: CostGroup) =>
    borne.filter(({ row }) => row.costGroup === group).reduce((sum, { total }) => sum + total, 0) /
    line.units;
  const warehouse = perUnit("WAREHOUSE");
  const lastMile = perUnit("LAST MILE");
  const freight = bulk.costPerUnit;
  return {
    overseas: {
      lane: bulk.lane,
      freight,
      warehouse,
      lastMile,
      cost: freight + warehouse + lastMile,
      buyerDays: lastMileDays,
      stockAtRisk: line.goods + bulk.cost,
    },
    parcels: {
      lane: parcel.lane,
      freight: parcel.costPerUnit,
      warehouse: 0,
      lastMile: 0,
      cost: parcel.costPerUnit,
      buyerDays: parcel.worstArrival - asOfDate,
    },
    problems,
  };
}

/** What goods abroad cost besides getting there. */
const abroad: readonly CostGroup[] = ["WAREHOUSE", "LAST MILE"];
