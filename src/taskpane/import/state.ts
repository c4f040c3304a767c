import type { OrderDemand, Problem } from "../../calculation";
import type { WritePreview } from "../../workbook/contract";
import type { WorkState } from "../running/workState";
import type { Corrections } from "./reading/detect";
import type { FileSample } from "./reading/sample";
import { type Months, spanChoices } from "./spans";

/** What the import may be busy with, one at a time. */
export type ImportWork = "looking" | "reading" | "previewing" | "writing";

/** Whether something goes on that must not be interfered with; asking what a write would do is none of that. */
export const isBusyWith = ({ going }: WorkState<ImportWork>): boolean =>
  going !== undefined && going.what !== "previewing";

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
  readonly sample?: FileSample;
  readonly corrections: Corrections;
  readonly demand?: OrderDemand;
  readonly months: Months;
  readonly preview?: WritePreview;
  readonly outcome?: ImportOutcome;
}

export type ImportAction =
  | { readonly type: "fileChosen"; readonly file: File }
  | { readonly type: "sampled"; readonly sample: FileSample }
  | { readonly type: "corrected"; readonly corrections: Corrections }
  | { readonly type: "read"; readonly demand: OrderDemand }
  | { readonly type: "spanChosen"; readonly months: Months }
  | { readonly type: "previewed"; readonly preview: WritePreview }
  | { readonly type: "writeEnded"; readonly outcome: ImportOutcome };

export const stateOf = (file: File): ImportState => ({
  file,
  corrections: {},
  months: undefined,
});

/** What follows from something that happened. Whatever was read is read anew once the file is to be read otherwise. */
export function reduce(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case "fileChosen":
      return stateOf(action.file);
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
      return { ...state, outcome: action.outcome };
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
