import { type Problem, refuse, type Result } from "../../calculation";
import { isBlank, productTerms, type RawCell } from "../../vocabulary";
import { cellAddress } from "../places";

/** The columns that are read of one table: each with the key of its term, or the SKU that heads it. */
export interface ReadColumns {
  readonly sheet: string;
  readonly keys: readonly string[];
  /** Of the sheet, counted from 0; one a key. */
  readonly columns: readonly number[];
}

/** Takes a table block by block, then says what it read. */
export interface RowsReader<T> {
  /** The rows of the sheet from `firstRow` on; of each the cells of the columns that are read. */
  accept(rows: readonly (readonly RawCell[])[], firstRow: number): void;
  finish(): T;
}

/** Nothing there, or nothing but spaces. */
export const isEmpty = (cell: RawCell): boolean =>
  isBlank(cell) || (typeof cell === "string" && cell.trim() === "");

/** Reads the SKU of a row, which is left out where it has none. */
export const readSku = (cell: RawCell): Result<string> =>
  isEmpty(cell) ? refuse("skuMissing") : productTerms.sku.read(cell);

export const placeOf = (
  { sheet, columns }: ReadColumns,
  row: number,
  index: number,
): NonNullable<Problem["at"]> => ({ sheet, cell: cellAddress(row, columns[index]!) });
