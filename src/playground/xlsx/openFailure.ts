/** Why a file could not be opened; `sentences.ts` says it to the user. */
export type OpenFailureReason =
  | "empty"
  | "too-large"
  | "encrypted"
  | "old-excel"
  | "text"
  | "not-a-workbook"
  | "binary-workbook"
  | "open-document"
  | "damaged";

/** Thrown by `openWorkbook` for each file that is no workbook it can read. */
export class OpenFailure extends Error {
  constructor(
    readonly reason: OpenFailureReason,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be opened: ${reason}`, options);
    this.name = "OpenFailure";
  }
}
