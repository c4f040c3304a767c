import type { RawCell } from "../../vocabulary";
import { runsOf } from "../reading/fingerprint";
import { isTooLarge } from "./session";

/** Some columns of some rows of a sheet, all counted from 0. */
export interface RowsToRead {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly number[];
}

export interface RowBlock {
  readonly firstRow: number;
  readonly rows: readonly (readonly RawCell[])[];
}

/** Excel on the web refuses answers of more than 5 MB; this leaves room for what is around the values. */
const targetBytes = 2_000_000;
/** The first block tells how long a row is. */
const cellsInFirstBlock = 20_000;

/** Reads rows in blocks, so that no answer comes near what Excel on the web can send. */
export async function* rowBlocks(
  context: Excel.RequestContext,
  { sheet, firstRow, rows, columns }: RowsToRead,
): AsyncGenerator<RowBlock> {
  const end = firstRow + rows;
  let row = firstRow;
  let size = Math.max(1, Math.floor(cellsInFirstBlock / columns.length));
  while (row < end) {
    const count = Math.min(size, end - row);
    const block = await readBlock(context, { sheet, firstRow: row, rows: count, columns });
    if (block === undefined) {
      if (count === 1) throw new Error(`Row ${row + 1} of ${sheet} alone is too large to read.`);
      size = Math.ceil(count / 2);
      continue;
    }
    yield { firstRow: row, rows: block };
    row += count;
    size = Math.max(1, Math.floor(targetBytes / (bytesOf(block) / count)));
  }
}

/** The cells, row by row; undefined where they are too many for one answer. */
async function readBlock(
  context: Excel.RequestContext,
  { sheet, firstRow, rows, columns }: RowsToRead,
): Promise<RawCell[][] | undefined> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = runsOf(columns).map(([first, count]) =>
    worksheet.getRangeByIndexes(firstRow, first, rows, count).load("values"),
  );
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  // An oversize answer may also come as null, whatever the types say.
  const parts = ranges.map((range) => range.values as RawCell[][] | null);
  ranges.forEach((range) => range.untrack());
  const [first, ...others] = parts;
  if (parts.includes(null)) return undefined;
  if (others.length === 0) return first!;
  return first!.map((cells, index) => cells.concat(...others.map((part) => part![index]!)));
}

/** At most so many bytes as JSON: a character takes up to three, a number up to eighteen. */
function bytesOf(rows: readonly (readonly RawCell[])[]): number {
  let bytes = 0;
  for (const row of rows)
    for (const cell of row) bytes += typeof cell === "string" ? 3 * cell.length + 3 : 18;
  return bytes;
}
