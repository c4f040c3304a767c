import { useMemo, useState } from "react";
import { answer, type Result } from "../../../calculation";
import type { PastWrite, PlannerWorkbook } from "../../../workbook/contract";
import type { WritingKind } from "../../../workbook/writing/writtenTables";
import { usePane } from "../../PaneContext";
import { settle } from "../../screens/tasks";
import type { WriteOutcome } from "../../screens/state";
import { inSlices } from "../../running/inSlices";
import { useWork, type Work } from "../../running/useWork";
import { compareWritesInSlices, type Comparison, slicesOfComparison, type WriteWithRows } from "./comparison";

export type PastWork = "looking" | "comparing" | "takingBack";

/** What a planner can do with what was written before. */
export interface PastSession {
  readonly work: Work<PastWork>;
  /** Undefined until it was asked for. */
  readonly writes: readonly PastWrite[] | undefined;
  readonly comparison: Result<Comparison> | undefined;
  readonly outcome: WriteOutcome | undefined;
  look(): void;
  compare(older: PastWrite, newer: PastWrite): void;
  takeBack(write: PastWrite): void;
}

/** Looks up past writes, compares two of them, takes one back. */
export function usePastWrites(): PastSession {
  const { workbook, locale } = usePane();
  const work = useWork<PastWork>();
  const { begin, beginWrite } = work;
  const [writes, setWrites] = useState<readonly PastWrite[]>();
  const [comparison, setComparison] = useState<Result<Comparison>>();
  const [outcome, setOutcome] = useState<WriteOutcome>();
  return useMemo(() => {
    const look = () =>
      begin("looking", async ({ tell }) => {
        const found = await workbook.pastWrites();
        tell(() => setWrites(found));
      });
    return {
      work,
      writes,
      comparison,
      outcome,
      look,
      compare: (older, newer) =>
        begin("comparing", async (on) => {
          const { writtenTables } = await import("../../../workbook/writing/writtenTables");
          const both = await rowsOfBoth(workbook, older, newer);
          if (!both.ok) return on.tell(() => setComparison(both));
          const comparison = await inSlices(
            compareWritesInSlices(writtenTables[older.kind], ...both.value, locale),
            slicesOfComparison(...both.value),
            on,
          );
          on.tell(() => setComparison(answer(comparison)));
        }),
      takeBack: ({ id }) =>
        beginWrite(
          "takingBack",
          async ({ tell }) => {
            const ended = await settle(workbook, id, "takingBack");
            tell(() => {
              setOutcome(ended);
              setComparison(undefined);
            });
          },
          look,
        ),
    };
  }, [workbook, locale, work, writes, comparison, outcome, begin, beginWrite]);
}

async function rowsOfBoth(
  workbook: PlannerWorkbook,
  older: PastWrite,
  newer: PastWrite,
): Promise<Result<[WriteWithRows, WriteWithRows]>> {
  const before = await workbook.rowsOfWrite(older.id);
  if (!before.ok) return before;
  const after = await workbook.rowsOfWrite(newer.id);
  if (!after.ok) return after;
  return answer([
    { write: older, rows: before.value },
    { write: newer, rows: after.value },
  ]);
}

/** The last write of a kind that still stands: the one that can be taken back. */
export const lastStanding = (writes: readonly PastWrite[], kind: WritingKind): PastWrite | undefined =>
  writes.find((write) => write.kind === kind && !write.isTakenBack);
