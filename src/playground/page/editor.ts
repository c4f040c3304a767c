import { cellAddress, quotedSheetName } from "../engine/grid";
import { parseFormula } from "../engine/parsing";
import { type CellPosition, type Desk, type Edit } from "./desk";
import { element } from "./elements";
import { editText } from "./cellEntry";
import { closeBrackets, takesReference, type Stretch } from "./formulaText";
import { type Grid } from "./grid";
import { missingArgument } from "./missingArgument";
import { areaAddress, areaBetween } from "./pointing";
import { Suggestions, type Completion } from "./suggestions";

const NARROWEST = 96;

/**
 * Typing into a cell, in the cell itself or in the formula bar: both show one text. `typing` says how the edit began:
 * after a typed character the arrows leave the cell, after F2 or a double click they move the caret, as in Excel.
 */
export class Editor {
  readonly inCell = element("input", {
    class: "cell-editor",
    hidden: "",
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly suggestions: Suggestions;
  private arrowsLeave = false;
  /** The reference that pointing put in last: pointing again replaces it. */
  private pointed: Stretch | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
    private readonly formulaBar: HTMLInputElement,
    functionNames: readonly string[],
    private readonly explain: (problem: string) => void,
  ) {
    this.suggestions = new Suggestions(
      () => ({ custom: desk.workbook.customFunctions, ordinary: functionNames }),
      desk.words.colon,
      (completion) => this.accept(completion),
    );
    grid.canvas.append(this.inCell);
    for (const input of [this.inCell, formulaBar]) {
      input.addEventListener("input", () => this.typed(input));
      input.addEventListener("keydown", (event) => this.key(event, input));
      for (const moved of ["keyup", "click"]) input.addEventListener(moved, () => this.caretMoved(input));
    }
    formulaBar.addEventListener("focus", () => this.desk.edit ?? this.begin("bar"));
    desk.onRedraw(() => this.place());
  }

  /** Begins an edit in the active cell; with `seed` the cell's text is typed over. */
  begin(where: "cell" | "bar", seed?: string): void {
    const { desk } = this;
    if (desk.sheet.isProtected) {
      this.explain(desk.words.protectedSheet);
      this.grid.root.focus();
      return;
    }
    const { row, column } = desk.active;
    const text = seed ?? editText(desk.workbook, desk.shownSheetId, desk.active);
    desk.edit = { sheetId: desk.shownSheetId, row, column, text };
    this.arrowsLeave = seed !== undefined;
    this.forgetPointing();
    this.inCell.setAttribute("aria-label", desk.words.editCell(cellAddress(row, column)));
    this.inCell.value = text;
    this.grid.reveal(desk.active);
    this.place();
    if (where === "cell") {
      this.inCell.focus();
      this.inCell.setSelectionRange(text.length, text.length);
    }
    desk.redraw();
  }

  /** Writes the text into the cell. Answers false where it cannot be written, and the edit goes on. */
  commit(): boolean {
    const { desk } = this;
    const { edit } = desk;
    if (!edit) return true;
    const text = edit.text.length > 1 ? closeBrackets(edit.text) : edit.text;
    const refusal = this.refusalOf(text);
    if (refusal !== undefined) {
      this.explain(refusal);
      return false;
    }
    const isChanged = text !== editText(desk.workbook, edit.sheetId, edit);
    this.end(edit);
    if (isChanged) desk.write(edit, text);
    return true;
  }

  cancel(): void {
    if (this.desk.edit) this.end(this.desk.edit);
  }

  /** Why a formula cannot be entered as it stands; undefined where it can. */
  private refusalOf(text: string): string | undefined {
    if (!text.startsWith("=") || text.length === 1) return undefined;
    const { words, workbook } = this.desk;
    const formula = parseFormula(text);
    if (!formula) return words.incompleteFormula;
    const missing = missingArgument(formula, workbook.customFunctions);
    return missing && words.missingArgument(missing.functionName, missing.argument);
  }

  /**
   * Puts a reference to these cells at the caret, where the formula can take one. Answers false where it cannot, and
   * the click means what it means without an edit.
   */
  point(from: CellPosition, to: CellPosition): boolean {
    const { desk } = this;
    const { edit } = desk;
    if (!edit) return false;
    const input = this.input;
    const caret = input.selectionStart ?? edit.text.length;
    const replaced =
      this.pointed?.end === caret
        ? this.pointed
        : takesReference(edit.text, caret) && { start: caret, end: caret };
    if (!replaced) return false;
    const sheetPrefix = desk.shownSheetId === edit.sheetId ? "" : `${quotedSheetName(desk.sheet.name)}!`;
    const reference = sheetPrefix + areaAddress(areaBetween(desk.shownSheetId, from, to));
    const text = edit.text.slice(0, replaced.start) + reference + edit.text.slice(replaced.end);
    this.setText(text, replaced.start + reference.length);
    this.pointed = { start: replaced.start, end: replaced.start + reference.length };
    desk.pointedArea = areaBetween(desk.shownSheetId, from, to);
    return true;
  }

  private get input(): HTMLInputElement {
    return document.activeElement === this.formulaBar ? this.formulaBar : this.inCell;
  }

  private end(edit: Edit): void {
    const { desk } = this;
    desk.edit = undefined;
    this.forgetPointing();
    this.suggestions.close();
    this.inCell.hidden = true;
    if (desk.shownSheetId !== edit.sheetId) {
      desk.shownSheetId = edit.sheetId;
      desk.select({ row: edit.row, column: edit.column });
    }
    this.explain("");
    this.grid.root.focus({ preventScroll: true });
    desk.redraw();
  }

  private forgetPointing(): void {
    this.pointed = undefined;
    this.desk.pointedArea = undefined;
  }

  private typed(input: HTMLInputElement): void {
    if (!this.desk.edit) this.begin("bar");
    const { edit } = this.desk;
    if (!edit) return;
    this.desk.edit = { ...edit, text: input.value };
    this.forgetPointing();
    this.mirror(input);
    this.suggest(input);
    this.place();
    this.desk.redraw();
  }

  private key(event: KeyboardEvent, input: HTMLInputElement): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const { suggestions } = this;
    if (suggestions.isListOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      suggestions.move(event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
      return;
    }
    if (suggestions.isListOpen && event.key === "Tab") {
      const completion = suggestions.complete();
      if (completion) this.accept(completion);
      event.preventDefault();
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      if (suggestions.isListOpen) suggestions.close();
      else this.cancel();
      return;
    }
    const leave = this.leavingStep(event, input);
    if (!leave) return;
    event.preventDefault();
    if (this.commit()) this.moveBy(leave);
  }

  private leavingStep(event: KeyboardEvent, input: HTMLInputElement): CellPosition | undefined {
    const back = event.shiftKey ? -1 : 1;
    if (event.key === "Enter") return { row: back, column: 0 };
    if (event.key === "Tab") return { row: 0, column: back };
    if (!this.arrowsLeave || input !== this.inCell || event.shiftKey) return undefined;
    if (event.key === "ArrowUp") return { row: -1, column: 0 };
    if (event.key === "ArrowDown") return { row: 1, column: 0 };
    // In a formula the arrows to the sides correct it; a number or word is left by them.
    if (this.desk.edit?.text.startsWith("=")) return undefined;
    if (event.key === "ArrowLeft") return { row: 0, column: -1 };
    if (event.key === "ArrowRight") return { row: 0, column: 1 };
    return undefined;
  }

  private moveBy(step: CellPosition): void {
    const { desk } = this;
    desk.select({
      row: Math.max(0, desk.active.row + step.row),
      column: Math.max(0, desk.active.column + step.column),
    });
    this.grid.reveal(desk.active);
  }

  private accept(completion: Completion): void {
    this.setText(completion.text, completion.caret);
    this.suggest(this.input);
  }

  private setText(text: string, caret: number): void {
    const { edit } = this.desk;
    if (!edit) return;
    this.desk.edit = { ...edit, text };
    const input = this.input;
    input.value = text;
    input.focus();
    input.setSelectionRange(caret, caret);
    this.mirror(input);
    this.place();
    this.desk.redraw();
  }

  private caretMoved(input: HTMLInputElement): void {
    if (this.desk.edit && !this.suggestions.isListOpen) this.suggest(input);
  }

  private suggest(input: HTMLInputElement): void {
    this.suggestions.update({
      text: input.value,
      caret: input.selectionStart ?? input.value.length,
      bounds: input.getBoundingClientRect(),
    });
  }

  private mirror(source: HTMLInputElement): void {
    const other = source === this.inCell ? this.formulaBar : this.inCell;
    other.value = source.value;
  }

  /** The editor lies over its cell and grows with its text; on another sheet only the formula bar shows the edit. */
  private place(): void {
    const { edit, shownSheetId } = this.desk;
    const isShown = edit !== undefined && edit.sheetId === shownSheetId;
    this.inCell.classList.toggle("elsewhere", edit !== undefined && !isShown);
    this.inCell.hidden = edit === undefined;
    if (!isShown) return;
    const box = this.grid.boxOf(edit);
    const { style } = this.inCell;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.height = `${box.height + 1}px`;
    style.width = `${Math.max(box.width, NARROWEST, edit.text.length * 8 + 16)}px`;
  }
}
