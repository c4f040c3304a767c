/** Lead days and how often each is met. */
export type LeadTimes = readonly (readonly [days: number, share: number])[];

/** How stock is reviewed and served in the simulation. */
export interface Rules {
  readonly leadTimes: LeadTimes;
  /** Days between reviews. */
  readonly reviewDays: number;
  /** Days at the start that are not counted. */
  readonly runInDays: number;
}

export interface Served {
  /** Units served from stock on the day they were wanted, of all wanted. */
  readonly fillRate: number;
  /** Mean stock on hand, in days of mean demand. */
  readonly daysOfStock: number;
}

/** A small generator of even random numbers, the same on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const drawLeadDays = (leadTimes: LeadTimes, random: number): number => {
  let upTo = 0;
  for (const [days, share] of leadTimes) {
    upTo += share;
    if (random <= upTo) return days;
  }
  return leadTimes[leadTimes.length - 1]![0];
};

/**
 * What a rule of ordering holds and serves: each product is reviewed every so many days and ordered up to a level; what
 * is not on hand is delivered later; an order arrives after a random lead time, in the morning. Every rule meets the same
 * demand and the same lead times. The first review fills the shelf.
 */
export function simulate(
  demand: readonly Float64Array[],
  orderUpTo: (product: number, review: number) => number,
  { leadTimes, reviewDays, runInDays }: Rules,
): Served {
  let [wanted, served, stockMeans, demandMeans] = [0, 0, 0, 0];
  demand.forEach((units, product) => {
    const random = randomNumbers(1234567 + product * 7919);
    const arrivals = new Map<number, number>();
    let [onHand, owed, onOrder] = [0, 0, 0];
    let [stockSum, demandSum, days] = [0, 0, 0];
    units.forEach((today, day) => {
      const arrived = arrivals.get(day) ?? 0;
      onOrder -= arrived;
      onHand += arrived;
      const delivered = Math.min(onHand, owed);
      onHand -= delivered;
      owed -= delivered;
      if (day % reviewDays === 0) {
        const level = Math.max(0, orderUpTo(product, day / reviewDays));
        const leadDays = drawLeadDays(leadTimes, random());
        if (day === 0) onHand = Math.ceil(level);
        else {
          const order = Math.ceil(level - (onHand - owed + onOrder) - 1e-9);
          if (order > 0) {
            arrivals.set(day + leadDays, (arrivals.get(day + leadDays) ?? 0) + order);
            onOrder += order;
          }
        }
      }
      const sold = Math.min(onHand, today);
      onHand -= sold;
      owed += today - sold;
      if (day < runInDays) return;
      wanted += today;
      served += sold;
      stockSum += onHand;
      demandSum += today;
      days += 1;
    });
    stockMeans += stockSum / days;
    demandMeans += demandSum / days;
  });
  return { fillRate: served / wanted, daysOfStock: stockMeans / demandMeans };
}
