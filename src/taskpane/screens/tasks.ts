import { serialOf, type Problem, type Result } from "../../calculation";
import type { ListedTable, PlannerWorkbook, WritePreview, Writing } from "../../workbook/contract";
import type { Fields } from "../forms/fields";
import type { WorkHandle } from "../running/useWork";
import type { Given, InputsUse, Reading, ScreenDefinition, ToWrite } from "./definition";
import { readForScreen } from "./readings";
import type { ScreenAction, WriteOutcome } from "./state";

/** Tells the state of a screen what happened, unless the work was given up meanwhile. */
export type Tell<T extends ListedTable, F extends Fields, A, I extends InputsUse> = (
  action: ScreenAction<Reading<T>, Given<T, F, I>, A>,
) => void;

/** Asks for a write that did not end, and reads the tables. */
export async function readTables<T extends ListedTable, F extends Fields, A, I extends InputsUse>(
  workbook: PlannerWorkbook,
  definition: ScreenDefinition<T, F, A, I>,
  tell: Tell<T, F, A, I>,
  on: WorkHandle,
): Promise<void> {
  tell({ type: "unfinishedWriteFound", unfinished: await workbook.unfinishedWrite() });
  const read = await readForScreen(workbook, definition, on);
  tell(read.ok ? { type: "read", reading: read.value } : { type: "readingRefused", problems: read.problems });
}

/** Works the answer out, then asks the workbook what writing it would do. */
export async function workOutAndPreview<T extends ListedTable, F extends Fields, A, I extends InputsUse>(
  workbook: PlannerWorkbook,
  definition: ScreenDefinition<T, F, A, I>,
  reading: Reading<T>,
  given: Given<T, F, I>,
  tell: Tell<T, F, A, I>,
  on: WorkHandle,
): Promise<void> {
  const result = await definition.workOut(given, on);
  if (!result.ok) return tell({ type: "refused", problems: result.problems });
  const workedOut = { answer: result.value, given };
  tell({ type: "workedOut", workedOut });
  const toWrite = definition.writing?.(workedOut.answer, given);
  if (toWrite === undefined || on.signal.aborted) return;
  const preview = await workbook.previewWrite(writingOf(toWrite, reading, given));
  tell(
    preview.ok
      ? { type: "previewed", preview: preview.value }
      : { type: "writeEnded", outcome: { how: "prevented", problems: preview.problems } },
  );
}

/** Writes, or says why not. */
export async function write(
  workbook: PlannerWorkbook,
  writing: Writing,
  { report }: Pick<WorkHandle, "report">,
): Promise<WriteOutcome> {
  const written = await workbook.write(writing, report);
  return written.ok
    ? { how: "written", tables: written.value.tables, id: written.value.id }
    : { how: "refused", problems: written.problems };
}

/** How repeating or taking back a write ended. */
export async function settle(
  workbook: PlannerWorkbook,
  id: string,
  what: "repeating" | "takingBack",
): Promise<WriteOutcome> {
  const settled: Result<WritePreview> = await (what === "repeating"
    ? workbook.repeatWrite(id)
    : workbook.takeBackWrite(id));
  return settled.ok
    ? { how: what === "repeating" ? "repeated" : "takenBack", tables: settled.value.tables }
    : { how: "refused", problems: settled.problems };
}

/** With the settings and fingerprints that belong to every write. */
export const writingOf = <T extends ListedTable, F extends Fields, I extends InputsUse>(
  toWrite: ToWrite,
  { fingerprints }: Reading<T>,
  { decision, locale }: Given<T, F, I>,
): Writing => ({ settings: decision, ...toWrite, fingerprints, locale });

/** The planner's own calendar day, as a date serial. */
export function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** The problems that stand under a field of the form. */
export const saidOfFields = (problems: readonly Problem[], fields: Fields): readonly Problem[] =>
  problems.filter(({ field }) => field !== undefined && field in fields);
