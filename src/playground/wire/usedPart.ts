import { type Area, type Cell, type Workbook } from "../engine/contract";

const holdsValue = (cell: Cell): boolean =>
  cell.formula !== undefined || cell.spilledFrom !== undefined || (cell.value !== null && cell.value !== "");

/**
 * The smallest area inside `area` that holds everything stored there, or with `valuesOnly` every value; undefined
 * where there is nothing. As in Excel, a formatted empty cell is used unless only values count.
 */
export function usedPart(workbook: Workbook, area: Area, valuesOnly = false): Area | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  workbook.eachCell(area, (row, column, cell) => {
    if (valuesOnly && !holdsValue(cell)) return;
    if (!used) {
      used = { top: row, left: column, bottom: row, right: column };
      return;
    }
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  });
  return used && { sheetId: area.sheetId, ...used };
}
