import { plannerTableKeys, type RawCell } from "../../vocabulary";
import type { Candidate, PlannerTable } from "../contract";
import { areaAddress } from "../places";
import { candidatesAmong, type FurtherTable, type Recognised } from "../recognition/tables";
import { tablesOnSheetOf, versionsTable } from "../writing/ownTables";
import { plannerTables } from "../writing/plannerTables";
import { furtherTables, recogniseTables } from "./findTables";
import { sourcesNamed } from "./sources";

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
  /** The planner's own tables that are read in the stead of ours. */
  readonly theirs: ReadonlyMap<PlannerTable, Recognised>;
  /** What is read as none of them. */
  readonly candidates: readonly Candidate[];
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
  return {
    sheetNames: sheets.items.map(({ name }) => name),
    isStructureProtected: protection.protected,
    logPosition: log.find((table) => !table.isNullObject)?.worksheet.position,
    ours: await tablesOfOurs(context),
    ...(await tablesOfTheirs(context)),
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

/** Products, Sales and Stock as a plan reads them, the others as a screen does; nobody but us keeps one of our settings. */
async function tablesOfTheirs(
  context: Excel.RequestContext,
): Promise<Pick<WorkbookAsItIs, "theirs" | "candidates">> {
  const recognised = await recogniseTables(context);
  const { sources, products, sales, stock } = recognised;
  const ofPlan = { products, sales, stock };
  const isFurther = (key: PlannerTable): key is FurtherTable => !(key in ofPlan) && key !== "settings";
  const nameOf = (key: PlannerTable): string => plannerTables[key].excelName;
  const ours = await sourcesNamed(context, plannerTableKeys.map(nameOf));
  const further = furtherTables(plannerTableKeys.filter(isFurther), recognised, (key) =>
    ours.find(({ excelTable }) => excelTable === nameOf(key)),
  );
  const theirs = new Map<PlannerTable, Recognised>();
  for (const [key, table] of [...Object.entries(ofPlan), ...further] as [PlannerTable, Recognised?][]) {
    if (table !== undefined && table.source.excelTable !== nameOf(key)) theirs.set(key, table);
  }
  return { theirs, candidates: candidatesAmong(sources, [products, sales, stock, ...further.values()]) };
}
