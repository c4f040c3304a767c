import { type Area, type Cell } from "../../engine/contract";
import { invalidArgument, itemNotFound } from "../apiError";
import {
  areaOf,
  boundingArea,
  columnCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  moved,
  rowCount,
  sized,
} from "../areas";
import { type WireContext } from "../context";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { remote, type RemoteObject } from "../remoteObject";
import { usedPart } from "../usedPart";
import { type Wire } from "../wireClass";

const range = (area: Area): RemoteObject => remote("Range", area);

/** So many rows above (negative) or below (positive) a range, as wide as it. */
function rowsBeside(area: Area, count: number): RemoteObject {
  if (!Number.isInteger(count) || count === 0) throw invalidArgument();
  const { sheetId, left, right } = area;
  return count > 0
    ? range(areaOf(sheetId, area.bottom + 1, left, area.bottom + count, right))
    : range(areaOf(sheetId, area.top + count, left, area.top - 1, right));
}

function columnsBeside(area: Area, count: number): RemoteObject {
  if (!Number.isInteger(count) || count === 0) throw invalidArgument();
  const { sheetId, top, bottom } = area;
  return count > 0
    ? range(areaOf(sheetId, top, area.right + 1, bottom, area.right + count))
    : range(areaOf(sheetId, top, area.left + count, bottom, area.left - 1));
}

const holdsSomething = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** The block of filled cells around a range, up to empty rows and columns on every side. */
function surroundingRegion(area: Area, { workbook }: WireContext): Area {
  const isFilled = (part: Area): boolean => {
    let found = false;
    workbook.eachCell(part, (_row, _column, cell) => (found ||= holdsSomething(cell)));
    return found;
  };
  let region = area;
  for (let grows = true; grows;) {
    const { sheetId } = region;
    const top = Math.max(0, region.top - 1);
    const left = Math.max(0, region.left - 1);
    const bottom = Math.min(LAST_ROW, region.bottom + 1);
    const right = Math.min(LAST_COLUMN, region.right + 1);
    const next = {
      sheetId,
      top: isFilled({ sheetId, top, left, bottom: top, right }) ? top : region.top,
      left: isFilled({ sheetId, top, left, bottom, right: left }) ? left : region.left,
      bottom: isFilled({ sheetId, top: bottom, left, bottom, right }) ? bottom : region.bottom,
      right: isFilled({ sheetId, top, left: right, bottom, right }) ? right : region.right,
    };
    grows = rowCount(next) !== rowCount(region) || columnCount(next) !== columnCount(region);
    region = next;
  }
  return region;
}

function usedRange(area: Area, context: WireContext, valuesOnly?: boolean): Area | undefined {
  return usedPart(context.workbook, area, valuesOnly);
}

function overlap(area: Area, context: WireContext, other: RangeArgument): Area | undefined {
  return intersection(area, areaOfArgument(context, area.sheetId, other));
}

/** The methods that lead from one range to another. */
export const rangeNavigation: NonNullable<Wire<Excel.Range, Area>["methods"]> = {
  getCell: (area, _, row: number, column: number) =>
    range(sized(moved(sized(area, 1, 1), row, column), 1, 1)),
  getRow: (area, _, row: number) => {
    const top = area.top + row;
    return range(areaOf(area.sheetId, top, area.left, top, area.right));
  },
  getColumn: (area, _, column: number) => {
    const left = area.left + column;
    return range(areaOf(area.sheetId, area.top, left, area.bottom, left));
  },
  getLastRow: (area) => range({ ...area, top: area.bottom }),
  getLastColumn: (area) => range({ ...area, left: area.right }),
  getLastCell: (area) => range({ ...area, top: area.bottom, left: area.right }),
  getRowsAbove: (area, _, count = 1) => rowsBeside(area, -count),
  getRowsBelow: (area, _, count = 1) => rowsBeside(area, count),
  getColumnsBefore: (area, _, count = 1) => columnsBeside(area, -count),
  getColumnsAfter: (area, _, count = 1) => columnsBeside(area, count),
  getEntireRow: (area) => range({ ...area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: (area) => range({ ...area, top: 0, bottom: LAST_ROW }),
  getResizedRange: (area, _, rows: number, columns: number) =>
    range(sized(area, rowCount(area) + rows, columnCount(area) + columns)),
  getAbsoluteResizedRange: (area, _, rows: number, columns: number) => range(sized(area, rows, columns)),
  getOffsetRange: (area, _, rows: number, columns: number) => range(moved(area, rows, columns)),
  getBoundingRect: (area, context, other: RangeArgument) =>
    range(boundingArea(area, areaOfArgument(context, area.sheetId, other))),
  getIntersection(area, context, other: RangeArgument) {
    const common = overlap(area, context, other);
    if (!common) throw itemNotFound();
    return range(common);
  },
  getIntersectionOrNullObject(area, context, other: RangeArgument) {
    const common = overlap(area, context, other);
    return common ? range(common) : null;
  },
  getUsedRange: (area, context, valuesOnly?: boolean) =>
    range(usedRange(area, context, valuesOnly) ?? sized(area, 1, 1)),
  getUsedRangeOrNullObject(area, context, valuesOnly?: boolean) {
    const used = usedRange(area, context, valuesOnly);
    return used ? range(used) : null;
  },
  getSurroundingRegion: (area, context) => range(surroundingRegion(area, context)),
};
