import { cellAddress, columnLetters } from "../engine/grid";
import { type CellLook, SheetLook } from "./cellLook";
import { type Desk } from "./desk";
import { element } from "./elements";
import { type Geometry, ROW_HEADER_WIDTH, ROW_HEIGHT } from "./geometry";

/** The rows and columns to draw, besides the rows that stay at the top. */
export interface GridWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

interface DrawnRow {
  readonly root: HTMLElement;
  readonly header: HTMLElement;
  readonly cells: DrawnCell[];
  /** All that the row was drawn from: while it is the same, so is the row. */
  drawnFrom?: string;
}

interface DrawnCell {
  readonly root: HTMLElement;
  /** The text has an element of its own, which may be wider than the cell. */
  readonly text: HTMLElement;
  look?: CellLook;
  address?: string;
  isSelected?: boolean;
}

/** Draws headings, rows and cells. An element that scrolls out of view is used again for one that scrolls into it. */
export class GridRows {
  readonly headerRow = element("div", { class: "column-headers", role: "row" });
  readonly frozenRows = element("div", { class: "frozen-rows", role: "rowgroup" });
  readonly bodyRows = element("div", { class: "body-rows", role: "rowgroup" });
  private readonly drawn = new Map<number, DrawnRow>();
  private spareRows: DrawnRow[] = [];
  private headersDrawnFrom = "";

  constructor(private readonly desk: Desk) {}

  draw(window: GridWindow, geometry: Geometry): void {
    this.frozenRows.style.height = `${this.desk.sheet.frozenRows * ROW_HEIGHT}px`;
    this.frozenRows.classList.toggle("has-rows", this.desk.sheet.frozenRows > 0);
    this.drawColumnHeaders(window, geometry);
    this.drawRows(window, geometry);
  }

  private drawColumnHeaders(window: GridWindow, geometry: Geometry): void {
    const { selection, contentVersion, sheet } = this.desk;
    const { firstColumn, lastColumn } = window;
    const drawnFrom = [
      sheet.id,
      contentVersion,
      firstColumn,
      lastColumn,
      selection.left,
      selection.right,
    ].join();
    if (this.headersDrawnFrom === drawnFrom) return;
    this.headersDrawnFrom = drawnFrom;
    const headers = [element("div", { class: "corner" })];
    for (let column = window.firstColumn; column <= window.lastColumn; column++) {
      const header = element("div", {
        role: "columnheader",
        class: "column-header",
        "aria-colindex": `${column + 1}`,
      });
      header.classList.toggle("selected", column >= selection.left && column <= selection.right);
      header.style.left = `${ROW_HEADER_WIDTH + geometry.left(column)}px`;
      header.style.width = `${geometry.columnWidth(column)}px`;
      header.textContent = columnLetters(column);
      headers.push(header);
    }
    this.headerRow.replaceChildren(...headers);
  }

  private drawRows(window: GridWindow, geometry: Geometry): void {
    const { desk } = this;
    const frozen = Math.min(desk.sheet.frozenRows, geometry.rowCount);
    const isWanted = (row: number): boolean =>
      row < frozen || (row >= window.firstRow && row <= window.lastRow);
    for (const [row, drawnRow] of this.drawn) {
      if (isWanted(row)) continue;
      this.drawn.delete(row);
      this.spareRows.push(drawnRow);
    }
    const look = new SheetLook(desk.workbook, desk.sheet, geometry, desk.words);
    for (let row = 0; row < frozen; row++) this.drawRow(row, this.frozenRows, window, look);
    for (let row = window.firstRow; row <= window.lastRow; row++) {
      this.drawRow(row, this.bodyRows, window, look);
    }
    for (const spare of this.spareRows) spare.root.remove();
    this.spareRows = [];
  }

  private drawRow(row: number, parent: HTMLElement, window: GridWindow, look: SheetLook): void {
    let drawnRow = this.drawn.get(row);
    if (!drawnRow) {
      drawnRow = this.spareRows.pop() ?? makeRow();
      this.drawn.set(row, drawnRow);
    }
    const { root, cells } = drawnRow;
    if (root.parentElement !== parent) parent.append(root);
    const { selection } = this.desk;
    const isRowSelected = row >= selection.top && row <= selection.bottom;
    const drawnFrom = [
      row,
      this.desk.sheet.id,
      this.desk.contentVersion,
      window.firstColumn,
      window.lastColumn,
      isRowSelected && [selection.left, selection.right],
    ].join();
    if (drawnRow.drawnFrom === drawnFrom) return;
    drawnRow.drawnFrom = drawnFrom;

    this.drawRowFrame(drawnRow, row, isRowSelected);
    const count = window.lastColumn - window.firstColumn + 1;
    while (cells.length > count) cells.pop()!.root.remove();
    while (cells.length < count) {
      const cell = makeCell();
      cells.push(cell);
      root.append(cell.root);
    }
    for (let index = 0; index < count; index++) {
      const column = window.firstColumn + index;
      const isSelected = isRowSelected && column >= selection.left && column <= selection.right;
      this.drawCell(cells[index]!, row, column, isSelected, look);
    }
  }

  private drawRowFrame({ root, header }: DrawnRow, row: number, isSelected: boolean): void {
    root.style.top = `${row * ROW_HEIGHT}px`;
    root.setAttribute("aria-rowindex", String(row + 1));
    header.textContent = String(row + 1);
    header.classList.toggle("selected", isSelected);
  }

  private drawCell(
    cell: DrawnCell,
    row: number,
    column: number,
    isSelected: boolean,
    sheetLook: SheetLook,
  ): void {
    const { root } = cell;
    const address = cellAddress(row, column);
    if (cell.address !== address) {
      cell.address = address;
      root.id = `cell-${address}`;
      root.dataset.address = address;
      root.setAttribute("aria-colindex", String(column + 1));
    }
    if (cell.isSelected !== isSelected) {
      cell.isSelected = isSelected;
      root.setAttribute("aria-selected", String(isSelected));
    }
    const look = sheetLook.look(row, column);
    const style = `left:${ROW_HEADER_WIDTH + look.left}px;width:${look.width}px;height:${look.height}px;${look.style}`;
    const old = cell.look;
    if (old?.className !== look.className) root.className = look.className;
    if (old?.style !== style) root.style.cssText = style;
    if (old?.text !== look.text) cell.text.textContent = look.text;
    if ((old?.title ?? "") !== look.title) root.title = look.title;
    cell.look = { ...look, style };
  }
}

function makeRow(): DrawnRow {
  const root = element("div", { role: "row", class: "row" });
  const header = element("div", { role: "rowheader", class: "row-header" });
  root.append(header);
  return { root, header, cells: [] };
}

function makeCell(): DrawnCell {
  const text = element("span");
  return { root: element("div", { role: "gridcell", class: "cell" }, [text]), text };
}
