import { type Workbook } from "../engine/contract";

/** For tests and for the curious: the open workbook, and what the add-in asked for in vain. */
export interface PlaygroundApi {
  readonly workbook: Workbook;
  /** Settles once the first workbook is open. */
  readonly ready: Promise<void>;
  /** Members of the Excel API the add-in used and nobody answers here, as `Class.member`. */
  unsupported(): string[];
}

declare global {
  interface Window {
    playground: PlaygroundApi;
  }
}
