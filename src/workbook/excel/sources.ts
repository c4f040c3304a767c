import { isBlank, type RawCell } from "../../vocabulary";
import type { ColumnChoice } from "../contract";
import type { Area } from "../places";
import {
  distinctHeadings,
  rowsToLookForHeadings,
  type Source,
  sourcesInUsedPart,
} from "../recognition/source";
import { type Recognised, recognisedHeadings } from "../recognition/tables";
import { isImportedSales, isOwnTable } from "../writing/ownTables";
import { usedRange } from "./extents";
import { rowBlocks } from "./rowBlocks";

/** Rows below the headings that show what a column holds. */
const sampleRows = 9;
/** No table of a planner's is wider; the rest of a sheet with more is not looked at. */
const mostColumns = 5_000;

interface SheetAndTables {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
}

/**
 * Every Excel table of a visible sheet, and of visible sheets without one the used range. Our own tables are none, but for
 * the sales an import has written to the end.
 */
export async function findSources(
  context: Excel.RequestContext,
  choices: readonly ColumnChoice[],
): Promise<Source[]> {
  const { sheets, tables } = await visibleSheets(context);
  const candidates = tables.filter(
    ({ name, showHeaders }) => showHeaders && (!isOwnTable(name) || isImportedSales(name)),
  );
  const sheetsWithTables = new Set(tables.map(({ worksheet }) => worksheet.name));
  const plain = sheets.filter(({ name }) => !sheetsWithTables.has(name));
  return [
    ...(await sourcesOfTables(context, candidates)),
    ...(await sourcesOfSheets(context, plain, choices)),
  ];
}

/** The Excel tables of these names that are there, on whichever sheet. */
export async function sourcesNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Source[]> {
  const tables = context.workbook.tables.load("items/name,items/showHeaders,items/worksheet/name");
  await context.sync();
  return sourcesOfTables(
    context,
    tables.items.filter(({ name, showHeaders }) => showHeaders && names.includes(name)),
  );
}

async function visibleSheets(context: Excel.RequestContext): Promise<SheetAndTables> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name,items/showHeaders,items/worksheet/name");
  await context.sync();
  const visible = sheets.items.filter(({ visibility }) => visibility === "Visible");
  const names = new Set(visible.map(({ name }) => name));
  return { sheets: visible, tables: tables.items.filter(({ worksheet }) => names.has(worksheet.name)) };
}

async function sourcesOfTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<Source[]> {
  const parts = tables.map((table) => {
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex,columnCount");
    const body = table.getDataBodyRange().load("rowCount");
    const below = header
      .getOffsetRange(1, 0)
      .getResizedRange(sampleRows - 1, 0)
      .load("values");
    return { table, header, body, below };
  });
  await context.sync();
  // The first row is written last: an import that was interrupted has none.
  const complete = parts.filter(
    ({ table, below }) => !isImportedSales(table.name) || !isBlank(below.values[0]![0]),
  );
  return complete.map(({ table, header, body, below }) => ({
    sheet: table.worksheet.name,
    excelTable: table.name,
    area: {
      top: header.rowIndex,
      left: header.columnIndex,
      rows: body.rowCount + 1,
      columns: header.columnCount,
    },
    headings: distinctHeadings(header.values[0] as RawCell[], header.columnIndex),
    sample: (below.values as RawCell[][]).slice(0, body.rowCount),
  }));
}

async function sourcesOfSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  choices: readonly ColumnChoice[],
): Promise<Source[]> {
  const pointedAt = new Set(choices.map(({ heading }) => heading));
  const known = (headings: readonly string[]) =>
    recognisedHeadings(headings) + headings.filter((heading) => pointedAt.has(heading)).length;
  const used = sheets.map((sheet) => ({ sheet, range: usedRange(sheet) }));
  await context.sync();
  const filled = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({ sheet, area: areaOf(range) }))
    .filter(({ area }) => area.rows >= 2 && area.columns >= 2);
  const heads = filled.map(({ sheet, area }) => ({
    sheet: sheet.name,
    area,
    firstRows: sheet
      .getRangeByIndexes(
        area.top,
        area.left,
        Math.min(area.rows, rowsToLookForHeadings + sampleRows),
        area.columns,
      )
      .load("values"),
  }));
  await context.sync();
  const sources = heads.flatMap(({ sheet, area, firstRows }) =>
    sourcesInUsedPart({ sheet, area, firstRows: firstRows.values as RawCell[][] }, known),
  );
  return withOwnLength(context, sources);
}

/** Tables side by side have each its own last row. */
async function withOwnLength(context: Excel.RequestContext, sources: readonly Source[]): Promise<Source[]> {
  const ends = sources.map(({ sheet, area: { top, left, rows, columns } }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, rows, columns)
      .getUsedRange(true)
      .load("rowIndex,rowCount"),
  );
  await context.sync();
  return sources.map((source, index) => {
    const { rowIndex, rowCount } = ends[index]!;
    return { ...source, area: { ...source.area, rows: rowIndex + rowCount - source.area.top } };
  });
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  rows: rowCount,
  columns: Math.min(columnCount, mostColumns),
});

/** The SKUs of the Products table, to recognise a table with a column a product by. */
export async function productSkus(
  context: Excel.RequestContext,
  { source, columns }: Recognised,
): Promise<Set<string>> {
  const index = columns.find(({ key }) => key === "sku")?.index;
  const skus = new Set<string>();
  if (index === undefined) return skus;
  const { sheet, area } = source;
  const rows = { sheet, firstRow: area.top + 1, rows: area.rows - 1, columns: [area.left + index] };
  for await (const block of rowBlocks(context, rows)) {
    for (const [cell] of block.rows) skus.add(String(cell).trim());
  }
  return skus;
}
