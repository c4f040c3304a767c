import { roundUpToPack } from "../numbers/rounding";
import { splitInPacks } from "../numbers/split";
import { sourced } from "../sourced";

export const defaultMainSupplierShare = sourced(0.7, {
  source: "000-19",
  checked: "2026-11-22",
  note: "the first supplier listed is the main one; the backups share the rest",
});

/** Who makes a product, on which terms. */
export interface SupplierTerms {
  readonly supplier: string;
  /** A fraction of the product's orders; where none is given, the first supplier has the main share. */
  readonly orderShare?: number | undefined;
  /** Units; none where not given. */
  readonly minOrder?: number | undefined;
}

export interface SupplierPart {
  readonly supplier: string;
  readonly units: number;
  /** The share that was aimed at. */
  readonly share: number;
  /** Why the part is not its share of the whole packs. */
  readonly adjusted: "none" | "raisedToMinimum" | "belowMinimum";
}

/**
 * How does a product's order divide over its suppliers?
 *
 * By share in whole packs. A part below its supplier's minimum order is raised to it, at the cost of the supplier with the
 * most, as long as that one keeps its own minimum. Where there are not enough units for all minimums, the smallest share
 * below its minimum gets nothing this time; the last one left gets the whole order, at least its minimum.
 *
 * Source: 000-19 (70% main, 30% backup; minimum and packs respected); not the 70/30 of batches, 004-22.
 * Units: whole units; `totalUnits` is a whole number of packs. The parts add up to it, unless it is below the minimum of
 * the only supplier left.
 * Example: 300 units by 70/30, the backup taking no less than 100: 200 and 100.
 */
export function supplierSplit(
  totalUnits: number,
  suppliers: readonly SupplierTerms[],
  packSize: number,
  mainShare = defaultMainSupplierShare.value,
): SupplierPart[] {
  const shares = orderShares(suppliers, mainShare);
  const minimums = suppliers.map(({ minOrder = 0 }) => roundUpToPack(minOrder, packSize));
  const units = unitsWithinMinimums(totalUnits, shares, minimums, packSize);
  const byShare = totalUnits > 0 ? splitInPacks(totalUnits, shares, packSize) : units;
  return suppliers.map(({ supplier }, i) => ({
    supplier,
    units: units[i],
    share: shares[i],
    adjusted: adjustmentOf(units[i], byShare[i], minimums[i]),
  }));
}

/** A part above its share was raised, or took what another could not be given; only the former is its own minimum's doing. */
function adjustmentOf(units: number, byShare: number, minimum: number): SupplierPart["adjusted"] {
  if (units === 0 && byShare > 0) return "belowMinimum";
  return units > byShare && units === minimum ? "raisedToMinimum" : "none";
}

/** The shares given; what they leave open is the main supplier's 70%, and the rest in equal parts. They add up to 1. */
function orderShares(suppliers: readonly SupplierTerms[], mainShare: number): number[] {
  const given = suppliers.map(({ orderShare }) => orderShare);
  const sum = given.reduce<number>((total, share) => total + (share ?? 0), 0);
  const open = given.filter((share) => share === undefined).length;
  const left = Math.max(0, 1 - sum);
  const main = open === suppliers.length && open > 1 ? mainShare : undefined;
  const shares = given.map((share, i) => {
    if (share !== undefined) return share;
    if (main === undefined) return left / open;
    return i === 0 ? main : (1 - main) / (open - 1);
  });
  const whole = shares.reduce((total, share) => total + share, 0);
  return whole > 0 ? shares.map((share) => share / whole) : shares.map((_, i) => (i === 0 ? 1 : 0));
}

function unitsWithinMinimums(
  totalUnits: number,
  shares: readonly number[],
  minimums: readonly number[],
  packSize: number,
): number[] {
  if (totalUnits === 0) return shares.map(() => 0);
  const units = splitInPacks(totalUnits, shares, packSize);
  const taking = shares.map((_, i) => i).filter((i) => units[i] > 0);
  const short = taking.filter((i) => units[i] < minimums[i]);
  if (short.length === 0) return units;
  if (taking.length === 1) return units.map((each, i) => (i === short[0] ? minimums[i] : each));

  const asked = taking.reduce((sum, i) => sum + minimums[i], 0);
  if (asked > totalUnits) {
    const out = short.reduce((least, i) => (shares[i] <= shares[least] ? i : least));
    const without = shares.map((share, i) => (i === out ? 0 : share));
    return unitsWithinMinimums(totalUnits, without, minimums, packSize);
  }
  for (const i of short) units[i] = minimums[i];
  let given = units.reduce((sum, each) => sum + each, 0) - totalUnits;
  for (const i of [...taking].sort((a, b) => units[b] - minimums[b] - (units[a] - minimums[a]))) {
    const gives = Math.min(given, units[i] - minimums[i]);
    units[i] -= gives;
    given -= gives;
  }
  return units;
}
