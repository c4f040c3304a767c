import type { Text } from "../../vocabulary";

/** How a table of ours looks beyond its values: what Excel draws from it and how cells are coloured. */
export interface TableLook {
  readonly charts?: readonly TableChart[];
  readonly highlights?: readonly Highlight[];
  /** Its sheet prints on one page, upright, however long it is. */
  readonly onOnePage?: boolean;
}

/** A native Excel chart of columns of a table, placed beside it. */
export interface TableChart {
  /** Tells it from the table's other charts; part of the name by which Excel knows it, so that it is found again. */
  readonly key: string;
  readonly title: Text;
  readonly kind: "Line" | "ColumnClustered" | "ColumnStacked" | "BarClustered";
  /** The column along the axis: dates or names. */
  readonly categories: string;
  /** The columns drawn, a series each, named as their headings. */
  readonly values: readonly string[];
  /**
   * A chart for each stretch of rows with the same text in this column, such as a product's, for the first `most` of them;
   * without it one chart of all rows.
   */
  readonly each?: { readonly column: string; readonly most: number };
}

/** Cells of a column that are coloured while they hold this text. */
export interface Highlight {
  readonly column: string;
  readonly text: string;
  readonly colour: string;
}

/** A chart to draw: its name in Excel, its title and the rows of the table it is of, counted from 0. */
export interface Plot {
  readonly name: string;
  readonly title: string;
  readonly chart: TableChart;
  readonly firstRow: number;
  readonly rows: number;
}

export const chartName = (excelName: string, key: string, number: number): string =>
  `${excelName} ${key} ${number}`;

/** Every name a chart of a table may have; those not drawn now may stand from an earlier, longer table. */
export const chartNames = (excelName: string, charts: readonly TableChart[]): string[] =>
  charts.flatMap(({ key, each }) =>
    Array.from({ length: each?.most ?? 1 }, (_, index) => chartName(excelName, key, index + 1)),
  );

/** Fills that dark text reads well on: something is wrong, something is to be done, something is to be known. */
export const fills = { wrong: "#F8CBAD", toDo: "#FFE699", toKnow: "#FFF2CC" } as const;
