import { type Area, type Sheet, type Workbook } from "../engine/contract";
import { areaAt } from "../engine/grid";
import { type PageWords } from "./words";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** An edit under way: the text so far and where it will go. */
export interface Edit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * What the parts of the page share: the open workbook, the active cell, the edit under way. Each part draws itself
 * anew when told; many changes in one frame are one drawing.
 */
export class Desk {
  /** The cell that typing goes to. */
  active: CellPosition = { row: 0, column: 0 };
  /** The far end of the selection; the active cell itself where only one is selected. */
  focus: CellPosition = { row: 0, column: 0 };
  edit: Edit | undefined;
  /** The cells that the formula being edited was last pointed at. */
  pointedArea: Area | undefined;
  /** The sheet on show; while a formula is edited this may be another than the edit's. */
  shownSheetId = "";
  /** Counts the changes of what cells hold, so that what has not changed is not drawn again. */
  contentVersion = 0;
  private parts: (() => void)[] = [];
  private followed: () => void = () => undefined;
  /** Where each sheet was left. */
  private readonly leftAt = new Map<string, { active: CellPosition; focus: CellPosition }>();
  private frame = 0;
  private unsubscribe: (() => void) | undefined;
  /** Measured once after each change: it takes a look at every cell. */
  private readonly usedAreas = new Map<string, Area | undefined>();

  constructor(
    public workbook: Workbook,
    readonly words: PageWords,
  ) {
    this.show(workbook);
  }

  /** Puts another workbook on the desk. */
  show(workbook: Workbook): void {
    this.unsubscribe?.();
    this.workbook = workbook;
    this.edit = undefined;
    this.leftAt.clear();
    this.takeSelection(workbook.selection);
    this.contentChanged();
    this.unsubscribe = workbook.subscribe((change) => {
      if (change.kind !== "selected" && change.kind !== "activated") this.contentChanged();
      if (change.kind === "selected" || change.kind === "activated") this.followSelection();
      this.redraw();
    });
    this.redraw();
  }

  get sheet(): Sheet {
    return this.workbook.sheet(this.shownSheetId) ?? this.workbook.sheets[0]!;
  }

  /** The part of the shown sheet that holds something. */
  get usedArea(): Area | undefined {
    const { id } = this.sheet;
    if (!this.usedAreas.has(id)) this.usedAreas.set(id, this.workbook.usedArea(id));
    return this.usedAreas.get(id);
  }

  /** The selected area, on the sheet shown. */
  get selection(): Area {
    const { active, focus } = this;
    return {
      sheetId: this.shownSheetId,
      top: Math.min(active.row, focus.row),
      left: Math.min(active.column, focus.column),
      bottom: Math.max(active.row, focus.row),
      right: Math.max(active.column, focus.column),
    };
  }

  /** Selects from `active` to `focus`, and tells the workbook, as a click does. */
  select(active: CellPosition, focus: CellPosition = active): void {
    this.active = active;
    this.focus = focus;
    this.rememberPlace();
    this.workbook.selection = this.selection;
    this.redraw();
  }

  /** Shows a sheet with what was last selected there. */
  showSheet(sheetId: string): void {
    if (sheetId === this.shownSheetId) return;
    const origin = { row: 0, column: 0 };
    const { active, focus } = this.leftAt.get(sheetId) ?? { active: origin, focus: origin };
    this.shownSheetId = sheetId;
    if (this.edit) return this.redraw();
    this.select(active, focus);
    this.followed();
  }

  /** Writes what the user typed into a cell, and calculates. */
  write(position: CellPosition, text: string): void {
    const area = areaAt(this.shownSheetId, position.row, position.column);
    this.workbook.write(area, [[text]], "user");
    this.workbook.recalculate();
  }

  /** Registers what brings a selection into view that was not made on the grid itself. */
  onFollowed(follow: () => void): void {
    this.followed = follow;
  }

  /** Registers a part of the page to be drawn after each change. */
  onRedraw(draw: () => void): void {
    this.parts.push(draw);
  }

  redraw(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const draw of this.parts) draw();
    });
  }

  private contentChanged(): void {
    this.contentVersion += 1;
    this.usedAreas.clear();
  }

  private rememberPlace(): void {
    this.leftAt.set(this.shownSheetId, { active: this.active, focus: this.focus });
  }

  /** The add-in, or a removed sheet, may select as well as the user. */
  private followSelection(): void {
    const { selection } = this.workbook;
    const own = this.selection;
    const isOwn =
      selection.sheetId === own.sheetId &&
      selection.top === own.top &&
      selection.left === own.left &&
      selection.bottom === own.bottom &&
      selection.right === own.right;
    if (isOwn || this.edit) return;
    this.takeSelection(selection);
    this.followed();
  }

  private takeSelection(area: Area): void {
    this.shownSheetId = area.sheetId;
    this.active = { row: area.top, column: area.left };
    this.focus = { row: area.bottom, column: area.right };
    this.rememberPlace();
  }
}
