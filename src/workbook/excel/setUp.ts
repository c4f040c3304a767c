import { answer, refuse, type Result } from "../../calculation";
import { type Locale, plannerTableKeys } from "../../vocabulary";
import type { PlannerTable, SetUpPreview, SetUpTable } from "../contract";
import { areaAddress } from "../places";
import { type OwnTable, sameSheetName, sheetNames, versionsTable } from "../writing/ownTables";
import { plannerTables } from "../writing/plannerTables";
import { carryOver, lackedBy } from "./carryOver";
import { addPlannerSheet } from "./plannerSheet";
import { lookAtWorkbook, type StandingTable, type WorkbookAsItIs } from "./plannerTables";
import { readVersions } from "./ownRows";
import { noteVersions } from "./versions";

/** What is there of the planner's tables, and what setting up the workbook would add. */
export async function previewSetUp(
  context: Excel.RequestContext,
  locale: Locale,
): Promise<Result<SetUpPreview>> {
  return preview(context, await lookAtWorkbook(context), locale);
}

async function preview(
  context: Excel.RequestContext,
  workbook: WorkbookAsItIs,
  locale: Locale,
): Promise<Result<SetUpPreview>> {
  const versions = await readVersions(context);
  const tables: SetUpTable[] = [];
  for (const table of plannerTableKeys) {
    // Where one of the planner's is read, an empty one of ours beside it is of no account.
    const ours = workbook.theirs.has(table) ? undefined : workbook.ours.get(table);
    tables.push(
      ours
        ? await tableOfOurs(context, table, ours, { versions, locale })
        : tableOfTheirsOrNone(table, workbook, locale),
    );
  }
  const addsSheets = tables.some(({ state }) => state === "missing");
  if (addsSheets && workbook.isStructureProtected) return refuse("protectedFromChange");
  const addsLogSheet = addsSheets && workbook.logPosition === undefined;
  const logSheet = freeName(versionsTable, locale, workbook.sheetNames);
  const { candidates } = workbook;
  return answer({ tables, candidates, ...(addsLogSheet ? { addsLogSheet: logSheet } : {}) });
}

/** Adds what the preview says of these tables, and nothing else; tables that are there are left as they are. */
export async function setUp(
  context: Excel.RequestContext,
  wanted: readonly PlannerTable[],
  locale: Locale,
): Promise<Result<SetUpPreview>> {
  const workbook = await lookAtWorkbook(context);
  const previewed = await preview(context, workbook, locale);
  if (!previewed.ok) return previewed;
  const todo = previewed.value.tables.filter(
    ({ table, state }) => wanted.includes(table) && (state === "missing" || state === "older"),
  );
  let position = workbook.logPosition;
  for (const { table, sheet, state } of todo) {
    if (state === "missing") {
      await addPlannerSheet(context, table, sheet, { locale, position });
      if (position !== undefined) position += 1;
    } else {
      await carryOver(context, table, locale);
    }
  }
  // Last, so that the sheet of the log stands behind those that people fill in. A table whose version is not noted, since
  // Excel refused a later one, is taken for an older one that lacks nothing.
  const made = todo.map(({ table }) => plannerTables[table]);
  const noted = await noteVersions(context, made, locale);
  return noted.ok ? previewSetUp(context, locale) : noted;
}

async function tableOfOurs(
  context: Excel.RequestContext,
  table: PlannerTable,
  { sheet, address, headings }: StandingTable,
  { versions, locale }: { readonly versions: ReadonlyMap<string, number>; readonly locale: Locale },
): Promise<SetUpTable> {
  const { excelName, definition, version } = plannerTables[table];
  const itsVersion = versions.get(excelName) ?? 0;
  const state = itsVersion > version ? "newer" : itsVersion < version ? "older" : "ready";
  const lacks = state === "older" ? await lackedBy(context, table, headings, locale) : [];
  return { table, name: definition.name[locale], sheet, address, state, lacks };
}

function tableOfTheirsOrNone(
  table: PlannerTable,
  { theirs, sheetNames: taken }: WorkbookAsItIs,
  locale: Locale,
): SetUpTable {
  const own = plannerTables[table];
  const name = own.definition.name[locale];
  const source = theirs.get(table)?.source;
  if (source === undefined) {
    return { table, name, sheet: freeName(own, locale, taken), state: "missing", lacks: [] };
  }
  const address = areaAddress(source.area);
  return { table, name, sheet: source.sheet, address, state: "adopted", lacks: [] };
}

function freeName(own: OwnTable, locale: Locale, taken: readonly string[]): string {
  const names = sheetNames(own, locale);
  return names.find((name) => taken.every((other) => !sameSheetName(other, name))) ?? names.at(-1)!;
}
