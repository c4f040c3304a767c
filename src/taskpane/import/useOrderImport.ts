import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Locale } from "../../vocabulary";
import { importedSalesName, type PlannerWorkbook } from "../../workbook/contract";
import { reasonOf } from "../parts/reason";
import { type Corrections, detect, type Detected, readingPlan } from "./reading/detect";
import { sampleOf } from "./reading/sample";
import { readOrders } from "./readOrders";
import { lastMonths, mostRows, type Months } from "./spans";
import { type ImportAction, type ImportState, type ImportWork, reduce, stateOf } from "./state";

/** What a planner can do with an order file. Nothing here throws: what goes wrong becomes part of the state. */
export interface OrderImport {
  readonly state: ImportState;
  /** How the file is read; undefined until it has been looked into. */
  readonly detected: Detected | undefined;
  readonly canRead: boolean;
  chooseFile(file: File): void;
  correct(corrections: Corrections): void;
  read(): void;
  cancel(): void;
  chooseSpan(months: Months): void;
  write(): void;
}

type Tell = (action: ImportAction) => void;
type Task = (tell: Tell, signal: AbortSignal) => Promise<void>;

/** The import's state and actions: looks into the file when it is chosen, and reads and writes it when asked. */
export function useOrderImport(firstFile: File, workbook: PlannerWorkbook, locale: Locale): OrderImport {
  const [state, dispatch] = useReducer(reduce, firstFile, stateOf);
  const { begin, stop } = useRunner(dispatch);
  const { file, sample, corrections, demand, months } = state;
  const detected = useMemo(() => sample && detect(sample, corrections), [sample, corrections]);
  const plan = useMemo(() => detected && readingPlan(detected), [detected]);
  const toWrite = useMemo(
    () => demand && { sales: lastMonths(demand.sales, months), locale },
    [demand, months, locale],
  );
  const rows = toWrite?.sales.dates.length ?? 0;

  useEffect(() => {
    begin("looking", async (tell) => tell({ type: "sampled", sample: await sampleOf(file) }));
    return stop;
  }, [begin, stop, file]);

  useEffect(() => {
    if (toWrite === undefined || rows === 0 || rows > mostRows) return;
    let isWanted = true;
    const tell: Tell = (action) => isWanted && dispatch(action);
    workbook.previewImportedSales(toWrite).then(
      (preview) =>
        tell(
          preview.ok
            ? { type: "previewed", preview: preview.value }
            : { type: "writeEnded", outcome: { how: "refused", problems: preview.problems } },
        ),
      (error: unknown) => tell({ type: "failed", reason: reasonOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [workbook, toWrite, rows]);

  return {
    state,
    detected,
    canRead: plan !== undefined,
    chooseFile: (chosen) => dispatch({ type: "fileChosen", file: chosen }),
    correct: (changes) => dispatch({ type: "corrected", corrections: changes }),
    read: () => {
      if (plan === undefined) return;
      begin("reading", async (tell, signal) => {
        const report = (progress: NonNullable<ImportState["work"]>["progress"]) =>
          progress && tell({ type: "progressed", progress });
        tell({ type: "read", demand: await readOrders({ file, plan }, report, signal) });
      });
    },
    cancel: () => {
      stop();
      dispatch({ type: "cancelled" });
    },
    chooseSpan: (chosen) => dispatch({ type: "spanChosen", months: chosen }),
    write: () => {
      if (toWrite === undefined || rows === 0 || rows > mostRows) return;
      begin("writing", async (tell) => {
        const written = await workbook.writeImportedSales(toWrite, (progress) =>
          tell({ type: "progressed", progress }),
        );
        tell({
          type: "writeEnded",
          outcome: written.ok
            ? { how: "written", tables: written.value.tables, ...(await otherSalesTable(workbook)) }
            : { how: "refused", problems: written.problems },
        });
      });
    },
  };
}

/** The planner's own Sales table, where plans read that one. */
async function otherSalesTable(workbook: PlannerWorkbook): Promise<{ readonly otherSalesSheet?: string }> {
  const { sales } = await workbook.findTables();
  return sales === undefined || sales.excelTable === importedSalesName
    ? {}
    : { otherSalesSheet: sales.sheet };
}

/** One piece of work at a time: what was going on before is stopped and no longer heard. */
function useRunner(dispatch: Tell): { begin(what: ImportWork, task: Task): void; stop(): void } {
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  const begin = useCallback(
    (what: ImportWork, task: Task) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      const tell: Tell = (action) => {
        if (!controller.signal.aborted) dispatch(action);
      };
      tell({ type: "began", what });
      task(tell, controller.signal).then(
        () => tell({ type: "ended" }),
        (error: unknown) => tell({ type: "failed", reason: reasonOf(error) }),
      );
    },
    [dispatch, stop],
  );
  return { begin, stop };
}
