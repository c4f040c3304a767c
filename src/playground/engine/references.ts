import { parseA1Ref, parseStructRef, type ReferenceStruct } from "@borgar/fx";
import { type CellError, type CustomFunction, type DefinedName, type Table } from "./contract";
import { Reference } from "./formulaValue";
import { LAST_COLUMN, LAST_ROW } from "./grid";
import { type StoredSheet } from "./sheet";
import { tableBody, type TableList } from "./tables";
import { errorValue } from "./values";

/** What the names in formulas mean. */
export interface Vocabulary {
  readonly tables: TableList;
  /** A sheet by its name, in any case. */
  sheetNamed(name: string): StoredSheet | undefined;
  sheetById(id: string): StoredSheet | undefined;
  definedName(name: string): DefinedName | undefined;
  customFunction(name: string): CustomFunction | undefined;
}

/** The cell a formula stands in. */
export interface Place {
  readonly sheet: StoredSheet;
  readonly row: number;
  readonly column: number;
}

/** Where `B2`, `A:A` or `'My sheet'!$A$1:B2` points; undefined where the text names no cells of this workbook. */
export function a1Reference(
  text: string,
  home: StoredSheet,
  vocabulary: Vocabulary,
): { reference: Reference | CellError; sheetName?: string } | undefined {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return undefined;
  const context = parsed.context ?? [];
  const { top, left, bottom, right, trim } = parsed.range;
  const sheetName = context[0];
  const sheet = sheetName === undefined ? home : vocabulary.sheetNamed(sheetName);
  // Another workbook, or the same cell on several sheets: not kept here.
  const isElsewhere = context.length > 1 || (!sheet && sheetName!.includes(":"));
  if (isElsewhere || trim) return undefined;
  if (!sheet) return { reference: errorValue("#REF!"), sheetName };
  const reference = new Reference(sheet, top ?? 0, left ?? 0, bottom ?? LAST_ROW, right ?? LAST_COLUMN);
  return { reference, sheetName };
}

/** Where `Sales[Units]`, `[@SKU]` or `Sales[[#Headers],[SKU]]` points, seen from a cell. */
export function structuredReference(
  text: string,
  place: Place,
  vocabulary: Vocabulary,
): Reference | CellError {
  const parsed = parseStructRef(text);
  if (!parsed) return errorValue("#REF!");
  const table = parsed.table
    ? vocabulary.tables.byName(parsed.table)
    : vocabulary.tables.at(place.sheet.id, place.row, place.column);
  const sheet = table && vocabulary.sheetById(table.area.sheetId);
  if (!table || !sheet) return errorValue("#REF!");
  const rows = sectionRows(parsed, table, place);
  const columns = columnSpan(parsed, table);
  if (!columns) return errorValue("#REF!");
  return "error" in rows ? rows : new Reference(sheet, rows.top, columns.left, rows.bottom, columns.right);
}

/** The rows of the sections a structured reference names; the body where it names none. */
function sectionRows(
  parsed: ReferenceStruct,
  table: Table,
  place: Place,
): { top: number; bottom: number } | CellError {
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const body = tableBody(table);
  if (sections.includes("this row")) {
    const isBeside =
      place.sheet.id === table.area.sheetId && place.row >= body.top && place.row <= body.bottom;
    return isBeside ? { top: place.row, bottom: place.row } : errorValue("#VALUE!");
  }
  if (sections.includes("all")) return { top: table.area.top, bottom: table.area.bottom };
  const withData = sections.length === 0 || sections.includes("data");
  const spans = [
    ...(sections.includes("headers") && table.hasHeaders
      ? [{ top: table.area.top, bottom: table.area.top }]
      : []),
    ...(withData ? [body] : []),
    ...(sections.includes("totals") && table.hasTotals
      ? [{ top: table.area.bottom, bottom: table.area.bottom }]
      : []),
  ];
  if (spans.length === 0) return errorValue("#REF!");
  return { top: spans[0]!.top, bottom: spans[spans.length - 1]!.bottom };
}

function columnSpan(parsed: ReferenceStruct, table: Table): { left: number; right: number } | undefined {
  const names = parsed.columns ?? [];
  if (names.length === 0) return { left: table.area.left, right: table.area.right };
  const positions = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (positions.includes(-1)) return undefined;
  return { left: table.area.left + Math.min(...positions), right: table.area.left + Math.max(...positions) };
}

/** The one cell of a range that stands in the formula's row or column, which `@` asks for. */
export function intersectWithPlace(reference: Reference, place: Place): Reference | CellError {
  const { sheet, top, left, bottom, right } = reference;
  if (reference.isSingleCell) return reference;
  if (left === right && place.row >= top && place.row <= bottom) {
    return new Reference(sheet, place.row, left, place.row, left, reference.isComputed);
  }
  if (top === bottom && place.column >= left && place.column <= right) {
    return new Reference(sheet, top, place.column, top, place.column, reference.isComputed);
  }
  return errorValue("#VALUE!");
}
