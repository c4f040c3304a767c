import { type ProblemCode, refuse, type Refusal, type Result } from "../../calculation";
import { supportsExcelApi } from "../office";

const problemOfCode: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: "protectedFromChange",
  InvalidOperationInCellEditMode: "cellBeingEdited",
};

const isOfficeError = (error: unknown): error is OfficeExtension.Error =>
  error instanceof OfficeExtension.Error;

/** What Excel answered instead of doing it, as a problem with a sentence; anything else is a fault of ours. */
function refusalFor(error: unknown): Refusal {
  if (!isOfficeError(error)) throw error;
  const { code, message } = error;
  return refuse(problemOfCode[code] ?? "excelFailed", { params: { code, message } });
}

/**
 * Runs a task on the workbook. It waits while the planner edits a cell, and all that it writes is one step to undo
 * where Excel can do that.
 */
export async function inExcel<T>(
  task: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (supportsExcelApi("1.20")) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, task);
  } catch (error) {
    return refusalFor(error);
  }
}

/** Whether Excel refused because an answer would be larger than it sends. */
export const isTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
