import { sourced } from "../sourced";

export interface ContainerKind {
  readonly container: string;
  /** m³ that can be used. */
  readonly usableM3: number;
}

/** The smallest first. */
export const containerKinds = sourced<readonly ContainerKind[]>(
  [
    { container: "20GP", usableM3: 28 },
    { container: "40HQ", usableM3: 68 },
  ],
  { source: "formulas C.10", checked: "2026-11-22", note: "usable space, less than the inner measures" },
);
/** A last container filled by less than this is better shared: it goes as a part load, and nothing is proposed. */
export const defaultLeastFilled = sourced(0.5, {
  source: "own",
  checked: "2026-11-22",
  note: "below half, a part load (LCL) is usually cheaper; compare your own rates",
});
export const defaultMostFillDays = sourced(30, {
  source: "own",
  checked: "2026-11-22",
  note: "filling a container must not become overstock: at most a month of sales a product",
});

export interface FillCandidate {
  readonly sku: string;
  /** Units ordered already; a candidate is something that is ordered anyway. */
  readonly units: number;
  readonly packSize: number;
  /** m³ a unit; above 0. */
  readonly unitM3: number;
  /** Expected units a day; above 0. */
  readonly dailyDemand: number;
  /** Days the stock lasts with the order in it. */
  readonly daysOfCover: number;
}

export interface ContainerFill {
  /** How many of which container, the largest first; none where all of it is a part load. */
  readonly containers: readonly { readonly container: string; readonly count: number }[];
  /** m³ of the order, and of the containers. */
  readonly orderedM3: number;
  readonly capacityM3: number;
  /** m³ that go as a part load, because they would leave a container too empty. */
  readonly partLoadM3: number;
  /** Units to add to reach the containers' capacity, by product: a proposal. */
  readonly added: ReadonlyMap<string, number>;
}

/**
 * Which containers does an order fill, and what could be added to fill the last one up?
 *
 * Whole largest containers first; what is left takes the smallest that holds it, when it fills that one by the least part
 * asked for, or else goes as a part load. Cartons are then added one by one to the product that lasts the fewest days, as
 * long as one fits and no product gets more than the most days of its sales.
 *
 * Source: formulas C.3 (one container for many products), C.10 (usable m³).
 * Units: m³, units in whole packs, days. A proposal only: the order itself is not changed by it.
 * Example: 60 m³ of cartons of 0.1 m³: one 40HQ, and room for 80 cartons more.
 */
export function containerFill(
  candidates: readonly FillCandidate[],
  { leastFilled, mostFillDays }: { readonly leastFilled: number; readonly mostFillDays: number },
): ContainerFill {
  const orderedM3 = candidates.reduce((sum, { units, unitM3 }) => sum + units * unitM3, 0);
  const { containers, capacityM3, partLoadM3 } = containersFor(orderedM3, leastFilled);
  const room = capacityM3 - (orderedM3 - partLoadM3);
  const added = capacityM3 > 0 ? cartonsFor(candidates, room, mostFillDays) : new Map<string, number>();
  return { containers, orderedM3, capacityM3, partLoadM3, added };
}

/** So that 28 m³ added up from cartons of 0.1 still fit a container of 28. */
const dust = 1e-9;

function containersFor(m3: number, leastFilled: number) {
  const kinds = containerKinds.value;
  const largest = kinds[kinds.length - 1];
  const full = Math.floor(m3 / largest.usableM3 + dust);
  const counts = new Map(full > 0 ? [[largest.container, full]] : []);
  const left = Math.max(0, m3 - full * largest.usableM3);
  const last = kinds.find(({ usableM3 }) => left <= usableM3 + dust) ?? largest;
  const isShared = left > dust && left < leastFilled * last.usableM3;
  const isFilled = left > dust && !isShared;
  if (isFilled) counts.set(last.container, (counts.get(last.container) ?? 0) + 1);
  return {
    containers: [...counts].map(([container, count]) => ({ container, count })),
    capacityM3: full * largest.usableM3 + (isFilled ? last.usableM3 : 0),
    partLoadM3: isShared ? left : 0,
  };
}

interface OpenCandidate extends FillCandidate {
  added: number;
  /** Days the stock lasts with what is added. */
  days: number;
}

function cartonsFor(
  candidates: readonly FillCandidate[],
  room: number,
  mostFillDays: number,
): Map<string, number> {
  const fewestDaysFirst: OpenCandidate[] = candidates
    .filter(({ units, dailyDemand }) => units > 0 && dailyDemand > 0)
    .map((candidate) => ({ ...candidate, added: 0, days: candidate.daysOfCover }))
    .sort((a, b) => a.days - b.days);
  const added = new Map<string, number>();
  let left = room;
  for (;;) {
    const next = fewestDaysFirst.shift();
    if (next === undefined) return added;
    const daysAdded = (next.added + next.packSize) / next.dailyDemand;
    const cartonM3 = next.packSize * next.unitM3;
    // What does not fit now never will: there is only ever less room, and more of it in the order.
    if (cartonM3 > left + dust || daysAdded > mostFillDays) continue;
    left -= cartonM3;
    next.added += next.packSize;
    next.days = next.daysOfCover + daysAdded;
    added.set(next.sku, next.added);
    fewestDaysFirst.splice(placeOf(next.days, fewestDaysFirst), 0, next);
  }
}

/** Where a candidate of so many days belongs among sorted ones: after those of as many. */
function placeOf(days: number, sorted: readonly OpenCandidate[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].days <= days) low = middle + 1;
    else high = middle;
  }
  return low;
}
