import { useMemo, useRef } from "react";
import type { Progress } from "../../workbook/contract";
import { reasonOf } from "../parts/reason";
import type { TodayAction, Work } from "./state";

/** Tells the state what happened. */
export type Tell = (action: TodayAction) => void;
export type Report = (progress: Progress) => void;

/** A piece of work: it tells what happened, reports how far it is, and may be stopped. */
export type Task = (tell: Tell, report: Report, signal: AbortSignal) => Promise<void>;

export interface Runner {
  /** Begins a piece of work; what was going on before is stopped and no longer heard. */
  begin(what: Work, task: Task): void;
  stop(): void;
}

/** Runs one piece of work at a time and sees to it that each ends with a word: done, failed, or stopped. */
export function useRunner(dispatch: Tell): Runner {
  const running = useRef<AbortController>(undefined);
  return useMemo(() => {
    const stop = () => running.current?.abort();
    const begin = (what: Work, task: Task): void => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      const tell: Tell = (action) => {
        if (!controller.signal.aborted) dispatch(action);
      };
      tell({ type: "began", what });
      task(tell, (progress) => tell({ type: "progressed", progress }), controller.signal).then(
        () => tell({ type: "ended" }),
        (error: unknown) => tell({ type: "failed", what, reason: reasonOf(error) }),
      );
    };
    return { begin, stop };
  }, [dispatch]);
}
