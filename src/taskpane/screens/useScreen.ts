import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Problem } from "../../calculation";
import type { ListedTable, PlannerTable } from "../../workbook/contract";
import { decisionOf, ownValuesOf, type Draft, type Fields, type OwnValues } from "../forms/fields";
import { usePane } from "../PaneContext";
import { useWork, type Work, type WorkHandle } from "../running/useWork";
import type { Pointing } from "../tables/pointing";
import type { Given, InputsUse, Reading, ScreenDefinition } from "./definition";
import { lackingTables } from "./readings";
import { initialState, reduce, type ScreenAction, type StateOf } from "./state";
import { readTables, settle, today, workOutAndPreview, write, writingOf } from "./tasks";

/** What a screen may be busy with, one at a time. */
export type ScreenWork = "reading" | "workingOut" | "writing" | "repeating" | "takingBack" | "changing";

/** A form over a screen's fields, ready for `TermForm`. */
export interface FormSession {
  readonly fields: Fields;
  readonly draft: Draft;
  readonly own: OwnValues;
  /** What is wrong with the decision; those of a field name it. */
  readonly problems: readonly Problem[];
  readonly isDisabled: boolean;
  type(key: string, text: string): void;
  reset(key: string): void;
}

/** What a planner can do on a screen. Nothing here throws: what goes wrong becomes part of the state. */
export interface ScreenSession<T extends ListedTable, F extends Fields, A, I extends InputsUse> {
  readonly definition: ScreenDefinition<T, F, A, I>;
  readonly state: StateOf<T, F, A, I>;
  readonly work: Work<ScreenWork>;
  readonly form: FormSession;
  readonly pointing: Pointing;
  /** The tables without whose rows nothing can be said, and that have none; empty until they were looked for. */
  readonly lacking: readonly PlannerTable[];
  /** Reads the tables again, and works out anew. */
  look(): void;
  write(): void;
  /** Takes back what was just written. */
  takeBack(): void;
  repeatUnfinished(): void;
  takeBackUnfinished(): void;
  /** Changes something else in the workbook, such as a cell to be mended, then reads again. */
  change(task: (on: WorkHandle) => Promise<void>): void;
}

/** Long enough that no work is begun for each digit of a number. */
const millisecondsAfterTyping = 250;

/** State and actions of a screen: reads its tables when first shown, and works its answer out anew after each change. */
export function useScreen<T extends ListedTable, F extends Fields, A, I extends InputsUse>(
  definition: ScreenDefinition<T, F, A, I>,
): ScreenSession<T, F, A, I> {
  type Action = ScreenAction<Reading<T>, Given<T, F, I>, A>;
  const { workbook, locale } = usePane();
  const [state, dispatch] = useReducer<StateOf<T, F, A, I>, [Action]>(reduce, initialState);
  const work = useWork<ScreenWork>();
  const { begin, beginWrite, stop } = work;
  const { reading, draft } = state;
  const own = useMemo(() => ownValuesOf(definition.fields, reading?.settings), [definition, reading]);
  const decision = useMemo(() => decisionOf(definition.fields, draft, own), [definition, draft, own]);
  const lacking = useMemo(() => (reading ? lackingTables(definition, reading) : []), [definition, reading]);

  const readAgain = useCallback(
    (on: WorkHandle) =>
      readTables(workbook, definition, (action: Action) => on.tell(() => dispatch(action)), on),
    [workbook, definition],
  );
  const look = useCallback(() => begin("reading", readAgain), [begin, readAgain]);

  useEffect(() => {
    look();
    return stop;
  }, [look, stop]);

  useEffect(() => {
    if (reading === undefined || lacking.length > 0) return;
    if (!decision.ok) return stop();
    const { tables, found, problems, settings } = reading;
    const given: Given<T, F, I> = {
      tables,
      // Where they are needed and not there, something is lacking, and nothing is worked out.
      inputs: reading.inputs as Given<T, F, I>["inputs"],
      ...(found && { found }),
      problems,
      settings,
      decision: decision.value,
      today: today(),
      locale,
      past: workbook,
    };
    const workOut = () =>
      begin("workingOut", (on) => {
        const tell = (action: Action) => on.tell(() => dispatch(action));
        return workOutAndPreview(workbook, definition, reading, given, tell, on);
      });
    const timer = setTimeout(workOut, Object.keys(draft).length > 0 ? millisecondsAfterTyping : 0);
    return () => clearTimeout(timer);
  }, [definition, workbook, reading, lacking, decision, draft, locale, begin, stop]);

  return useMemo(() => {
    const { workedOut, isCurrent, unfinished, outcome } = state;
    const isBusy = work.going !== undefined && work.going.what !== "workingOut";
    const change = (task: (on: WorkHandle) => Promise<void>) => beginWrite("changing", task, look);
    const settleUnfinished = (what: "repeating" | "takingBack") => {
      if (unfinished === undefined) return;
      beginWrite(what, async (on) => {
        const settled = await settle(workbook, unfinished.id, what);
        on.tell(() => dispatch({ type: "unfinishedWriteSettled", outcome: settled }));
      });
    };
    return {
      definition,
      state,
      work,
      lacking,
      form: {
        fields: definition.fields,
        draft,
        own,
        problems: decision.ok ? state.refusal : decision.problems,
        isDisabled: isBusy,
        type: (key, text) => dispatch({ type: "typed", key, text }),
        reset: (key) => dispatch({ type: "reset", key }),
      },
      pointing: {
        isBusy,
        pointAt: (choices) =>
          change(async () => {
            for (const choice of choices) await workbook.rememberColumn(choice);
          }),
        undo: (table) => change(() => workbook.forgetColumns(table)),
      },
      look,
      write: () => {
        if (reading === undefined || workedOut === undefined || !isCurrent) return;
        const toWrite = definition.writing?.(workedOut.answer, workedOut.given);
        if (toWrite === undefined) return;
        beginWrite("writing", async (on) => {
          const ended = await write(workbook, writingOf(toWrite, reading, workedOut.given), on);
          on.tell(() => dispatch({ type: "writeEnded", outcome: ended }));
        });
      },
      takeBack: () => {
        if (outcome?.how !== "written") return;
        beginWrite("takingBack", async (on) => {
          const ended = await settle(workbook, outcome.id, "takingBack");
          on.tell(() => dispatch({ type: "writeEnded", outcome: ended }));
        });
      },
      repeatUnfinished: () => settleUnfinished("repeating"),
      takeBackUnfinished: () => settleUnfinished("takingBack"),
      change,
    };
  }, [definition, workbook, state, work, lacking, reading, draft, own, decision, look, beginWrite]);
}
