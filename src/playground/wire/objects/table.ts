import { type Area, type Table } from "../../engine/contract";
import { invalidArgument, itemAlreadyExists } from "../apiError";
import { columnCount, intersection } from "../areas";
import { plainValue } from "../cellValues";
import { requireWritable, tableOf, type WireContext } from "../context";
import { formatOn, recordFormat } from "../formatRecords";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { type OfTable, remote, type RemoteObject } from "../remoteObject";
import { bodyArea, headerArea, totalsArea } from "../tableAreas";
import { type Wire, type WireProperty } from "../wireClass";

/** A method that leads to part of the table. */
const part =
  (areaOfTable: (table: Table) => Area) =>
  ({ tableId }: OfTable, context: WireContext): RemoteObject =>
    remote("Range", areaOfTable(tableOf(context, tableId)));

/** A way the table is drawn; kept and read back. */
function look(name: string, initial: boolean): WireProperty<OfTable> {
  return {
    get: ({ tableId }, context) =>
      formatOn(context, tableOf(context, tableId).area, `table.${name}`, initial),
    set: ({ tableId }, context, value: boolean) =>
      recordFormat(context, tableOf(context, tableId).area, `table.${name}`, value),
  };
}

function rename({ tableId }: OfTable, context: WireContext, name: string): void {
  const table = tableOf(context, tableId);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw invalidArgument();
  const { tables, names } = context.workbook;
  const wanted = name.toLowerCase();
  const isTaken =
    tables.some((other) => other !== table && other.name.toLowerCase() === wanted) ||
    names.some((other) => other.name.toLowerCase() === wanted);
  if (isTaken) throw itemAlreadyExists();
  table.name = name;
  context.workbook.tableChanged(tableId);
}

/** The heading row stays where it is; columns gained take the headings in their cells. */
function resize({ tableId }: OfTable, context: WireContext, argument: RangeArgument): void {
  const table = tableOf(context, tableId);
  requireWritable(context, table.area);
  const { workbook } = context;
  const area = areaOfArgument(context, table.area.sheetId, argument);
  const keepsHeadings = area.sheetId === table.area.sheetId && area.top === table.area.top;
  const isTaken = workbook.tables.some((other) => other !== table && intersection(other.area, area));
  if (!keepsHeadings || !intersection(area, table.area) || isTaken || area.bottom === area.top) {
    throw invalidArgument();
  }
  const byPlace = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  table.columns = Array.from({ length: columnCount(area) }, (_, index) => {
    const heading = plainValue(workbook.cell(area.sheetId, area.top, area.left + index)?.value);
    const name = String(heading) || `Column${index + 1}`;
    return byPlace.get(area.left + index) ?? { id: ++lastId, name };
  });
  table.area = area;
  workbook.tableChanged(tableId);
}

/** A table of the workbook. */
export const table: Wire<Excel.Table, OfTable> = {
  id: ({ tableId }, context) => tableOf(context, tableId).id,
  properties: {
    id: { get: ({ tableId }, context) => tableOf(context, tableId).id },
    name: { get: ({ tableId }, context) => tableOf(context, tableId).name, set: rename },
    style: {
      get: ({ tableId }, context) => tableOf(context, tableId).style,
      set({ tableId }, context, style: string) {
        tableOf(context, tableId).style = style;
        context.workbook.tableChanged(tableId);
      },
    },
    showHeaders: { get: ({ tableId }, context) => tableOf(context, tableId).hasHeaders },
    showTotals: { get: ({ tableId }, context) => tableOf(context, tableId).hasTotals },
    showBandedRows: look("showBandedRows", true),
    showBandedColumns: look("showBandedColumns", false),
    showFilterButton: look("showFilterButton", true),
    highlightFirstColumn: look("highlightFirstColumn", false),
    highlightLastColumn: look("highlightLastColumn", false),
  },
  objects: {
    columns: ({ tableId }) => remote("TableColumnCollection", { tableId }),
    rows: ({ tableId }) => remote("TableRowCollection", { tableId }),
    sort: ({ tableId }) => remote("TableSort", { tableId }),
    autoFilter: ({ tableId }, context) =>
      remote("AutoFilter", { owner: tableId, area: tableOf(context, tableId).area }),
    worksheet: ({ tableId }, context) =>
      remote("Worksheet", { sheetId: tableOf(context, tableId).area.sheetId }),
  },
  methods: {
    getRange: part(({ area }) => area),
    getDataBodyRange: part(bodyArea),
    getHeaderRowRange: part(headerArea),
    getTotalRowRange: part(totalsArea),
    clearFilters: ({ tableId }, { records }) => void records.filters.delete(tableId),
    convertToRange({ tableId }, context) {
      const { area } = tableOf(context, tableId);
      requireWritable(context, area);
      context.workbook.removeTable(tableId);
      return remote("Range", area);
    },
    delete({ tableId }, context) {
      const { area } = tableOf(context, tableId);
      requireWritable(context, area);
      context.workbook.removeTable(tableId);
      context.workbook.clear(area, "All", "add-in");
    },
    resize,
  },
};
