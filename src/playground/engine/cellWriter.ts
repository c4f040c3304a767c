import { readEntry } from "./cellInput";
import { type Area, type LoadedCell } from "./contract";
import { areaAt } from "./grid";
import { type Calculation } from "./recalculation";
import { type StoredSheet } from "./sheet";

/** Puts contents into cells and takes them out, with the calculation kept informed. */
export class CellWriter {
  constructor(private readonly calculation: Calculation) {}

  /** Writes a rectangle from its top left cell; null leaves a cell alone, an empty text clears it. */
  write(sheet: StoredSheet, area: Area, rows: readonly (readonly unknown[])[], asText: boolean): void {
    rows.forEach((entries, rowOffset) =>
      entries.forEach((entry, columnOffset) => {
        if (entry === null || entry === undefined) return;
        this.writeCell(sheet, area.top + rowOffset, area.left + columnOffset, entry, asText);
      }),
    );
    this.calculation.contentsChanged(sheet, area);
  }

  writeCell(sheet: StoredSheet, row: number, column: number, entry: unknown, asText: boolean): void {
    this.clearCell(sheet, row, column);
    if (entry === "") return;
    const cell = sheet.ensure(row, column);
    const currentFormat = cell.style?.numberFormat ?? "General";
    const typed = readEntry(entry, asText || currentFormat === "@");
    cell.value = typed.value;
    cell.formula = typed.formula;
    if (typed.formula !== undefined) this.calculation.addFormula(sheet, row, column, cell);
    if (typed.numberFormat && currentFormat === "General") {
      cell.style = { ...cell.style, numberFormat: typed.numberFormat };
    }
  }

  clear(sheet: StoredSheet, area: Area): void {
    sheet.eachCell(area, (row, column) => this.clearCell(sheet, row, column));
    this.calculation.contentsChanged(sheet, area);
  }

  /** Puts a saved sheet's cells in place as they are. */
  load(sheet: StoredSheet, cells: Iterable<LoadedCell>): void {
    const withFormula: LoadedCell[] = [];
    for (const loaded of cells) {
      const cell = sheet.ensure(loaded.row, loaded.column);
      cell.value = loaded.value;
      cell.formula = loaded.formula;
      cell.style = loaded.style ?? cell.style;
      if (loaded.formula !== undefined) withFormula.push(loaded);
    }
    for (const loaded of withFormula) this.loadFormula(sheet, loaded);
    const used = sheet.usedArea();
    if (used) this.calculation.contentsChanged(sheet, used);
  }

  private clearCell(sheet: StoredSheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    if (!cell) return;
    this.calculation.removeFormula(cell);
    cell.value = null;
    cell.formula = undefined;
    cell.cached = undefined;
    this.calculation.leaveSpill(sheet, cell);
    sheet.dropIfBare(row, column);
  }

  /** A saved formula, with the cells its array filled when the file was saved. */
  private loadFormula(sheet: StoredSheet, { row, column, value, spill }: LoadedCell): void {
    const cell = sheet.ensure(row, column);
    if (spill && (spill.rows > 1 || spill.columns > 1)) {
      cell.spill = spill;
      sheet.eachCell(areaAt(sheet.id, row, column, spill.rows, spill.columns), (_row, _column, other) => {
        if (other !== cell && other.formula === undefined) other.spilledFrom = { row, column };
      });
    }
    this.calculation.addFormula(sheet, row, column, cell, value);
  }
}
