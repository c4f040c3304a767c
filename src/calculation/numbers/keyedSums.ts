/**
 * Sums by a whole number from 0 to 2⁵³ − 1, in two flat arrays: 16 bytes an entry where a `Map` takes some 50, so that
 * millions of entries fit into a pane's memory.
 */
export interface KeyedSums {
  add(key: number, amount: number): void;
  /** 0 for a key that is not there. */
  sumOf(key: number): number;
  /** Every key, in no order; the array is the caller's own. */
  keys(): Float64Array;
}

/** Whole numbers that were seen, 8 bytes each. */
export interface NumberSet {
  /** True where the number was not there before. */
  add(key: number): boolean;
}

const firstCapacity = 1024;
const fullest = 0.7;
/** A place that holds no key. */
const free = -1;

const freePlaces = (capacity: number): Float64Array => new Float64Array(capacity).fill(free);

/** Where a key stands, or would stand; the capacity is a power of two. */
function placeOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  const low = key | 0;
  const high = (key / 2 ** 32) | 0;
  let bits = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  bits = (bits ^ (bits >>> 15)) & mask;
  while (keys[bits] !== free && keys[bits] !== key) bits = (bits + 1) & mask;
  return bits;
}

export function numberSet(): NumberSet {
  let keys = freePlaces(firstCapacity);
  let size = 0;

  function grow(): void {
    const larger = freePlaces(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== free) larger[placeOf(larger, keys[i])] = keys[i];
    }
    keys = larger;
  }

  return {
    add(key) {
      const place = placeOf(keys, key);
      if (keys[place] === key) return false;
      keys[place] = key;
      size += 1;
      if (size > keys.length * fullest) grow();
      return true;
    },
  };
}

export function keyedSums(): KeyedSums {
  let keys = freePlaces(firstCapacity);
  let sums = new Float64Array(firstCapacity);
  let size = 0;

  function grow(): void {
    const largerKeys = freePlaces(keys.length * 2);
    const largerSums = new Float64Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === free) continue;
      const place = placeOf(largerKeys, keys[i]);
      largerKeys[place] = keys[i];
      largerSums[place] = sums[i];
    }
    keys = largerKeys;
    sums = largerSums;
  }

  return {
    add(key, amount) {
      const place = placeOf(keys, key);
      sums[place] += amount;
      if (keys[place] === key) return;
      keys[place] = key;
      size += 1;
      if (size > keys.length * fullest) grow();
    },
    sumOf: (key) => sums[placeOf(keys, key)],
    keys() {
      // No `filter`: it would make an object of each number first.
      const taken = new Float64Array(size);
      let next = 0;
      for (let i = 0; i < keys.length; i++) if (keys[i] !== free) taken[next++] = keys[i];
      return taken;
    },
  };
}
