import { answer, type Result } from "../../calculation";
import type { RawCell } from "../../vocabulary";
import type { CellPlace, FoundTable, SaleToFind } from "../contract";
import { readSku, placeOf } from "../reading/cells";
import { locateTables } from "./locateTables";
import { rowBlocks } from "./rowBlocks";

/**
 * The cell that holds the units of a product's sale on a day, or of its first sale where no day is said; undefined where
 * the table has no such sale. Read only as far as that cell.
 */
export async function findSale(
  context: Excel.RequestContext,
  sales: FoundTable,
  { sku, date }: SaleToFind,
): Promise<Result<CellPlace | undefined>> {
  const located = await locateTables(context, [sales]);
  if (!located.ok) return located;
  const { columns: source, extent } = located.value[0]!;
  const isWide = sales.layout === "wide";
  const [dateIndex, skuIndex] = [source.keys.indexOf("date"), source.keys.indexOf("sku")];
  const unitsIndex = source.keys.indexOf(isWide ? sku : "units");
  if (unitsIndex < 0) return answer(undefined);

  const isSale = (row: readonly RawCell[]): boolean => {
    const sold = row[unitsIndex];
    if (typeof sold !== "number" || sold === 0) return false;
    if (date !== undefined && Math.floor(Number(row[dateIndex])) !== date) return false;
    const named = isWide ? answer(sku) : readSku(row[skuIndex]);
    return named.ok && named.value === sku;
  };

  const { sheet, columns } = source;
  const rows = { sheet, columns, firstRow: extent.headingRow + 1, rows: extent.rows };
  for await (const block of rowBlocks(context, rows)) {
    const index = block.rows.findIndex(isSale);
    if (index < 0) continue;
    const { cell = "" } = placeOf(source, block.firstRow + index, unitsIndex);
    return answer({ sheet, cell });
  }
  return answer(undefined);
}
