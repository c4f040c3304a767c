import type { PromoLine } from "./promoLine";
import type { PromoPlan } from "./promoPlan";

/**
 * On how many days will products be out of stock, until the promotion begins and in it, if all goes as planned?
 *
 *     before = units that usual sales lack ÷ usual units a day
 *     in it  = units expected beyond what will be there ÷ expected units a day
 *
 * Source: 000-05 (stock-outs of what sells best). Units: days of single products added up, so that two products out for three
 * days are six; undefined where no product's need is known.
 * Example: 60 units lacking before at 20 a day, and 30 of 120 expected in four days: 3 + 1 = 4 days.
 */
export function stockOutDays({ lines, timing }: PromoPlan, asOfDate: number): number | undefined {
  const daysBefore = Math.max(0, timing.startDate - asOfDate);
  const daysOfPromotion = timing.endDate - timing.startDate + 1;
  const known = lines.flatMap(({ need, expectedUnits }) => {
    if (need === undefined || expectedUnits === undefined) return [];
    const { shortBefore, soldBefore, leftAtStart, orderUnits } = need;
    const missing = Math.max(0, expectedUnits - leftAtStart - orderUnits);
    return shareOf(shortBefore, soldBefore) * daysBefore + shareOf(missing, expectedUnits) * daysOfPromotion;
  });
  return known.length === 0 ? undefined : known.reduce((sum, days) => sum + days, 0);
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/**
 * How many units of a product will the promotion leave beyond the safety stock, if it sells this share of what is expected?
 *
 *     left = left at its beginning + order − safety stock − subscriptions − share × the rest of expected, at least 0
 *
 * Source: 004-05 (not to stock blindly: what a promotion leaves), 001-08 (subscriptions are ordered already). Units: units; undefined where its need is not known.
 * Example: 100 left and 300 ordered, 50 of safety stock, 70% of 250 sold: 175.
 */
export function leftOver(
  { need, expectedUnits, subscriptionUnits = 0, safetyStock }: PromoLine,
  shareSold: number,
): number | undefined {
  if (need === undefined || expectedUnits === undefined) return undefined;
  const { leftAtStart, orderUnits } = need;
  const sold = subscriptionUnits + shareSold * (expectedUnits - subscriptionUnits);
  return Math.max(0, leftAtStart + orderUnits - (safetyStock ?? 0) - sold);
}

/**
 * How much money lies in what the promotion will leave beyond the safety stock, if it sells this share of what is expected?
 *
 *     slow = Σ units left over × landed cost
 *
 * Source: 000-05 (slow stock), 004-05 (what a promotion leaves). Units: money; undefined where no product's need and cost are
 * known.
 * Example: 100 left and 300 ordered at 5 each, 50 of safety stock, 250 expected: 100 × 5 = 500; of 70% of it, 175 × 5 = 875.
 */
export function slowStock(lines: readonly PromoLine[], shareSold: number): number | undefined {
  const known = lines.flatMap((line) => {
    const units = leftOver(line, shareSold);
    return units === undefined || line.landedCost === undefined ? [] : units * line.landedCost;
  });
  return known.length === 0 ? undefined : known.reduce((sum, money) => sum + money, 0);
}
