import { type Table } from "../../engine/contract";
import { invalidArgument, itemNotFound } from "../apiError";
import { intersection } from "../areas";
import { requireWritable, type WireContext } from "../context";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { remote, type RemoteObject, type RemoteStates } from "../remoteObject";
import { insertCells } from "../shiftCells";
import { type Wire } from "../wireClass";

type State = RemoteStates["TableCollection"];

const tableObject = ({ id }: Table): RemoteObject => remote("Table", { tableId: id });

/** The tables of one sheet, or of the whole workbook. */
function tables({ sheetId }: State, { workbook }: WireContext): readonly Table[] {
  return sheetId === undefined
    ? workbook.tables
    : workbook.tables.filter(({ area }) => area.sheetId === sheetId);
}

function find(state: State, context: WireContext, key: string | number): RemoteObject | undefined {
  const wanted = String(key).toLowerCase();
  const table = tables(state, context).find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return table && tableObject(table);
}

function add(state: State, context: WireContext, argument: RangeArgument, hasHeaders: boolean): RemoteObject {
  const { workbook } = context;
  const given = areaOfArgument(context, state.sheetId ?? workbook.selection.sheetId, argument);
  requireWritable(context, given);
  const area = hasHeaders ? given : { ...given, bottom: given.bottom + 1 };
  if (workbook.tables.some((table) => intersection(table.area, area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  // Data without headings moves down one row to make room for Excel's.
  if (!hasHeaders) insertCells(workbook, { ...given, bottom: given.top }, "Down");
  return tableObject(workbook.addTable({ area, hasHeaders: true }));
}

/** `workbook.tables` and `sheet.tables` */
export const tableCollection: Wire<Excel.TableCollection, State> = {
  items: (state, context) => tables(state, context).map(tableObject),
  item: find,
  properties: { count: { get: (state, context) => tables(state, context).length } },
  methods: {
    add,
    getCount: (state, context) => tables(state, context).length,
    getItemAt(state, context, index: number) {
      const table = tables(state, context)[index];
      if (!table) throw itemNotFound();
      return tableObject(table);
    },
    getItemOrNullObject: (state, context, key: string) => find(state, context, key) ?? null,
  },
};
