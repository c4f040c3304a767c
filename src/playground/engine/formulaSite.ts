import { type CellValue } from "./contract";
import { type StoredCell, type StoredSheet } from "./sheet";

/** A formula in its cell, as the calculation knows it. */
export interface FormulaSite {
  readonly sheet: StoredSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: StoredCell;
  /** The value the file came with, kept where the formula cannot be calculated here. */
  readonly savedValue?: CellValue;
}
