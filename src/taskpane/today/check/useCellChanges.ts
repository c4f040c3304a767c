import { useMemo, useState } from "react";
import type { CellFix, Problem } from "../../../calculation";
import type { CellChange } from "../../../workbook/contract";
import { usePane } from "../../PaneContext";
import type { Work } from "../../running/useWork";
import type { ScreenWork } from "../../screens/useScreen";

/** A cell that was changed here, and the change that puts it back. */
export interface ChangedCell {
  readonly change: CellChange;
  readonly undo: CellChange;
}

export interface CellChanges {
  readonly changed: readonly ChangedCell[];
  /** Why the last change was not made. */
  readonly refusal: readonly Problem[];
  isChanged(fix: CellFix): boolean;
  accept(fix: CellFix): void;
  undo(changed: ChangedCell): void;
}

const isOneCell = (a: CellFix, b: CellFix): boolean => a.sheet === b.sheet && a.cell === b.cell;

/**
 * Changes the planner accepts, one cell at a time, each to be undone. The tables are not read again after each: what is
 * left is seen when the planner checks again.
 */
export function useCellChanges({ beginWrite }: Work<ScreenWork>): CellChanges {
  const { workbook, locale } = usePane();
  const [changed, setChanged] = useState<readonly ChangedCell[]>([]);
  const [refusal, setRefusal] = useState<readonly Problem[]>([]);
  return useMemo(() => {
    const make = (change: CellChange, then: (undo: CellChange) => void) =>
      beginWrite("changing", async (on) => {
        const made = await workbook.fixCell(change, locale);
        on.tell(() => {
          setRefusal(made.ok ? [] : made.problems);
          if (made.ok) then(made.value);
        });
      });
    return {
      changed,
      refusal,
      isChanged: (fix) => changed.some(({ change }) => isOneCell(change, fix)),
      accept: (fix) => make(fix, (undo) => setChanged((all) => [...all, { change: fix, undo }])),
      undo: (cell) => make(cell.undo, () => setChanged((all) => all.filter((each) => each !== cell))),
    };
  }, [workbook, locale, beginWrite, changed, refusal]);
}
