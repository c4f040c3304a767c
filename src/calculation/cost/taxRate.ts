import type { Placed } from "../placed";
import type { DutyBasis } from "./landedCost";

/**
 * Duty, fees and VAT are the importer's, for a shipment; consumption tax here is the buyer's, for an order. REGISTRATION is
 * no tax but a threshold of sales, up to which none has to be registered for.
 */
export const taxKinds = ["DUTY", "FEE", "VAT", "CONSUMPTION", "REGISTRATION"] as const;
export type TaxKind = (typeof taxKinds)[number];

/** The market whose tax is the buyer's, for each order out of a bonded zone, and nobody's for a shipment. */
export const orderTaxMarket = "CN-1210";

/** A rate of a market as it holds from one day to another. */
export interface TaxRate extends Placed {
  readonly market: string;
  /** The tariff line, or the digits it begins with; without it, all goods. */
  readonly hsCode?: string | undefined;
  readonly taxKind: TaxKind;
  /** Which of several rates on the same base: MFN, Section 301, VAT. They add up and do not compound. */
  readonly layer: string;
  readonly dutyBasis?: DutyBasis | undefined;
  /** A fraction of the base; blank where it is not known. */
  readonly taxRate?: number | undefined;
  /** Money for each distinct tariff line (duty) or each shipment (fee). */
  readonly fixedAmount?: number | undefined;
  /** The least and the most a fee comes to. */
  readonly minAmount?: number | undefined;
  readonly maxAmount?: number | undefined;
  readonly currency?: string | undefined;
  /** Of shipments that travel so only. */
  readonly mode?: string | undefined;
  /** Of consignments worth at most so much, or for a registration of sales up to so much, in the row's currency. */
  readonly upToValue?: number | undefined;
  /** Of goods whose price is at least so much a gram or millilitre, or a piece or sheet. */
  readonly pricePerGramFrom?: number | undefined;
  readonly pricePerPieceFrom?: number | undefined;
  /** Date serials, both included; without an end it holds until further notice. */
  readonly effectiveFrom: number;
  readonly effectiveTo?: number | undefined;
  readonly source?: string | undefined;
}
