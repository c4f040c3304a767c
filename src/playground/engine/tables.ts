import { type Area, type Table } from "./contract";
import { type TableRenaming } from "./formulaText";
import { intersection } from "./grid";
import { formattedText } from "./cellText";
import { type StoredSheet } from "./sheet";

const DEFAULT_STYLE = "TableStyleMedium2";

/** The rows of a table that hold data, without headings and totals. */
export function tableBody(table: Table): { top: number; bottom: number } {
  return {
    top: table.area.top + (table.hasHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.hasTotals ? 1 : 0),
  };
}

/** A heading no other column has: `Units`, `Units2`, `Units3`. */
function uniqueName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = wanted + number;
  return name;
}

/** The tables of a workbook. */
export class TableList {
  readonly tables: Table[] = [];
  private lastNumber = 0;
  /** The names formulas call a table and its columns by, so that a renaming is noticed. */
  private readonly namesInFormulas = new Map<string, { name: string; columns: Map<number, string> }>();

  byId(id: string): Table | undefined {
    return this.tables.find((table) => table.id === id);
  }

  byName(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  /** The table that covers a cell. */
  at(sheetId: string, row: number, column: number): Table | undefined {
    const cell = { sheetId, top: row, left: column, bottom: row, right: column };
    return this.tables.find((table) => intersection(table.area, cell));
  }

  /** The table an area touches. */
  touching(area: Area): Table | undefined {
    return this.tables.find((table) => intersection(table.area, area));
  }

  /** Makes a table; headings that are empty or taken are completed in their cells, as Excel does. */
  add(sheet: StoredSheet, wanted: { name?: string; area: Area; hasHeaders: boolean; style?: string }): Table {
    if (this.touching(wanted.area)) throw new Error("A table cannot overlap another table.");
    const number = ++this.lastNumber;
    const name =
      wanted.name ??
      uniqueName(
        `Table${number}`,
        this.tables.map((table) => table.name),
      );
    if (this.byName(name)) throw new Error(`There is already a table named ${name}.`);
    const table: Table = {
      id: String(number),
      name,
      area: wanted.area,
      hasHeaders: wanted.hasHeaders,
      hasTotals: false,
      style: wanted.style ?? DEFAULT_STYLE,
      columns: [],
    };
    this.tables.push(table);
    this.readHeadings(table, sheet);
    this.takeRenaming(table);
    return table;
  }

  remove(id: string): boolean {
    const index = this.tables.findIndex((table) => table.id === id);
    if (index >= 0) this.tables.splice(index, 1);
    return index >= 0;
  }

  /** Takes the column names from the heading row, completing it where it is empty or repeats a name. */
  readHeadings(table: Table, sheet: StoredSheet): void {
    const { top, left, right } = table.area;
    const names: string[] = [];
    for (let column = left; column <= right; column++) {
      const position = column - left;
      const cell = table.hasHeaders ? sheet.ensure(top, column) : undefined;
      const shown = formattedText(cell?.value ?? null, cell?.style?.numberFormat);
      const fallback = table.columns[position]?.name ?? `Column${position + 1}`;
      const name = uniqueName(table.hasHeaders && shown !== "" ? shown : fallback, names);
      names.push(name);
      if (cell) cell.value = name;
    }
    table.columns = names.map((name, position) => ({
      id: table.columns[position]?.id ?? position + 1,
      name,
    }));
  }

  /** What was renamed since the last time this was asked; undefined where nothing was. */
  takeRenaming(table: Table): TableRenaming | undefined {
    const before = this.namesInFormulas.get(table.id);
    const columns = new Map(table.columns.map(({ id, name }) => [id, name]));
    this.namesInFormulas.set(table.id, { name: table.name, columns });
    if (!before) return undefined;
    const renamed = new Map<string, string>();
    for (const [id, oldName] of before.columns) {
      const newName = columns.get(id);
      if (newName !== undefined && newName !== oldName) renamed.set(oldName.toLowerCase(), newName);
    }
    if (renamed.size === 0 && before.name === table.name) return undefined;
    return { oldName: before.name, newName: table.name, columns: renamed };
  }

  /**
   * The table that takes in rows typed directly below it, and its new last row. Rows below a totals row, or typed
   * beyond the table's sides, stay outside.
   */
  growingInto(written: Area): { table: Table; bottom: number } | undefined {
    const table = this.tables.find(
      ({ area, hasTotals }) =>
        !hasTotals &&
        area.sheetId === written.sheetId &&
        written.top <= area.bottom + 1 &&
        written.top > area.top &&
        written.bottom > area.bottom &&
        written.left >= area.left &&
        written.right <= area.right,
    );
    if (!table) return undefined;
    const grown = { ...table.area, bottom: written.bottom };
    const isFree = !this.tables.some((other) => other !== table && intersection(other.area, grown));
    return isFree ? { table, bottom: written.bottom } : undefined;
  }
}
