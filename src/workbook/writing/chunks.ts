import type { OutCell } from "./tableRows";

/** Excel on the web refuses requests of more than 5 MB; this leaves room for formats and what is around the values. */
const targetBytes = 2_000_000;
/** A character may take three bytes. */
const mostBytes = (cells: readonly OutCell[]): number => 3 * JSON.stringify(cells).length;

export interface Chunk {
  readonly firstRow: number;
  readonly rows: readonly (readonly OutCell[])[];
}

/** Rows in pieces that one request can carry. */
export function chunksOf(rows: readonly (readonly OutCell[])[]): Chunk[] {
  const chunks: { firstRow: number; rows: (readonly OutCell[])[] }[] = [];
  let bytes = Infinity;
  rows.forEach((row, index) => {
    const rowBytes = mostBytes(row);
    if (bytes + rowBytes > targetBytes) {
      chunks.push({ firstRow: index, rows: [] });
      bytes = 0;
    }
    chunks.at(-1)!.rows.push(row);
    bytes += rowBytes;
  });
  return chunks;
}
