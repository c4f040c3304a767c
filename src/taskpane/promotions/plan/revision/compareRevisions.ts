import { answer, promoRevision, type Result, type RevisedFigure } from "../../../../calculation";
import { promoPlanTerms, type Locale } from "../../../../vocabulary";
import type { PastRows, PastWrite } from "../../../../workbook/contract";
import { inSlices } from "../../../running/inSlices";
import type { WorkHandle } from "../../../running/useWork";
import {
  compareWritesInSlices,
  slicesOfComparison,
  type Comparison,
  type WriteWithRows,
} from "../../../today/review/comparison";
import { promoScreen, type PromoAnswer, type PromoGiven } from "../definition";
import { promoFields } from "../fields";

/** What is different from the plan of the same promotion that was written last. */
export interface SinceLastRevision {
  readonly write: PastWrite;
  readonly figures: readonly RevisedFigure[];
  readonly comparison: Comparison;
}

/** The tables in which a planner looks for what changed: units, dates, profit and how low the cash falls. */
const comparedTables = ["promoPlan", "batches", "profit", "cashCases"] as const;

/**
 * The plan about to be written beside the last one of the same promotion that still stands; nothing where none was written
 * yet, refused where its rows were pruned from the log.
 */
export async function sinceLastRevision(
  planned: PromoAnswer,
  given: PromoGiven,
  on: WorkHandle,
): Promise<Result<SinceLastRevision | undefined>> {
  const toWrite = promoScreen.writing?.(planned, given);
  const write = (await given.past.pastWrites("promo")).find(
    ({ settings, isTakenBack }) => !isTakenBack && promotionOf(settings) === planned.chosen.name,
  );
  if (toWrite === undefined || write === undefined) return answer(undefined);
  const rows = await given.past.rowsOfWrite(write.id);
  if (!rows.ok) return rows;
  const older = comparable(rows.value, write.settings);
  const newer = comparable(toWrite.rows as PastRows, toWrite.settings ?? {});
  return answer({
    write,
    figures: promoRevision(older.rows, newer.rows),
    comparison: await compared(older, newer, given.locale, on),
  });
}

async function compared(
  older: WriteWithRows,
  newer: WriteWithRows,
  locale: Locale,
  on: WorkHandle,
): Promise<Comparison> {
  const { writtenTables } = await import("../../../../workbook/writing/writtenTables");
  const tables = Object.fromEntries(comparedTables.map((key) => [key, writtenTables.promo[key]]));
  const slices = compareWritesInSlices(tables, older, newer, locale, promoFields);
  return inSlices(slices, slicesOfComparison(older, newer), on);
}

/** The rows of the tables that are compared, with the settings as a planner reads them. */
const comparable = (rows: PastRows, settings: unknown): WriteWithRows => ({
  write: { settings: legible(settings) },
  rows: Object.fromEntries(comparedTables.map((key) => [key, rows[key] ?? []])),
});

const promotionOf = (settings: unknown): unknown =>
  (settings as { readonly promotion?: unknown } | undefined)?.promotion;

/** Roles are kept with their products; to be read they are a text. What says nothing is not a setting. */
function legible(settings: unknown): Readonly<Record<string, unknown>> {
  const { roles, ...others } = settings as Readonly<Record<string, unknown>>;
  const known = Object.entries(others).filter(([, value]) => !isBlank(value));
  const given = isBlank(roles) ? {} : { roles: promoPlanTerms.textOfRoles(roles as never) };
  return { ...Object.fromEntries(known), ...given };
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
