import { answer, type Result } from "../../calculation";
import type { FoundTable, PlanInputs, Progress, TablesFound } from "../contract";
import type { RowsReader } from "../reading/cells";
import { type ReadPart, writeFingerprint } from "../reading/fingerprint";
import { productsReader } from "../reading/products";
import { salesByDayReader } from "../reading/salesByDay";
import { salesLinesReader } from "../reading/salesLines";
import type { SalesRead } from "../reading/salesRead";
import { stockLinesReader, withStock } from "../reading/stockLines";
import { tablesToRead } from "../reading/tablesToRead";
import { hashRows } from "./hashedRows";
import { type LocatedTable, locateTables } from "./locateTables";
import { readSettingsPart } from "./readSettings";

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the tables and the settings into what a plan is made of, and everything about their rows a planner should know. */
export async function readInputs(
  context: Excel.RequestContext,
  found: TablesFound,
  { onProgress, signal }: ReadOptions,
): Promise<Result<PlanInputs>> {
  const tables = tablesToRead(found);
  if (!tables.ok) return tables;
  const { products, sales, stock } = tables.value;
  const located = await locateTables(context, [products, sales, ...(stock ? [stock] : [])]);
  if (!located.ok) return located;
  const [productRows, salesRows, stockRows] = located.value as [LocatedTable, LocatedTable, LocatedTable?];

  const total = located.value.reduce((sum, { extent }) => sum + extent.rows, 0);
  const step = (done: number) => {
    signal?.throwIfAborted();
    onProgress?.({ done, total });
  };
  step(0);
  const productsRead = await readRows(context, productRows, productsReader(productRows.columns), step);
  const skus = new Set(productsRead.value.products.map(({ sku }) => sku));
  const salesRead = await readRows(context, salesRows, salesReader(sales, salesRows, skus), (done) =>
    step(productRows.extent.rows + done),
  );
  const stockRead =
    stockRows &&
    (await readRows(context, stockRows, stockLinesReader(stockRows.columns), (done) =>
      step(total - stockRows.extent.rows + done),
    ));
  const filled = withStock(productsRead.value.products, stockRead?.value.stock ?? new Map());
  const { settings, part: settingsPart } = await readSettingsPart(context);

  const { demand, lines, returns, problems } = salesRead.value;
  return answer({
    products: filled.products,
    productRows: productsRead.value.productRows,
    demand,
    settings,
    problems: [
      // What the headings have wrong without costing the whole table.
      ...products.problems,
      ...sales.problems,
      ...(stock?.problems ?? []),
      ...productsRead.value.problems,
      ...problems,
      ...(stockRead?.value.problems ?? []),
      ...filled.problems,
      ...settings.problems,
    ],
    counts: { products: skus.size, salesLines: lines, days: daysOf(demand), returns },
    fingerprint: writeFingerprint([
      productsRead.part,
      salesRead.part,
      ...(stockRead ? [stockRead.part] : []),
      ...(settingsPart ? [settingsPart] : []),
    ]),
  });
}

const daysOf = (demand: PlanInputs["demand"]): number => {
  const [first] = demand.values();
  return first?.units.length ?? 0;
};

function salesReader(
  { layout }: FoundTable,
  { columns, extent }: LocatedTable,
  products: ReadonlySet<string>,
): RowsReader<SalesRead> {
  const options = { ...extent, products };
  return layout === "wide" ? salesByDayReader(columns, options) : salesLinesReader(columns, options);
}

async function readRows<T>(
  context: Excel.RequestContext,
  { columns: { sheet, columns }, extent, ...name }: LocatedTable,
  reader: RowsReader<T>,
  step: (rowsDone: number) => void,
): Promise<{ readonly value: T; readonly part: ReadPart }> {
  const { headingRow } = extent;
  const hash = await hashRows(context, { sheet, columns }, extent, (rows, firstRow) => {
    reader.accept(rows, firstRow);
    step(firstRow + rows.length - headingRow - 1);
  });
  return { value: reader.finish(), part: { sheet, ...name, headingRow, columns, hash } };
}
