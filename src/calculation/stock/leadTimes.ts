import { sourced } from "../sourced";

/** Whole lead days and how often each is met; the shares add up to 1. */
export type LeadTimes = readonly (readonly [days: number, share: number])[];

/** The deviation of a lead time, as a share of what lies between the usual and the longest one. */
export const deviationOfLeadSpan = sourced(0.5, {
  source: "own",
  checked: "2026-11-22",
  note: "the longest lead time lies two deviations above the usual one, as in SAFETYSTOCK.HISTORY",
});

/** What lies between the usual and the longest lead time, as a deviation, in days. */
export const leadDeviationOf = (avgLeadDays: number, maxLeadDays: number): number =>
  (maxLeadDays - avgLeadDays) * deviationOfLeadSpan.value;

/**
 * How often is each lead time met, where only the usual and the longest one are known?
 *
 * One order in eight takes the longest, one in eight is as much early, the others take the usual time: the three values
 * with the deviation that half of the span means, 2 × ⅛ × span² = (span ÷ 2)².
 *
 * Source: own; for simulations, which must draw lead times from something.
 * Units: days in, whole days out; none arrives before it was ordered.
 */
export function leadTimesOf(avgLeadDays: number, maxLeadDays: number): LeadTimes {
  const share = deviationOfLeadSpan.value ** 2 / 2;
  const early = Math.max(0, 2 * avgLeadDays - maxLeadDays);
  return [
    [Math.round(early), share],
    [Math.round(avgLeadDays), 1 - 2 * share],
    [Math.round(maxLeadDays), share],
  ];
}

export const meanLeadDays = (leadTimes: LeadTimes): number =>
  leadTimes.reduce((sum, [days, share]) => sum + days * share, 0);

/** The standard deviation of the lead time, in days. */
export function sdLeadDaysOf(leadTimes: LeadTimes): number {
  const mean = meanLeadDays(leadTimes);
  return Math.sqrt(leadTimes.reduce((sum, [days, share]) => sum + share * (days - mean) ** 2, 0));
}

/** The lead days that a random number from 0 to 1 stands for. */
export function drawLeadDays(leadTimes: LeadTimes, random: number): number {
  let upTo = 0;
  for (const [days, share] of leadTimes) {
    upTo += share;
    if (random <= upTo) return days;
  }
  return leadTimes[leadTimes.length - 1][0];
}
