import { answer, type Problem, type Result } from "../../calculation";
import type {
  FoundTable,
  ListedTable,
  PlanInputs,
  PlannerTable,
  PlannerWorkbook,
  TablesFound,
} from "../../workbook/contract";
import type { WorkHandle } from "../running/useWork";
import type { Fields } from "../forms/fields";
import type { InputsUse, Reading, ScreenDefinition } from "./definition";

/** The needed columns nobody has found yet. */
export const missingColumns = (table: FoundTable) =>
  table.columns.filter(({ required, heading }) => required && heading === undefined);

/** Whether both tables are there with every column a plan cannot do without. */
export const isReadable = ({ products, sales }: TablesFound): boolean =>
  [products, sales].every((table) => table !== undefined && missingColumns(table).length === 0);

/** Whether the tables were read and no product stands in them yet. */
export const isEmpty = ({ counts }: PlanInputs): boolean => counts.products === 0;

/** Reads what a screen is made of; refused where a table cannot be read at all. */
export async function readForScreen<T extends ListedTable>(
  workbook: PlannerWorkbook,
  {
    tables: uses,
    inputs: use = "notRead",
  }: Pick<ScreenDefinition<T, Fields, unknown, InputsUse>, "tables" | "inputs">,
  { report, signal }: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<Reading<T>>> {
  const listed = await listedRows(workbook, Object.keys(uses) as T[]);
  if (!listed.ok) return listed;
  const { tables, problems, fingerprints, candidates } = listed.value;
  signal.throwIfAborted();
  if (use === "notRead") {
    const settings = await workbook.readSettings();
    return answer({
      tables,
      settings,
      candidates,
      problems: [...problems, ...settings.problems],
      fingerprints,
    });
  }
  const found = await workbook.findTables();
  signal.throwIfAborted();
  const unread = Object.keys(uses).length > 0 ? candidates : found.candidates;
  if (!isReadable(found)) {
    const settings = await workbook.readSettings();
    return answer({
      tables,
      found,
      settings,
      candidates: unread,
      problems: [...problems, ...problemsOfHeadings(found), ...settings.problems],
      fingerprints,
    });
  }
  const read = await workbook.readInputs(found, report, signal);
  if (!read.ok) return read;
  const inputs = read.value;
  return answer({
    tables,
    found,
    inputs,
    settings: inputs.settings,
    candidates: unread,
    problems: [...notSaidBy(inputs.problems, problems), ...inputs.problems],
    fingerprints: [...fingerprints, inputs.fingerprint],
  });
}

/** Products and Stock are read twice, for their rows and for the plan's inputs: of one cell the same is said once. */
function notSaidBy(said: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const sameOf = ({ code, field, at }: Problem): string => [code, field, at?.sheet, at?.cell].join(" ");
  const known = new Set(said.filter(({ at }) => at?.cell !== undefined).map(sameOf));
  let isSaid = false;
  return problems.filter((problem) => {
    // "And 40 more like the one above" goes with that one.
    if (problem.code !== "andMore") isSaid = known.has(sameOf(problem));
    return !isSaid;
  });
}

async function listedRows<T extends ListedTable>(
  workbook: PlannerWorkbook,
  names: readonly T[],
): Promise<Result<Pick<Reading<T>, "tables" | "candidates" | "problems" | "fingerprints">>> {
  if (names.length === 0) {
    const none = { problems: [], fingerprints: [], candidates: [] };
    return answer({ tables: {} as Reading<T>["tables"], ...none });
  }
  const read = await workbook.readTables(names);
  if (!read.ok) return read;
  const { tables, problems, fingerprint, candidates } = read.value;
  return answer({ tables, problems, fingerprints: [fingerprint], candidates });
}

/** That a table is not there at all is said in the stead of the answer. */
const problemsOfHeadings = ({ products, sales, stock }: TablesFound): readonly Problem[] =>
  [products, sales, stock].flatMap((table) => table?.problems ?? []);

/** The tables without whose rows nothing can be said, and that have none. */
export function lackingTables<T extends ListedTable>(
  { tables: uses, inputs: use }: Pick<ScreenDefinition<T, Fields, unknown, InputsUse>, "tables" | "inputs">,
  { tables, inputs, found }: Reading<T>,
): readonly PlannerTable[] {
  const listed = (Object.keys(uses) as T[]).filter(
    (table) => uses[table] === "needed" && tables[table].rows.length === 0,
  );
  if (use !== "needed") return listed;
  const wanting: readonly PlannerTable[] =
    inputs === undefined
      ? (["products", "sales"] as const).filter((table) => {
          const place = found?.[table];
          return place === undefined || missingColumns(place).length > 0;
        })
      : isEmpty(inputs)
        ? ["products"]
        : [];
  return [...new Set([...wanting, ...listed])];
}
