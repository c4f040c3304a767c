import { answer, type DailySales, type Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type { ImportedSalesToWrite, Progress, WritePreview } from "../contract";
import { importedTable } from "../writing/ownTables";
import type { OutCell } from "../writing/tableRows";
import { shapeTables, writeRows } from "./fill";
import { prepareTargets, type Target } from "./targets";

/** Rows made into cells at a time: a million of them at once would fill the pane's memory. */
const rowsAtATime = 20_000;

/** What an import will write and replace; refused for the same reasons as the write. */
export async function previewImportedSales(
  context: Excel.RequestContext,
  { sales, locale }: ImportedSalesToWrite,
): Promise<Result<WritePreview>> {
  const target = await prepareTarget(context, sales, locale);
  return target.ok ? answer(previewOf(target.value, sales, locale)) : target;
}

/**
 * Replaces the imported sales. The first row is emptied first and written last: where it is blank, the table was not written
 * to the end. Nothing is kept in the log, since the file it came from can be read again.
 */
export async function writeImportedSales(
  context: Excel.RequestContext,
  { sales, locale }: ImportedSalesToWrite,
  onProgress?: (progress: Progress) => void,
): Promise<Result<WritePreview>> {
  const prepared = await prepareTarget(context, sales, locale);
  if (!prepared.ok) return prepared;
  const target = prepared.value;
  emptyFirstRow(context, target);
  await shapeTables(context, [target], locale);
  const total = sales.dates.length;
  let done = 0;
  const step = (rows: number) => onProgress?.({ done: (done += rows), total });
  const write = (from: number, to: number) =>
    writeRows(context, target, rowsOf(sales, from, Math.min(to, total)), { from, step });
  for (let from = 1; from < total; from += rowsAtATime) await write(from, from + rowsAtATime);
  await write(0, 1);
  if (!target.exists) fitColumns(context, target);
  await context.sync();
  return answer(previewOf(target, sales, locale));
}

async function prepareTarget(
  context: Excel.RequestContext,
  sales: DailySales,
  locale: Locale,
): Promise<Result<Target>> {
  const targets = await prepareTargets(context, [{ own: importedTable, rows: sales.dates.length }], locale);
  return targets.ok ? answer(targets.value[0]!) : targets;
}

function emptyFirstRow(context: Excel.RequestContext, target: Target): void {
  if (target.exists) rangeOf(context, target, 1, 1).clear("Contents");
}

/** As wide as the first rows need; measuring a million would take Excel a while. */
const fitColumns = (context: Excel.RequestContext, target: Target): void =>
  rangeOf(context, target, 0, Math.min(100, target.rowsWanted + 1)).format.autofitColumns();

/** Rows over our columns, counted from the heading row. */
const rangeOf = (
  { workbook }: Excel.RequestContext,
  { sheet, headingRow, left, own }: Target,
  firstRow: number,
  rows: number,
): Excel.Range =>
  workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headingRow + firstRow, left, rows, Object.keys(own.definition.columns).length);

/** Some entries as rows of cells, in the order of the table's columns. */
function rowsOf(sales: DailySales, from: number, to: number): OutCell[][] {
  const { dates, skus, skuOf, units, channels, channelOf } = sales;
  return Array.from({ length: to - from }, (_, index) => {
    const entry = from + index;
    return [dates[entry]!, skus[skuOf[entry]!]!, units[entry]!, channels[channelOf[entry]!]!];
  });
}

const previewOf = (
  { own, sheet, exists, rowsNow }: Target,
  { dates }: DailySales,
  locale: Locale,
): WritePreview => ({
  tables: [
    {
      name: own.definition.name[locale],
      sheet,
      rows: dates.length,
      ...(exists ? { replacesRows: rowsNow } : {}),
    },
  ],
});
