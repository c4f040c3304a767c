import { type Area, type Table } from "../engine/contract";
import { invalidOperation } from "./apiError";

/** The rows below the headings and above the totals. An empty table has one blank row. */
export function bodyArea(table: Table): Area {
  const top = table.area.top + (table.hasHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.hasTotals ? 1 : 0);
  return { ...table.area, top, bottom: Math.max(top, bottom) };
}

export function headerArea(table: Table): Area {
  if (!table.hasHeaders) throw invalidOperation();
  return { ...table.area, bottom: table.area.top };
}

export function totalsArea(table: Table): Area {
  if (!table.hasTotals) throw invalidOperation();
  return { ...table.area, top: table.area.bottom };
}

/** One column's part of an area of the table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
