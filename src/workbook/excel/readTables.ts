import { answer, type Problem, type Result } from "../../calculation";
import { plannerTableDefinitions, type Table } from "../../vocabulary";
import type { ListedTable, TableRead, TablesRead } from "../contract";
import { areaAddress } from "../places";
import { type ReadPart, writeFingerprint } from "../reading/fingerprint";
import { listedRowsReader } from "../reading/listedRows";
import { headingProblems, type MatchedColumn, matchColumns } from "../recognition/columns";
import type { Source } from "../recognition/source";
import { recogniseTable } from "../recognition/tables";
import { plannerTables } from "../writing/plannerTables";
import { recogniseTables } from "./findTables";
import { hashRows } from "./hashedRows";
import { sourcesNamed } from "./sources";

/** A planner's table where it stands now, and which of its columns hold what. */
interface Located {
  readonly source: Source;
  readonly columns: readonly MatchedColumn[];
}

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
  const located = await locate(context, wanted);
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
    problems,
    fingerprint: writeFingerprint(parts),
  });
}

/** Products and Stock are those a plan is read from; of the others ours, or else a table of the planner's with its headings. */
async function locate(
  context: Excel.RequestContext,
  wanted: readonly ListedTable[],
): Promise<ReadonlyMap<ListedTable, Located>> {
  const { sources, products, sales, stock } = await recogniseTables(context);
  const ours = await sourcesNamed(
    context,
    wanted.map((key) => plannerTables[key].excelName),
  );
  const taken = new Set([products, sales, stock].map((table) => table?.source));
  const located = new Map<ListedTable, Located>();
  for (const key of wanted) {
    const definition: Table = plannerTableDefinitions[key];
    const own = ours.find(({ excelTable }) => excelTable === plannerTables[key].excelName);
    const found =
      { products, stock }[key as string] ??
      (own && { source: own, columns: matchColumns(definition, own, []) }) ??
      recogniseTable(
        definition,
        sources.filter((source) => !taken.has(source)),
      );
    if (found === undefined) continue;
    located.set(key, found);
    taken.add(found.source);
  }
  return located;
}

async function readOne<T extends ListedTable>(
  context: Excel.RequestContext,
  key: T,
  located: Located | undefined,
): Promise<ReadOne<T>> {
  if (located === undefined) return { table: { rows: [] }, problems: [] };
  const { source, columns } = located;
  const { sheet, area, excelTable } = source;
  const definition = plannerTableDefinitions[key];
  const headings = headingProblems(definition, source, columns);
  const table = { place: { sheet, address: areaAddress(area) }, rows: [] };
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
