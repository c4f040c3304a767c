import { groupedBy } from "../numbers/grouped";
import type { SupplyLine } from "../order/sourceCheck";
import { sourced } from "../sourced";

/** For which case a contingency plan is (000-52); `ANY` holds what is done first in all of them (002-53). */
export const situations = ["ANY", "OUT OF STOCK", "WAREHOUSE", "DELAY", "QUALITY"] as const;
export type Situation = (typeof situations)[number];

export const defaultFewestBackups = sourced(2, {
  source: "001-22",
  checked: "2026-11-22",
  note: "two or three in reserve; the lower end",
});

/** A row of the Lanes table, as far as it says who carries the goods. */
export interface LaneForwarders {
  readonly lane: string;
  readonly forwarder?: string | undefined;
  /** Names with commas between them. */
  readonly backupForwarders?: string | undefined;
}

export interface BackupInput {
  /** Products that are ordered for the promotion. */
  readonly skus: readonly string[];
  readonly supplies: readonly SupplyLine[];
  /** Lanes its batches go by. */
  readonly lanes: readonly string[];
  readonly forwarders: readonly LaneForwarders[];
}

export interface ProductBackup {
  readonly sku: string;
  /** Each once; empty where the Suppliers table does not name the product. */
  readonly suppliers: readonly string[];
}

export interface LaneBackup {
  readonly lane: string;
  /** Who usually carries the goods; undefined where no row of the lane says so. */
  readonly forwarder?: string | undefined;
  readonly backups: readonly string[];
}

export interface PromoBackups {
  /** Products with fewer suppliers than wanted. */
  readonly products: readonly ProductBackup[];
  /** Lanes with fewer forwarders in reserve than wanted. */
  readonly lanes: readonly LaneBackup[];
  /** Every lane the batches go by, with its forwarders. */
  readonly allLanes: readonly LaneBackup[];
  /** The contingency plans that what is lacking calls for, and those for any case. */
  readonly situations: readonly Situation[];
}

/**
 * What would a promotion have to fall back on, if a supplier or a forwarder failed?
 *
 * A product lacks a backup where fewer than `fewestSources` suppliers are listed, none listed among them; a lane where fewer
 * than `fewestBackups` forwarders stand in reserve beside the usual one. A name that stands twice counts once, and the usual
 * forwarder is no reserve. A product without backup calls for the plan against an empty shelf, a lane for that against
 * delays.
 *
 * Source: 002-42, 000-20 (a second supplier); 001-22 (two or three forwarders in reserve), 004-24; 002-53, 000-52 (plans).
 * Units: names. Not for: whether the second one could deliver in time; no name on paper says so (000-19).
 */
export function promoBackups(
  { skus, supplies, lanes, forwarders }: BackupInput,
  fewestSources: number,
  fewestBackups: number,
): PromoBackups {
  const bySku = groupedBy(supplies, ({ sku }) => sku);
  const products = skus
    .map((sku): ProductBackup => ({ sku, suppliers: suppliersOf(bySku.get(sku) ?? []) }))
    .filter(({ suppliers }) => suppliers.length < fewestSources);
  const allLanes = laneBackups(lanes, forwarders);
  const lacking = allLanes.filter(({ backups }) => backups.length < fewestBackups);
  return {
    products,
    lanes: lacking,
    allLanes,
    situations: [
      ...(products.length > 0 ? (["OUT OF STOCK"] as const) : []),
      ...(lacking.length > 0 ? (["DELAY"] as const) : []),
      "ANY",
    ],
  };
}

/** Who carries the goods of each lane, and who would instead (001-22). */
export function laneBackups(lanes: readonly string[], forwarders: readonly LaneForwarders[]): LaneBackup[] {
  const byLane = groupedBy(forwarders, ({ lane }) => lane);
  return [...new Set(lanes)].map((lane) => forwardersOf(lane, byLane.get(lane) ?? []));
}

const suppliersOf = (lines: readonly SupplyLine[]): string[] => [
  ...new Set(lines.map(({ supplier }) => supplier)),
];

function forwardersOf(lane: string, rows: readonly LaneForwarders[]): LaneBackup {
  const forwarder = rows.find((row) => row.forwarder)?.forwarder;
  const named = rows.flatMap(({ backupForwarders = "" }) => namesIn(backupForwarders));
  // A lane whose rows name several usual forwarders has the others in reserve.
  const others = rows.flatMap((row) => row.forwarder ?? []);
  const backups = [...new Set([...named, ...others])].filter((name) => name !== "" && name !== forwarder);
  return { lane, forwarder, backups };
}

/** Names with commas, semicolons or Chinese list marks between them. */
const namesIn = (text: string): string[] => text.split(/[,;，；、]/).map((name) => name.trim());
