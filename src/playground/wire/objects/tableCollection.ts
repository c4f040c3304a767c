import { type Table } from "../../engine/contract";
import { invalidArgument, itemNotFound } from "../apiError";
import { intersection } from "../areas";
import { requireWritable, type WireContext } from "../context";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { remote, type RemoteObject, type RemoteStates } from "../remoteObject";
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
  // Without headings of its own the data moves down one row to make room for Excel's.
  const area = hasHeaders ? given : { ...given, bottom: given.bottom + 1 };
  if (workbook.tables.some((table) => intersection(table.area, area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (!hasHeaders) insertHeadingRow(context, given);
  return tableObject(workbook.addTable({ area, hasHeaders: true }));
}

function insertHeadingRow({ workbook }: WireContext, area: Parameters<typeof intersection>[0]): void {
  const data = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => {
      const cell = workbook.cell(area.sheetId, area.top + row, area.left + column);
      return cell?.formula ?? cell?.value ?? "";
    }),
  );
  workbook.write({ ...area, top: area.top + 1, bottom: area.bottom + 1 }, data, "add-in");
  workbook.clear({ ...area, bottom: area.top }, "Contents", "add-in");
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
