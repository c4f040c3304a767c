import { normalCdf } from "../numbers/normal";
import { roundDown, roundUp } from "../numbers/rounding";
import { newsvendor, type Newsvendor } from "../order/newsvendor";
import type { Result } from "../problem";
import { mostPromoBuffer } from "./promoUnits";
import { defaultTestCap, factorsOf, type PromoRole, type RoleFactors } from "./promoRoles";

export interface PromoQuantityInput {
  readonly role: PromoRole;
  /** Units the promotion is expected to sell, by the route that was chosen. */
  readonly expectedUnits: number;
  /** Of these, units that are ordered already, such as subscriptions: no buffer is put on them. */
  readonly certainUnits?: number | undefined;
  /** What growth and advertising put on top of past sales in it; 1 where the route knows neither. */
  readonly growthMultiple: number;
  readonly factors: RoleFactors;
  /** Deviation of the demand as a fraction of it. */
  readonly demandVariation: number;
  /** Money a unit; what is not known leaves the newsvendor's quantity out. */
  readonly price?: number | undefined;
  readonly landedCost?: number | undefined;
  readonly sellingFeesPerUnit?: number | undefined;
  readonly salvageValue?: number | undefined;
}

export interface PromoQuantity {
  /** The lines that make the quantity, each in units; they add up to `units` before rounding and cap. */
  readonly expectedUnits: number;
  readonly factorUnits: number;
  readonly flexUnits: number;
  readonly roleFactor: number;
  readonly flexShare: number;
  /** What stock is as a multiple of the expected sales, all lines together. */
  readonly totalMultiple: number;
  /** The same against what past sales alone say: growth is one more line that may be stacked. */
  readonly baseMultiple: number;
  /** The probability that so much suffices, were demand normal about what is expected. */
  readonly inStockProbability: number;
  /** The variation it was reckoned with. */
  readonly demandVariation: number;
  /** Units to have, whole. */
  readonly units: number;
  /** Set where the cap of a product under test bound. */
  readonly cappedAt?: number;
  /** The quantity that pays best, where price and cost are known. */
  readonly newsvendor?: Result<Newsvendor>;
}

/**
 * How many units should a product have for the promotion, and how safe is that?
 *
 *     uncertain = expected − units ordered already
 *     units = ⌈expected + uncertain × (factor − 1) + uncertain × factor × flex share⌉; of a product under test the
 *     uncertain units at most its cap
 *     in-stock probability = Φ((total multiple − 1) ÷ demand variation)
 *
 * Each buffer stays a line of its own, so that nobody stacks them without seeing it. The newsvendor's quantity stands
 * beside the factor's and takes no part in it: the planner decides.
 *
 * Source: 004-21, 004-07 (factors by role), 002-40 (flex units), 000-10 (cap of a test), A.6-4 (lines, not one product),
 * 001-08 (subscriptions are certain: no safety on them), formulas C.4 (the probability a factor equals; newsvendor).
 * Units: units, fractions, money a unit.
 * Example: 1,000 expected, factor 1.3, flex 15%: 1,000 + 300 + 195 = 1,495; at a variation of 0.3 the factor alone
 * suffices with Φ(1) = 84%, both with Φ(1.65) = 95%.
 */
export function promoQuantity(input: PromoQuantityInput): PromoQuantity {
  const { role, expectedUnits, factors, demandVariation } = input;
  const { roleFactor, flexShare } = factorsOf(role, factors);
  const totalMultiple = roleFactor * (1 + flexShare);
  const { certainUnits = 0 } = input;
  const uncertainUnits = expectedUnits - certainUnits;
  const wanted = roundUp(certainUnits + uncertainUnits * totalMultiple);
  const cap = role === "TEST" ? roundDown(certainUnits + defaultTestCap.value) : Infinity;
  const best = newsvendorOf(input);
  return {
    expectedUnits,
    factorUnits: uncertainUnits * (roleFactor - 1),
    flexUnits: uncertainUnits * roleFactor * flexShare,
    roleFactor,
    flexShare,
    totalMultiple,
    baseMultiple: totalMultiple * input.growthMultiple,
    inStockProbability: inStockProbability(totalMultiple, demandVariation),
    demandVariation,
    units: Math.min(wanted, cap),
    ...(wanted > cap ? { cappedAt: cap } : {}),
    ...(best ? { newsvendor: best } : {}),
  };
}

/** The probability that stock of this multiple of the expected demand suffices: 1.2, 1.3, 1.5 at 0.3 are 75%, 84%, 95%. */
export function inStockProbability(multiple: number, demandVariation: number): number {
  if (demandVariation === 0) return multiple >= 1 ? 1 : 0;
  return normalCdf((multiple - 1) / demandVariation);
}

/** Whether growth, factor and flex together are more than a plan should hold without a second look. */
export const isStacked = ({ baseMultiple }: PromoQuantity): boolean =>
  baseMultiple > mostPromoBuffer.value + 1e-9;

function newsvendorOf(input: PromoQuantityInput): Result<Newsvendor> | undefined {
  const { expectedUnits, certainUnits = 0, demandVariation, price, landedCost } = input;
  if (price === undefined || landedCost === undefined) return undefined;
  return newsvendor({
    meanDemand: expectedUnits,
    sdDemand: (expectedUnits - certainUnits) * demandVariation,
    price,
    landedCost,
    sellingFeesPerUnit: input.sellingFeesPerUnit ?? 0,
    salvageValue: input.salvageValue ?? 0,
  });
}
