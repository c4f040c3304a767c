import type { OrderDemand, Problem } from "../../calculation";
import type { Progress, WritePreview } from "../../workbook/contract";
import type { Corrections } from "./reading/detect";
import type { FileSample } from "./reading/sample";
import { type Months, spanChoices } from "./spans";

/** What the import may be busy with, one at a time. */
export type ImportWork = "looking" | "reading" | "writing";

export type ImportOutcome =
  | {
      readonly how: "written";
      readonly tables: WritePreview["tables"];
      /** The sheet of the Sales table that plans go on reading, where it is another one. */
      readonly otherSalesSheet?: string;
    }
  | { readonly how: "refused"; readonly problems: readonly Problem[] };

/** All that the import knows: the file, how it is read, what was read, what will be written. */
export interface ImportState {
  readonly file: File;
  readonly work?: { readonly what: ImportWork; readonly progress?: Progress };
  readonly failure?: string;
  readonly wasCancelled: boolean;
  readonly sample?: FileSample;
  readonly corrections: Corrections;
  readonly demand?: OrderDemand;
  readonly months: Months;
  readonly preview?: WritePreview;
  readonly outcome?: ImportOutcome;
}

export type ImportAction =
  | { readonly type: "fileChosen"; readonly file: File }
  | { readonly type: "began"; readonly what: ImportWork }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "ended" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly reason: string }
  | { readonly type: "sampled"; readonly sample: FileSample }
  | { readonly type: "corrected"; readonly corrections: Corrections }
  | { readonly type: "read"; readonly demand: OrderDemand }
  | { readonly type: "spanChosen"; readonly months: Months }
  | { readonly type: "previewed"; readonly preview: WritePreview }
  | { readonly type: "writeEnded"; readonly outcome: ImportOutcome };

export const stateOf = (file: File): ImportState => ({
  file,
  wasCancelled: false,
  corrections: {},
  months: undefined,
});

/** What follows from something that happened. Whatever was read is read anew once the file is to be read otherwise. */
export function reduce(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case "fileChosen":
      return stateOf(action.file);
    case "began":
      return { ...without(state, "failure"), work: { what: action.what }, wasCancelled: false };
    case "progressed":
      return state.work ? { ...state, work: { ...state.work, progress: action.progress } } : state;
    case "ended":
      return without(state, "work");
    case "cancelled":
      return { ...without(state, "work"), wasCancelled: true };
    case "failed":
      return { ...without(state, "work"), failure: action.reason };
    case "sampled":
      return { ...state, sample: action.sample };
    case "corrected":
      return { ...unread(state), corrections: { ...state.corrections, ...action.corrections } };
    case "read":
      return { ...unread(state), demand: action.demand, months: longestThatFits(action.demand) };
    case "spanChosen":
      return { ...without(without(state, "preview"), "outcome"), months: action.months };
    case "previewed":
      return { ...state, preview: action.preview };
    case "writeEnded":
      return { ...without(state, "work"), outcome: action.outcome };
  }
}

const unread = (state: ImportState): ImportState =>
  without(without(without(state, "demand"), "preview"), "outcome");

const longestThatFits = ({ sales }: OrderDemand): Months =>
  spanChoices(sales).find(({ fits }) => fits)?.months;

function without<K extends keyof ImportState>(state: ImportState, key: K): ImportState {
  const rest: { -readonly [Key in keyof ImportState]?: ImportState[Key] } = { ...state };
  delete rest[key];
  return rest as ImportState;
}
