import type { Problem, StockPlan, StockPlanSettings } from "../../calculation";
import type {
  FoundTable,
  PlanInputs,
  Progress,
  TablesFound,
  UnfinishedWrite,
  WritePreview,
} from "../../workbook/contract";
import { saidOfSetting, type Draft, type SettingKey } from "./settings";

/** What the pane may be busy with, one at a time. */
export type Work = "finding" | "reading" | "planning" | "writing" | "repeating" | "takingBack";

/** A plan with the settings it was worked out with. */
export interface WorkedOutPlan {
  readonly plan: StockPlan;
  readonly settings: StockPlanSettings;
}

/** How a write ended. */
export type WriteOutcome =
  | { readonly how: "written" | "repeated" | "takenBack"; readonly tables: WritePreview["tables"] }
  /** `prevented`: nobody has tried yet, and it would be refused. */
  | { readonly how: "refused" | "prevented"; readonly problems: readonly Problem[] };

/** All that Today knows: what was read, its problems, the decision, the preview and the write. */
export interface TodayState {
  readonly work?: { readonly what: Work; readonly progress?: Progress };
  /** What Excel said when it did not do what it was asked. */
  readonly failure?: { readonly what: Work; readonly reason: string };
  readonly wasCancelled: boolean;
  readonly unfinished?: UnfinishedWrite;
  readonly found?: TablesFound;
  readonly inputs?: PlanInputs;
  readonly readProblems: readonly Problem[];
  readonly draft: Draft;
  readonly workedOut?: WorkedOutPlan;
  /** Whether the plan is that of the inputs and the settings as they stand now. */
  readonly planIsCurrent: boolean;
  /** Settings that are right each for itself and wrong together. */
  readonly planProblems: readonly Problem[];
  readonly preview?: WritePreview;
  /** Of the plan's write, until something changes that the plan is made of. */
  readonly outcome?: WriteOutcome;
  /** Of repeating or taking back the unfinished write. */
  readonly settled?: WriteOutcome;
}

export const initialState: TodayState = {
  wasCancelled: false,
  readProblems: [],
  draft: {},
  planIsCurrent: false,
  planProblems: [],
};

export type TodayAction =
  | { readonly type: "began"; readonly what: Work }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "ended" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly what: Work; readonly reason: string }
  | { readonly type: "unfinishedWriteFound"; readonly unfinished: UnfinishedWrite | undefined }
  | { readonly type: "tablesFound"; readonly found: TablesFound }
  | { readonly type: "inputsRead"; readonly inputs: PlanInputs }
  | { readonly type: "readingRefused"; readonly problems: readonly Problem[] }
  | { readonly type: "settingTyped"; readonly key: SettingKey; readonly text: string }
  | { readonly type: "settingReset"; readonly key: SettingKey }
  | { readonly type: "planned"; readonly workedOut: WorkedOutPlan }
  | { readonly type: "planRefused"; readonly problems: readonly Problem[] }
  | { readonly type: "previewed"; readonly preview: WritePreview }
  | { readonly type: "writeEnded"; readonly outcome: WriteOutcome }
  | { readonly type: "unfinishedWriteSettled"; readonly outcome: WriteOutcome };

/** What follows from something that happened. Whatever a plan is made of takes the plan's currency with it. */
export function reduce(state: TodayState, action: TodayAction): TodayState {
  switch (action.type) {
    case "began":
      return { ...without(state, "failure"), work: { what: action.what }, wasCancelled: false };
    case "progressed":
      return state.work ? { ...state, work: { ...state.work, progress: action.progress } } : state;
    case "ended":
      return without(state, "work");
    case "cancelled":
      return { ...without(state, "work"), wasCancelled: true };
    case "failed":
      return { ...without(state, "work"), failure: { what: action.what, reason: action.reason } };
    case "unfinishedWriteFound":
      return { ...without(state, "unfinished"), ...(action.unfinished && { unfinished: action.unfinished }) };
    case "tablesFound":
      return { ...withoutPlan(state), found: action.found, readProblems: [] };
    case "inputsRead":
      return { ...withoutPlan(state), inputs: action.inputs, readProblems: [] };
    case "readingRefused":
      return { ...withoutPlan(state), readProblems: action.problems };
    case "settingTyped":
      return { ...outOfDate(state), draft: { ...state.draft, [action.key]: action.text } };
    case "settingReset":
      return { ...outOfDate(state), draft: without(state.draft, action.key) };
    case "planned":
      return { ...outOfDate(state), workedOut: action.workedOut, planIsCurrent: true };
    case "planRefused":
      return { ...outOfDate(state), planProblems: action.problems.map(saidOfSetting) };
    case "previewed":
      return { ...state, preview: action.preview };
    case "writeEnded":
      return { ...afterWrite(state, action.outcome), outcome: action.outcome };
    case "unfinishedWriteSettled":
      return {
        ...("tables" in action.outcome ? without(state, "unfinished") : state),
        settled: action.outcome,
      };
  }
}

/** What was written now would be replaced by writing it again. */
function afterWrite(state: TodayState, outcome: WriteOutcome): TodayState {
  const idle = without(state, "work");
  if (!("tables" in outcome)) return idle;
  const tables = outcome.tables.map((table) => ({ ...table, replacesRows: table.rows }));
  return { ...idle, preview: { tables } };
}

/** The old plan stays in sight while the new one is worked out, but can no longer be written. */
const outOfDate = (state: TodayState): TodayState => ({
  ...without(without(state, "preview"), "outcome"),
  planIsCurrent: false,
  planProblems: [],
});

const withoutPlan = (state: TodayState): TodayState =>
  without(without(outOfDate(state), "workedOut"), "inputs");

function without<T extends object, K extends keyof T>(record: T, key: K): T {
  const rest: Partial<T> = { ...record };
  delete rest[key];
  return rest as T;
}

/** Whether both tables are there with every column a plan cannot do without. */
export const isReadable = ({ products, sales }: TablesFound): boolean =>
  [products, sales].every((table) => table !== undefined && missingColumns(table).length === 0);

/** Whether the tables were read and no product stands in them yet. */
export const isEmpty = ({ counts }: PlanInputs): boolean => counts.products === 0;

/** The needed columns nobody has found yet. */
export const missingColumns = (table: FoundTable) =>
  table.columns.filter(({ required, heading }) => required && heading === undefined);

/** Whether the workbook is being written, when nothing else may begin. */
export const isWriting = ({ work }: TodayState): boolean =>
  work !== undefined && ["writing", "repeating", "takingBack"].includes(work.what);

/** Whether settings can be typed: while tables are looked for or written, what they would change is not settled. */
export const canType = ({ work }: TodayState): boolean => work === undefined || work.what === "planning";

const saidAtTheTables: readonly string[] = ["tableMissing", "columnMissing", "headingTwice"];

/** Every problem of the rows that were read and of the plan; those of tables and headings stand with the tables. */
export function problemsOf(state: TodayState): readonly Problem[] {
  return [
    ...state.readProblems,
    ...(state.inputs?.problems ?? []),
    ...(state.workedOut?.plan.problems ?? []),
  ].filter(({ code }) => !saidAtTheTables.includes(code));
}
