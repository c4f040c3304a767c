import type { Kpi, Problem } from "../../../calculation";
import { type Locale, plannerTableDefinitions, type Table } from "../../../vocabulary";
import type { PlannerTable } from "../../../workbook/contract";

/** A table that would make KPIs known, with its columns and the KPIs. */
export interface LackingTable {
  readonly table: PlannerTable;
  /** The keys of its columns, in their order. */
  readonly columns: readonly string[];
  readonly kpis: readonly Kpi[];
}

/** What would say a figure of a month that nothing says. */
interface Home {
  readonly table: PlannerTable;
  readonly columns: readonly string[];
}

const ofSales: Home = { table: "sales", columns: ["date", "sku", "units"] };

/** By the field a problem says nothing is recorded under. */
const recordedIn: Readonly<Record<string, Home>> = {
  deliveries: {
    table: "deliveries",
    columns: ["supplier", "sku", "promisedDate", "receivedDate", "unitsReceived"],
  },
  unitsReceived: { table: "deliveries", columns: ["receivedDate", "unitsReceived"] },
  returns: { table: "returns", columns: ["date", "sku", "units"] },
  answerHours: { table: "returns", columns: ["date", "sku", "units", "answerHours"] },
  orderTimes: { table: "orderTimes", columns: ["orderNumber", "orderedAt", "shippedAt", "deliveredAt"] },
};

/** Which table and columns would say what a problem says is not known; undefined where that is no matter of a table. */
function homeOf({ code, field = "" }: Problem): Home | undefined {
  switch (code) {
    case "monthFigureMissing":
      return { table: "months", columns: ["month", field] };
    case "noStockCounted":
      return { table: "stock", columns: ["sku", "kind", "units", "date"] };
    case "costsUnknown":
      return { table: "products", columns: ["unitCost"] };
    case "noSalesKnownIn":
    case "salesKnownTooShort":
      return ofSales;
    case "nothingRecorded":
      return recordedIn[field];
    default:
      return undefined;
  }
}

const homesOf = ({ now }: Kpi): readonly Home[] =>
  now.ok ? [] : now.problems.flatMap((problem) => homeOf(problem) ?? []);

/** Whether a KPI of the month waits for what somebody would have to fill in or do. */
export const isLacking = ({ now }: Kpi): boolean =>
  !now.ok &&
  now.problems.some((problem) => homeOf(problem) !== undefined || problem.code === "monthNotReviewed");

/** What would make the dashboard's dashes known, the table that most of them wait for first. */
export function lackingTables(kpis: readonly Kpi[]): readonly LackingTable[] {
  const found = new Map<PlannerTable, { columns: Set<string>; kpis: Set<Kpi> }>();
  for (const kpi of kpis) {
    for (const { table, columns } of homesOf(kpi)) {
      const its = found.get(table) ?? { columns: new Set(), kpis: new Set() };
      found.set(table, its);
      its.kpis.add(kpi);
      for (const column of columns) its.columns.add(column);
    }
  }
  return [...found]
    .map(([table, its]) => ({ table, columns: inOrder(table, its.columns), kpis: [...its.kpis] }))
    .sort((a, b) => b.kpis.length - a.kpis.length);
}

const columnsOf = (table: PlannerTable): Table["columns"] =>
  (plannerTableDefinitions[table] as Table).columns;

const inOrder = (table: PlannerTable, keys: ReadonlySet<string>): string[] =>
  Object.keys(columnsOf(table)).filter((key) => keys.has(key));

/** The headings of columns, as set-up writes them. */
export const headingsOf = ({ table, columns }: LackingTable, locale: Locale): string[] =>
  columns.map((key) => columnsOf(table)[key]!.term.label[locale]);
