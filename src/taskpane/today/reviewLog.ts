import { type ReviewedMonth, serialOf } from "../../calculation";
import type { PlannerWorkbook } from "../../workbook/contract";

/** A row of the review log as it was written. */
export type LoggedReview = Readonly<Record<string, number | string | boolean>>;

/** The log of the reviews as the last write that stands has it; empty where nothing was reviewed or its rows were pruned. */
export async function reviewLog(
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
): Promise<readonly LoggedReview[]> {
  const last = (await past.pastWrites("review")).find(({ isTakenBack }) => !isTakenBack);
  const rows = last && (await past.rowsOfWrite(last.id));
  return rows?.ok ? (rows.value.log ?? []) : [];
}

/** What the log says of each month, as the dashboard reads it. */
export const reviewsOf = (log: readonly LoggedReview[]): ReviewedMonth[] =>
  log.flatMap(({ month, accuracy, bias }) => {
    const [, year, number] = /^(\d{4})-(\d{2})$/.exec(String(month)) ?? [];
    if (year === undefined) return [];
    const date = serialOf({ year: Number(year), month: Number(number), day: 1 });
    return [{ month: date, accuracy: numberOr(accuracy), bias: numberOr(bias) }];
  });

const numberOr = (cell: unknown): number | undefined => (typeof cell === "number" ? cell : undefined);
