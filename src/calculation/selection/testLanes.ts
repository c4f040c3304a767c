import { isAtTheFactory, type LaneTimes } from "../shipment/lane";
import { quickestTestDelivery, slowestTestDelivery } from "./testPlan";

/** `FITS`: within the days even at worst; `USUALLY`: as a rule; `SLOW`: not even then; `FASTER`: quicker than asked. */
export const testLaneFits = ["FASTER", "FITS", "USUALLY", "SLOW"] as const;
export type TestLaneFit = (typeof testLaneFits)[number];

export interface TestLane {
  readonly lane: string;
  readonly mode?: string | undefined;
  /** From leaving the factory to sellable. */
  readonly usualDays: number;
  readonly worstDays: number;
  readonly fit: TestLaneFit;
}

/**
 * By which lanes do the goods of a test arrive in 10 to 15 days?
 *
 * Days at the factory do not count: a test is made of samples that are there. Quicker ones do as well, but usually cost more
 * than a test needs. The lanes that fit stand first, of these the ones that need not hurry.
 *
 * Source: 003-16 (a channel that delivers in 10 to 15 days). Units: days.
 * Not for: what the lanes cost; see `laneQuotes`.
 */
export function testLanes(lanes: Iterable<LaneTimes>): TestLane[] {
  return [...lanes]
    .map(({ lane, mode, legs }) => {
      const onTheWay = legs.filter(({ leg }) => !isAtTheFactory(leg));
      const usualDays = onTheWay.reduce((sum, leg) => sum + leg.usualDays, 0);
      const worstDays = onTheWay.reduce((sum, leg) => sum + leg.worstDays, 0);
      return { lane, mode, usualDays, worstDays, fit: fitOf(usualDays, worstDays) };
    })
    .sort((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit) || b.usualDays - a.usualDays);
}

const order: readonly TestLaneFit[] = ["FITS", "FASTER", "USUALLY", "SLOW"];

function fitOf(usualDays: number, worstDays: number): TestLaneFit {
  if (usualDays > slowestTestDelivery.value) return "SLOW";
  if (worstDays > slowestTestDelivery.value) return "USUALLY";
  return usualDays < quickestTestDelivery.value ? "FASTER" : "FITS";
}
