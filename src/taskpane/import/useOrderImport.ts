import { useEffect, useMemo, useReducer } from "react";
import type { Locale } from "../../vocabulary";
import { importedSalesName, type PlannerWorkbook } from "../../workbook/contract";
import { useWork, type Work } from "../running/useWork";
import { type Corrections, detect, type Detected, readingPlan } from "./reading/detect";
import { sampleOf } from "./reading/sample";
import { readOrders } from "./readOrders";
import { lastMonths, mostRows, type Months } from "./spans";
import { type ImportState, type ImportWork, reduce, stateOf } from "./state";

/** What a planner can do with an order file. Nothing here throws: what goes wrong becomes part of the state. */
export interface OrderImport {
  readonly state: ImportState;
  readonly work: Work<ImportWork>;
  /** How the file is read; undefined until it has been looked into. */
  readonly detected: Detected | undefined;
  readonly canRead: boolean;
  chooseFile(file: File): void;
  correct(corrections: Corrections): void;
  read(): void;
  chooseSpan(months: Months): void;
  write(): void;
}

/** The import's state and actions: looks into the file when it is chosen, and reads and writes it when asked. */
export function useOrderImport(firstFile: File, workbook: PlannerWorkbook, locale: Locale): OrderImport {
  const [state, dispatch] = useReducer(reduce, firstFile, stateOf);
  const work = useWork<ImportWork>();
  const { begin, beginWrite, stop } = work;
  const { file, sample, corrections, demand, months } = state;
  const detected = useMemo(() => sample && detect(sample, corrections), [sample, corrections]);
  const plan = useMemo(() => detected && readingPlan(detected), [detected]);
  const toWrite = useMemo(
    () => demand && { sales: lastMonths(demand.sales, months), locale },
    [demand, months, locale],
  );
  const rows = toWrite?.sales.dates.length ?? 0;

  useEffect(() => {
    begin("looking", async (on) => {
      const looked = await sampleOf(file);
      on.tell(() => dispatch({ type: "sampled", sample: looked }));
    });
    return stop;
  }, [begin, stop, file]);

  useEffect(() => {
    if (toWrite === undefined || rows === 0 || rows > mostRows) return;
    begin("previewing", async (on) => {
      const preview = await workbook.previewImportedSales(toWrite);
      on.tell(() =>
        dispatch(
          preview.ok
            ? { type: "previewed", preview: preview.value }
            : { type: "writeEnded", outcome: { how: "refused", problems: preview.problems } },
        ),
      );
    });
  }, [begin, workbook, toWrite, rows]);

  return {
    state,
    work,
    detected,
    canRead: plan !== undefined,
    chooseFile: (chosen) => dispatch({ type: "fileChosen", file: chosen }),
    correct: (changes) => dispatch({ type: "corrected", corrections: changes }),
    read: () => {
      if (plan === undefined) return;
      begin("reading", async (on) => {
        const read = await readOrders({ file, plan }, on.report, on.signal);
        on.tell(() => dispatch({ type: "read", demand: read }));
      });
    },
    chooseSpan: (chosen) => dispatch({ type: "spanChosen", months: chosen }),
    write: () => {
      if (toWrite === undefined || rows === 0 || rows > mostRows) return;
      beginWrite("writing", async (on) => {
        const written = await workbook.writeImportedSales(toWrite, on.report);
        const others = written.ok ? await otherSalesTable(workbook) : {};
        on.tell(() =>
          dispatch({
            type: "writeEnded",
            outcome: written.ok
              ? { how: "written", tables: written.value.tables, ...others }
              : { how: "refused", problems: written.problems },
          }),
        );
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
