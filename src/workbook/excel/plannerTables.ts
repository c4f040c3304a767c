import { plannerTableKeys, type RawCell } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { areaAddress } from "../places";
import type { Source } from "../recognition/source";
import { type Recognised, recogniseTable } from "../recognition/tables";
import { tablesOnSheetOf, versionsTable } from "../writing/ownTables";
import { plannerTables } from "../writing/plannerTables";
import { recogniseTables } from "./findTables";

/** One of the planner's tables that we made, where it stands now. */
export interface StandingTable {
  readonly sheet: string;
  /** Of headings and rows. */
  readonly address: string;
  readonly headings: readonly RawCell[];
}

/** What setting up has to know of a workbook. */
export interface WorkbookAsItIs {
  readonly sheetNames: readonly string[];
  readonly isStructureProtected: boolean;
  /** Among the sheets, counted from 0; undefined where there is none yet. */
  readonly logPosition: number | undefined;
  readonly ours: ReadonlyMap<PlannerTable, StandingTable>;
  /** The planner's own tables that stand where one of ours would. */
  readonly theirs: ReadonlyMap<PlannerTable, Recognised>;
}

/** Looks which of the planner's tables are there, made by us or by the planner. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<WorkbookAsItIs> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const protection = workbook.protection.load("protected");
  const log = tablesOnSheetOf(versionsTable).map(({ excelName }) =>
    workbook.tables.getItemOrNullObject(excelName).load("name,worksheet/position"),
  );
  await context.sync();
  const ours = await tablesOfOurs(context);
  return {
    sheetNames: sheets.items.map(({ name }) => name),
    isStructureProtected: protection.protected,
    logPosition: log.find((table) => !table.isNullObject)?.worksheet.position,
    ours,
    theirs: await tablesOfTheirs(context, ours),
  };
}

async function tablesOfOurs(context: Excel.RequestContext): Promise<Map<PlannerTable, StandingTable>> {
  const looked = plannerTableKeys.map((key) => ({
    key,
    table: context.workbook.tables
      .getItemOrNullObject(plannerTables[key].excelName)
      .load("name,worksheet/name"),
  }));
  await context.sync();
  const found = looked
    .filter(({ table }) => !table.isNullObject)
    .map(({ key, table }) => ({
      key,
      sheet: table.worksheet.name,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      header: table.getHeaderRowRange().load("values"),
    }));
  await context.sync();
  return new Map(
    found.map(({ key, sheet, range, header }) => {
      const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
      const address = areaAddress({ top, left, rows, columns });
      return [key, { sheet, address, headings: header.values[0] as RawCell[] }];
    }),
  );
}

/** Products, Sales and Stock as a plan reads them; of the others a table with all the columns ours needs. */
async function tablesOfTheirs(
  context: Excel.RequestContext,
  ours: ReadonlyMap<PlannerTable, StandingTable>,
): Promise<Map<PlannerTable, Recognised>> {
  const { sources, ...ofPlan } = await recogniseTables(context);
  const theirs = new Map<PlannerTable, Recognised>();
  const taken = new Set<Source>(Object.values(ofPlan).flatMap((found) => found?.source ?? []));
  for (const key of plannerTableKeys) {
    // Nobody but us keeps a table of our settings.
    if (ours.has(key) || key === "settings") continue;
    const free = sources.filter((source) => !taken.has(source));
    const found =
      key in ofPlan
        ? ofPlan[key as keyof typeof ofPlan]
        : recogniseTable(plannerTables[key].definition, free);
    if (!found) continue;
    theirs.set(key, found);
    taken.add(found.source);
  }
  return theirs;
}
