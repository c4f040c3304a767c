import type { DiagnosisFacts, TrackedDelays } from "../../../calculation";
import type { PlannerWorkbook, TableRead } from "../../../workbook/contract";
import type { WrittenPromo } from "./writtenPlan";

/** What the tasks and the tracking of a promotion say of how it went. */
export async function diagnosisFacts(
  tasks: TableRead<"promoTasks">,
  promo: Pick<WrittenPromo, "name" | "startDate">,
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
): Promise<DiagnosisFacts> {
  const open = tasks.rows.filter(({ values }) => values.done !== true);
  const delays = await lastDelays(promo, past);
  return {
    ...(delays ? { delays } : {}),
    ...(tasks.rows.length > 0 ? { openTasks: new Set(open.flatMap(({ values }) => values.key ?? [])) } : {}),
  };
}

/** What the last snapshot of the same promotion's tracking was behind with; undefined where nobody tracked it. */
async function lastDelays(
  { name, startDate }: Pick<WrittenPromo, "name" | "startDate">,
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
): Promise<TrackedDelays | undefined> {
  const last = (await past.pastWrites("promoTracking")).find(({ isTakenBack, settings }) => {
    const its = (settings ?? {}) as Readonly<Record<string, unknown>>;
    return !isTakenBack && its["promotion"] === name && its["startDate"] === startDate;
  });
  const read = last && (await past.rowsOfWrite(last.id));
  if (!read?.ok) return undefined;
  const rows = read.value["tracking"] ?? [];
  const week = Math.max(...rows.map((row) => Number(row["week"])));
  const snapshot = rows.filter((row) => Number(row["week"]) === week);
  const behind = (due: string, done: string) =>
    snapshot.filter((row) => typeof row[done] === "number" && Number(row[done]) < Number(row[due])).length;
  return {
    notShipped: behind("plannedShipped", "shipped"),
    notReceived: behind("plannedReceived", "received"),
  };
}
