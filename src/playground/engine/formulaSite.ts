import { type CellValue } from "./contract";
import { type Program } from "./compile";
import { type CustomCallRecord } from "./customCalls";
import { type RangeNode } from "./dependencies";
import { type StoredCell, type StoredSheet } from "./sheet";

/** A formula in its cell, as the calculation knows it. */
export interface FormulaSite {
  readonly sheet: StoredSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: StoredCell;
  /** The value the file came with, kept where the formula cannot be calculated here. */
  readonly savedValue?: CellValue;
  program: Program;
  /** "visiting" while the formulas it needs are calculated first. */
  state: "clean" | "dirty" | "visiting";
  /** It needs its own result, directly or through others. */
  isCircular: boolean;
  /** The ranges of more than one cell it reads. */
  ranges: RangeNode[];
  /** Its calls to add-in functions, by the place in the formula and the kind of arguments. */
  calls?: Map<string, CustomCallRecord[]>;
}
