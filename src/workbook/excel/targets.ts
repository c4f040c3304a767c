import { answer, type Problem, refuse, refuseAll, type Result } from "../../calculation";
import { isBlank, type Locale, locales, plainHeading, type RawCell } from "../../vocabulary";
import { cellAddress } from "../places";
import { type OwnTable, sameSheetName, sheetNames, tablesOnSheetOf } from "../writing/ownTables";
import { readVersions } from "./ownRows";

/** A table of ours and how many rows it is to have. */
export interface WantedTable {
  readonly own: OwnTable;
  /** Rows in all; for `append`, rows more than it has. */
  readonly rows: number;
  readonly append?: boolean;
}

/** Where a table of ours stands, or will stand. */
export interface Target {
  readonly own: OwnTable;
  readonly sheet: string;
  readonly exists: boolean;
  readonly headingRow: number;
  readonly left: number;
  /** Of the table as it will be; the planner may have added columns on the right. */
  readonly columns: number;
  /** The places of our columns that a table of an earlier version has not got. */
  readonly lacks: readonly number[];
  /** Rows below the headings now; 0 where it does not exist. */
  readonly rowsNow: number;
  /** Rows it is to have; at least one, because Excel knows no table without a row. */
  readonly rowsWanted: number;
}

/**
 * Finds the place of each table and looks whether it is free: nothing of the planner's is written over. Refused, naming
 * the cell, where something stands in the way, and where a sheet is protected or our table has been rebuilt.
 */
export async function prepareTargets(
  context: Excel.RequestContext,
  wanted: readonly WantedTable[],
  locale: Locale,
): Promise<Result<Target[]>> {
  const standing = await standingTables(context, wanted);
  const targets = await placeTargets(context, standing, locale);
  const rebuilt = standing.filter(isRebuilt).flatMap(rebuiltProblems);
  if (rebuilt.length > 0) return refuseAll(rebuilt);
  const inTheWay = await problemsInTheWay(context, targets);
  return inTheWay.length > 0 ? refuseAll(inTheWay) : answer(targets);
}

interface Standing extends WantedTable {
  /** Undefined where the table does not exist. */
  readonly now?: {
    readonly sheet: string;
    readonly headings: readonly RawCell[];
    readonly headingRow: number;
    readonly left: number;
    readonly rows: number;
    /** The places of our columns that it has not got. */
    readonly lacks: readonly number[];
    readonly isOlder: boolean;
  };
}

async function standingTables(
  context: Excel.RequestContext,
  wanted: readonly WantedTable[],
): Promise<Standing[]> {
  const tables = wanted.map((each) => ({
    each,
    table: context.workbook.tables.getItemOrNullObject(each.own.excelName).load("name,worksheet/name"),
  }));
  await context.sync();
  const parts = tables.map(({ each, table }) => {
    if (table.isNullObject) return { each };
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const body = table.getDataBodyRange().load("rowCount");
    return { each, found: { sheet: table.worksheet.name, header, body } };
  });
  await context.sync();
  const versions = parts.some(({ found }) => found) ? await readVersions(context) : new Map<string, number>();
  return parts.map(({ each, found }) => {
    if (!found) return each;
    const { sheet, header, body } = found;
    const { excelName, version } = each.own;
    const headings = header.values[0] as RawCell[];
    const now = {
      sheet,
      headings,
      headingRow: header.rowIndex,
      left: header.columnIndex,
      rows: body.rowCount,
      lacks: lackingColumns(each.own, headings),
      isOlder: (versions.get(excelName) ?? 0) < version,
    };
    return { ...each, now };
  });
}

/** Our columns that are not there, where the others stand first and in our order, in whichever language. */
function lackingColumns({ definition }: OwnTable, headings: readonly RawCell[]): readonly number[] {
  let next = 0;
  const lacking: number[] = [];
  Object.values(definition.columns).forEach(({ term }, index) => {
    const heading = plainHeading(headings[next]);
    if (locales.some((locale) => plainHeading(term.label[locale]) === heading)) next += 1;
    else lacking.push(index);
  });
  return lacking;
}

