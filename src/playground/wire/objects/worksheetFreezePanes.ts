import { sheetOf, type WireContext } from "../context";
import { type Area } from "../../engine/contract";
import { LAST_COLUMN } from "../areas";
import { type OnSheet, remote } from "../remoteObject";
import { type Wire } from "../wireClass";

function freeze({ sheetId }: OnSheet, { workbook }: WireContext, frozenRows: number): void {
  workbook.load(sheetId, [], { frozenRows });
}

/** `sheet.freezePanes`. The grid of the playground freezes rows only; columns are taken as none. */
export const worksheetFreezePanes: Wire<Excel.WorksheetFreezePanes, OnSheet> = {
  methods: {
    freezeRows: (state, context, count = 0) => freeze(state, context, count),
    freezeAt: (state, context, area: Area) => freeze(state, context, area.bottom + 1),
    unfreeze: (state, context) => freeze(state, context, 0),
    getLocationOrNullObject({ sheetId }, context) {
      const { frozenRows } = sheetOf(context, sheetId);
      if (frozenRows === 0) return null;
      return remote("Range", { sheetId, top: 0, left: 0, bottom: frozenRows - 1, right: LAST_COLUMN });
    },
  },
};
