import { parseA1Ref } from "@borgar/fx";
import { type Area } from "../engine/contract";
import { cellAddress, LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { isError } from "../engine/values";
import { editText } from "./cellEntry";
import { type Desk } from "./desk";
import { element } from "./elements";
import { HANDLES } from "./handles";
import { type Grid } from "./grid";

/** Name box, formula and, below them, one line that explains the active cell. */
export class FormulaBar {
  readonly input: HTMLInputElement;
  readonly root: HTMLElement;
  private readonly nameBox: HTMLInputElement;
  private readonly explanation = element("div", { class: "explanation", role: "status" });
  private problem = "";

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
  ) {
    const { words } = desk;
    this.nameBox = element("input", {
      class: "name-box",
      "aria-label": HANDLES.nameBox,
      title: words.nameBox,
      spellcheck: "false",
    });
    this.input = element("input", {
      class: "formula",
      "aria-label": HANDLES.formulaBar,
      title: words.formulaBar,
      spellcheck: "false",
      autocomplete: "off",
    });
    const line = element("div", { class: "formula-line" }, [
      this.nameBox,
      element("span", { class: "fx", "aria-hidden": "true", text: "fx" }),
      this.input,
    ]);
    this.root = element("div", { class: "formula-bar" }, [line, this.explanation]);
    this.nameBox.addEventListener("keydown", (event) => this.nameBoxKey(event));
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    desk.onRedraw(() => this.draw());
  }

  /** Says what is wrong with what the user does; "" when it is right again. */
  explain(problem: string): void {
    this.problem = problem;
    this.desk.redraw();
  }

  private draw(): void {
    const { desk } = this;
    const { active } = desk;
    if (document.activeElement !== this.nameBox) this.nameBox.value = cellAddress(active.row, active.column);
    if (!desk.edit) this.input.value = editText(desk.workbook, desk.shownSheetId, active);
    const cell = desk.workbook.cell(desk.shownSheetId, active.row, active.column);
    this.input.classList.toggle("spilled", cell?.spilledFrom !== undefined && !desk.edit);
    const [text, kind] = this.explanationOf();
    this.explanation.textContent = text;
    this.explanation.className = `explanation ${kind}`;
  }

  private explanationOf(): [text: string, kind: "problem" | "note"] {
    if (this.problem) return [this.problem, "problem"];
    const { desk } = this;
    if (desk.edit) return ["", "note"];
    const cell = desk.workbook.cell(desk.shownSheetId, desk.active.row, desk.active.column);
    if (!cell) return ["", "note"];
    if (isError(cell.value) && cell.value.message)
      return [`${cell.value.error}  ${cell.value.message}`, "problem"];
    if (cell.cached) return [desk.words.cached, "note"];
    if (!cell.spilledFrom) return ["", "note"];
    return [desk.words.spilledFrom(cellAddress(cell.spilledFrom.row, cell.spilledFrom.column)), "note"];
  }

  private nameBoxKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.leaveNameBox();
    if (event.key !== "Enter") return;
    const typed = this.nameBox.value.trim();
    const area = this.findArea(typed);
    if (!area) return this.explain(this.desk.words.unknownAddress(typed));
    this.explain("");
    const { desk } = this;
    desk.shownSheetId = area.sheetId;
    desk.select({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
    this.leaveNameBox();
    this.grid.reveal(desk.active);
  }

  private leaveNameBox(): void {
    this.grid.root.focus({ preventScroll: true });
    this.desk.redraw();
  }

  /** The cells an address, a table or a defined name stands for. */
  private findArea(text: string): Area | undefined {
    const { workbook } = this.desk;
    const wanted = text.toLowerCase();
    const table = workbook.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return table.area;
    const name = workbook.names.find((candidate) => candidate.name.toLowerCase() === wanted);
    const reference = parseA1Ref(name ? name.formula.slice(1) : text);
    if (!reference || !("range" in reference) || !reference.range) return undefined;
    const sheetName = reference.context?.at(-1);
    const sheet = sheetName ? workbook.sheet(sheetName) : this.desk.sheet;
    if (!sheet) return undefined;
    const { top, left, bottom, right } = reference.range;
    return {
      sheetId: sheet.id,
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? LAST_ROW,
      right: right ?? LAST_COLUMN,
    };
  }
}
