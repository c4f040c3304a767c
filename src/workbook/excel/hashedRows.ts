import { answer, refuse, type Result } from "../../calculation";
import type { RawCell } from "../../vocabulary";
import { readFingerprint, RowsHash } from "../reading/fingerprint";
import { type Extent, extentsNow } from "./extents";
import { rowBlocks } from "./rowBlocks";

/** The hash of a table's heading row and rows; the rows are handed over as they come. */
export async function hashRows(
  context: Excel.RequestContext,
  { sheet, columns }: { readonly sheet: string; readonly columns: readonly number[] },
  { headingRow, rows }: Extent,
  accept: (rows: readonly (readonly RawCell[])[], firstRow: number) => void = () => undefined,
): Promise<string> {
  const hash = new RowsHash();
  for await (const block of rowBlocks(context, { sheet, firstRow: headingRow, rows: rows + 1, columns })) {
    hash.add(block.rows, block.firstRow - headingRow);
    const isFirst = block.firstRow === headingRow;
    if (isFirst) accept(block.rows.slice(1), headingRow + 1);
    else accept(block.rows, block.firstRow);
  }
  return hash.digest();
}

/** Reads the same cells again; refused, naming the first sheet that holds something else now. */
export async function checkUnchanged(
  context: Excel.RequestContext,
  fingerprint: string,
): Promise<Result<void>> {
  const parts = readFingerprint(fingerprint);
  const extents = await extentsNow(context, parts);
  if (!extents.ok) return extents;
  for (const [index, part] of parts.entries()) {
    const { sheet, hash } = part;
    if ((await hashRows(context, part, extents.value[index]!)) !== hash) {
      return refuse("changedSinceRead", { params: { sheet }, at: { sheet } });
    }
  }
  return answer(undefined);
}
