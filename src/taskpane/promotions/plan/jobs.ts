import {
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

/** What a promotion is worked out from: all of it can be handed to a worker. */
export interface PromotionJob {
  readonly input: PromoPlanInput;
  /** The products of the plan with their prices before the promotion. */
  readonly sold: readonly SoldProduct[];
  readonly settings: PromoOutcomeSettings;
}

/** A plan with what it earns, costs and asks to be done. */
export interface WorkedOutPromotion {
  readonly plan: PromoPlan;
  readonly outcome: PromoOutcome;
}

/** The plan of a promotion, then what follows from it. */
export function* promotionInSlices({
  input,
  sold,
  settings,
}: PromotionJob): Slices<Result<WorkedOutPromotion>> {
  const planned = yield* promoPlanInSlices(input);
  if (!planned.ok) return planned;
  const { platforms, asOfDate } = input;
  const plan = planned.value;
  const outcome = promoOutcome({ plan, products: sold, platforms, settings, asOfDate });
  return map(outcome, (value) => ({ plan, outcome: value }));
}

/** Each is cleaned once, its promotions are weighed three times, and it is planned once; all together a little more. */
export const slicesOf = ({ input }: PromotionJob): number => 5 * input.products.length + 30;

/** The memory of the histories and forecasts, which a worker gives away with its answer and does not copy. */
export function memoryOf(result: Result<WorkedOutPromotion>): ArrayBufferLike[] {
  if (!result.ok) return [];
  const arrays = (result.value.plan.demand?.skus ?? []).flatMap(({ history, forecast }) => [
    history.sold,
    history.counted,
    ...(forecast ? [forecast.usualDaily] : []),
  ]);
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
