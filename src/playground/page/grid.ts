import { type Area } from "../engine/contract";
import { cellAddress, columnLetters } from "../engine/grid";
import { SheetLook, type CellLook } from "./cellLook";
import { type CellPosition, type Desk } from "./desk";
import { element } from "./elements";
import { type Box, Geometry, HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT } from "./geometry";

/** Rows drawn above and below what is seen, so that a quick scroll does not show blanks. */
const OVERSCAN_ROWS = 6;

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

interface Mark {
  readonly className: "selection" | "active" | "spill" | "pointed";
  readonly area: Omit<Area, "sheetId">;
}

interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The sheet on the page: only the cells in view exist as elements. */
export class Grid {
  readonly root = element("div", {
    class: "grid",
    role: "grid",
    tabindex: "0",
    "aria-multiselectable": "true",
  });
  /** As large as the whole sheet, so that the browser scrolls it; everything else lies on it. */
  readonly canvas = element("div", { class: "canvas", role: "presentation" });
  geometry: Geometry;
  private readonly headerRow = element("div", { class: "column-headers", role: "row" });
  private readonly frozenRows = element("div", { class: "frozen-rows", role: "rowgroup" });
  private readonly bodyRows = element("div", { class: "body-rows", role: "rowgroup" });
  private readonly marks = element("div", { class: "marks", "aria-hidden": "true" });
  private readonly frozenMarks = element("div", { class: "marks", "aria-hidden": "true" });
  private readonly drawn = new Map<number, DrawnRow>();
  private spareRows: DrawnRow[] = [];
  private drawnSheetId = "";
  private headersDrawnFrom = "";

  constructor(private readonly desk: Desk) {
    this.geometry = this.measure();
    this.canvas.append(this.headerRow, this.frozenRows, this.bodyRows, this.marks);
    this.root.append(this.canvas);
    this.root.setAttribute("aria-label", desk.words.grid);
    this.root.addEventListener("scroll", () => desk.redraw(), { passive: true });
    new ResizeObserver(() => desk.redraw()).observe(this.root);
    desk.onRedraw(() => this.draw());
  }

  /** How many whole rows are in view. */
  get rowsPerPage(): number {
    const frozen = this.desk.sheet.frozenRows * ROW_HEIGHT;
    return Math.max(1, Math.floor((this.root.clientHeight - HEADER_HEIGHT - frozen) / ROW_HEIGHT));
  }

  /** Scrolls as little as is needed to see the cell. */
  reveal({ row, column }: CellPosition): void {
    this.geometry = this.measure();
    this.layOut();
    if (this.drawnSheetId !== this.desk.sheet.id) this.startSheet();
    const { root, geometry } = this;
    const { left, top, width, height } = geometry.box({ top: row, left: column, bottom: row, right: column });
    const frozen = this.desk.sheet.frozenRows * ROW_HEIGHT;
    const seenWidth = root.clientWidth - ROW_HEADER_WIDTH;
    const seenHeight = root.clientHeight - HEADER_HEIGHT;
    if (left < root.scrollLeft) root.scrollLeft = left;
    else if (left + width > root.scrollLeft + seenWidth)
      root.scrollLeft = left + Math.min(width, seenWidth) - seenWidth;
    if (row < this.desk.sheet.frozenRows) return;
    if (top - frozen < root.scrollTop) root.scrollTop = top - frozen;
    else if (top + height > root.scrollTop + seenHeight) root.scrollTop = top + height - seenHeight;
  }

  /** The cell under the mouse; a negative row or column means the headings. */
  positionAt(event: MouseEvent): CellPosition {
    const bounds = this.root.getBoundingClientRect();
    const left = event.clientX - bounds.left - ROW_HEADER_WIDTH;
    const top = event.clientY - bounds.top - HEADER_HEIGHT;
    const isFrozen = top < this.desk.sheet.frozenRows * ROW_HEIGHT;
    return {
      row: top < 0 ? -1 : this.geometry.rowAt(isFrozen ? top : top + this.root.scrollTop),
      column: left < 0 ? -1 : this.geometry.columnAt(left + this.root.scrollLeft),
    };
  }

  /** Where a cell lies on the canvas. */
  boxOf(position: CellPosition): Box {
    const box = this.geometry.box({
      top: position.row,
      left: position.column,
      bottom: position.row,
      right: position.column,
    });
    return { ...box, left: box.left + ROW_HEADER_WIDTH, top: box.top + HEADER_HEIGHT };
  }

  private measure(): Geometry {
    const { desk } = this;
    return new Geometry(desk.sheet, desk.usedArea, desk.active);
  }

  private draw(): void {
    this.geometry = this.measure();
    this.layOut();
    if (this.drawnSheetId !== this.desk.sheet.id) this.startSheet();
    const window = this.window();
    this.drawColumnHeaders(window);
    this.drawRows(window);
    this.drawMarks();
    const { active } = this.desk;
    this.root.setAttribute("aria-activedescendant", `cell-${cellAddress(active.row, active.column)}`);
  }

