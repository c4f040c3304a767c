import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { StockPlanSettings } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type {
  ColumnChoice,
  PlanInputs,
  PlannerWorkbook,
  PlanToWrite,
  Progress,
} from "../../workbook/contract";
import { reasonOf } from "../parts/reason";
import { assumptions } from "./assumptions";
import { planInSlices } from "./planInSlices";
import { settingsOf, type SettingKey } from "./settings";
import {
  initialState,
  isReadable,
  isWriting,
  reduce,
  type TodayAction,
  type TodayState,
  type Work,
  type WorkedOutPlan,
} from "./state";

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

type Dispatch = (action: TodayAction) => void;
type Report = (progress: Progress) => void;
type Task = (dispatch: Dispatch, report: Report, signal: AbortSignal) => Promise<void>;

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
    run.begin("finding", async (tell, report, signal) => {
      tell({ type: "unfinishedWriteFound", unfinished: await workbook.unfinishedWrite() });
      await findAndRead(workbook, tell, report, signal);
    });
    return run.stop;
  }, [run, workbook]);

  useEffect(() => {
    if (inputs === undefined) return;
    const settings = settingsOf(draft);
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

interface Runner {
  /** Begins a piece of work; what was going on before is stopped and no longer heard. */
  begin(what: Work, task: Task): void;
  stop(): void;
}

function useRunner(dispatch: Dispatch): Runner {
  const running = useRef<AbortController>(undefined);
  return useMemo(() => {
    const stop = () => running.current?.abort();
    const begin = (what: Work, task: Task): void => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      const tell: Dispatch = (action) => {
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

async function findAndRead(
  workbook: PlannerWorkbook,
  tell: Dispatch,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const found = await workbook.findTables();
  tell({ type: "tablesFound", found });
  if (signal.aborted || !isReadable(found)) return;
  tell({ type: "began", what: "reading" });
  const read = await workbook.readInputs(found, report, signal);
  tell(
    read.ok
      ? { type: "inputsRead", inputs: read.value }
      : { type: "readingRefused", problems: read.problems },
  );
}

async function planAndPreview(
  workbook: PlannerWorkbook,
  inputs: PlanInputs,
  settings: StockPlanSettings,
  locale: Locale,
  tell: Dispatch,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const plan = await planInSlices(inputs, settings, report, signal);
  if (plan === undefined) return;
  if (!plan.ok) return tell({ type: "planRefused", problems: plan.problems });
  const workedOut = { plan: plan.value, settings };
  tell({ type: "planned", workedOut });
  const preview = await workbook.previewWrite(toWrite(inputs, workedOut, locale));
  tell(
    preview.ok
      ? { type: "previewed", preview: preview.value }
      : { type: "writeEnded", outcome: { how: "refused", problems: preview.problems } },
  );
}

async function writePlan(
  workbook: PlannerWorkbook,
  write: PlanToWrite,
  tell: Dispatch,
  report: Report,
): Promise<void> {
  const written = await workbook.writePlan(write, report);
  tell({
    type: "writeEnded",
    outcome: written.ok
      ? { how: "written", tables: written.value.tables }
      : { how: "refused", problems: written.problems },
  });
}

async function settleUnfinished(
  workbook: PlannerWorkbook,
  id: string,
  what: "repeating" | "takingBack",
  tell: Dispatch,
): Promise<void> {
  const settled = await (what === "repeating" ? workbook.repeatWrite(id) : workbook.takeBackWrite(id));
  const how = what === "repeating" ? "repeated" : "takenBack";
  tell({
    type: "unfinishedWriteSettled",
    outcome: settled.ok
      ? { how, tables: settled.value.tables }
      : { how: "refused", problems: settled.problems },
  });
}

function toWrite(inputs: PlanInputs, { plan, settings }: WorkedOutPlan, locale: Locale): PlanToWrite {
  const { fingerprint } = inputs;
  return { plan, settings, assumptions: assumptions(settings, locale), fingerprint, locale };
}
