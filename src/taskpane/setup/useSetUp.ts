import { useEffect, useRef, useState } from "react";
import type { Problem, Result } from "../../calculation";
import type { PlannerTable, SetUpPreview } from "../../workbook/contract";
import { usePane } from "../PaneContext";
import { reasonOf } from "../parts/reason";
import type { Pointing } from "../tables/pointing";

/** How far setting up has come: asked for, shown, done, or refused with the reason. */
export type SetUpState =
  | { readonly step: "asked" }
  | { readonly step: "looking" | "adding" }
  | { readonly step: "shown" | "added"; readonly preview: SetUpPreview }
  | { readonly step: "refused"; readonly problems: readonly Problem[] }
  | { readonly step: "failed"; readonly reason: string };

export interface SetUpSession {
  readonly state: SetUpState;
  /** Shows what would be added; nothing is. */
  look(): void;
  add(tables: readonly PlannerTable[]): void;
  /** A table of the planner's in the stead of one that would be added. */
  readonly pointing: Pointing;
}

/** Setting up the workbook, a step at a time. */
export function useSetUp(afterwards: () => void): SetUpSession {
  const { workbook, locale } = usePane();
  const [state, setState] = useState<SetUpState>({ step: "asked" });
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const run = (step: "looking" | "adding", task: () => Promise<Result<SetUpPreview>>) => {
    const settle = (next: SetUpState) => {
      if (!isGone.current) setState(next);
    };
    setState({ step });
    return task().then(
      (result) => {
        if (!result.ok) return settle({ step: "refused", problems: result.problems });
        settle({ step: step === "adding" ? "added" : "shown", preview: result.value });
        if (step === "adding") afterwards();
      },
      (error: unknown) => settle({ step: "failed", reason: reasonOf(error) }),
    );
  };
  /** Looks again once that is done, and so does whoever asked for setting up. */
  const changeAndLook = (task: () => Promise<void>) => {
    void run("looking", async () => {
      await task();
      return workbook.previewSetUp(locale);
    }).then(afterwards);
  };
  return {
    state,
    pointing: {
      isBusy: state.step === "looking" || state.step === "adding",
      pointAt: (choices) =>
        changeAndLook(async () => {
          for (const choice of choices) await workbook.rememberColumn(choice);
        }),
      undo: (table) => changeAndLook(() => workbook.forgetColumns(table)),
    },
    look: () => void run("looking", () => workbook.previewSetUp(locale)),
    add: (tables) => void run("adding", () => workbook.setUp(tables, locale)),
  };
}
