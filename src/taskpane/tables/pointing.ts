import type { ColumnChoice, PointedTable } from "../../workbook/contract";

/** What a planner can do about columns that were not recognised, or not as they are meant. */
export interface Pointing {
  readonly isBusy: boolean;
  /** Remembers in the workbook which headings hold which columns, and reads again. */
  pointAt(choices: readonly ColumnChoice[]): void;
  /** Takes back what was pointed at in a table, and reads again. */
  undo(table: PointedTable): void;
}
