import { answer, type Problem, type Result } from "../../calculation";
import { plannerTableDefinitions } from "../../vocabulary";
import type { Candidate, ListedTable, TableRead, TablesRead } from "../contract";
import { type ReadPart, writeFingerprint } from "../reading/fingerprint";
import { listedRowsReader } from "../reading/listedRows";
import { candidatesAmong, foundTable, type FurtherTable, type Recognised } from "../recognition/tables";
import { plannerTables } from "../writing/plannerTables";
import { furtherTables, recogniseTables } from "./findTables";
import { hashRows } from "./hashedRows";
import { sourcesNamed } from "./sources";

interface ReadOne<T extends ListedTable> {
  readonly table: TableRead<T>;
  readonly problems: readonly Problem[];
  readonly part?: ReadPart;
}

/** Reads the planner's tables row by row; one the workbook has not got is answered empty. */
export async function readTables<T extends ListedTable>(
  context: Excel.RequestContext,
  wanted: readonly T[],
): Promise<Result<TablesRead<T>>> {
  const { located, candidates } = await locate(context, wanted);
  const tables: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const parts: ReadPart[] = [];
  for (const key of wanted) {
    const read = await readOne(context, key, located.get(key));
    tables[key] = read.table;
    problems.push(...read.problems);
    if (read.part) parts.push(read.part);
  }
  return answer({
    tables: tables as TablesRead<T>["tables"],
    candidates,
    problems,
    fingerprint: writeFingerprint(parts),
  });
}

interface LocatedTables {
  readonly located: ReadonlyMap<ListedTable, Recognised>;
  /** What is read as none of them. */
  readonly candidates: readonly Candidate[];
}

/** Products and Stock are those a plan is read from; the others may be ours as well. */
async function locate(context: Excel.RequestContext, wanted: readonly ListedTable[]): Promise<LocatedTables> {
  const recognised = await recogniseTables(context);
  const { sources, products, sales, stock, pointedAt } = recognised;
  const nameOf = (key: ListedTable): string => plannerTables[key].excelName;
  const ours = await sourcesNamed(context, wanted.map(nameOf));
  const isFurther = (key: ListedTable): key is FurtherTable => key !== "products" && key !== "stock";
  const further = furtherTables(wanted.filter(isFurther), recognised, (key) =>
    ours.find(({ excelTable }) => excelTable === nameOf(key)),
  );
  const located = new Map<ListedTable, Recognised>(further);
  if (products) located.set("products", products);
  if (stock) located.set("stock", stock);
  const read = [products, sales, stock, ...pointedAt.values(), ...further.values()];
  return { located, candidates: candidatesAmong(sources, read) };
}

async function readOne<T extends ListedTable>(
  context: Excel.RequestContext,
  key: T,
  located: Recognised | undefined,
): Promise<ReadOne<T>> {
  if (located === undefined) return { table: { rows: [] }, problems: [] };
  const { source, columns } = located;
  const { sheet, area, excelTable } = source;
  const definition = plannerTableDefinitions[key];
  const found = foundTable(key, located);
  const headings = found.problems;
  const table = { place: { sheet, address: found.address }, found, rows: [] };
  if (headings.some(({ severity }) => severity === "error")) return { table, problems: headings };

  const known = columns
    .flatMap(({ key: column, index }) => (index === undefined ? [] : [{ column, index: area.left + index }]))
    .sort((a, b) => a.index - b.index);
  const read = { sheet, keys: known.map(({ column }) => column), columns: known.map(({ index }) => index) };
  const extent = { headingRow: area.top, rows: area.rows - 1 };
  const reader = listedRowsReader<T>(definition, read);
  const hash = await hashRows(context, read, extent, (rows, firstRow) => reader.accept(rows, firstRow));
  const { rows, problems } = reader.finish();
  return {
    table: { ...table, rows },
    problems: [...headings, ...problems],
    part: {
      sheet,
      ...(excelTable === undefined ? {} : { excelTable }),
      headingRow: area.top,
      columns: read.columns,
      hash,
    },
  };
}
