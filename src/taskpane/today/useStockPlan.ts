import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Locale } from "../../vocabulary";
import type { ColumnChoice, PlannerWorkbook } from "../../workbook/contract";
import { ownPlanSettings, settingsOf, type SettingKey } from "./settings";
import { initialState, isEmpty, isWriting, reduce, type TodayState } from "./state";
import { findAndRead, planAndPreview, settleUnfinished, toWrite, writePlan } from "./tasks";
import { useRunner } from "./useRunner";

/** What a planner can do in Today. Nothing here throws: what goes wrong becomes part of the state. */
export interface StockPlanSession {
  readonly state: TodayState;
  look(): void;
  /** Remembers which headings hold which columns, and looks again. */
  pointAt(choices: readonly ColumnChoice[]): void;
  type(key: SettingKey, text: string): void;
  reset(key: SettingKey): void;
  cancel(): void;
  write(): void;
  repeatWrite(): void;
  takeBackWrite(): void;
}

/** Long enough that a plan is not begun for each digit of a number. */
const millisecondsAfterTyping = 250;

/** Today's state and actions over a workbook: looks for the tables when first shown, and plans anew after each change. */
export function useStockPlan(workbook: PlannerWorkbook, locale: Locale): StockPlanSession {
  const [state, dispatch] = useReducer(reduce, initialState);
  const run = useRunner(dispatch);
  const { inputs, draft, planIsCurrent, workedOut, unfinished } = state;

  const look = useCallback(
    () => run.begin("finding", (...on) => findAndRead(workbook, ...on)),
    [run, workbook],
  );

  useEffect(() => {
    look();
    return run.stop;
  }, [run, look]);

  useEffect(() => {
    if (inputs === undefined || isEmpty(inputs)) return;
    const settings = settingsOf(draft, ownPlanSettings(inputs.settings));
    if (!settings.ok) {
      run.stop();
      dispatch({ type: "ended" });
      return;
    }
    const begin = () =>
      run.begin("planning", (...on) => planAndPreview(workbook, inputs, settings.value, locale, ...on));
    const timer = setTimeout(begin, Object.keys(draft).length > 0 ? millisecondsAfterTyping : 0);
    return () => clearTimeout(timer);
  }, [run, workbook, inputs, draft, locale]);

  return useMemo(() => {
    const settle = (what: "repeating" | "takingBack") => {
      if (unfinished === undefined || isWriting(state)) return;
      run.begin(what, (tell) => settleUnfinished(workbook, unfinished.id, what, tell));
    };
    return {
      state,
      look,
      pointAt: (choices) =>
        run.begin("finding", async (...on) => {
          for (const choice of choices) await workbook.rememberColumn(choice);
          await findAndRead(workbook, ...on);
        }),
      type: (key, text) => dispatch({ type: "settingTyped", key, text }),
      reset: (key) => dispatch({ type: "settingReset", key }),
      cancel: () => {
        run.stop();
        dispatch({ type: "cancelled" });
      },
      write: () => {
        if (inputs === undefined || workedOut === undefined || !planIsCurrent || isWriting(state)) return;
        run.begin("writing", (tell, report) =>
          writePlan(workbook, toWrite(inputs, workedOut, locale), tell, report),
        );
      },
      repeatWrite: () => settle("repeating"),
      takeBackWrite: () => settle("takingBack"),
    };
  }, [state, inputs, workedOut, planIsCurrent, unfinished, look, run, workbook, locale]);
}
