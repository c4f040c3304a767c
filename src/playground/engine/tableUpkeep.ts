import { type CellWriter } from "./cellWriter";
import { type Area, type Origin, type Table } from "./contract";
import { movedFormula, renameTableIn, type TableRenaming } from "./formulaText";
import { contains, intersection } from "./grid";
import { type NameList } from "./names";
import { type Calculation } from "./recalculation";
import { type StoredSheet } from "./sheet";
import { type TableList } from "./tables";

/** Keeps tables and the formulas that use them in step. */
export class TableUpkeep {
  constructor(
    private readonly tables: TableList,
    private readonly names: NameList,
    private readonly calculation: Calculation,
    private readonly writer: CellWriter,
  ) {}

  /** Formulas that use tables are compiled anew, after a table came, went, or got other columns, rows or names. */
  meaningChanged(table: Table, sheet: StoredSheet): void {
    const renaming = this.tables.takeRenaming(table);
    if (renaming) this.rename(table, renaming);
    const key = table.name.toLowerCase();
    this.calculation.recompile((program) => program.usesTables || program.names.has(key));
    this.calculation.contentsChanged(sheet, table.area);
  }

  /**
   * Headings that were overwritten rename columns; rows a user types below a table become part of it. Gives the
   * tables that changed.
   */
  follow(sheet: StoredSheet, area: Area, origin: Origin): readonly Table[] {
    const changed = new Set<Table>();
    for (const table of this.tables.tables) {
      const headings = { ...table.area, bottom: table.area.top };
      if (!table.hasHeaders || !intersection(headings, area)) continue;
      this.tables.readHeadings(table, sheet);
      changed.add(table);
    }
    const growth = origin === "user" ? this.tables.growingInto(filledPart(sheet, area)) : undefined;
    if (growth) {
      this.grow(sheet, growth.table, growth.bottom);
      changed.add(growth.table);
    }
    for (const table of changed) this.meaningChanged(table, sheet);
    return [...changed];
  }

  /** Formulas and names that mention the table or its columns are rewritten, as Excel does. */
  private rename(table: Table, renaming: TableRenaming): void {
    this.names.rewrite((formula) => renameTableIn(formula, renaming, false));
    const oldKey = renaming.oldName.toLowerCase();
    this.calculation.rewrite(
      (program) => program.usesTables || program.names.has(oldKey),
      (formula, site) => {
        const isInside = site.sheet.id === table.area.sheetId && contains(table.area, site.row, site.column);
        return renameTableIn(formula, renaming, isInside);
      },
    );
  }

  /** Takes in rows below a table; columns filled with formulas go on in the new rows. */
  private grow(sheet: StoredSheet, table: Table, bottom: number): void {
    const { area } = table;
    table.area = { ...area, bottom };
    for (let column = area.left; column <= area.right; column++) {
      const formula = sheet.cell(area.bottom, column)?.formula;
      if (formula === undefined) continue;
      for (let row = area.bottom + 1; row <= bottom; row++) {
        const cell = sheet.cell(row, column);
        if (cell && (cell.value !== null || cell.formula !== undefined)) continue;
        const moved = movedFormula(formula, { row: area.bottom, column }, { row, column });
        this.writer.writeCell(sheet, row, column, moved, false);
      }
    }
  }
}

/** The written area down to its last row that holds something. */
function filledPart(sheet: StoredSheet, area: Area): Area {
  let bottom = area.top - 1;
  sheet.eachCell(area, (row, _column, cell) => {
    if (cell.value !== null || cell.formula !== undefined) bottom = row;
  });
  return { ...area, bottom };
}
