import { splitInPacks } from "../numbers/split";
import { sourced } from "../sourced";

/** Days of cover between the best and the worst supplied warehouse from which stock is moved. */
export const defaultCoverGapDays = sourced(14, {
  source: "own",
  checked: "2026-11-22",
  note: "the document says to move stock between warehouses, not from which gap on: two weeks pay for most moves",
});

/** A product's stock in one warehouse. */
export interface WarehouseStock {
  readonly warehouse: string;
  readonly onHand: number;
  /** The part of the product's sales it serves; the shares of all warehouses add up to 1. */
  readonly salesShare: number;
}

export interface RegionalSplitInput {
  readonly warehouses: readonly WarehouseStock[];
  /** Units on the way that may still go to any of them. */
  readonly arriving: number;
  /** Units a day over all warehouses; undefined or 0 where nothing is known to sell. */
  readonly demandPerDay?: number | undefined;
  readonly packSize: number;
  readonly coverGapDays: number;
}

export interface WarehousePart extends WarehouseStock {
  /** Of everything on hand and on the way, by share. */
  readonly targetUnits: number;
  /** Of the units on the way. */
  readonly arrivingUnits: number;
  /** Days the stock on hand lasts there; undefined where nothing sells. */
  readonly coverDays?: number | undefined;
}

export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly units: number;
}

export interface RegionalSplit {
  readonly parts: readonly WarehousePart[];
  readonly transfers: readonly Transfer[];
  /** Days between the longest and the shortest cover, before anything is moved. */
  readonly coverGapDays?: number | undefined;
}

/**
 * How should a product's stock stand over the warehouses, where should what arrives go, and what is worth moving now?
 *
 *     target        = (on hand of all + arriving) × sales share, in whole cartons
 *     arriving part = what each lacks of its target, in whole cartons
 *     cover         = on hand ÷ (demand a day × sales share)
 *     move, where the longest cover exceeds the shortest by more than the gap: from what a warehouse has above its share
 *     of the stock on hand to what others lack of theirs, the largest first, in whole cartons
 *
 * Source: 003-24 (stock where it sells, moves between warehouses), 000-42 (by the regions' share of orders), 002-16 (one
 * stock over all). The gap is our own.
 * Units: whole units in and out; demand a day in units. The parts of what arrives add up to it.
 * Not for: goods whose regions differ from the shop's: their shares are not the shop's.
 * Example: 100 units at A and none at B, shares 60% and 40%: move 40 from A to B.
 */
export function regionalSplit(input: RegionalSplitInput): RegionalSplit {
  const { warehouses, arriving, demandPerDay = 0, packSize, coverGapDays } = input;
  const shares = warehouses.map(({ salesShare }) => salesShare);
  const onHand = warehouses.reduce((sum, each) => sum + each.onHand, 0);
  const targets = splitInPacks(onHand + arriving, shares, packSize);
  const lacking = warehouses.map((each, i) => Math.max(0, targets[i] - each.onHand));
  const arrivals = arriving > 0 ? splitInPacks(arriving, lacking, packSize) : lacking.map(() => 0);
  const parts = warehouses.map((each, i) => ({
    ...each,
    targetUnits: targets[i],
    arrivingUnits: arrivals[i],
    coverDays: coverOf(each, demandPerDay),
  }));
  const covers = parts.flatMap(({ coverDays }) => (coverDays === undefined ? [] : [coverDays]));
  const gap = covers.length < 2 ? undefined : Math.max(...covers) - Math.min(...covers);
  const isWorthMoving = gap !== undefined && gap > coverGapDays;
  return {
    parts,
    coverGapDays: gap,
    transfers: isWorthMoving ? transfersTo(splitInPacks(onHand, shares, packSize), warehouses, packSize) : [],
  };
}

const coverOf = ({ onHand, salesShare }: WarehouseStock, demandPerDay: number): number | undefined =>
  demandPerDay * salesShare > 0 ? onHand / (demandPerDay * salesShare) : undefined;

/** Moves that bring each warehouse to its share, as far as whole cartons go: the most from the fullest to the emptiest. */
function transfersTo(
  shares: readonly number[],
  warehouses: readonly WarehouseStock[],
  packSize: number,
): Transfer[] {
  const above = warehouses.map(({ onHand }, i) => wholePacks(onHand - shares[i], packSize));
  const below = warehouses.map(({ onHand }, i) => wholePacks(shares[i] - onHand, packSize));
  const transfers: Transfer[] = [];
  for (;;) {
    const from = placeOfLargest(above);
    const to = placeOfLargest(below);
    const units = Math.min(above[from], below[to]);
    if (units === 0) return transfers;
    above[from] -= units;
    below[to] -= units;
    transfers.push({ from: warehouses[from].warehouse, to: warehouses[to].warehouse, units });
  }
}

const wholePacks = (units: number, packSize: number): number =>
  Math.max(0, Math.floor(units / packSize) * packSize);

const placeOfLargest = (values: readonly number[]): number =>
  values.reduce((best, value, i) => (value > values[best] ? i : best), 0);
