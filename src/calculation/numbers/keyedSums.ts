import { spread } from "./textHash";

/**
 * Sums by a whole number from 0 to 2⁵³ − 1, in flat arrays: some 22 bytes an entry where a `Map` takes 50, so that millions
 * of entries fit into a pane's memory.
 */
export interface KeyedSums {
  add(key: number, amount: number): void;
  /** 0 for a key that is not there. */
  sumOf(key: number): number;
  /** Every key, in no order; the array is the caller's own. */
  keys(): Float64Array;
}

/** Whole numbers that were seen, some 11 bytes each. */
export interface NumberSet {
  /** True where the number was not there before. */
  add(key: number): boolean;
}

/** The keys are parted, so that growing never holds more than a small part of them twice. A power of two. */
const partCount = 64;
const partBits = 6;
const firstCapacity = 32;
/** Fuller, and looking for a place takes long; a larger step, and too much of the memory stays empty. */
const fullest = 0.8;
const growth = 1.25;
/** A place that holds no key. */
const free = -1;

/** Keys at the places their bits lead to, and beside them what they add up to; a set has no sums. */
interface Part {
  keys: Float64Array;
  sums: Float64Array;
  size: number;
}

const emptyPart = (capacity: number, hasSums: boolean): Part => ({
  keys: new Float64Array(capacity).fill(free),
  sums: new Float64Array(hasSums ? capacity : 0),
  size: 0,
});

const emptyParts = (hasSums: boolean): Part[] =>
  Array.from({ length: partCount }, () => emptyPart(firstCapacity, hasSums));

const bitsOf = (key: number): number => spread((key | 0) ^ Math.imul((key / 2 ** 32) | 0, 0x9e3779b1));

/** Where a key stands, or would stand, in the part its lowest bits name: its other bits spread it over the places. */
function placeOf({ keys }: Part, key: number, bits: number): number {
  let place = Math.floor(((bits >>> partBits) / 2 ** (32 - partBits)) * keys.length);
  while (keys[place] !== free && keys[place] !== key) place = place + 1 === keys.length ? 0 : place + 1;
  return place;
}

const partOf = (parts: readonly Part[], bits: number): Part => parts[bits & (partCount - 1)];

/** Puts a key where it was found to belong, and makes room for the next one. */
function put(part: Part, place: number, key: number): void {
  part.keys[place] = key;
  part.size += 1;
  if (part.size > part.keys.length * fullest) grow(part);
}

function grow(part: Part): void {
  const hasSums = part.sums.length > 0;
  const larger = emptyPart(Math.ceil(part.keys.length * growth), hasSums);
  for (let i = 0; i < part.keys.length; i++) {
    const key = part.keys[i];
    if (key === free) continue;
    const place = placeOf(larger, key, bitsOf(key));
    larger.keys[place] = key;
    if (hasSums) larger.sums[place] = part.sums[i];
  }
  part.keys = larger.keys;
  part.sums = larger.sums;
}

export function numberSet(): NumberSet {
  const parts = emptyParts(false);
  return {
    add(key) {
      const bits = bitsOf(key);
      const part = partOf(parts, bits);
      const place = placeOf(part, key, bits);
      if (part.keys[place] === key) return false;
      put(part, place, key);
      return true;
    },
  };
}

export function keyedSums(): KeyedSums {
  const parts = emptyParts(true);
  return {
    add(key, amount) {
      const bits = bitsOf(key);
      const part = partOf(parts, bits);
      const place = placeOf(part, key, bits);
      part.sums[place] += amount;
      if (part.keys[place] !== key) put(part, place, key);
    },
    sumOf(key) {
      const bits = bitsOf(key);
      const part = partOf(parts, bits);
      return part.sums[placeOf(part, key, bits)];
    },
    keys() {
      const all = new Float64Array(parts.reduce((sum, { size }) => sum + size, 0));
      let next = 0;
      for (const { keys } of parts) {
        // No `filter`: it would make an object of each number first.
        for (let i = 0; i < keys.length; i++) if (keys[i] !== free) all[next++] = keys[i];
      }
      return all;
    },
  };
}
