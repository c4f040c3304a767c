import type { Placed } from "../placed";
import { sourced } from "../sourced";

/** What a lane's price and limits are of: all goods together, each unit sent singly, or whole containers. */
export const quoteUnits = ["SHIPMENT", "PARCEL", "CONTAINER"] as const;
export type QuoteUnit = (typeof quoteUnits)[number];

export const wholeVolume = sourced(1, {
  source: "formulas C.10",
  checked: "2026-11-22",
  note: "all of the volume counts; half of what it exceeds the weight by is 0.5",
});

/** What a forwarder quotes for a lane. */
export interface LaneRate extends Placed {
  readonly lane: string;
  readonly mode?: string | undefined;
  readonly quotedFor: QuoteUnit;
  /** Least and most kilograms of what is quoted for; the most is 0 where there is none. */
  readonly minKg?: number | undefined;
  readonly maxKg?: number | undefined;
  /** The weights the lane is meant for; they decide only between lanes of one cost. */
  readonly bandFromKg?: number | undefined;
  readonly bandToKg?: number | undefined;
  readonly ratePerKg?: number | undefined;
  readonly ratePerM3?: number | undefined;
  /** Money for each parcel, shipment or container, on top. */
  readonly fixedFee?: number | undefined;
  readonly minimumCharge?: number | undefined;
  readonly stepKg?: number | undefined;
  /** Cubic centimetres that count as a kilogram; 0 where volume does not count. */
  readonly volumeDivisor?: number | undefined;
  /** The part of the volume above the weight that counts, where a forwarder shares it. */
  readonly volumeShare?: number | undefined;
  /** m³ a container holds. */
  readonly containerM3?: number | undefined;
  readonly currency?: string | undefined;
  /** From ready to shelf; those of the lane's legs where they are left out. */
  readonly usualDays?: number | undefined;
  readonly worstDays?: number | undefined;
  /** Duty and import tax are in the rate (DDP). */
  readonly includesDuty?: boolean | undefined;
  /** Date serials, both included. */
  readonly effectiveFrom?: number | undefined;
  readonly effectiveTo?: number | undefined;
  readonly source?: string | undefined;
  /** kg of CO₂ for each kg of goods, where the planner has a figure (000-54). */
  readonly co2PerKg?: number | undefined;
  /** Days after which a delivery is late enough for a credit, and the part of the freight it is (001-25, 002-30). */
  readonly creditAfterDays?: number | undefined;
  readonly creditShare?: number | undefined;
}

/** Whether a price holds on a day. */
export const isLaneInForce = (
  { effectiveFrom = -Infinity, effectiveTo = Infinity }: LaneRate,
  day: number,
): boolean => effectiveFrom <= day && day <= effectiveTo;
