import type { Delivery } from "../review/supplierReport";

/** `NONE`: nothing was ordered; `AWAITED`: it has not come; `KEPT`: whole, in time and none rejected; `MISSED`: not so. */
export const trialOrderStates = ["NONE", "AWAITED", "KEPT", "MISSED"] as const;
export type TrialOrderState = (typeof trialOrderStates)[number];

export interface TrialOrder {
  readonly state: TrialOrderState;
  readonly supplier?: string | undefined;
  readonly unitsOrdered?: number | undefined;
  readonly unitsReceived?: number | undefined;
  readonly unitsRejected?: number | undefined;
  /** Days after the promised date; 0 where it came by it, undefined where no date was promised. */
  readonly daysLate?: number | undefined;
}

/**
 * What did the first delivery of a product show of its supplier's capacity and quality?
 *
 * The first delivery that came, else one that is awaited. What a row leaves blank is not held against the supplier, and not
 * counted for it: without the units received nothing is kept.
 *
 * Source: 001-03 (a small trial order tells capacity and quality before the first large one).
 * Units: units, days.
 * Not for: judging a supplier; one delivery says little (`supplierReport`).
 */
export function trialOrder(deliveries: readonly Delivery[]): TrialOrder {
  const arrived = deliveries
    .filter(({ receivedDate }) => receivedDate !== undefined)
    .sort((a, b) => a.receivedDate! - b.receivedDate!);
  const first = arrived[0] ?? deliveries[0];
  if (first === undefined) return { state: "NONE" };
  const { supplier, unitsOrdered, unitsReceived, unitsRejected, promisedDate, receivedDate } = first;
  if (receivedDate === undefined) return { state: "AWAITED", supplier, unitsOrdered };
  const daysLate = promisedDate === undefined ? undefined : Math.max(0, receivedDate - promisedDate);
  const isWhole = unitsReceived !== undefined && unitsReceived >= (unitsOrdered ?? 0);
  const isKept = isWhole && (daysLate ?? 0) === 0 && (unitsRejected ?? 0) === 0;
  return {
    state: isKept ? "KEPT" : "MISSED",
    supplier,
    unitsOrdered,
    unitsReceived,
    unitsRejected,
    daysLate,
  };
}
