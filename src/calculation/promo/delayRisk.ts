/** How often and for how long shipments are held up at customs, as the planner knows it; open where nobody does. */
export interface DelayRisk {
  readonly delayProbability?: number | undefined;
  readonly delayDays?: number | undefined;
}

/**
 * How many days later than usual does a shipment arrive on average, since some are held up?
 *
 *     expected delay = probability of a delay × days of one
 *
 * Source: 001-29 (delays at customs fell from 15% of shipments to 3%). Units: days; 0 where either is not given, so that
 * nothing is added that nobody stated.
 * Not for: the worst case, which the lanes have.
 * Example: 15% of shipments are held up for 6 days: 0.9 days.
 */
export const expectedDelayDays = ({ delayProbability = 0, delayDays = 0 }: DelayRisk): number =>
  delayProbability * delayDays;
