import { type ApiError, cellIsEdited } from "./apiError";
import { type Batch, PathType, RequestFlag } from "./protocol";

/** What becomes of a batch: it runs, now or later, or it is refused. */
export interface BatchFate {
  run(): void;
  refuse(error: ApiError): void;
}

/**
 * The planner typing in a cell. Meanwhile Excel refuses every batch, or lets it wait where it was sent with
 * `delayForCellEdit`.
 */
export interface CellEditing {
  set(isEditing: boolean): void;
  admit(batch: Batch, flags: number, fate: BatchFate): void;
}

/** Custom functions and other services of office.js's own go on while a cell is edited. */
function isOwnService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

export function createCellEditing(): CellEditing {
  let isEditing = false;
  let waiting: BatchFate[] = [];
  return {
    set(isNowEditing) {
      isEditing = isNowEditing;
      if (isEditing) return;
      const waited = waiting;
      waiting = [];
      for (const fate of waited) fate.run();
    },
    admit(batch, flags, fate) {
      if (!isEditing || isOwnService(batch)) fate.run();
      else if (flags & RequestFlag.delayForCellEdit) waiting.push(fate);
      else fate.refuse(cellIsEdited());
    },
  };
}
