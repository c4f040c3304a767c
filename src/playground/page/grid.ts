import { cellAddress } from "../engine/grid";
import { type CellPosition, type Desk } from "./desk";
import { element } from "./elements";
import { type Box, Geometry, HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT } from "./geometry";
import { GridMarks } from "./gridMarks";
import { GridRows, type GridWindow } from "./gridRows";

/** Rows drawn above and below what is seen, so that a quick scroll does not show blanks. */
const OVERSCAN_ROWS = 6;

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
  private readonly rows: GridRows;
  private readonly marks: GridMarks;
  private drawnSheetId = "";

  constructor(private readonly desk: Desk) {
    this.geometry = this.measure();
    this.rows = new GridRows(desk);
    this.marks = new GridMarks(desk);
    this.rows.frozenRows.append(this.marks.frozenRoot);
    this.canvas.append(this.rows.headerRow, this.rows.frozenRows, this.rows.bodyRows, this.marks.root);
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
    this.rows.draw(this.window(), this.geometry);
    this.marks.draw(this.geometry);
    const { active } = this.desk;
    this.root.setAttribute("aria-activedescendant", `cell-${cellAddress(active.row, active.column)}`);
  }

  private layOut(): void {
    const { canvas, geometry } = this;
    canvas.style.width = `${ROW_HEADER_WIDTH + geometry.width}px`;
    canvas.style.height = `${HEADER_HEIGHT + geometry.height}px`;
    this.root.setAttribute("aria-rowcount", String(geometry.rowCount));
    this.root.setAttribute("aria-colcount", String(geometry.columnCount));
  }

  private startSheet(): void {
    this.drawnSheetId = this.desk.sheet.id;
    this.root.scrollTop = 0;
    this.root.scrollLeft = 0;
  }

  private window(): GridWindow {
    const { root, geometry, desk } = this;
    const frozen = desk.sheet.frozenRows;
    return {
      firstRow: Math.max(frozen, geometry.rowAt(root.scrollTop) - OVERSCAN_ROWS),
      lastRow: geometry.rowAt(root.scrollTop + root.clientHeight + OVERSCAN_ROWS * ROW_HEIGHT),
      firstColumn: geometry.columnAt(root.scrollLeft),
      lastColumn: geometry.columnAt(root.scrollLeft + root.clientWidth),
    };
  }
}
