import {
  type ChargeRow,
  map,
  promoOutcome,
  promoPlanInSlices,
  type PromoOutcome,
  type PromoOutcomeSettings,
  type PromoPlan,
  type PromoPlanInput,
  type Result,
  type Slices,
  type SoldProduct,
} from "../../../calculation";
import { toSend, type SentPromotion } from "./sending";

/** What a promotion is worked out from: all of it can be handed to a worker. */
export interface PromotionJob {
  readonly input: PromoPlanInput;
  /** The products of the plan with their prices before the promotion. */
  readonly sold: readonly SoldProduct[];
  /** The Costs table, for what platforms keep of each category. */
  readonly charges: readonly ChargeRow[];
  readonly settings: PromoOutcomeSettings;
}

/** A plan with what it earns, costs and asks to be done. */
export interface WorkedOutPromotion {
  readonly plan: PromoPlan;
  readonly outcome: PromoOutcome;
}

/** The plan of a promotion, then what follows from it, ready to be sent. */
export function* promotionInSlices({
  input,
  sold,
  charges,
  settings,
}: PromotionJob): Slices<Result<SentPromotion>> {
  const planned = yield* promoPlanInSlices(input);
  if (!planned.ok) return planned;
  const { platforms, asOfDate } = input;
  const plan = planned.value;
  const outcome = promoOutcome({ plan, products: sold, platforms, charges, settings, asOfDate });
  return map(outcome, (value) => toSend({ plan, outcome: value }));
}

/** Each is cleaned once, its promotions are weighed three times, and it is planned once; all together a little more. */
export const slicesOf = ({ input }: PromotionJob): number => 5 * input.products.length + 30;
