import { type Area } from "../../engine/contract";
import { itemNotFound } from "../apiError";
import { plainValue, readCells, writeCells } from "../cellValues";
import { tableOf, type WireContext } from "../context";
import { type OfTable, remote, type RemoteObject, type RemoteStates } from "../remoteObject";
import { bodyArea } from "../tableAreas";
import { addTableRows, bodyRowCount, deleteTableRows } from "../tableRows";
import { type Wire } from "../wireClass";

type Row = RemoteStates["TableRow"];

const rowObject = (tableId: string, index: number): RemoteObject => remote("TableRow", { tableId, index });

const count = ({ tableId }: OfTable, context: WireContext): number => bodyRowCount(tableOf(context, tableId));

/** `table.rows` */
export const tableRowCollection: Wire<Excel.TableRowCollection, OfTable> = {
  items: (state, context) =>
    Array.from({ length: count(state, context) }, (_, index) => rowObject(state.tableId, index)),
  properties: { count: { get: count } },
  methods: {
    add: ({ tableId }, context, index: number | undefined, values: unknown) =>
      rowObject(tableId, addTableRows(context, tableOf(context, tableId), index, values)),
    getCount: count,
    getItemAt(state, context, index: number) {
      if (index < 0 || index >= count(state, context)) throw itemNotFound();
      return rowObject(state.tableId, index);
    },
    deleteRowsAt: ({ tableId }, context, index: number, rows = 1) =>
      deleteTableRows(context, tableOf(context, tableId), index, rows),
  },
};

function rowArea({ tableId, index }: Row, context: WireContext): Area {
  const body = bodyArea(tableOf(context, tableId));
  const row = body.top + index;
  if (row > body.bottom) throw itemNotFound();
  return { ...body, top: row, bottom: row };
}

/** One row of data of a table. */
export const tableRow: Wire<Excel.TableRow, Row> = {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row, context) =>
        readCells(context.workbook, rowArea(row, context), (cell) => plainValue(cell?.value)),
      set: (row, context, input: unknown) => writeCells(context, rowArea(row, context), input),
    },
  },
  methods: {
    getRange: (row, context) => remote("Range", rowArea(row, context)),
    delete: ({ tableId, index }, context) => deleteTableRows(context, tableOf(context, tableId), index, 1),
  },
};
