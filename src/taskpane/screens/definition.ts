import type { Problem, Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type {
  Candidate,
  ListedTable,
  PlanInputs,
  PlannerWorkbook,
  TableRead,
  TablesFound,
  WorkbookSettings,
  Writing,
} from "../../workbook/contract";
import type { DecisionOf, Fields } from "../forms/fields";
import type { WorkHandle } from "../running/useWork";

/** Whether a screen can say nothing without a table, or makes use of it where the workbook has it. */
export type Use = "needed" | "used";

/** Products, sales and stock with the demand by day, as the stock plan reads them. */
export type InputsUse = Use | "notRead";

/** Everything a screen read. */
export interface Reading<T extends ListedTable> {
  readonly tables: { readonly [K in T]: TableRead<K> };
  /** Where products, sales and stock stand; undefined where the screen does not read them. */
  readonly found?: TablesFound;
  /** Undefined where the screen does not read them, or the workbook has not got them whole. */
  readonly inputs?: PlanInputs;
  readonly settings: WorkbookSettings;
  /** Other tables and ranges with headings, to point at. */
  readonly candidates: readonly Candidate[];
  /** Every cell that could not be read and every row that was left out, with its place. */
  readonly problems: readonly Problem[];
  readonly fingerprints: readonly string[];
}

type InputsGiven<I extends InputsUse> = I extends "needed"
  ? PlanInputs
  : I extends "used"
    ? PlanInputs | undefined
    : undefined;

/** What a screen works its answer out from. */
export interface Given<T extends ListedTable, F extends Fields, I extends InputsUse> {
  readonly tables: { readonly [K in T]: TableRead<K> };
  readonly inputs: InputsGiven<I>;
  /** Where products, sales and stock stand, where the screen reads them. */
  readonly found?: TablesFound;
  /** What was found wrong when all of this was read. */
  readonly problems: readonly Problem[];
  readonly settings: WorkbookSettings;
  readonly decision: DecisionOf<F>;
  /** The planner's own calendar day, as a date serial. */
  readonly today: number;
  /** For words that are written into cells. */
  readonly locale: Locale;
  /** What was written before, such as last month's forecast. */
  readonly past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">;
}

/** What is to be written; without `settings` the decision is kept in the log. */
export type ToWrite = WithoutReading<Writing>;

type WithoutReading<W extends Writing> = W extends Writing
  ? Omit<W, "fingerprints" | "locale" | "settings"> & { readonly settings?: object }
  : never;

/**
 * A screen as data: what it reads, what the planner decides, how the answer is worked out, what is written. Make one with
 * `defineScreen` outside the component and give it to `useScreen`.
 */
export interface ScreenDefinition<T extends ListedTable, F extends Fields, A, I extends InputsUse> {
  /** The tables it reads row by row: `{ suppliers: "needed", lanes: "used" }`. */
  readonly tables: Readonly<Record<T, Use>>;
  /** Whether it reads products, sales and stock with the demand by day. */
  readonly inputs?: I;
  /** What the planner decides here; a field takes its own value from the Settings table by its term. */
  readonly fields: F;
  /**
   * Works the answer out, long work by `inSlices`. A refusal whose problems name a field is said under that field, others in
   * the list of problems. It is called anew after each change of a field.
   */
  workOut(given: Given<T, F, I>, on: WorkHandle): Promise<Result<A>>;
  /** What a planner should know of the answer, listed with the problems of the rows. */
  problemsOf?(answer: A): readonly Problem[];
  /** What “Write” writes; undefined where there is nothing. A screen without it only shows. */
  writing?(answer: A, given: Given<T, F, I>): ToWrite | undefined;
}

/** Helps the compiler to infer what a screen reads and answers. */
export const defineScreen = <
  T extends ListedTable,
  const F extends Fields,
  A,
  I extends InputsUse = "notRead",
>(
  definition: ScreenDefinition<T, F, A, I>,
): ScreenDefinition<T, F, A, I> => definition;
