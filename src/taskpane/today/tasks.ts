import { serialOf, type StockPlanSettings } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type { PlanInputs, PlannerWorkbook, Writing, WritingOf } from "../../workbook/contract";
import { assumptions } from "./assumptions";
import { planInSlices } from "./planInSlices";
import { ownPlanSettings } from "./settings";
import { isReadable, type WorkedOutPlan } from "./state";
import type { Report, Tell } from "./useRunner";

/** Asks for a write that did not end, finds the tables and reads them where they are whole. */
export async function findAndRead(
  workbook: PlannerWorkbook,
  tell: Tell,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  tell({ type: "unfinishedWriteFound", unfinished: await workbook.unfinishedWrite() });
  const found = await workbook.findTables();
  tell({ type: "tablesFound", found });
  if (signal.aborted || !isReadable(found)) return;
  tell({ type: "began", what: "reading" });
  const read = await workbook.readInputs(found, report, signal);
  tell(
    read.ok
      ? { type: "inputsRead", inputs: read.value }
      : { type: "readingRefused", problems: read.problems },
  );
}

/** The planner's own calendar day, as a date serial. */
function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** Works the plan out, then asks the workbook what writing it would do. */
export async function planAndPreview(
  workbook: PlannerWorkbook,
  inputs: PlanInputs,
  settings: StockPlanSettings,
  locale: Locale,
  tell: Tell,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const plan = await planInSlices(inputs, settings, today(), report, signal);
  if (plan === undefined) return;
  if (!plan.ok) return tell({ type: "planRefused", problems: plan.problems });
  const workedOut = { plan: plan.value, settings };
  tell({ type: "planned", workedOut });
  const preview = await workbook.previewWrite(toWrite(inputs, workedOut, locale));
  tell(
    preview.ok
      ? { type: "previewed", preview: preview.value }
      : { type: "writeEnded", outcome: { how: "prevented", problems: preview.problems } },
  );
}

/** Writes the plan, or says why not. */
export async function writePlan(
  workbook: PlannerWorkbook,
  writing: Writing,
  tell: Tell,
  report: Report,
): Promise<void> {
  const written = await workbook.write(writing, report);
  tell({
    type: "writeEnded",
    outcome: written.ok
      ? { how: "written", tables: written.value.tables }
      : { how: "refused", problems: written.problems },
  });
}

/** Repeats the write that did not end, or takes it back. */
export async function settleUnfinished(
  workbook: PlannerWorkbook,
  id: string,
  what: "repeating" | "takingBack",
  tell: Tell,
): Promise<void> {
  const settled = await (what === "repeating" ? workbook.repeatWrite(id) : workbook.takeBackWrite(id));
  const how = what === "repeating" ? "repeated" : "takenBack";
  tell({
    type: "unfinishedWriteSettled",
    outcome: settled.ok
      ? { how, tables: settled.value.tables }
      : { how: "refused", problems: settled.problems },
  });
}

/** The plan with all that the write needs to know. */
export function toWrite(
  inputs: PlanInputs,
  { plan, settings }: WorkedOutPlan,
  locale: Locale,
): WritingOf<"stockPlan"> {
  const own = ownPlanSettings(inputs.settings);
  return {
    kind: "stockPlan",
    rows: { plan: plan.lines, batches: plan.batches, assumptions: assumptions(settings, locale, own) },
    settings,
    fingerprints: [inputs.fingerprint],
    locale,
  };
}
