import { type ForecastDays, forecastWithin, type Month } from "../../../calculation";
import { serialFromIsoDate } from "../../../vocabulary";
import type { PastWrite, PlannerWorkbook } from "../../../workbook/contract";

/** The forecast of a month that was written before it began. */
export interface WrittenForecast {
  /** Such as `2026-09-30`. */
  readonly writtenOn: string;
  /** By sku, of the whole month. */
  readonly units: ReadonlyMap<string, number>;
}

/** The latest forecast written before a month that reaches over all of it; undefined where there is none. */
export async function writtenForecast(
  past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">,
  month: Month,
): Promise<WrittenForecast | undefined> {
  const before = (await past.pastWrites("forecast")).filter(
    (write) => !write.isTakenBack && dayOf(write) <= month.firstDate,
  );
  for (const write of before) {
    const rows = await past.rowsOfWrite(write.id);
    const units = rows.ok ? forecastWithin(stretchesOf(rows.value.weeks ?? []), month) : undefined;
    if (units !== undefined && units.size > 0) return { writtenOn: isoDay(write), units };
  }
  return undefined;
}

/** The day a write began, in universal time. */
export const isoDay = ({ startedAt }: Pick<PastWrite, "startedAt">): string => startedAt.slice(0, 10);

const dayOf = (write: PastWrite): number => serialFromIsoDate(isoDay(write)) ?? Infinity;

/** The rows that hold a forecast; a planner may have typed into the log. */
const stretchesOf = (rows: readonly Readonly<Record<string, unknown>>[]): ForecastDays[] =>
  rows.flatMap(({ sku, from, to, expected }) =>
    typeof from === "number" && typeof to === "number" && typeof expected === "number"
      ? [{ sku: String(sku), from, to, expected }]
      : [],
  );
