import type { Locale } from "../../vocabulary";
import { supportsExcelApi } from "../office";
import { chunksOf } from "../writing/chunks";
import { columnFormats } from "../writing/formats";
import { logTable } from "../writing/ownTables";
import type { OutCell } from "../writing/tableRows";
import { highlight } from "./highlights";
import { setUpPrinting } from "./printSetUp";
import type { Target } from "./targets";

type OutRows = readonly (readonly OutCell[])[];
type Step = (rowsDone: number) => void;

/** Excel gives a single value to every cell of a range, though the types ask for one a cell. */
const everyCell = (value: string): string[][] => value as unknown as string[][];

/** Makes each table where it is missing and gives it as many rows as it is to have. */
export async function shapeTables(
  context: Excel.RequestContext,
  targets: readonly Target[],
  locale: Locale,
): Promise<void> {
  await addSheets(context, targets);
  for (const target of targets) {
    if (target.exists) {
      addLackingColumns(context, target, locale);
      reshape(context, target);
    } else make(context, target, locale);
  }
  await context.sync();
}

/** New sheets stand last, but before the log, which a planner looks into least. */
async function addSheets(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const names = [...new Set(targets.filter(({ exists }) => !exists).map(({ sheet }) => sheet))];
  const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  const log = context.workbook.tables.getItemOrNullObject(logTable.excelName).load("name,worksheet/position");
  await context.sync();
  const missing = names.filter((_, index) => found[index]!.isNullObject);
  missing.forEach((name, index) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.freezePanes.freezeRows(1);
    const onOnePage = targets.some(({ sheet: itsSheet, own }) => itsSheet === name && own.look?.onOnePage);
    setUpPrinting(sheet, 0, onOnePage);
    if (!log.isNullObject) sheet.position = log.worksheet.position + index;
  });
}

const sheetOf = (context: Excel.RequestContext, { sheet }: Target): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet);

const ownColumns = ({ own }: Target): number => Object.keys(own.definition.columns).length;

function writeHeadings(context: Excel.RequestContext, target: Target, locale: Locale): void {
  const labels = Object.values(target.own.definition.columns).map(({ term }) => term.label[locale]);
  const range = sheetOf(context, target).getRangeByIndexes(target.headingRow, target.left, 1, labels.length);
  range.values = [labels];
  range.format.autofitColumns();
}

function make(context: Excel.RequestContext, target: Target, locale: Locale): void {
  writeHeadings(context, target, locale);
  const sheet = sheetOf(context, target);
  const { headingRow, left, columns, rowsWanted, own } = target;
  const table = sheet.tables.add(sheet.getRangeByIndexes(headingRow, left, rowsWanted + 1, columns), true);
  table.name = own.excelName;
  highlight(sheet, target, { firstRow: 0, rows: rowsWanted });
}

/** A table of an earlier version gets our later columns in their places; all others move aside. */
function addLackingColumns(context: Excel.RequestContext, { own, lacks }: Target, locale: Locale): void {
  const { columns } = context.workbook.tables.getItem(own.excelName);
  const terms = Object.values(own.definition.columns);
  for (const index of lacks) columns.add(index, undefined, terms[index]!.term.label[locale]);
}

/** Rows a table no longer needs are emptied, in our columns only, and left out of it where Excel can resize a table. */
function reshape(context: Excel.RequestContext, target: Target): void {
  const { headingRow, left, columns, rowsNow, rowsWanted, own } = target;
  const sheet = sheetOf(context, target);
  const surplus = rowsNow - rowsWanted;
  if (surplus > 0) {
    sheet.getRangeByIndexes(headingRow + 1 + rowsWanted, left, surplus, ownColumns(target)).clear("Contents");
  }
  if (surplus === 0) return;
  const table = context.workbook.tables.getItem(own.excelName);
  if (supportsExcelApi("1.13")) {
    table.resize(sheet.getRangeByIndexes(headingRow, left, rowsWanted + 1, columns));
  } else if (surplus < 0) {
    const blank = new Array<string>(columns).fill("");
    table.rows.add(undefined, new Array<string[]>(-surplus).fill(blank));
  }
  if (surplus < 0) highlight(sheet, target, { firstRow: rowsNow, rows: -surplus });
}

/** Writes rows into a table from the given row on, piece by piece. */
export async function writeRows(
  context: Excel.RequestContext,
  target: Target,
  rows: OutRows,
  { from = 0, step = () => undefined }: { readonly from?: number; readonly step?: Step } = {},
): Promise<void> {
  const formats = columnFormats(target.own.definition, rows);
  for (const chunk of chunksOf(rows)) {
    await writeChunk(context, target, { ...chunk, firstRow: from + chunk.firstRow }, (column) => {
      const format = formats[column]!;
      if (typeof format === "string") return everyCell(format);
      return format.slice(chunk.firstRow, chunk.firstRow + chunk.rows.length).map((each) => [each]);
    });
    step(chunk.rows.length);
  }
}

async function writeChunk(
  context: Excel.RequestContext,
  target: Target,
  { firstRow, rows }: { readonly firstRow: number; readonly rows: OutRows },
  formatOf: (column: number) => string[][],
): Promise<void> {
  const columns = ownColumns(target);
  const range = sheetOf(context, target).getRangeByIndexes(
    target.headingRow + 1 + firstRow,
    target.left,
    rows.length,
    columns,
  );
  // Formats first: text must find its cell waiting for text.
  for (let column = 0; column < columns; column++) range.getColumn(column).numberFormat = formatOf(column);
  range.values = rows as OutCell[][];
  await context.sync();
  range.untrack();
}

/** Replaces all rows of a table. Headings are written anew too, in the language of this write. */
export async function fillTable(
  context: Excel.RequestContext,
  target: Target,
  rows: OutRows,
  { locale, step }: { readonly locale: Locale; readonly step?: Step },
): Promise<void> {
  writeHeadings(context, target, locale);
  if (rows.length === 0) {
    sheetOf(context, target)
      .getRangeByIndexes(target.headingRow + 1, target.left, 1, ownColumns(target))
      .clear("Contents");
  }
  await writeRows(context, target, rows, step ? { step } : {});
  if (!target.exists) {
    sheetOf(context, target)
      .getRangeByIndexes(target.headingRow, target.left, target.rowsWanted + 1, ownColumns(target))
      .format.autofitColumns();
  }
  await context.sync();
}
