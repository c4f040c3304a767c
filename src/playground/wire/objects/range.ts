import { type Area } from "../../engine/contract";
import { fullAddress } from "../address";
import { invalidArgument, itemNotFound, wrongSize } from "../apiError";
import {
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  moved,
  rowCount,
  sized,
} from "../areas";
import { contentsOf, putContents } from "../cellContents";
import { plainValue, readCells, valueType, writeCells, writeNumberFormats } from "../cellValues";
import { requireWritable, type WireContext } from "../context";
import { recordedFormat } from "../formatRecords";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { remote } from "../remoteObject";
import { deleteCells, insertCells } from "../shiftCells";
import { type Wire, type WireProperty } from "../wireClass";
import { rangeNavigation } from "./rangeNavigation";

const values: WireProperty<Area> = {
  get: (area, { workbook }) => readCells(workbook, area, (cell) => plainValue(cell?.value)),
  set: (area, context, input: unknown) => writeCells(context, area, input),
};

const formulas: WireProperty<Area> = {
  get: (area, { workbook }) => readCells(workbook, area, (cell) => cell?.formula ?? plainValue(cell?.value)),
  set: (area, context, input: unknown) => writeCells(context, area, input),
};

const GENERAL = "General";

/** Excel's own names for the parts a clear can leave. */
const CLEARED: Readonly<Record<string, "All" | "Contents" | "Formats" | undefined>> = {
  All: "All",
  Contents: "Contents",
  Formats: "Formats",
};

function clear(area: Area, context: WireContext, applyTo = "All"): void {
  requireWritable(context, area);
  const what = CLEARED[applyTo];
  if (what) context.workbook.clear(area, what, "add-in");
}

/** Keeps the merged areas apart from the one given. */
function setMerged(area: Area, context: WireContext, merged: readonly Area[]): void {
  requireWritable(context, area);
  const sheet = context.workbook.sheet(area.sheetId);
  const others = (sheet?.mergedAreas ?? []).filter((other) => !intersection(other, area));
  context.workbook.load(area.sheetId, [], { mergedAreas: [...others, ...merged] });
}

function merge(area: Area, context: WireContext, across?: boolean): void {
  const rows = Array.from({ length: rowCount(area) }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));
  setMerged(area, context, across ? rows : [area]);
}

/** Copies contents and formats to as many cells as the source has. */
function copyFrom(area: Area, context: WireContext, argument: RangeArgument, copyType = "All"): void {
  requireWritable(context, area);
  const { workbook } = context;
  const source = areaOfArgument(context, area.sheetId, argument);
  if (isUnbounded(source)) throw invalidArgument();
  const target = sized(area, rowCount(source), columnCount(source));
  if (copyType === "Values") writeCells(context, target, values.get(source, context));
  if (copyType === "All" || copyType === "Formulas") {
    putContents(workbook, target, contentsOf(workbook, source));
  }
  if (copyType === "All" || copyType === "Formats") {
    workbook.eachCell(source, (row, column, { style = {} }) => {
      const cell = moved(sized(target, 1, 1), row - source.top, column - source.left);
      workbook.setStyle(cell, style);
    });
  }
}

/** Where the array of a cell spills to; asked of one cell only. */
function spillOf(area: Area, { workbook }: WireContext): Area | undefined {
  if (cellCount(area) !== 1) throw invalidArgument();
  const spill = workbook.cell(area.sheetId, area.top, area.left)?.spill;
  return spill && sized(area, spill.rows, spill.columns);
}

/** A rectangle of cells. */
export const range: Wire<Excel.Range, Area> = {
  properties: {
    address: { get: (area, { workbook }) => fullAddress(workbook, area) },
    addressLocal: { get: (area, { workbook }) => fullAddress(workbook, area) },
    cellCount: { get: (area) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    rowIndex: { get: (area) => area.top },
    columnIndex: { get: (area) => area.left },
    rowCount: { get: rowCount },
    columnCount: { get: columnCount },
    isEntireColumn: { get: isEntireColumn },
    isEntireRow: { get: isEntireRow },
    values,
    formulas,
    formulasLocal: formulas,
    columnHidden: recordedFormat("columnHidden", false),
    rowHidden: recordedFormat("rowHidden", false),
    hyperlink: recordedFormat("hyperlink", null),
    text: {
      get: (area, { workbook }) =>
        readCells(workbook, area, (_, row, column) => workbook.text(area.sheetId, row, column)),
    },
    numberFormat: {
      get: (area, { workbook }) => readCells(workbook, area, (cell) => cell?.style?.numberFormat ?? GENERAL),
      set: (area, context, input: unknown) => writeNumberFormats(context, area, input),
    },
    valueTypes: {
      get: (area, { workbook }) => readCells(workbook, area, (cell) => valueType(cell?.value)),
    },
    hasSpill: {
      get: ({ sheetId, top, left }, { workbook }) => {
        const cell = workbook.cell(sheetId, top, left);
        return cell?.spill !== undefined || cell?.spilledFrom !== undefined;
      },
    },
  },
  objects: {
    worksheet: ({ sheetId }) => remote("Worksheet", { sheetId }),
    format: (area) => remote("RangeFormat", area),
    sort: (area) => remote("RangeSort", area),
    dataValidation: (area) => remote("DataValidation", area),
    conditionalFormats: (area) => remote("ConditionalFormatCollection", area),
  },
  methods: {
    ...rangeNavigation,
    calculate: (_, { workbook }) => workbook.recalculate(),
    clear,
    copyFrom,
    delete(area, context, direction: "Up" | "Left") {
      requireWritable(context, area);
      deleteCells(context.workbook, area, direction);
    },
    insert(area, context, direction: "Down" | "Right") {
      requireWritable(context, area);
      insertCells(context.workbook, area, direction);
      return remote("Range", area);
    },
    merge,
    unmerge: (area, context) => setMerged(area, context, []),
    select(area, { workbook }) {
      workbook.selection = area;
    },
    getTables: (area) => remote("TableScopedCollection", area),
    getSpillingToRange(area, context) {
      const spilled = spillOf(area, context);
      if (!spilled) throw itemNotFound();
      return remote("Range", spilled);
    },
    getSpillingToRangeOrNullObject(area, context) {
      const spilled = spillOf(area, context);
      return spilled ? remote("Range", spilled) : null;
    },
    getSpillParentOrNullObject({ sheetId, top, left }, { workbook }) {
      const parent = workbook.cell(sheetId, top, left)?.spilledFrom;
      if (!parent) return null;
      const { row, column } = parent;
      return remote("Range", { sheetId, top: row, left: column, bottom: row, right: column });
    },
  },
  internals: {
    _ValidateArraySize(area, _, rows: number, columns: number) {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongSize();
    },
  },
};
