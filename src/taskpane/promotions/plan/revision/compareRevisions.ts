import { answer, promoRevision, type Result, type RevisedFigure } from "../../../../calculation";
import { promoPlanTerms, type Locale } from "../../../../vocabulary";
import type { PastRows, PastWrite } from "../../../../workbook/contract";
import { compareWrites, type Comparison } from "../../../today/review/comparison";
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
): Promise<Result<SinceLastRevision | undefined>> {
  const toWrite = promoScreen.writing?.(planned, given);
  const write = (await given.past.pastWrites("promo")).find(
    ({ settings, isTakenBack }) => !isTakenBack && promotionOf(settings) === planned.chosen.name,
  );
  if (toWrite === undefined || write === undefined) return answer(undefined);
  const rows = await given.past.rowsOfWrite(write.id);
  if (!rows.ok) return rows;
  const newer = toWrite.rows as PastRows;
  return answer({
    write,
    figures: promoRevision(rows.value, newer),
    comparison: await compared(write, rows.value, newer, toWrite.settings ?? {}, given.locale),
  });
}

async function compared(
  write: PastWrite,
  older: PastRows,
  newer: PastRows,
  settings: object,
  locale: Locale,
): Promise<Comparison> {
  const { writtenTables } = await import("../../../../workbook/writing/writtenTables");
  const tables = Object.fromEntries(comparedTables.map((key) => [key, writtenTables.promo[key]]));
  return compareWrites(
    tables,
    { write: { settings: legible(write.settings) }, rows: older },
    { write: { settings: legible(settings) }, rows: newer },
    locale,
    promoFields,
  );
}

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
