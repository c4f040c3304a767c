import { sourced } from "../sourced";
import type { LaneRate } from "./laneRate";
import type { LaneDelivery } from "./pastDeliveries";

export const defaultCreditAfterDays = sourced(15, {
  source: "001-25",
  checked: "2026-11-22",
  note: "freight is waived where a parcel is not delivered after more than 15 days",
});
export const defaultCreditShare = sourced(1, {
  source: "001-25",
  checked: "2026-11-22",
  note: "all of the freight; less where the forwarder agreed to less",
});

/** What a forwarder owes for a delivery that took too long. */
export interface LateAgreement {
  readonly creditAfterDays: number;
  /** Of the freight. */
  readonly creditShare: number;
}

export interface LateDelivery extends LaneDelivery {
  /** Until it was received, or until today where it was not. */
  readonly daysTaken: number;
  readonly creditAfterDays: number;
  /** Home money; undefined where the freight is not known. */
  readonly credit?: number | undefined;
}

/**
 * Which freight may be claimed back for deliveries that took too long?
 *
 *     credit = freight × share, where received (or today) − shipped is more than the days agreed
 *
 * The days agreed are the lane's own. A lane of parcels without any goes by the setting, as the document tells of parcels;
 * a lane of shipments without any has no agreement, and nothing is claimed.
 *
 * Source: 001-25 (15 days, all of the freight), 002-30 (agree in writing what a delay costs).
 * Units: days, home money, fractions. Not for: days of customs that the contract leaves out.
 * Example: 16 days at a freight of 40 and a share of half: 20; 15 days: nothing.
 */
export function lateCredits(
  deliveries: readonly LaneDelivery[],
  rates: readonly LaneRate[],
  usual: LateAgreement,
  today: number,
): LateDelivery[] {
  return deliveries.flatMap((delivery): LateDelivery[] => {
    const { lane, shippedDate, receivedDate = today, freightPaid } = delivery;
    const agreed = agreementOf(
      rates.filter((rate) => rate.lane === lane),
      usual,
    );
    const daysTaken = receivedDate - shippedDate;
    if (agreed === undefined || daysTaken <= agreed.creditAfterDays) return [];
    const credit = freightPaid === undefined ? undefined : freightPaid * agreed.creditShare;
    return [{ ...delivery, daysTaken, creditAfterDays: agreed.creditAfterDays, credit }];
  });
}

function agreementOf(rates: readonly LaneRate[], usual: LateAgreement): LateAgreement | undefined {
  const own = rates.find(({ creditAfterDays }) => creditAfterDays !== undefined);
  if (own?.creditAfterDays !== undefined)
    return { creditAfterDays: own.creditAfterDays, creditShare: own.creditShare ?? usual.creditShare };
  return rates.some(({ quotedFor }) => quotedFor === "PARCEL") ? usual : undefined;
}
