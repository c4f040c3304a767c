import { type Workbook } from "../engine/contract";

/** For tests and for the curious: the open workbook, and what the add-in asked for in vain. */
/** A chart the add-in asked for: of what kind, on which sheet, and how many series it shows. */
export interface DrawnChart {
  readonly sheet: string;
  readonly type: string;
  readonly title: string;
  readonly series: number;
}

export interface PlaygroundApi {
  readonly workbook: Workbook;
  /** Settles once the first workbook is open. */
  readonly ready: Promise<void>;
  /** Members of the Excel API the add-in used and nobody answers here, as `Class.member`. */
  unsupported(): string[];
  /** The charts the add-in asked for, which nothing here draws. */
  charts(): DrawnChart[];
}

declare global {
  interface Window {
    playground: PlaygroundApi;
  }
}
