import type { Placed } from "../placed";
import { chargeBases } from "./chargeBases";
import type { CostGroup, CostKind } from "./costTerms";

/** What a charge of a whole shipment may be shared by. */
export const shipmentBases = [...chargeBases, "CHARGEABLE", "MANUAL"] as const;
export type ShipmentBasis = (typeof shipmentBases)[number];

/** What a charge is quoted for. */
export const chargeUnits = [
  "UNIT",
  "KG",
  "CBM",
  "CHARGEABLE",
  "ORDER",
  "SHIPMENT",
  "MONTH",
  "PRICE",
  "CBM MONTH",
  "CBM DAY",
  "KG DAY",
  "INSURED",
] as const;
export type ChargeUnit = (typeof chargeUnits)[number];

/** What storage is quoted for: room or weight, and time (002-34, 004-28). */
export const storageUnits = ["CBM MONTH", "CBM DAY", "KG DAY"] as const satisfies readonly ChargeUnit[];
export type StorageUnit = (typeof storageUnits)[number];

export const isStoredUnit = (unit: ChargeUnit): unit is StorageUnit =>
  storageUnits.some((each) => each === unit);

/** A row of the cost table. */
export interface ChargeRow extends Placed {
  /** The one shipment it was charged for; without it, a rate for every shipment. */
  readonly shipment?: string | undefined;
  readonly costGroup: CostGroup;
  readonly costKind?: CostKind | undefined;
  readonly costItem?: string | undefined;
  /** Money for what `chargedPer` says, or a fraction of the price or the insured value; negative for a credit. */
  readonly amount: number;
  /** The part of the units or orders it falls on, such as remote addresses (004-29); all where it is left out. */
  readonly affectedShare?: number | undefined;
  readonly currency?: string | undefined;
  readonly chargedPer: ChargeUnit;
  /** Needed where it is charged per shipment and the shipment has several SKUs. */
  readonly sharedBy?: ShipmentBasis | undefined;
  /** The first day a rate for every shipment holds. */
  readonly effectiveFrom?: number | undefined;
  /** The day one shipment was charged; its exchange rate is that of this day. */
  readonly chargedOn?: number | undefined;
  /** Freight delivered duty paid (DDP): duty and import tax are in it. */
  readonly includesDuty?: boolean | undefined;
}
