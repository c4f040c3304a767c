import { type Cell, type Sheet, type Table, type Workbook } from "../engine/contract";
import { contains } from "../engine/grid";
import { isError } from "../engine/values";
import { type Geometry } from "./geometry";
import { fits, numberToFit, textWidth } from "./textWidth";
import { type PageWords } from "./words";

/** All that one cell shows; two equal looks need no drawing. */
export interface CellLook {
  readonly text: string;
  readonly className: string;
  readonly style: string;
  readonly title: string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A cell under a merged one. */
const COVERED: CellLook = {
  text: "",
  className: "cell covered",
  style: "",
  title: "",
  left: 0,
  width: 0,
  height: 0,
};

/** Accents of Excel's table styles, in the order of their numbers; the first is neutral. */
const TABLE_ACCENTS = 7;

/** Says what each cell of a sheet looks like. Made anew for each drawing. */
export class SheetLook {
  private readonly tables: readonly Table[];

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly geometry: Geometry,
    private readonly words: PageWords,
  ) {
    this.tables = workbook.tables.filter((table) => table.area.sheetId === sheet.id);
  }

  look(row: number, column: number): CellLook {
    const cell = this.workbook.cell(this.sheet.id, row, column);
    const table = this.tables.find(({ area }) => contains(area, row, column));
    const merged = this.sheet.mergedAreas.find((area) => contains(area, row, column));
    if (merged && (merged.top !== row || merged.left !== column)) return COVERED;
    const box = this.geometry.box(merged ?? { top: row, left: column, bottom: row, right: column });
    const classes = ["cell"];
    if (table) classes.push(...tableClasses(table, row));
    if (merged) classes.push("merged");
    if (!cell) return { text: "", className: classes.join(" "), style: "", title: "", ...box };

    const isBold = cell.style?.bold === true || classes.includes("table-heading");
    const full = this.workbook.text(this.sheet.id, row, column);
    const text = typeof cell.value === "number" ? this.numberText(cell, full, isBold, box.width) : full;
    classes.push(...valueClasses(cell));
    if (cell.style?.fillColor) classes.push("filled");
    if (cell.style?.fontColor) classes.push("inked");
    let style = inlineStyle(cell);
    const { wrapText, horizontalAlignment = "Left" } = cell.style ?? {};
    if (typeof cell.value === "string" && !wrapText && !merged && horizontalAlignment === "Left") {
      const room = fits(full, isBold, box.width)
        ? box.width
        : this.roomFor(row, column, textWidth(full, isBold));
      if (room > box.width) {
        classes.push("overflowing");
        style += `--room:${room}px;`;
      }
    }
    return { text, className: classes.join(" "), style, title: this.title(cell, text, full), ...box };
  }

  private numberText(cell: Cell, full: string, isBold: boolean, room: number): string {
    const format = cell.style?.numberFormat ?? "General";
    return numberToFit(cell.value as number, full, format === "General", isBold, room);
  }

  /** A long text runs over the empty cells to its right, as far as it needs. */
  private roomFor(row: number, column: number, needed: number): number {
    let room = this.geometry.columnWidth(column);
    for (let next = column + 1; room < needed && next < this.geometry.columnCount; next++) {
      const neighbour = this.workbook.cell(this.sheet.id, row, next);
      if (neighbour && neighbour.value !== null) break;
      room += this.geometry.columnWidth(next);
    }
    return Math.min(room, Math.ceil(needed));
  }

  private title(cell: Cell, text: string, full: string): string {
    if (isError(cell.value) && cell.value.message) return cell.value.message;
    if (cell.cached) return this.words.cached;
    return text === full ? "" : full;
  }
}

function tableClasses(table: Table, row: number): string[] {
  const [, kind = "Medium", number = "2"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const classes = ["in-table", `accent-${(Number(number) - 1) % TABLE_ACCENTS}`];
  if (kind === "Light") classes.push("light-table");
  const isHeading = table.hasHeaders && row === table.area.top;
  if (isHeading) classes.push("table-heading");
  else if (table.hasTotals && row === table.area.bottom) classes.push("table-totals");
  else if ((row - table.area.top - Number(table.hasHeaders)) % 2 === 0) classes.push("banded");
  return classes;
}

function valueClasses(cell: Cell): string[] {
  const { value } = cell;
  const classes: string[] = [];
  if (typeof value === "number") classes.push("number");
  else if (typeof value === "boolean") classes.push("boolean");
  else if (isError(value)) classes.push(value.error === "#BUSY!" ? "busy" : "error");
  if (cell.cached) classes.push("cached");
  return classes;
}

function inlineStyle({ style }: Cell): string {
  if (!style) return "";
  const rules: string[] = [];
  if (style.bold) rules.push("font-weight:600");
  if (style.italic) rules.push("font-style:italic");
  if (style.wrapText) rules.push("white-space:pre-wrap");
  if (style.horizontalAlignment) rules.push(`justify-content:${FLEX_ALIGNMENT[style.horizontalAlignment]}`);
  // Named so that the page's theme decides what becomes of them.
  if (style.fillColor) rules.push(`--fill:${style.fillColor}`, `--ink-on-fill:${inkOn(style.fillColor)}`);
  if (style.fontColor) rules.push(`--ink:${style.fontColor}`);
  return rules.map((rule) => `${rule};`).join("");
}

const FLEX_ALIGNMENT = { Left: "flex-start", Center: "center", Right: "flex-end" } as const;

/** Black or white, whichever is read more easily on the colour. */
function inkOn(color: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const brightness = 0.299 * red! + 0.587 * green! + 0.114 * blue!;
  return brightness > 150 ? "#000000" : "#ffffff";
}
