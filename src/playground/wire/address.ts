import { type Area, type Table, type Workbook } from "../engine/contract";
import { invalidArgument, itemNotFound } from "./apiError";
import { areaOf, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW } from "./areas";
import { bodyArea, headerArea, totalsArea } from "./tableAreas";

export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1:B2`, `A:C` or `2:3`, without the sheet. */
export function addressWithinSheet(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1:B2`, with the sheet's name quoted where Excel quotes it. */
export function fullAddress(workbook: Workbook, area: Area): string {
  const name = workbook.sheet(area.sheetId)?.name;
  if (name === undefined) throw itemNotFound();
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return `${plain ? name : `'${name.replace(/'/g, "''")}'`}!${addressWithinSheet(area)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1]!) };
  const column = COLUMN.exec(text);
  if (column) return { row: undefined, column: columnIndex(column[1]!) };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: undefined } : undefined;
}

/** The area an A1 address without sheet means, or undefined where the text is none. */
function plainArea(sheetId: string, text: string): Area | undefined {
  const ends = text.split(":");
  if (ends.length > 2) return undefined;
  const first = corner(ends[0]!);
  const last = corner(ends[ends.length - 1]!);
  if (!first || !last) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const isSingle = ends.length === 1;
  if (isSingle && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW].sort((a, b) => a - b);
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN].sort((a, b) => a - b);
  return areaOf(sheetId, rows[0]!, columns[0]!, rows[1]!, columns[1]!);
}

function tableColumn(table: Table, heading: string): number {
  const wanted = heading.trim().toLowerCase();
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  if (index < 0) throw invalidArgument();
  return table.area.left + index;
}

/** The rows `#All`, `#Headers`, `#Data` or `#Totals` mean. */
function tableRows(table: Table, item: string): Area {
  switch (item.toLowerCase()) {
    case "#all":
      return table.area;
    case "#data":
      return bodyArea(table);
    case "#headers":
      return headerArea(table);
    case "#totals":
      return totalsArea(table);
    default:
      throw invalidArgument();
  }
}

/** `Sales`, `Sales[Units]`, `Sales[#All]`, `Sales[[#Headers],[SKU]:[Units]]`. */
function structuredArea(workbook: Workbook, text: string): Area | undefined {
  const parts = /^([^[\]!'\s]+)(?:\[(.*)\])?$/.exec(text);
  const table = parts && workbook.tables.find(({ name }) => name.toLowerCase() === parts[1]!.toLowerCase());
  if (!parts || !table) return undefined;
  const inside = parts[2]?.trim() ?? "";
  const pieces = inside.startsWith("[")
    ? [...inside.matchAll(/\[([^\]]*)\]/g)].map((piece) => piece[1]!)
    : [inside].filter((piece) => piece !== "");
  const item = pieces.find((piece) => piece.startsWith("#"));
  const headings = pieces.filter((piece) => !piece.startsWith("#"));
  const rows = tableRows(table, item ?? "#Data");
  if (headings.length === 0) return rows;
  const left = tableColumn(table, headings[0]!);
  const right = tableColumn(table, headings[headings.length - 1]!);
  return areaOf(rows.sheetId, rows.top, left, rows.bottom, right);
}

/** The area an address, a table reference or a defined name means; throws as Excel does where it means none. */
export function resolveAddress(workbook: Workbook, sheetId: string, address: string): Area {
  const text = address.trim().replace(/^=/, "");
  const qualified = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!(.+)$/.exec(text);
  if (qualified) {
    const sheet = workbook.sheet((qualified[1] ?? qualified[2]!).replace(/''/g, "'"));
    if (!sheet) throw itemNotFound();
    return resolveAddress(workbook, sheet.id, qualified[3]!);
  }
  const area = plainArea(sheetId, text) ?? structuredArea(workbook, text);
  if (area) return area;
  const name = workbook.names.find((defined) => defined.name.toLowerCase() === text.toLowerCase());
  if (!name) throw invalidArgument();
  return resolveAddress(workbook, sheetId, name.formula);
}
