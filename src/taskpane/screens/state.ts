import type { Problem } from "../../calculation";
import type { ListedTable, UnfinishedWrite, WritePreview, Written } from "../../workbook/contract";
import type { Draft, Fields } from "../forms/fields";
import type { Given, InputsUse, Reading } from "./definition";

/** How a write ended. */
export type WriteOutcome =
  | {
      readonly how: "written";
      readonly tables: Written["tables"];
      /** To take it back by. */
      readonly id: string;
    }
  | { readonly how: "repeated" | "takenBack"; readonly tables: WritePreview["tables"] }
  /** `prevented`: nobody has tried yet, and it would be refused. */
  | { readonly how: "refused" | "prevented"; readonly problems: readonly Problem[] };

/** An answer with all it was worked out from. */
export interface WorkedOut<G, A> {
  readonly answer: A;
  readonly given: G;
}

/** All that a screen knows: what was read, its problems, the decision, the answer, the preview and the write. */
export interface ScreenState<R, G, A> {
  readonly unfinished?: UnfinishedWrite;
  readonly reading?: R;
  /** Why the tables could not be read at all. */
  readonly readProblems: readonly Problem[];
  readonly draft: Draft;
  readonly workedOut?: WorkedOut<G, A>;
  /** Whether the answer is that of the tables and the decision as they stand now. */
  readonly isCurrent: boolean;
  /** Why there is no answer; those that name a field stand under it. */
  readonly refusal: readonly Problem[];
  readonly preview?: WritePreview;
  /** Of the write, until something changes that the answer is made of. */
  readonly outcome?: WriteOutcome;
  /** Of repeating or taking back the unfinished write. */
  readonly settled?: WriteOutcome;
}

/** The state of a screen that was defined as data. */
export type StateOf<T extends ListedTable, F extends Fields, A, I extends InputsUse> = ScreenState<
  Reading<T>,
  Given<T, F, I>,
  A
>;

export const initialState = { readProblems: [], draft: {}, isCurrent: false, refusal: [] } as const;

export type ScreenAction<R, G, A> =
  | { readonly type: "unfinishedWriteFound"; readonly unfinished: UnfinishedWrite | undefined }
  | { readonly type: "read"; readonly reading: R }
  | { readonly type: "readingRefused"; readonly problems: readonly Problem[] }
  | { readonly type: "typed"; readonly key: string; readonly text: string }
  | { readonly type: "reset"; readonly key: string }
  | { readonly type: "workedOut"; readonly workedOut: WorkedOut<G, A> }
  | { readonly type: "refused"; readonly problems: readonly Problem[] }
  | { readonly type: "previewed"; readonly preview: WritePreview }
  | { readonly type: "writeEnded"; readonly outcome: WriteOutcome }
  | { readonly type: "unfinishedWriteSettled"; readonly outcome: WriteOutcome };

/** What follows from something that happened. Whatever an answer is made of takes the answer's currency with it. */
export function reduce<R, G, A>(
  state: ScreenState<R, G, A>,
  action: ScreenAction<R, G, A>,
): ScreenState<R, G, A> {
  switch (action.type) {
    case "unfinishedWriteFound":
      return { ...without(state, "unfinished"), ...(action.unfinished && { unfinished: action.unfinished }) };
    case "read":
      return { ...withoutAnswer(state), reading: action.reading, readProblems: [] };
    case "readingRefused":
      return { ...withoutAnswer(state), readProblems: action.problems };
    case "typed":
      return { ...outOfDate(state), draft: { ...state.draft, [action.key]: action.text } };
    case "reset":
      return { ...outOfDate(state), draft: without(state.draft, action.key) };
    case "workedOut":
      return { ...outOfDate(state), workedOut: action.workedOut, isCurrent: true };
    case "refused":
      return { ...outOfDate(state), refusal: action.problems };
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
function afterWrite<S extends { readonly preview?: WritePreview }>(state: S, outcome: WriteOutcome): S {
  if (outcome.how !== "written") return state;
  const tables = outcome.tables.map((table) => ({ ...table, replacesRows: table.rows }));
  return { ...state, preview: { tables } };
}

/** The old answer stays in sight while the new one is worked out, but can no longer be written. */
const outOfDate = <R, G, A>(state: ScreenState<R, G, A>): ScreenState<R, G, A> => ({
  ...without(without(state, "preview"), "outcome"),
  isCurrent: false,
  refusal: [],
});

const withoutAnswer = <R, G, A>(state: ScreenState<R, G, A>): ScreenState<R, G, A> =>
  without(without(outOfDate(state), "workedOut"), "reading");

function without<T extends object, K extends keyof T>(record: T, key: K): T {
  const rest: Partial<T> = { ...record };
  delete rest[key];
  return rest as T;
}
