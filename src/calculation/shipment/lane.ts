/**
 * The legs from order to sellable, in their order (000-03, 000-35). Of the three levels of 000-41 the line haul and the
 * transfer between warehouses lie before the shelf; delivery to the buyer lies behind it and takes no lead time.
 */
export const legKinds = [
  "PRODUCTION",
  "INSPECTION",
  "PICK-UP",
  "LINE HAUL",
  "CUSTOMS",
  "TRANSFER",
  "RECEIVING",
] as const;
export type LegKind = (typeof legKinds)[number];

/** Legs that come before the goods leave the factory. */
const legsAtTheFactory: readonly LegKind[] = ["PRODUCTION", "INSPECTION"];
/** Legs that stand still while the factory is closed: nobody makes, checks or hands over goods. A ship sails on. */
const legsThatStop: readonly LegKind[] = ["PRODUCTION", "INSPECTION", "PICK-UP"];

export const isAtTheFactory = (leg: LegKind): boolean => legsAtTheFactory.includes(leg);
export const stopsOnClosures = (leg: LegKind): boolean => legsThatStop.includes(leg);

/** One leg of a lane as the planner's table says it. */
export interface LaneLeg {
  readonly lane: string;
  readonly mode?: string | undefined;
  readonly leg: LegKind;
  readonly usualDays: number;
  /** The usual days hold where it is not given. */
  readonly worstDays?: number | undefined;
}

/** A way from order to sellable. */
export interface LaneTimes {
  readonly lane: string;
  readonly mode?: string;
  /** In the order they happen, whatever the order of the rows; a kind of leg may come twice. */
  readonly legs: readonly { readonly leg: LegKind; readonly usualDays: number; readonly worstDays: number }[];
  /** Days of all legs together, usually and at worst. */
  readonly usualDays: number;
  readonly worstDays: number;
}

/**
 * How long is each lane, leg by leg?
 *
 *     days of a lane = Σ days of its legs
 *
 * Source: 002-39 (plan by the worst case), 002-55 (every leg, because the whole way is usually underestimated).
 * Units: days. A worst case below the usual one is a slip of the pen; the usual days hold then.
 */
export function lanesOf(rows: readonly LaneLeg[]): Map<string, LaneTimes> {
  const byLane = new Map<string, LaneLeg[]>();
  for (const row of rows) {
    const known = byLane.get(row.lane);
    if (known) known.push(row);
    else byLane.set(row.lane, [row]);
  }
  return new Map([...byLane].map(([name, itsRows]) => [name, laneOf(name, itsRows)]));
}

/**
 * The lane of a product that is cross-docked: its goods go from the ramp to the buyer or branch, and nobody waits until they
 * are put away.
 *
 * Source: 000-40 (a cross-docking area for what sells best skips the days of putting away). Units: days.
 */
export function crossDocked(lane: LaneTimes): LaneTimes {
  const legs = lane.legs.filter(({ leg }) => leg !== "RECEIVING");
  return { ...lane, legs, ...daysOf(legs) };
}

const daysOf = (legs: LaneTimes["legs"]): Pick<LaneTimes, "usualDays" | "worstDays"> => ({
  usualDays: legs.reduce((sum, leg) => sum + leg.usualDays, 0),
  worstDays: legs.reduce((sum, leg) => sum + leg.worstDays, 0),
});

function laneOf(name: string, rows: readonly LaneLeg[]): LaneTimes {
  const legs = [...rows]
    .sort((a, b) => legKinds.indexOf(a.leg) - legKinds.indexOf(b.leg))
    .map(({ leg, usualDays, worstDays }) => ({
      leg,
      usualDays,
      worstDays: Math.max(usualDays, worstDays ?? usualDays),
    }));
  const mode = rows.find((row) => row.mode !== undefined)?.mode;
  return {
    lane: name,
    ...(mode === undefined ? {} : { mode }),
    legs,
    ...daysOf(legs),
  };
}
