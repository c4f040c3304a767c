import { answer, refuse, type Result } from "../../calculation";
import type { Locale, RawCell } from "../../vocabulary";
import type { DraftToSave, SavedDraft } from "../contract";
import { draftsInRows, rowsOfDraft } from "../writing/drafts";
import { savedDraftsTable } from "../writing/ownTables";
import type { OutCell } from "../writing/tableRows";
import { fillTable, shapeTables } from "./fill";
import { ownRows } from "./ownRows";
import { readSettings } from "./readSettings";
import { prepareTargets } from "./targets";
import { noteVersions } from "./versions";

export const readDrafts = async (context: Excel.RequestContext): Promise<SavedDraft[]> =>
  draftsInRows(await ownRows(context, savedDraftsTable));

/** Keeps a draft in the stead of its earlier revision. */
export async function saveDraft(
  context: Excel.RequestContext,
  { name, content, basedOn, locale }: DraftToSave,
): Promise<Result<SavedDraft>> {
  const others = await othersThan(context, name, basedOn);
  if (!others.ok) return others;
  const { own } = await readSettings(context);
  const draft: SavedDraft = {
    name,
    revision: (basedOn ?? 0) + 1,
    savedAt: new Date().toISOString(),
    author: String(own.find(({ key }) => key === "log.author")?.value ?? ""),
    content,
  };
  const kept = await keep(context, [...others.value, ...rowsOfDraft(draft)], locale);
  return kept.ok ? answer(draft) : kept;
}

export async function deleteDraft(
  context: Excel.RequestContext,
  { name, basedOn, locale }: Omit<DraftToSave, "content">,
): Promise<Result<void>> {
  const others = await othersThan(context, name, basedOn);
  return others.ok ? keep(context, others.value, locale) : others;
}

/** The rows of drafts of other names, readable or not, where that of this name is still the one it was. */
async function othersThan(
  context: Excel.RequestContext,
  name: string,
  revision: number | undefined,
): Promise<Result<RawCell[][]>> {
  const rows = await ownRows(context, savedDraftsTable);
  const now = draftsInRows(rows).find((draft) => draft.name === name)?.revision;
  if (now !== revision) return refuse("draftChanged", { params: { draft: name } });
  return answer(rows.filter(([draft]) => draft !== "" && String(draft) !== name));
}

/** They are few and short: all of them are written anew, in one request. */
async function keep(
  context: Excel.RequestContext,
  cells: readonly (readonly RawCell[])[],
  locale: Locale,
): Promise<Result<void>> {
  const rows = cells as readonly (readonly OutCell[])[];
  const targets = await prepareTargets(context, [{ own: savedDraftsTable, rows: rows.length }], locale);
  if (!targets.ok) return targets;
  await shapeTables(context, targets.value, locale);
  for (const target of targets.value) await fillTable(context, target, rows, { locale });
  return noteVersions(context, [savedDraftsTable], locale);
}
