import { answer, refuse, refuseAll, type Result } from "../../calculation";
import type { RawCell } from "../../vocabulary";
import type { FoundTable, TablesFound } from "../contract";
import { columnOf, firstCell } from "../places";
import { distinctHeadings } from "../recognition/source";
import type { ReadColumns } from "./cells";
import { productFactKeys } from "./products";

export interface TablesToRead {
  readonly products: FoundTable;
  readonly sales: FoundTable;
  readonly stock?: FoundTable;
}

/** The tables a plan is read from with every column they cannot do without; else all that is missing. */
export function tablesToRead(found: TablesFound): Result<TablesToRead> {
  const { products, sales, stock } = found;
  const tables = [products, sales, stock].filter((table) => table !== undefined);
  const problems = [...found.problems, ...tables.flatMap((table) => table.problems)];
  const errors = problems.filter(({ severity }) => severity === "error");
  if (products === undefined || sales === undefined || errors.length > 0) return refuseAll(errors);
  return answer({ products, sales, ...(stock ? { stock } : {}) });
}

/** The heading row as it is now, over the columns from `left` on. */
export interface HeadingRow {
  readonly left: number;
  readonly cells: readonly RawCell[];
}

/** Which columns to read and what each holds; refused where the headings are not those that were recognised. */
export function columnsToRead(table: FoundTable, { left, cells }: HeadingRow): Result<ReadColumns> {
  const headings = distinctHeadings(cells, left);
  const recognised = table.columns.flatMap(({ key, heading, columnLetter }) =>
    heading === undefined || columnLetter === undefined
      ? []
      : [{ key, heading, column: columnOf(columnLetter) }],
  );
  const { sheet } = table;
  const moved = recognised.some(({ heading, column }) => headings[column - left] !== heading);
  if (moved) return refuse("changedSinceRead", { params: { sheet }, at: { sheet } });

  const wanted = recognised.filter(({ key }) => table.table !== "products" || productFactKeys.includes(key));
  const products = table.layout === "wide" ? productColumns(headings, left, wanted) : [];
  // In the order of the sheet, so that neighbours are read together.
  const columns = [...wanted, ...products].sort((a, b) => a.column - b.column);
  return answer({
    sheet,
    keys: columns.map(({ key }) => key),
    columns: columns.map(({ column }) => column),
  });
}

const productColumns = (
  headings: readonly string[],
  left: number,
  taken: readonly { readonly column: number }[],
) =>
  headings
    .map((heading, index) => ({ key: heading, column: left + index }))
    .filter(({ key, column }) => key !== "" && taken.every((other) => other.column !== column));

/** The row of the headings, counted from 0. */
export const headingRowOf = ({ address }: FoundTable): number => firstCell(address).row;

/** The first column of the table, counted from 0, and how many it has. */
export function columnsOf({ address }: FoundTable): { readonly left: number; readonly columns: number } {
  const [first, last = first] = address.split(":") as [string, string?];
  const left = firstCell(first).column;
  return { left, columns: firstCell(last).column - left + 1 };
}