/** A table of an earlier version may lack columns; one of this version has them all, and none has nothing of ours. */
function isRebuilt({ own, now }: Standing): boolean {
  if (!now || now.lacks.length === 0) return false;
  return !now.isOlder || now.lacks.length === Object.keys(own.definition.columns).length;
}

function rebuiltProblems({ own, now }: Standing): readonly Problem[] {
  const sheet = now?.sheet ?? "";
  return refuse("ownTableChanged", { params: { table: own.excelName, sheet }, at: { sheet } }).problems;
}

async function placeTargets(
  context: Excel.RequestContext,
  standing: readonly Standing[],
  locale: Locale,
): Promise<Target[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  // A table of the same group that stands already shows which sheet is ours.
  const relatives = standing.map(({ own }) =>
    tablesOnSheetOf(own).map(({ excelName }) =>
      context.workbook.tables.getItemOrNullObject(excelName).load("name,worksheet/name"),
    ),
  );
  await context.sync();
  return standing.map(({ own, rows, append, now }, index) => {
    const rowsNow = now?.rows ?? 0;
    const rowsWanted = Math.max(1, append ? rowsNow + rows : rows);
    const columns = Object.keys(own.definition.columns).length;
    if (now) {
      const { sheet, headingRow, left, headings, lacks } = now;
      const width = headings.length + lacks.length;
      return { own, sheet, exists: true, headingRow, left, columns: width, lacks, rowsNow, rowsWanted };
    }
    const relative = relatives[index]!.find((table) => !table.isNullObject);
    const sheet = relative?.worksheet.name ?? freeName(own, locale, sheets.items);
    return {
      own,
      sheet,
      exists: false,
      headingRow: 0,
      left: own.left,
      columns,
      lacks: [],
      rowsNow,
      rowsWanted,
    };
  });
}

/** The first name for a sheet of ours that no sheet of the planner's has. */
function freeName(own: OwnTable, locale: Locale, sheets: readonly Excel.Worksheet[]): string {
  const names = sheetNames(own, locale);
  const isTaken = (name: string) => sheets.some((sheet) => sameSheetName(sheet.name, name));
  return names.find((name) => !isTaken(name)) ?? names.at(-1)!;
}

/** What is protected, and which cells that a table would grow over hold something. */
async function problemsInTheWay(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<Problem[]> {
  const sheets = targets.map(({ sheet }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load("name"),
  );
  await context.sync();
  const looked = targets.flatMap((target, index) => {
    const sheet = sheets[index]!;
    if (sheet.isNullObject) return [];
    const { first, rows } = rowsToGrowOver(target);
    const protection = sheet.protection.load("protected");
    const used =
      rows === 0
        ? undefined
        : sheet
            .getRangeByIndexes(first, target.left, rows, target.columns)
            .getUsedRangeOrNullObject(true)
            .load("rowIndex");
    return [{ target, protection, used }];
  });
  await context.sync();
  const guarded = looked.find(({ protection }) => protection.protected);
  if (guarded) {
    return [...refuse("protectedFromChange", { at: { sheet: guarded.target.sheet } }).problems];
  }
  const occupied = looked.flatMap(({ target, used }) =>
    used === undefined || used.isNullObject
      ? []
      : [{ target, row: used.getRow(0).load("values,rowIndex,columnIndex") }],
  );
  await context.sync();
  return occupied.flatMap(({ target: { sheet }, row }) => {
    const index = (row.values[0] as RawCell[]).findIndex((cell) => !isBlank(cell));
    const cell = cellAddress(row.rowIndex, row.columnIndex + Math.max(0, index));
    return refuse("cellInTheWay", { params: { sheet, cell }, at: { sheet, cell } }).problems;
  });
}

/** The rows a table does not have yet and will need; of a new one its headings too. */
function rowsToGrowOver({ exists, headingRow, rowsNow, rowsWanted }: Target): {
  readonly first: number;
  readonly rows: number;
} {
  if (!exists) return { first: headingRow, rows: rowsWanted + 1 };
  return { first: headingRow + 1 + rowsNow, rows: Math.max(0, rowsWanted - rowsNow) };
}
