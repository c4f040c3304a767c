import { isBlank, type RawCell } from "../../vocabulary";

/** One hash over rows of cells, in order. Blank rows do not count, so rows emptied at the end change nothing. */
export class RowsHash {
  private low = 0x811c9dc5;
  private high = 0xcbf29ce4;
  private readonly float = new Float64Array(1);
  private readonly halves = new Uint32Array(this.float.buffer);

  add(rows: readonly (readonly RawCell[])[], firstRow: number): void {
    rows.forEach((row, index) => {
      if (row.every(isBlank)) return;
      this.mix(firstRow + index);
      for (const cell of row) this.mixCell(cell);
    });
  }

  /** 64 bits as 16 hexadecimal digits. */
  digest(): string {
    return hex(this.high) + hex(this.low);
  }

  private mixCell(cell: RawCell): void {
    if (typeof cell === "number") {
      this.float[0] = cell;
      this.mix(1);
      this.mix(this.halves[0]!);
      this.mix(this.halves[1]!);
    } else if (isBlank(cell)) {
      this.mix(2);
    } else {
      const text = String(cell);
      this.mix(typeof cell === "boolean" ? 3 : 4);
      this.mix(text.length);
      for (let i = 0; i < text.length; i++) this.mix(text.charCodeAt(i));
    }
  }

  /** FNV-1a in two lanes of 32 bits, with different multipliers so that they do not agree by chance. */
  private mix(word: number): void {
    this.low = Math.imul(this.low ^ word, 0x01000193);
    this.low ^= this.low >>> 15;
    this.high = Math.imul(this.high ^ word, 0x85ebca6b);
    this.high ^= this.high >>> 13;
  }
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, "0");

/** What was read of one table: enough to read the same cells again, and the hash of what they held. */
export interface ReadPart {
  readonly sheet: string;
  readonly excelTable?: string;
  readonly headingRow: number;
  /** Of the sheet, counted from 0. */
  readonly columns: readonly number[];
  readonly hash: string;
}

/** A fingerprint is text, because it is kept in a cell of the log. */
export const writeFingerprint = (parts: readonly ReadPart[]): string =>
  JSON.stringify(parts.map((part) => ({ ...part, columns: runsOf(part.columns) })));

export function readFingerprint(fingerprint: string): ReadPart[] {
  type Written = Omit<ReadPart, "columns"> & { columns: Run[] };
  return (JSON.parse(fingerprint) as Written[]).map((part) => ({
    ...part,
    columns: part.columns.flatMap(([first, count]) => Array.from({ length: count }, (_, i) => first + i)),
  }));
}

/** The first of neighbouring columns, and how many they are. */
export type Run = readonly [first: number, count: number];

export function runsOf(columns: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
