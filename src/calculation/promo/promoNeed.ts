import { wholeOrder } from "../order/wholeOrder";

export interface PromoNeedInput {
  /** Units to have for the promotion. */
  readonly promoUnits: number;
  /** Units that must still be there afterwards. */
  readonly safetyStock: number;
  readonly onHand: number;
  /** On the way, as far as it arrives before the promotion. */
  readonly onOrder: number;
  readonly committed: number;
  /** Units usually sold from today to the eve of the promotion. */
  readonly soldBefore: number;
  readonly minOrder: number;
  readonly packSize: number;
}

export interface PromoNeed {
  /** On hand + on the way − promised. */
  readonly available: number;
  /** As it was given: usual sales until the promotion. */
  readonly soldBefore: number;
  /** What of it is left when the promotion begins; 0 where usual sales take it all before. */
  readonly leftAtStart: number;
  /** Units that usual sales lack before the promotion: the usual replenishment's business, not this order's. */
  readonly shortBefore: number;
  /** Of the safety stock, what is not left beyond the promotion's units. */
  readonly uncoveredSafetyStock: number;
  /** promotion + safety stock − left, before minimum and packs. */
  readonly netUnits: number;
  readonly orderUnits: number;
}

/**
 * How many units must be ordered for the promotion, beyond what there is?
 *
 *     left  = on hand + on the way − promised − usual sales until the promotion, at least 0
 *     net   = promotion units + safety stock − left, at least 0
 *     order = at least the minimum order, in whole cartons
 *
 * Source: 002-03, 004-02 (needs, then what is there), formulas C.2 (position); 002-23 (whole cartons). Usual sales until
 * the promotion are taken off because eight weeks of them can empty a warehouse that looks full today.
 * Units: units; the order whole.
 * Example: 1,495 for the promotion, 200 safety; 900 on hand, 300 on the way, 100 promised, 800 sold before: 300 left,
 * 1,395 net, 1,400 in cartons of 20.
 */
export function promoNeed(input: PromoNeedInput): PromoNeed {
  const { promoUnits, safetyStock, onHand, onOrder, committed, soldBefore } = input;
  const available = onHand + onOrder - committed;
  const atStart = available - soldBefore;
  const leftAtStart = Math.max(0, atStart);
  const uncoveredSafetyStock = Math.max(0, safetyStock - Math.max(0, leftAtStart - promoUnits));
  const netUnits = Math.max(0, promoUnits + safetyStock - leftAtStart);
  return {
    available,
    soldBefore,
    leftAtStart,
    shortBefore: Math.max(0, -atStart),
    uncoveredSafetyStock,
    netUnits,
    orderUnits: wholeOrder(netUnits, input),
  };
}