  private layOut(): void {
    const { canvas, geometry, desk } = this;
    canvas.style.width = `${ROW_HEADER_WIDTH + geometry.width}px`;
    canvas.style.height = `${HEADER_HEIGHT + geometry.height}px`;
    this.frozenRows.style.height = `${desk.sheet.frozenRows * ROW_HEIGHT}px`;
    this.frozenRows.classList.toggle("has-rows", desk.sheet.frozenRows > 0);
    this.root.setAttribute("aria-rowcount", String(geometry.rowCount));
    this.root.setAttribute("aria-colcount", String(geometry.columnCount));
  }

  private startSheet(): void {
    this.drawnSheetId = this.desk.sheet.id;
    this.root.scrollTop = 0;
    this.root.scrollLeft = 0;
  }

  private window(): Window {
    const { root, geometry, desk } = this;
    const frozen = desk.sheet.frozenRows;
    return {
      firstRow: Math.max(frozen, geometry.rowAt(root.scrollTop) - OVERSCAN_ROWS),
      lastRow: geometry.rowAt(root.scrollTop + root.clientHeight + OVERSCAN_ROWS * ROW_HEIGHT),
      firstColumn: geometry.columnAt(root.scrollLeft),
      lastColumn: geometry.columnAt(root.scrollLeft + root.clientWidth),
    };
  }

  private drawColumnHeaders(window: Window): void {
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
      header.style.left = `${ROW_HEADER_WIDTH + this.geometry.left(column)}px`;
      header.style.width = `${this.geometry.columnWidth(column)}px`;
      header.textContent = columnLetters(column);
      headers.push(header);
    }
    this.headerRow.replaceChildren(...headers);
  }

  private drawRows(window: Window): void {
    const { desk } = this;
    const frozen = Math.min(desk.sheet.frozenRows, this.geometry.rowCount);
    const isWanted = (row: number): boolean =>
      row < frozen || (row >= window.firstRow && row <= window.lastRow);
    for (const [row, drawnRow] of this.drawn) {
      if (isWanted(row)) continue;
      this.drawn.delete(row);
      this.spareRows.push(drawnRow);
    }
    const look = new SheetLook(desk.workbook, desk.sheet, this.geometry, desk.words);
    for (let row = 0; row < frozen; row++) this.drawRow(row, this.frozenRows, window, look);
    for (let row = window.firstRow; row <= window.lastRow; row++) {
      this.drawRow(row, this.bodyRows, window, look);
    }
    for (const spare of this.spareRows) spare.root.remove();
    this.spareRows = [];
    this.frozenRows.append(this.frozenMarks);
  }

  private drawRow(row: number, parent: HTMLElement, window: Window, look: SheetLook): void {
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
    const left = ROW_HEADER_WIDTH + this.geometry.left(column);
    const style = `left:${left}px;width:${look.width}px;height:${look.height}px;${look.style}`;
    const old = cell.look;
    if (old?.className !== look.className) root.className = look.className;
    if (old?.style !== style) root.style.cssText = style;
    if (old?.text !== look.text) cell.text.textContent = look.text;
    if ((old?.title ?? "") !== look.title) root.title = look.title;
    cell.look = { ...look, style };
  }

  private drawMarks(): void {
    const marks = this.marksShown();
    const hasFrozenRows = this.desk.sheet.frozenRows > 0;
    const draw = (offsetTop: number): HTMLElement[] =>
      marks.map(({ className, area }) => this.mark(className, area, offsetTop));
    this.marks.replaceChildren(...draw(HEADER_HEIGHT));
    // The rows that stay lie above the sheet, with marks of their own.
    this.frozenMarks.replaceChildren(...(hasFrozenRows ? draw(0) : []));
  }

  private marksShown(): Mark[] {
    const { desk } = this;
    const { active, focus, edit, pointedArea } = desk;
    const marks: Mark[] = [];
    if (pointedArea?.sheetId === desk.sheet.id) marks.push({ className: "pointed", area: pointedArea });
    if (edit && edit.sheetId !== desk.sheet.id) return marks;
    const spillArea = this.spillArea();
    if (spillArea) marks.push({ className: "spill", area: spillArea });
    marks.push({ className: "selection", area: desk.selection });
    if (active.row !== focus.row || active.column !== focus.column) {
      const { row, column } = active;
      marks.push({ className: "active", area: { top: row, left: column, bottom: row, right: column } });
    }
    return marks;
  }

  /** The array that the active cell begins or is part of. */
  private spillArea(): Mark["area"] | undefined {
    const { workbook, sheet, active } = this.desk;
    const cell = workbook.cell(sheet.id, active.row, active.column);
    const anchor = cell?.spilledFrom ?? active;
    const spill = workbook.cell(sheet.id, anchor.row, anchor.column)?.spill;
    return (
      spill && {
        top: anchor.row,
        left: anchor.column,
        bottom: anchor.row + spill.rows - 1,
        right: anchor.column + spill.columns - 1,
      }
    );
  }

  private mark(className: string, area: Omit<Area, "sheetId">, offsetTop: number): HTMLElement {
    const box = this.geometry.box(area);
    const mark = element("div", { class: `mark ${className}` });
    mark.style.left = `${ROW_HEADER_WIDTH + box.left}px`;
    mark.style.top = `${offsetTop + box.top}px`;
    mark.style.width = `${box.width}px`;
    mark.style.height = `${box.height}px`;
    return mark;
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
