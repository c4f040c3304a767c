import { type Area, type CellValue } from "../../engine/contract";
import { requireWritable, tableOf, type WireContext } from "../context";
import { columnCount, rowCount } from "../areas";
import { type OfTable } from "../remoteObject";
import { bodyArea } from "../tableAreas";
import { type Wire } from "../wireClass";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

interface SortedRow {
  readonly keys: readonly (CellValue | undefined)[];
  readonly contents: readonly unknown[];
  readonly texts: readonly (string | null)[];
}

/** Excel's order: numbers, text, booleans, errors; empty cells last whichever way is sorted. */
function rank(value: CellValue | undefined): number {
  if (value === null || value === undefined) return 4;
  if (typeof value === "object") return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}

function compare(one: CellValue | undefined, other: CellValue | undefined, ascending: boolean): number {
  const [oneRank, otherRank] = [rank(one), rank(other)];
  if (oneRank === 4 || otherRank === 4) return oneRank - otherRank;
  const order =
    oneRank - otherRank ||
    (typeof one === "string" && typeof other === "string"
      ? one.localeCompare(other, undefined, { sensitivity: "accent" })
      : Number(one) - Number(other));
  return ascending ? order : -order;
}

/** Sorts the rows of an area by some of its columns, formulas going with their rows. */
export function sortRows(context: WireContext, area: Area, fields: readonly SortField[]): void {
  requireWritable(context, area);
  const { workbook } = context;
  const columns = Array.from({ length: columnCount(area) }, (_, column) => area.left + column);
  const rows = Array.from({ length: rowCount(area) }, (_, index): SortedRow => {
    const cells = columns.map((column) => workbook.cell(area.sheetId, area.top + index, column));
    const isText = cells.map((cell) => cell?.formula === undefined && typeof cell?.value === "string");
    return {
      keys: fields.map(({ key }) => cells[key]?.value),
      contents: cells.map((cell, column) => (isText[column] ? null : (cell?.formula ?? cell?.value ?? ""))),
      texts: cells.map((cell, column) => (isText[column] ? (cell?.value as string) : null)),
    };
  });
  rows.sort((one, other) => {
    for (const [index, { ascending = true }] of fields.entries()) {
      const order = compare(one.keys[index], other.keys[index], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  workbook.write(
    area,
    rows.map(({ contents }) => contents),
    "add-in",
  );
  workbook.write(
    area,
    rows.map(({ texts }) => texts),
    "add-in",
    { asText: true },
  );
}

/** `range.sort` */
export const rangeSort: Wire<Excel.RangeSort, Area> = {
  methods: {
    apply: (area, context, fields: readonly SortField[], _matchCase?: boolean, hasHeaders?: boolean) =>
      sortRows(context, hasHeaders ? { ...area, top: area.top + 1 } : area, fields),
  },
};

/** `table.sort` */
export const tableSort: Wire<Excel.TableSort, OfTable> = {
  methods: {
    apply: ({ tableId }, context, fields: readonly SortField[]) =>
      sortRows(context, bodyArea(tableOf(context, tableId)), fields),
    // The rows stay as they are; only Excel's note of the sort goes.
    clear: () => undefined,
  },
};
