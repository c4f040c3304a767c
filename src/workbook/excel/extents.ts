import { refuse, type Result, answer } from "../../calculation";

/** Where a table was found. */
export interface WhereFound {
  readonly sheet: string;
  readonly excelTable?: string;
  readonly headingRow: number;
}

/** Where it is now: its heading row and how many rows stand below it. */
export interface Extent {
  readonly headingRow: number;
  readonly rows: number;
}

/** How far each table reaches now; refused, naming the sheet, where one is no longer there. */
export async function extentsNow(
  context: Excel.RequestContext,
  tables: readonly WhereFound[],
): Promise<Result<Extent[]>> {
  const found = tables.map((table) => ({ ...table, object: objectOf(context, table) }));
  await context.sync();
  const gone = found.find(({ object }) => object.isNullObject);
  if (gone) return refuse("changedSinceRead", { params: { sheet: gone.sheet }, at: { sheet: gone.sheet } });

  const ranges = found.map(({ object, headingRow, sheet }) => ({ headingRow, sheet, ...rangesOf(object) }));
  await context.sync();
  const extents: Extent[] = [];
  for (const { headingRow, sheet, header, body, used } of ranges) {
    if (header?.worksheet.name === sheet && body)
      extents.push({ headingRow: header.rowIndex, rows: body.rowCount });
    else if (used && !used.isNullObject) {
      extents.push({ headingRow, rows: Math.max(0, used.rowIndex + used.rowCount - headingRow - 1) });
    } else return refuse("changedSinceRead", { params: { sheet }, at: { sheet } });
  }
  return answer(extents);
}

const objectOf = (
  { workbook }: Excel.RequestContext,
  { sheet, excelTable }: WhereFound,
): Excel.Worksheet | Excel.Table =>
  excelTable === undefined
    ? workbook.worksheets.getItemOrNullObject(sheet)
    : workbook.tables.getItemOrNullObject(excelTable);

interface Ranges {
  readonly header?: Excel.Range;
  readonly body?: Excel.Range;
  readonly used?: Excel.Range;
}

function rangesOf(object: Excel.Worksheet | Excel.Table): Ranges {
  if (!("getDataBodyRange" in object)) return { used: usedRange(object) };
  return {
    header: object.getHeaderRowRange().load("rowIndex,worksheet/name"),
    body: object.getDataBodyRange().load("rowCount"),
  };
}

/** The cells of a sheet that hold a value; formats alone do not count. */
export const usedRange = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
