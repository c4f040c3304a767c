import { type Area, type CellValue } from "../../engine/contract";
import { requireWritable, tableOf, type WireContext } from "../context";
import { contentsOf, putContents } from "../cellContents";
import { type OfTable } from "../remoteObject";
import { bodyArea } from "../tableAreas";
import { type Wire } from "../wireClass";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
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
  const rows = contentsOf(workbook, area).map((contents, index) => ({
    contents,
    keys: fields.map(({ key }) => workbook.cell(area.sheetId, area.top + index, area.left + key)?.value),
  }));
  rows.sort((one, other) => {
    for (const [index, { ascending = true }] of fields.entries()) {
      const order = compare(one.keys[index], other.keys[index], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  putContents(
    workbook,
    area,
    rows.map(({ contents }) => contents),
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
