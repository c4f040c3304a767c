import type { Progress } from "../../workbook/contract";

/** A piece of work that is going on. */
export interface Going<W extends string> {
  readonly what: W;
  readonly progress?: Progress;
  /** Whether the workbook is being written, when nothing else may begin and nothing be given up. */
  readonly isWrite: boolean;
}

/** What a screen is busy with, one thing at a time, and how the last thing ended. */
export interface WorkState<W extends string> {
  readonly going?: Going<W>;
  /** What Excel said when it did not do what it was asked. */
  readonly failure?: { readonly what: W; readonly reason: string };
  readonly wasCancelled: boolean;
}

export type WorkAction<W extends string> =
  | { readonly type: "began"; readonly what: W; readonly isWrite: boolean }
  | { readonly type: "turnedTo"; readonly what: W }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "ended" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly what: W; readonly reason: string };

export const idle = { wasCancelled: false } as const;

/** What follows from something that happened to the work. */
export function reduceWork<W extends string>(state: WorkState<W>, action: WorkAction<W>): WorkState<W> {
  switch (action.type) {
    case "began":
      return { wasCancelled: false, going: { what: action.what, isWrite: action.isWrite } };
    case "turnedTo":
      return state.going ? { ...state, going: { what: action.what, isWrite: state.going.isWrite } } : state;
    case "progressed":
      return state.going ? { ...state, going: { ...state.going, progress: action.progress } } : state;
    case "ended":
      return {
        wasCancelled: state.wasCancelled,
        ...(state.failure ? { failure: state.failure } : {}),
      };
    case "cancelled":
      return { wasCancelled: true };
    case "failed":
      return { wasCancelled: false, failure: { what: action.what, reason: action.reason } };
  }
}

/** Whether the workbook is being written. */
export const isWriting = ({ going }: WorkState<string>): boolean => going?.isWrite === true;
