import { normalQuantile } from "../numbers/normal";
import { roundUp } from "../numbers/rounding";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

export const defaultSellingFees = sourced(0, { source: "own", checked: "2026-11-21" });
export const defaultSalvageValue = sourced(0, {
  source: "own",
  checked: "2026-11-21",
  note: "what is left over is taken to be worth nothing",
});

export interface NewsvendorInput {
  /** Units expected over the whole event, and their standard deviation. */
  readonly meanDemand: number;
  readonly sdDemand: number;
  /** Money a unit, each. */
  readonly price: number;
  readonly landedCost: number;
  readonly sellingFeesPerUnit: number;
  /** What a unit left over still brings; negative where getting rid of it costs money. */
  readonly salvageValue: number;
}

export interface Newsvendor {
  readonly units: number;
  /** The most profitable quantity before rounding. */
  readonly exactUnits: number;
  /** The probability that this stock suffices which pays best. */
  readonly criticalRatio: number;
  /** Money lost by one unit short, and by one unit left over. */
  readonly costShort: number;
  readonly costLeftOver: number;
}

/**
 * How many units to stock once, for an event that cannot be restocked?
 *
 * Demand is taken as normal. The last unit should be as likely to be missed as its profit is worth against its loss.
 *
 *     cost of one short = price − landed cost − selling fees; cost of one left over = landed cost − salvage value
 *     units = ⌈mean + deviation × z of (short ÷ (short + left over))⌉, at least 0
 *
 * Source: formulas C.4; Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd edition, section 4.3.2.
 * Units: units and money a unit in; whole units out, rounded up.
 * Not for: stock that sells on at full price after the event.
 * Example: 200 ± 80, price 20, cost 12, salvage 8: ratio 8 ÷ (8 + 4), z 0.4307, ⌈234.5⌉ = 235.
 */
export function newsvendor(input: NewsvendorInput): Result<Newsvendor> {
  const { meanDemand, sdDemand, price, landedCost, sellingFeesPerUnit, salvageValue } = input;
  if (salvageValue >= landedCost) {
    return refuse("notBelow", { field: "salvageValue", params: { got: salvageValue, limit: landedCost } });
  }
  const costShort = price - landedCost - sellingFeesPerUnit;
  if (costShort <= 0) {
    return unanswerable("noMargin", { field: "price", params: { got: price, margin: costShort } });
  }
  const costLeftOver = landedCost - salvageValue;
  const criticalRatio = costShort / (costShort + costLeftOver);
  const exactUnits = Math.max(0, meanDemand + sdDemand * normalQuantile(criticalRatio));
  return answer({ units: roundUp(exactUnits), exactUnits, criticalRatio, costShort, costLeftOver });
}
