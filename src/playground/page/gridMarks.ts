import { type Area } from "../engine/contract";
import { type Desk } from "./desk";
import { element } from "./elements";
import { type Box, type Geometry, HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./geometry";

interface Mark {
  readonly className: "selection" | "active" | "spill" | "pointed";
  readonly area: Omit<Area, "sheetId">;
}

/** Draws the frames around what is selected, spilled and pointed at. */
export class GridMarks {
  readonly root = element("div", { class: "marks", "aria-hidden": "true" });
  /** The rows that stay lie above the sheet, with marks of their own. */
  readonly frozenRoot = element("div", { class: "marks", "aria-hidden": "true" });

  constructor(private readonly desk: Desk) {}

  draw(geometry: Geometry): void {
    const marks = this.marksShown();
    const hasFrozenRows = this.desk.sheet.frozenRows > 0;
    const draw = (offsetTop: number): HTMLElement[] =>
      marks.map(({ className, area }) => frame(className, geometry.box(area), offsetTop));
    this.root.replaceChildren(...draw(HEADER_HEIGHT));
    this.frozenRoot.replaceChildren(...(hasFrozenRows ? draw(0) : []));
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
}

function frame(className: string, box: Box, offsetTop: number): HTMLElement {
  const mark = element("div", { class: `mark ${className}` });
  mark.style.left = `${ROW_HEADER_WIDTH + box.left}px`;
  mark.style.top = `${offsetTop + box.top}px`;
  mark.style.width = `${box.width}px`;
  mark.style.height = `${box.height}px`;
  return mark;
}
