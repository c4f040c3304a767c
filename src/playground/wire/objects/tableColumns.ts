import { type Area, type Table } from "../../engine/contract";
import { invalidArgument, itemNotFound } from "../apiError";
import { rowCount } from "../areas";
import { plainValue, readCells, writeCells } from "../cellValues";
import { requireWritable, tableOf, type WireContext } from "../context";
import { type OfTable, remote, type RemoteObject, type RemoteStates } from "../remoteObject";
import { deleteCells, insertCells } from "../shiftCells";
import { bodyArea, columnOf, headerArea, totalsArea } from "../tableAreas";
import { type Wire } from "../wireClass";

type Column = RemoteStates["TableColumn"];

const columnObject = (tableId: string, columnId: number): RemoteObject =>
  remote("TableColumn", { tableId, columnId });

function find({ tableId }: OfTable, context: WireContext, key: string | number): RemoteObject | undefined {
  const wanted = String(key).toLowerCase();
  const found = tableOf(context, tableId).columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : name.toLowerCase() === wanted,
  );
  return found && columnObject(tableId, found.id);
}

/** Inserts a column before `index`, or after the last one. */
function add(
  { tableId }: OfTable,
  context: WireContext,
  index: number | undefined,
  values: unknown,
  name: string | undefined,
): RemoteObject {
  const table = tableOf(context, tableId);
  requireWritable(context, table.area);
  const isAtEnd = index === undefined || index < 0;
  const position = isAtEnd ? table.columns.length : index;
  if (position > table.columns.length) throw invalidArgument();
  const left = table.area.left + position;
  const area: Area = { ...table.area, left, right: left };
  const columnId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const given = Array.isArray(values) ? (values as unknown[][]) : undefined;
  const heading = name ?? String(given?.[0]?.[0] ?? `Column${columnId}`);
  const columns = [...table.columns];
  columns.splice(position, 0, { id: columnId, name: heading });
  insertCells(context.workbook, area, "Right");
  table.area = { ...table.area, right: table.area.right + 1 };
  if (given && given.length === rowCount(area)) writeCells(context, area, given);
  putHeadings(table, columns, context);
  return columnObject(tableId, columnId);
}

/** Says again how the columns are called: while cells moved, a heading may have been seen twice and so renamed. */
function putHeadings(table: Table, columns: Table["columns"], { workbook }: WireContext): void {
  table.columns = columns;
  const names = columns.map(({ name }) => name);
  workbook.write(headerArea(table), [names], "add-in", { asText: true });
  workbook.tableChanged(table.id);
}

/** `table.columns` */
export const tableColumnCollection: Wire<Excel.TableColumnCollection, OfTable> = {
  items: ({ tableId }, context) =>
    tableOf(context, tableId).columns.map(({ id }) => columnObject(tableId, id)),
  item: find,
  properties: { count: { get: ({ tableId }, context) => tableOf(context, tableId).columns.length } },
  methods: {
    add,
    getCount: ({ tableId }, context) => tableOf(context, tableId).columns.length,
    getItemAt({ tableId }, context, index: number) {
      const column = tableOf(context, tableId).columns[index];
      if (!column) throw itemNotFound();
      return columnObject(tableId, column.id);
    },
    getItemOrNullObject: (state, context, key: string | number) => find(state, context, key) ?? null,
  },
};

function positionOf(table: Table, columnId: number): number {
  const position = table.columns.findIndex(({ id }) => id === columnId);
  if (position < 0) throw itemNotFound();
  return position;
}

/** A method that leads to the column's part of an area of the table. */
const part =
  (areaOfTable: (table: Table) => Area) =>
  ({ tableId, columnId }: Column, context: WireContext): RemoteObject => {
    const table = tableOf(context, tableId);
    return remote("Range", columnOf(areaOfTable(table), positionOf(table, columnId)));
  };

function columnArea({ tableId, columnId }: Column, context: WireContext): Area {
  const table = tableOf(context, tableId);
  return columnOf(table.area, positionOf(table, columnId));
}

/** One column of a table. */
export const tableColumn: Wire<Excel.TableColumn, Column> = {
  id: ({ columnId }) => columnId,
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: ({ tableId, columnId }, context) => positionOf(tableOf(context, tableId), columnId) },
    name: {
      get({ tableId, columnId }, context) {
        const table = tableOf(context, tableId);
        return table.columns[positionOf(table, columnId)]!.name;
      },
      set({ tableId, columnId }, context, name: string) {
        const table = tableOf(context, tableId);
        requireWritable(context, table.area);
        const position = positionOf(table, columnId);
        table.columns[position]!.name = name;
        const heading = columnOf(headerArea(table), position);
        context.workbook.write(heading, [[name]], "add-in", { asText: true });
        context.workbook.tableChanged(tableId);
      },
    },
    values: {
      get: (state, context) =>
        readCells(context.workbook, columnArea(state, context), (cell) => plainValue(cell?.value)),
      set: (state, context, input: unknown) => writeCells(context, columnArea(state, context), input),
    },
  },
  methods: {
    getRange: part(({ area }) => area),
    getDataBodyRange: part(bodyArea),
    getHeaderRowRange: part(headerArea),
    getTotalRowRange: part(totalsArea),
    delete({ tableId, columnId }, context) {
      const table = tableOf(context, tableId);
      requireWritable(context, table.area);
      if (table.columns.length === 1) throw invalidArgument();
      const position = positionOf(table, columnId);
      const columns = table.columns.filter(({ id }) => id !== columnId);
      deleteCells(context.workbook, columnOf(table.area, position), "Left");
      table.area = { ...table.area, right: table.area.right - 1 };
      putHeadings(table, columns, context);
    },
  },
};
