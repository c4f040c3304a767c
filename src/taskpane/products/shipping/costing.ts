import { shipmentCost, type LandedShipment, type Problem } from "../../../calculation";
import { chargeTerms, costTerms, freightTerms, insuranceTerms, promoTerms } from "../../../vocabulary";
import type { DecisionOf } from "../../forms/fields";
import { exchangeFields, shippingRecords, type ShippingRecords, type ShippingTables } from "./tables";

/** What shipments are costed with. */
export const costingFields = {
  ...exchangeFields,
  taxRecoverable: costTerms.taxRecoverable,
  divisor: freightTerms.divisor,
  unitsPerOrder: promoTerms.unitsPerOrder,
  insuredShare: insuranceTerms.insuredShare,
  decimals: chargeTerms.decimals,
} as const;

export interface ShipmentsCosted extends ShippingRecords {
  /** The latest first. */
  readonly landed: readonly LandedShipment[];
  readonly problems: readonly Problem[];
}

const cubicCentimetresPerM3 = 1_000_000;

/** What a cubic metre counts as, in kg, by a divisor. */
export const kgPerM3Of = (divisor: number): number => cubicCentimetresPerM3 / divisor;

/** Every shipment of the tables with what it costs. */
export function costShipments(
  tables: ShippingTables,
  decision: DecisionOf<typeof costingFields>,
): ShipmentsCosted {
  const records = shippingRecords(tables, decision);
  const { charges, shipments, taxRates, rates } = records;
  const { decimals, divisor, unitsPerOrder, insuredShare, taxRecoverable } = decision;
  const kgPerM3 = kgPerM3Of(divisor);
  const rules = { rates, decimals, kgPerM3, unitsPerOrder, insuredShare, taxRates, taxRecoverable };
  const landed = shipments.map((shipment) => shipmentCost(shipment, charges, rules));
  const problems = [...records.problems, ...landed.flatMap((each) => each.problems)];
  return { ...records, landed, problems: eachOnce(problems) };
}

/** A rate that many shipments ask for is named once. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
