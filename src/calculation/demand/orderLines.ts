import { keyedSums, numberSet } from "../numbers/keyedSums";
import {
  compare,
  type DailySales,
  dailySales,
  mostChannels,
  mostDates,
  mostSkus,
  sumKey,
} from "./dailySales";
import { isPseudoSku } from "./pseudoSkus";

/** One line of an order file. */
export interface OrderLine {
  /** A whole date serial. */
  readonly date: number;
  readonly sku: string;
  /** "" where the file does not say. */
  readonly channel: string;
  /** Negative for a return. */
  readonly units: number;
  /** `textHash` of all that the line says, to know it again by. */
  readonly hash: number;
}

/** Why a line could not be read: a field that is no date, no SKU or no number, or more different ones than are kept. */
export type LineFault = "date" | "sku" | "units" | "tooMany";

export interface OrderLineOptions {
  /** A line that says exactly what an earlier one says is left out; only order numbers show that it is no second sale. */
  readonly leaveOutRepeats: boolean;
  readonly leaveOutPseudoSkus: boolean;
}

/** Lines that do not count, how many, and in which rows the first ones stand. */
export interface LinesApart {
  readonly lines: number;
  /** At most `mostRowsNamed`, in the order they were read. */
  readonly firstRows: readonly number[];
}

/** What became of each line: sold, returned and the kinds that are left out add up to the lines read. */
export interface OrderDemand {
  readonly sales: DailySales;
  readonly lines: number;
  readonly sold: { readonly lines: number; readonly units: number };
  readonly returned: { readonly lines: number; readonly units: number };
  readonly leftOut: {
    readonly repeats: LinesApart;
    readonly pseudoSkus: LinesApart;
    /** Lines of 0 units, which orders leave that were cancelled. */
    readonly noUnits: LinesApart;
    readonly refused: Readonly<Record<LineFault, LinesApart>>;
  };
  /** What the file holds, whatever became of the lines. */
  readonly seen: {
    readonly repeats: number;
    readonly negative: number;
    readonly skus: number;
    /** Days with a line. */
    readonly days: number;
    /** Every code that is no goods, most lines first. */
    readonly pseudoSkus: readonly { readonly sku: string; readonly lines: number }[];
  };
}

/** Reads lines one at a time and keeps no line. */
export interface OrderLineTally {
  add(line: OrderLine, row: number): void;
  refuse(fault: LineFault, row: number): void;
  finish(): OrderDemand;
}

export const mostRowsNamed = 3;
/** Lines that do not count, as they come. */
function apart() {
  let lines = 0;
  const firstRows: number[] = [];
  return {
    add(row: number): void {
      lines += 1;
      if (firstRows.length < mostRowsNamed) firstRows.push(row);
    },
    result: (): LinesApart => ({ lines, firstRows }),
  };
}

/** Texts numbered in the order they are first seen; undefined for a new one beyond the limit. */
function numbered(limit: number) {
  const indices = new Map<string, number>();
  return {
    indices,
    of(text: string): number | undefined {
      const known = indices.get(text);
      if (known !== undefined || indices.size >= limit) return known;
      // A copy: what is cut out of a file's text would keep all of that text in memory.
      indices.set(Array.from(text).join(""), indices.size);
      return indices.size - 1;
    },
  };
}

/**
 * What did each product sell on each day, by the lines of an order file of any length?
 *
 * Method: each line is one of sold, returned, repeat, pseudo-SKU, no units or refused, asked in the order refused, repeat,
 * pseudo-SKU, no units. Units add up a day, product and channel; nothing else of a line is kept but a 53-bit hash, so
 * memory grows with days × products and by some 11 bytes a line. Neither the order of lines nor how they are cut matters.
 *
 * Source: formulas C.8 (returns are a supply stream and no negative demand).
 * Units: date serials and units in and out.
 * Not for: orders that were cancelled later, where the file still shows their units; leave them out of the export.
 * Example: 2 and 3 of A on one day, −1 the next: 5 on the first day, and −1 apart on the second.
 */
export function orderLineTally({ leaveOutRepeats, leaveOutPseudoSkus }: OrderLineOptions): OrderLineTally {
  const skus = numbered(mostSkus);
  const channels = numbered(mostChannels);
  const sums = keyedSums();
  let hashes = numberSet();
  const days = numberSet();
  const isPseudoOf: boolean[] = [];
  const pseudoLines = new Map<string, number>();
  const sold = { lines: 0, units: 0 };
  const returned = { lines: 0, units: 0 };
  const seen = { repeats: 0, negative: 0, days: 0 };
  const [repeats, pseudo, noUnits] = [apart(), apart(), apart()];
  const refused = { date: apart(), sku: apart(), units: apart(), tooMany: apart() };
  let lines = 0;

  function add({ date, sku, channel, units, hash }: OrderLine, row: number): void {
    if (!(date >= 1 && date < mostDates)) return refuse("date", row);
    lines += 1;
    const skuIndex = skus.of(sku);
    const channelIndex = channels.of(channel);
    if (skuIndex === undefined || channelIndex === undefined) return refused.tooMany.add(row);
    if (days.add(date)) seen.days += 1;
    if (units < 0) seen.negative += 1;
    const isPseudo = (isPseudoOf[skuIndex] ??= isPseudoSku(sku));
    if (isPseudo) pseudoLines.set(sku, (pseudoLines.get(sku) ?? 0) + 1);
    if (!hashes.add(hash)) {
      seen.repeats += 1;
      if (leaveOutRepeats) return repeats.add(row);
    }
    if (isPseudo && leaveOutPseudoSkus) return pseudo.add(row);
    if (units === 0) return noUnits.add(row);
    const isReturn = units < 0;
    const kind = isReturn ? returned : sold;
    kind.lines += 1;
    kind.units += Math.abs(units);
    sums.add(sumKey({ date, sku: skuIndex, channel: channelIndex, isReturn: Number(isReturn) }), units);
  }

  function refuse(fault: LineFault, row: number): void {
    lines += 1;
    refused[fault].add(row);
  }

  return {
    add,
    refuse,
    finish() {
      // The largest table by then, and no longer needed: its memory is for the answer.
      hashes = numberSet();
      return {
        sales: dailySales([...skus.indices.keys()], [...channels.indices.keys()], sums),
        lines,
        sold,
        returned,
        leftOut: {
          repeats: repeats.result(),
          pseudoSkus: pseudo.result(),
          noUnits: noUnits.result(),
          refused: {
            date: refused.date.result(),
            sku: refused.sku.result(),
            units: refused.units.result(),
            tooMany: refused.tooMany.result(),
          },
        },
        seen: {
          ...seen,
          skus: skus.indices.size,
          pseudoSkus: [...pseudoLines]
            .map(([sku, count]) => ({ sku, lines: count }))
            .sort((a, b) => b.lines - a.lines || compare(a.sku, b.sku)),
        },
      };
    },
  };
}
