import type { SampleDays } from "./days";

/** A promotion of the made-up shop. */
export interface SamplePromotion {
  readonly name: string;
  readonly from: Date;
  readonly to: Date;
}

/** One that is over, one under way and one to plan for: what a planner needs to see of each screen about promotions. */
export interface SamplePromotions {
  readonly past: SamplePromotion;
  readonly underWay: SamplePromotion;
  readonly coming: SamplePromotion;
}

export const samplePromotions = ({ ago, ahead }: SampleDays): SamplePromotions => ({
  past: { name: "Members' week", from: ago(63), to: ago(57) },
  underWay: { name: "Shop birthday", from: ago(4), to: ahead(3) },
  coming: { name: "Season sale", from: ahead(98), to: ahead(102) },
});

/** What a day of the one that is over sold, times a usual day, and what its plan had expected. */
export const PAST_TIMES = { sold: 2.2, planned: 2 } as const;

/** What the plan of the one under way expects of each product, times a usual day. */
export const PLANNED_TIMES = 2;

/** What sells better or worse in it than was planned; all else sells as planned. */
const SOLD_TIMES: Readonly<Record<string, number>> = {
  "HP-LAMP-01": 3.1,
  "HP-MUG-01": 2.9,
  "HP-BAG-01": 3.2,
  "00123": 1.1,
  "HP-RUG-01": 1.2,
};

export const soldTimes = (sku: string): number => SOLD_TIMES[sku] ?? PLANNED_TIMES;
