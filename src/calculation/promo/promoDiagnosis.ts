import { sourced } from "../sourced";
import type { PromoReview } from "./promoReview";
import type { PromoTaskKey } from "./promoTasks";

/** Why a promotion may have failed. */
export const failureCauses = ["FORECAST", "SUPPLIER", "TRANSPORT", "CUSTOMS", "REFUSED", "STOCK"] as const;
export type FailureCause = (typeof failureCauses)[number];

export const wrongForecastFrom = sourced(0.3, {
  source: "002-28",
  checked: "2026-11-22",
  note: "the deviation from which a promotion under way is acted on, taken over all products",
});

/** Products that were behind in the last snapshot of the tracking. */
export interface TrackedDelays {
  /** Not shipped by their day. */
  readonly notShipped: number;
  /** Shipped, and not received by their day. */
  readonly notReceived: number;
}

/** What is known beside the review; each may be missing, and then tells nothing. */
export interface DiagnosisFacts {
  readonly delays?: TrackedDelays | undefined;
  /** Tasks of the promotion that nobody marked as done; undefined where no tasks are kept. */
  readonly openTasks?: ReadonlySet<string> | undefined;
}

export interface Diagnosis {
  readonly cause: FailureCause;
  /** Whether the figures point to it; undefined where nothing known speaks for or against it. */
  readonly isIndicated?: boolean | undefined;
}

/** Tasks that guard against a cause: left open, they point to it. */
const guards: Readonly<Partial<Record<FailureCause, readonly PromoTaskKey[]>>> = {
  CUSTOMS: ["shippingPapersReady", "certificatesReady"],
  REFUSED: ["labelsChecked", "inboundRulesAsked", "inboundBooked", "inboundAllowed"],
  STOCK: ["stocksCompared", "channelsSynchronised"],
};

/**
 * If a promotion went wrong, which causes do its own figures point to?
 *
 *     forecast   1 − accuracy > 30%
 *     supplier   a product was not shipped by its day;  transport  shipped, and not received by its day
 *     customs, refused at the warehouse   a task that guards against it was left open
 *     stock in the wrong place   one product sold out while another has more than 30% of its stock left, or such a task open
 *
 * What points to a cause comes first, then what nobody knows, then what the figures speak against.
 *
 * Source: 002-52 (five causes and five checks), 004-47 (suppliers late as well); 002-28 (30%).
 * Units: products. Not for: proof; it says where to look first.
 */
export function promoDiagnosis(review: PromoReview, { delays, openTasks }: DiagnosisFacts): Diagnosis[] {
  const leftOpen = (cause: FailureCause): boolean | undefined =>
    openTasks && (guards[cause] ?? []).some((task) => openTasks.has(task));
  const indications: Readonly<Record<FailureCause, boolean | undefined>> = {
    FORECAST: review.accuracy === undefined ? undefined : 1 - review.accuracy > wrongForecastFrom.value,
    SUPPLIER: delays && delays.notShipped > 0,
    TRANSPORT: delays && delays.notReceived > 0,
    CUSTOMS: leftOpen("CUSTOMS"),
    REFUSED: leftOpen("REFUSED"),
    STOCK: isMisplaced(review) === true || (leftOpen("STOCK") ?? isMisplaced(review)),
  };
  const rank = (isIndicated: boolean | undefined): number =>
    isIndicated === undefined ? 1 : isIndicated ? 0 : 2;
  return failureCauses
    .map((cause): Diagnosis => ({ cause, isIndicated: indications[cause] }))
    .sort((a, b) => rank(a.isIndicated) - rank(b.isIndicated));
}

/** One product was sold out while another is left with a good part of its stock. */
function isMisplaced({ skus }: PromoReview): boolean | undefined {
  const known = skus.filter(({ unitsLeft }) => unitsLeft !== undefined);
  if (known.length === 0) return undefined;
  const hasLeftOver = known.some(
    ({ unitsLeft = 0, stockedUnits = 0 }) => unitsLeft > wrongForecastFrom.value * stockedUnits,
  );
  return hasLeftOver && known.some(({ soldOut }) => soldOut);
}
