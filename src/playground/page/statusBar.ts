import { type Area, type Workbook } from "../engine/contract";
import { type Language } from "../languages";
import { type Desk } from "./desk";
import { element } from "./elements";

/** What the status bar says of a selection. */
export interface SelectionSummary {
  /** Cells that hold something. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds up the selected cells. */
export function summarise(workbook: Workbook, area: Area): SelectionSummary {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  workbook.eachCell(area, (_row, _column, { value }) => {
    if (value !== null) filled += 1;
    if (typeof value === "number") {
      numbers += 1;
      sum += value;
    }
  });
  return { filled, numbers, sum };
}

/** What is going on, at the left; what is selected, at the right. */
export function createStatusBar(desk: Desk, language: Language): HTMLElement {
  const state = element("span", { class: "state", role: "status" });
  const selection = element("span", { class: "selection-summary" });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  desk.onRedraw(() => {
    const { pendingCalls } = desk.workbook;
    state.textContent =
      pendingCalls > 0
        ? desk.words.calculating(pendingCalls)
        : desk.edit
          ? desk.words.editing
          : desk.words.ready;
    const { filled, numbers, sum } = summarise(desk.workbook, desk.selection);
    const parts: string[] = [];
    if (filled > 1) {
      if (numbers > 0) parts.push(`${desk.words.average}: ${number.format(sum / numbers)}`);
      parts.push(`${desk.words.count}: ${number.format(filled)}`);
      if (numbers > 0) parts.push(`${desk.words.sum}: ${number.format(sum)}`);
    }
    selection.textContent = parts.join("   ");
  });
  return element("div", { class: "status-bar" }, [state, selection]);
}
