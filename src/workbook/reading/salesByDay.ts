import { type DailyDemand, refuse, warning } from "../../calculation";
import { type RawCell, salesByDayTable, salesTable } from "../../vocabulary";
import { isEmpty, placeOf, type ReadColumns, type RowsReader } from "./cells";
import { farFromOthers, nearbyDates } from "./nearbyDates";
import { ProblemGroups } from "./problemGroups";
import { Returns, type SalesRead, UnknownSkus } from "./salesRead";

const { date: dateColumn } = salesByDayTable.columns;
const { units: unitsColumn } = salesTable.columns;

/** One product's column: the units of each row that was read; NaN is a gap. */
interface ProductColumn {
  readonly sku: string;
  readonly index: number;
  readonly units: Float64Array;
}

/**
 * Reads a Sales table with a row a day and a column a product, headed by its SKU. Blank and #N/A are gaps (not known),
 * 0 is a day without a sale, a day without a row is a gap too; text is a problem with its place.
 */
export function salesByDayReader(
  source: ReadColumns,
  {
    rows: mostDays,
    headingRow,
    products,
  }: { readonly rows: number; readonly headingRow: number; readonly products: ReadonlySet<string> },
): RowsReader<SalesRead> {
  const groups = new ProblemGroups();
  const unknown = new UnknownSkus();
  const returns = new Returns();
  const dates = new Float64Array(mostDays);
  const sheetRows = new Uint32Array(mostDays);
  const columns: ProductColumn[] = [];
  const strangers: { readonly sku: string; readonly index: number; lines: number }[] = [];
  const dateIndex = source.keys.indexOf("date");
  let days = 0;
  let lines = 0;

  source.keys.forEach((sku, index) => {
    if (index === dateIndex) return;
    if (!products.has(sku)) strangers.push({ sku, index, lines: 0 });
    else if (columns.some((column) => column.sku === sku)) {
      const at = placeOf(source, headingRow, index);
      groups.add(warning("skuTwice", { field: "sku", params: { sku }, at }));
    } else columns.push({ sku, index, units: new Float64Array(mostDays) });
  });

  function readRow(row: readonly RawCell[], sheetRow: number): void {
    if (row.every(isEmpty)) return;
    const cell = row[dateIndex];
    const date = isEmpty(cell) ? refuse("missing") : dateColumn.term.read(cell);
    if (!date.ok) return groups.addCell(date, "date", placeOf(source, sheetRow, dateIndex));
    dates[days] = date.value;
    sheetRows[days] = sheetRow;
    for (const column of columns) column.units[days] = unitsIn(row[column.index], sheetRow, column.index);
    for (const stranger of strangers) if (typeof row[stranger.index] === "number") stranger.lines += 1;
    days += 1;
  }

  function unitsIn(cell: RawCell, sheetRow: number, index: number): number {
    if (isEmpty(cell) || cell === "#N/A") return NaN;
    const sold = unitsColumn.term.read(cell);
    if (sold.ok) return sold.value;
    groups.addCell(sold, "units", placeOf(source, sheetRow, index));
    return NaN;
  }

  function demandOf(column: ProductColumn, firstDate: number, dayCount: number): DailyDemand {
    const units = new Float64Array(dayCount).fill(NaN);
    let returnedUnits = 0;
    for (let row = 0; row < days; row++) {
      const day = dates[row]! - firstDate;
      const sold = column.units[row]!;
      if (day < 0 || day >= dayCount || Number.isNaN(sold)) continue;
      lines += 1;
      if (sold < 0) {
        returns.add(-sold, () => placeOf(source, sheetRows[row]!, column.index));
        returnedUnits -= sold;
      }
      const before = units[day]!;
      units[day] = (Number.isNaN(before) ? 0 : before) + Math.max(0, sold);
    }
    return { sku: column.sku, firstDate, units, returnedUnits };
  }

  function sayDatesOutside(span: { firstDate: number; lastDate: number }): void {
    for (let row = 0; row < days; row++) {
      const date = dates[row]!;
      if (date >= span.firstDate && date <= span.lastDate) continue;
      groups.add(farFromOthers(date, placeOf(source, sheetRows[row]!, dateIndex)));
    }
  }

  return {
    accept: (rows, firstRow) => rows.forEach((row, index) => readRow(row, firstRow + index)),
    finish() {
      const span = nearbyDates(dates.subarray(0, days));
      const demand = new Map<string, DailyDemand>();
      if (span) {
        sayDatesOutside(span);
        const dayCount = span.lastDate - span.firstDate + 1;
        for (const column of columns) demand.set(column.sku, demandOf(column, span.firstDate, dayCount));
      }
      for (const { sku, index, lines: count } of strangers) {
        // A column without a number, such as the day of the week, is no product's.
        if (count > 0) unknown.add(sku, () => placeOf(source, headingRow, index), count);
      }
      return {
        demand,
        lines,
        returns: returns.lines,
        problems: [...groups.all(), ...unknown.problems(products), ...returns.problems()],
      };
    },
  };
}
