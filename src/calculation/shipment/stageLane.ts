import type { Stage } from "../selection/stages";
import type { QuoteUnit } from "./laneRate";

/**
 * How do goods of a stage usually travel?
 *
 * Parcels while a product is tried, together once it sells. A suggestion beside the comparison by cost, which decides.
 *
 * Source: 001-18 (parcels to test, a line or an overseas warehouse to grow), 001-16.
 */
export function usualQuoteOf(stage: Stage | undefined): QuoteUnit | undefined {
  switch (stage) {
    case "RESEARCH":
    case "TEST":
      return "PARCEL";
    case "FIRST ORDER":
    case "REPEAT":
      return "SHIPMENT";
    default:
      return undefined;
  }
}
