import { type Area, type CellValue, type Sheet, type Table, type Workbook } from "../engine/contract";
import { accessDenied, itemNotFound } from "./apiError";
import { type WorkbookRecords } from "./records";

/** What the handlers of the API's classes work with while a batch runs. */
export interface WireContext {
  readonly workbook: Workbook;
  readonly records: WorkbookRecords;
  /** Forgets an object the client no longer tracks. */
  dropReference(referenceId: string): void;
  /** Reads give the values from before the batch until it ends. */
  suspendCalculation(): void;
  /** The client has loaded its functions and can be called. */
  markReadyForFunctions(): void;
  answerFunctionCall(callId: number, answer: CellValue | readonly (readonly CellValue[])[]): void;
}

export function sheetOf(context: WireContext, sheetId: string): Sheet {
  const sheet = context.workbook.sheet(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export function tableOf(context: WireContext, tableId: string): Table {
  const table = context.workbook.tables.find(({ id }) => id === tableId);
  if (!table) throw itemNotFound();
  return table;
}

/** Refuses to add, rename or delete sheets of a protected workbook, as Excel does. */
export function requireFreeStructure({ records }: WireContext): void {
  if (records.isStructureProtected) throw accessDenied();
}

/** Refuses to change a protected sheet, as Excel does. */
export function requireWritable(context: WireContext, area: Pick<Area, "sheetId">): void {
  if (sheetOf(context, area.sheetId).isProtected) throw accessDenied();
}
