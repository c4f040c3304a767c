import type { KeyedSums } from "../numbers/keyedSums";

/**
 * Daily sales, column by column: entry i is `units[i]` of `skus[skuOf[i]]` by `channels[channelOf[i]]` on `dates[i]`. One
 * entry a day, product and channel, and another with negative units where something came back. Sorted by date, SKU, channel.
 */
export interface DailySales {
  readonly skus: readonly string[];
  readonly channels: readonly string[];
  readonly dates: Uint32Array;
  readonly skuOf: Uint32Array;
  readonly channelOf: Uint16Array;
  readonly units: Float64Array;
}

/** As many rows as a sheet has: more products could never be written. */
export const mostSkus = 2 ** 20;
export const mostChannels = 2 ** 12;
/** Date serials beyond it, from the year 2258 on, are slips of the pen. */
export const mostDates = 2 ** 17;

/** By character codes: the same in every language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The places of texts in ascending order, and for each text its rank. */
function ranked(texts: readonly string[]) {
  const indices = [...texts.keys()].sort((a, b) => compare(texts[a], texts[b]));
  const ranks = new Uint32Array(texts.length);
  indices.forEach((index, rank) => (ranks[index] = rank));
  return { indices, ranks, sorted: indices.map((index) => texts[index]) };
}

/** What an entry is the sum of. */
interface Entry {
  readonly date: number;
  readonly sku: number;
  readonly channel: number;
  readonly isReturn: number;
}

/** A number for each entry, to add its units up by. */
export const sumKey = ({ date, sku, channel, isReturn }: Entry): number =>
  ((sku * mostChannels + channel) * 2 + isReturn) * mostDates + date;

/** The same with the date before the rest, so that sorting the numbers sorts the entries. */
const sortKey = ({ date, sku, channel, isReturn }: Entry): number =>
  ((date * mostSkus + sku) * mostChannels + channel) * 2 + isReturn;

function entryOfSumKey(key: number): Entry {
  const rest = Math.floor(key / mostDates);
  const pair = Math.floor(rest / 2);
  const [sku, channel] = [Math.floor(pair / mostChannels), pair % mostChannels];
  return { date: key % mostDates, sku, channel, isReturn: rest % 2 };
}

function entryOfSortKey(key: number): Entry {
  const triple = Math.floor(key / 2);
  const pair = Math.floor(triple / mostChannels);
  const [sku, channel] = [pair % mostSkus, triple % mostChannels];
  return { date: Math.floor(pair / mostSkus), sku, channel, isReturn: key % 2 };
}

/** Takes the keys of the sums apart and lays the entries out in order. Millions of them: nothing is copied twice. */
export function dailySales(
  skus: readonly string[],
  channels: readonly string[],
  sums: KeyedSums,
): DailySales {
  const [bySku, byChannel] = [ranked(skus), ranked(channels)];
  const keys = sums.keys();
  for (let i = 0; i < keys.length; i++) {
    const entry = entryOfSumKey(keys[i]);
    keys[i] = sortKey({ ...entry, sku: bySku.ranks[entry.sku], channel: byChannel.ranks[entry.channel] });
  }
  keys.sort();
  const dates = new Uint32Array(keys.length);
  const skuOf = new Uint32Array(keys.length);
  const channelOf = new Uint16Array(keys.length);
  const units = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const entry = entryOfSortKey(keys[i]);
    dates[i] = entry.date;
    skuOf[i] = entry.sku;
    channelOf[i] = entry.channel;
    const [sku, channel] = [bySku.indices[entry.sku], byChannel.indices[entry.channel]];
    units[i] = sums.sumOf(sumKey({ ...entry, sku, channel }));
  }
  return { skus: bySku.sorted, channels: byChannel.sorted, dates, skuOf, channelOf, units };
}
