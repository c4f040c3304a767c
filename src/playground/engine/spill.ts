import { type Area, type CellValue } from "./contract";
import { type FormulaSite } from "./formulaSite";
import { isMatrix, type Matrix, type Operand } from "./formulaValue";
import { areaAt, intersection, LAST_COLUMN, LAST_ROW } from "./grid";
import { type TableList } from "./tables";
import { errorValue, sameValue } from "./values";

/** What placing a result changed. */
export interface Placement {
  /** The cells it filled before or fills now, without regard to which changed. */
  readonly area: Area;
  readonly valuesChanged: boolean;
  /** The array covers other cells than before, so that formulas reading them are to be calculated again. */
  readonly shapeChanged: boolean;
  /** The area a `#SPILL!` waits for to become free. */
  readonly blockedArea?: Area;
}

/** What a cell may hold of a result: no empty values, no NaN. */
function storedValue(value: CellValue | undefined): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return errorValue("#NUM!");
  return value === 0 ? 0 : value;
}

/** Puts the result of a formula into its cell, and an array into the cells beside and below where they are free. */
export function placeResult(site: FormulaSite, result: Operand, tables: TableList): Placement {
  const before = siteArea(site);
  const matrix: Matrix = isMatrix(result) ? result : [[result]];
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return placeResult(site, errorValue("#CALC!"), tables);
  const wanted = areaAt(site.sheet.id, site.row, site.column, rows, columns);
  const isArray = rows > 1 || columns > 1;
  const isBlocked = isArray && !isFree(site, wanted, tables);
  const after = isBlocked ? areaAt(site.sheet.id, site.row, site.column) : wanted;
  const shapeChanged = before.bottom !== after.bottom || before.right !== after.right;
  let valuesChanged = shapeChanged && retract(site, after);
  site.cell.spill = isArray && !isBlocked ? { rows, columns } : undefined;
  const put = (row: number, column: number, value: CellValue) => {
    const cell = site.sheet.ensure(row, column);
    if (cell !== site.cell) cell.spilledFrom ??= { row: site.row, column: site.column };
    if (sameValue(cell.value, value)) return;
    cell.value = value;
    valuesChanged = true;
  };
  if (isBlocked) put(site.row, site.column, errorValue("#SPILL!"));
  else {
    matrix.forEach((values, rowOffset) => {
      for (let columnOffset = 0; columnOffset < columns; columnOffset++) {
        put(site.row + rowOffset, site.column + columnOffset, storedValue(values[columnOffset]));
      }
    });
  }
  const area = {
    ...before,
    bottom: Math.max(before.bottom, after.bottom),
    right: Math.max(before.right, after.right),
  };
  return { area, valuesChanged, shapeChanged, blockedArea: isBlocked ? wanted : undefined };
}

/** The cells a formula fills at the moment. */
export function siteArea(site: FormulaSite): Area {
  const { rows, columns } = site.cell.spill ?? { rows: 1, columns: 1 };
  return areaAt(site.sheet.id, site.row, site.column, rows, columns);
}

/** Empties the cells of an array that are not in the area to keep; tells whether there were any. */
export function retract(site: FormulaSite, keep: Area): boolean {
  let emptied = false;
  const area = siteArea(site);
  site.sheet.eachCell(area, (row, column, cell) => {
    if (cell === site.cell || !isSpilledFrom(cell.spilledFrom, site)) return;
    if (row <= keep.bottom && column <= keep.right) return;
    cell.spilledFrom = undefined;
    cell.value = null;
    site.sheet.dropIfBare(row, column);
    emptied = true;
  });
  return emptied;
}

function isSpilledFrom(anchor: { row: number; column: number } | undefined, site: FormulaSite): boolean {
  return anchor !== undefined && anchor.row === site.row && anchor.column === site.column;
}

/** May the array fill this area? Not over the sheet's edge, contents, tables or merged cells. */
function isFree(site: FormulaSite, area: Area, tables: TableList): boolean {
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
  if (tables.touching(area)) return false;
  if (site.sheet.mergedAreas.some((merged) => intersection(merged, area))) return false;
  let isFree = true;
  site.sheet.eachCell(area, (_row, _column, cell) => {
    if (cell === site.cell || isSpilledFrom(cell.spilledFrom, site)) return;
    if (cell.value !== null || cell.formula !== undefined) isFree = false;
  });
  return isFree;
}
