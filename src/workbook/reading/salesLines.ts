import {
  dailyDemandFromLines,
  refuse,
  type DailyDemand,
  type DateSpan,
  type Result,
  type SalesLines,
} from "../../calculation";
import { type RawCell, salesTable, type Term } from "../../vocabulary";
import { isEmpty, placeOf, readSku, type ReadColumns, type RowsReader } from "./cells";
import { farFromOthers, nearbyDates } from "./nearbyDates";
import { ProblemGroups } from "./problemGroups";
import { Returns, type SalesRead, UnknownSkus } from "./salesRead";

const { date: dateColumn, units: unitsColumn, visits: visitsColumn } = salesTable.columns;

const read = <T>(term: Term<T>, cell: RawCell): Result<T> =>
  isEmpty(cell) ? refuse("missing") : term.read(cell);

/**
 * Reads a Sales table with a row a line: date, SKU, units and, where it has them, visits. A line that cannot be read is left
 * out and said with its place; visits that cannot be read are no visits known and cost no line; lines of products that are
 * not known are counted a product; returns are kept apart.
 */
export function salesLinesReader(
  source: ReadColumns,
  { rows: mostLines, products }: { readonly rows: number; readonly products: ReadonlySet<string> },
): RowsReader<SalesRead> {
  const [dateIndex, skuIndex, unitsIndex, visitsIndex] = ["date", "sku", "units", "visits"].map((key) =>
    source.keys.indexOf(key),
  ) as [number, number, number, number];
  const groups = new ProblemGroups();
  const unknown = new UnknownSkus();
  const returns = new Returns();
  const skus: string[] = [];
  const dates = new Float64Array(mostLines);
  const units = new Float64Array(mostLines);
  const visits = visitsIndex < 0 ? undefined : new Float64Array(mostLines);
  const sheetRows = new Uint32Array(mostLines);
  // Each SKU is read once; the same cell value is the same product however often it stands there.
  const skuOfCell = new Map<RawCell, string>();

  function skuIn(cell: RawCell, sheetRow: number): string | undefined {
    const known = skuOfCell.get(cell);
    if (known !== undefined) return known;
    const sku = readSku(cell);
    if (!sku.ok) {
      groups.addCell(sku, "sku", placeOf(source, sheetRow, skuIndex));
      return undefined;
    }
    skuOfCell.set(cell, sku.value);
    return sku.value;
  }

  function readRow(row: readonly RawCell[], sheetRow: number): void {
    // A date alone, in a row prepared for later, sells nothing of nothing.
    if (isEmpty(row[skuIndex]) && isEmpty(row[unitsIndex])) return;
    const sku = skuIn(row[skuIndex], sheetRow);
    if (sku === undefined) return;
    if (!products.has(sku)) return unknown.add(sku, () => placeOf(source, sheetRow, skuIndex));
    const date = read(dateColumn.term, row[dateIndex]);
    const sold = read(unitsColumn.term, row[unitsIndex]);
    if (!date.ok) groups.addCell(date, "date", placeOf(source, sheetRow, dateIndex));
    if (!sold.ok) groups.addCell(sold, "units", placeOf(source, sheetRow, unitsIndex));
    if (!date.ok || !sold.ok) return;
    dates[skus.length] = date.value;
    units[skus.length] = sold.value;
    if (visits) visits[skus.length] = visitsIn(row[visitsIndex], sheetRow);
    sheetRows[skus.length] = sheetRow;
    skus.push(sku);
  }

  function visitsIn(cell: RawCell, sheetRow: number): number {
    if (isEmpty(cell)) return NaN;
    const seen = visitsColumn.term.read(cell);
    if (!seen.ok) groups.addCell(seen, "visits", placeOf(source, sheetRow, visitsIndex));
    return seen.ok ? seen.value : NaN;
  }

  /** Moves the lines within the span to the front and answers how many they are. */
  function keepLinesWithin(span: { firstDate: number; lastDate: number }): number {
    let kept = 0;
    for (let line = 0; line < skus.length; line++) {
      const date = dates[line]!;
      if (date < span.firstDate || date > span.lastDate) {
        groups.add(farFromOthers(date, placeOf(source, sheetRows[line]!, dateIndex)));
        continue;
      }
      const sold = units[line]!;
      if (sold < 0) returns.add(-sold, () => placeOf(source, sheetRows[line]!, unitsIndex));
      dates[kept] = date;
      units[kept] = sold;
      if (visits) visits[kept] = visits[line]!;
      skus[kept] = skus[line]!;
      kept += 1;
    }
    return kept;
  }

  return {
    accept: (rows, firstRow) => rows.forEach((row, index) => readRow(row, firstRow + index)),
    finish() {
      const span = nearbyDates(dates.subarray(0, skus.length));
      const kept = span ? keepLinesWithin(span) : 0;
      const lines = {
        dates: dates.subarray(0, kept),
        skus: skus.slice(0, kept),
        units: units.subarray(0, kept),
      };
      const demand = span ? dailyDemandFromLines(lines, span) : new Map<string, DailyDemand>();
      return {
        demand: span && visits ? withVisits(demand, lines, visits, span) : demand,
        lines: kept,
        returns: returns.lines,
        problems: [...groups.all(), ...unknown.problems(products), ...returns.problems()],
      };
    },
  };
}

/** The demand with the visits of each day; lines of one day add up, and a day without a visit known is not known. */
function withVisits(
  demand: ReadonlyMap<string, DailyDemand>,
  { dates, skus }: SalesLines,
  visits: Float64Array,
  { firstDate, lastDate }: DateSpan,
): Map<string, DailyDemand> {
  const bySku = new Map<string, Float64Array>();
  for (const [line, sku] of skus.entries()) {
    const seen = visits[line]!;
    if (Number.isNaN(seen)) continue;
    const daily = bySku.get(sku) ?? new Float64Array(lastDate - firstDate + 1).fill(NaN);
    bySku.set(sku, daily);
    const day = Math.floor(dates[line]!) - firstDate;
    const before = daily[day]!;
    daily[day] = (Number.isNaN(before) ? 0 : before) + seen;
  }
  return new Map(
    [...demand].map(([sku, each]) => {
      const daily = bySku.get(sku);
      return [sku, daily ? { ...each, visits: daily } : each];
    }),
  );
}
