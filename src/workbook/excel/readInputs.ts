import { answer, type Problem, type Result } from "../../calculation";
import type { RawCell } from "../../vocabulary";
import type { FoundTable, PlanInputs, Progress, TablesFound } from "../contract";
import { firstCell } from "../places";
import type { ReadColumns, RowsReader } from "../reading/cells";
import { type ReadPart, writeFingerprint } from "../reading/fingerprint";
import { productsReader } from "../reading/products";
import { salesByDayReader } from "../reading/salesByDay";
import { salesLinesReader } from "../reading/salesLines";
import { columnsToRead, headingRowOf, tablesToRead } from "../reading/tablesToRead";
import { type Extent, extentsNow } from "./extents";
import { hashRows } from "./hashedRows";

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads both tables into what a plan is made of, and everything about their rows a planner should know. */
export async function readInputs(
  context: Excel.RequestContext,
  found: TablesFound,
  { onProgress, signal }: ReadOptions,
): Promise<Result<PlanInputs>> {
  const tables = tablesToRead(found);
  if (!tables.ok) return tables;
  const { products, sales } = tables.value;
  const extents = await extentsNow(context, [whereIs(products), whereIs(sales)]);
  if (!extents.ok) return extents;
  const [productsExtent, salesExtent] = extents.value as [Extent, Extent];
  const columns = await columnsNow(context, [
    { table: products, extent: productsExtent },
    { table: sales, extent: salesExtent },
  ]);
  if (!columns.ok) return columns;
  const [productColumns, salesColumns] = columns.value as [ReadColumns, ReadColumns];

  const total = productsExtent.rows + salesExtent.rows;
  const step = (done: number) => {
    signal?.throwIfAborted();
    onProgress?.({ done, total });
  };
  step(0);
  const productRows = { columns: productColumns, extent: productsExtent, excelTable: products.excelTable };
  const productsPart = await readRows(context, productRows, productsReader(productColumns), step);
  const known = new Set(productsPart.read.products.map(({ sku }) => sku));
  const salesOptions = { rows: salesExtent.rows, headingRow: salesExtent.headingRow, products: known };
  const reader =
    sales.layout === "wide"
      ? salesByDayReader(salesColumns, salesOptions)
      : salesLinesReader(salesColumns, salesOptions);
  const salesRows = { columns: salesColumns, extent: salesExtent, excelTable: sales.excelTable };
  const salesPart = await readRows(context, salesRows, reader, (done) => step(productsExtent.rows + done));

  const { demand, lines, returns, problems } = salesPart.read;
  return answer({
    products: productsPart.read.products,
    demand,
    problems: [...softProblems(found), ...productsPart.read.problems, ...problems],
    counts: { products: known.size, salesLines: lines, days: daysOf(demand), returns },
    fingerprint: writeFingerprint([productsPart.part, salesPart.part]),
  });
}

/** What the headings have wrong without costing the whole table. */
const softProblems = ({ products, sales }: TablesFound): Problem[] => [
  ...(products?.problems ?? []),
  ...(sales?.problems ?? []),
];

const daysOf = (demand: PlanInputs["demand"]): number => {
  const [first] = demand.values();
  return first?.units.length ?? 0;
};

const whereIs = (table: FoundTable) => ({
  sheet: table.sheet,
  ...(table.excelTable === undefined ? {} : { excelTable: table.excelTable }),
  headingRow: headingRowOf(table),
});

/** Reads the heading rows and finds in them the columns that were recognised. */
async function columnsNow(
  context: Excel.RequestContext,
  tables: readonly { readonly table: FoundTable; readonly extent: Extent }[],
): Promise<Result<ReadColumns[]>> {
  const rows = tables.map(({ table, extent }) => {
    const [first, last = first] = table.address.split(":") as [string, string?];
    const left = firstCell(first).column;
    const width = firstCell(last).column - left + 1;
    const range = context.workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(extent.headingRow, left, 1, width)
      .load("values");
    return { table, left, range };
  });
  await context.sync();
  const columns: ReadColumns[] = [];
  for (const { table, left, range } of rows) {
    const toRead = columnsToRead(table, { left, cells: range.values[0] as RawCell[] });
    if (!toRead.ok) return toRead;
    columns.push(toRead.value);
  }
  return answer(columns);
}

interface RowsOfTable {
  readonly columns: ReadColumns;
  readonly extent: Extent;
  readonly excelTable?: string | undefined;
}

async function readRows<T>(
  context: Excel.RequestContext,
  { columns: { sheet, columns }, extent, excelTable }: RowsOfTable,
  reader: RowsReader<T>,
  step: (rowsDone: number) => void,
): Promise<{ readonly read: T; readonly part: ReadPart }> {
  const { headingRow } = extent;
  const hash = await hashRows(context, { sheet, columns }, extent, (rows, firstRow) => {
    reader.accept(rows, firstRow);
    step(firstRow + rows.length - headingRow - 1);
  });
  const part = { sheet, ...(excelTable === undefined ? {} : { excelTable }), headingRow, columns, hash };
  return { read: reader.finish(), part };
}
