import { useMemo, useReducer, useRef } from "react";
import type { Progress } from "../../workbook/contract";
import { reasonOf } from "../parts/reason";
import { idle, reduceWork, type WorkAction, type WorkState } from "./workState";

/** What a piece of work is given to speak with while it goes on. */
export interface WorkHandle<W extends string = string> {
  /** Aborted when the work is given up, or other work begins. */
  readonly signal: AbortSignal;
  /** Says how far it is. */
  report(progress: Progress): void;
  /** Goes on to its next part. */
  turnTo(what: W): void;
  /** Does something with what was found out, unless the work was given up meanwhile. */
  tell(change: () => void): void;
}

export type Task<W extends string> = (on: WorkHandle<W>) => Promise<void>;

export interface Work<W extends string> extends WorkState<W> {
  /**
   * Begins a piece of work; what was going on before is stopped and no longer heard. While the workbook is written nothing
   * begins.
   */
  begin(what: W, task: Task<W>): void;
  /** The same for work that writes: it goes on to its end, and what follows it begins then. */
  beginWrite(what: W, task: Task<W>, afterwards?: () => void): void;
  /** Gives up what is going on, as the planner asked. */
  cancel(): void;
  /** Gives up what is going on without a word: it has become pointless. */
  stop(): void;
}

/** Runs one piece of work at a time and sees to it that each ends with a word: done, failed, or cancelled. */
export function useWork<W extends string>(): Work<W> {
  const [state, dispatch] = useReducer<WorkState<W>, [WorkAction<W>]>(reduceWork, idle);
  const running = useRef<{ readonly controller: AbortController; readonly isWrite: boolean }>(undefined);
  const actions = useMemo(() => {
    const run = (what: W, isWrite: boolean, task: Task<W>, afterwards?: () => void): void => {
      if (running.current?.isWrite) return;
      running.current?.controller.abort();
      const controller = new AbortController();
      const mine = { controller, isWrite };
      running.current = mine;
      const { signal } = controller;
      const tell = (change: () => void) => {
        if (!signal.aborted) change();
      };
      let now = what;
      const end = (action: WorkAction<W>) => {
        if (running.current === mine) running.current = undefined;
        tell(() => dispatch(action));
      };
      dispatch({ type: "began", what, isWrite });
      task({
        signal,
        tell,
        report: (progress) => tell(() => dispatch({ type: "progressed", progress })),
        turnTo: (next) => {
          now = next;
          tell(() => dispatch({ type: "turnedTo", what: next }));
        },
      }).then(
        () => {
          end({ type: "ended" });
          if (afterwards) tell(afterwards);
        },
        (error: unknown) => end({ type: "failed", what: now, reason: reasonOf(error) }),
      );
    };
    const giveUp = (action: WorkAction<W>): void => {
      running.current?.controller.abort();
      running.current = undefined;
      dispatch(action);
    };
    return {
      begin: (what: W, task: Task<W>) => run(what, false, task),
      beginWrite: (what: W, task: Task<W>, afterwards?: () => void) => run(what, true, task, afterwards),
      cancel: () => giveUp({ type: "cancelled" }),
      stop: () => giveUp({ type: "ended" }),
    };
  }, []);
  return useMemo(() => ({ ...state, ...actions }), [state, actions]);
}
