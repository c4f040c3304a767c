import { type Desk } from "./desk";
import { element } from "./elements";

/** The sheets that can be seen, one tab each. */
export function createSheetTabs(desk: Desk): HTMLElement {
  const root = element("div", { class: "sheet-tabs", role: "tablist", "aria-label": desk.words.sheetTabs });
  root.addEventListener("mousedown", (event) => {
    // While a formula is edited, another sheet is looked at to point at its cells: the editor keeps the focus.
    if (desk.edit) event.preventDefault();
  });
  root.addEventListener("click", (event) => {
    const tab = (event.target as HTMLElement).closest<HTMLElement>("[role=tab]");
    if (tab?.dataset.sheet) desk.showSheet(tab.dataset.sheet);
  });
  root.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const tabs = [...root.querySelectorAll<HTMLElement>("[role=tab]")];
    if (step === undefined) return;
    const next = tabs[tabs.findIndex((tab) => tab.dataset.sheet === desk.shownSheetId) + step];
    if (!next?.dataset.sheet) return;
    desk.showSheet(next.dataset.sheet);
    next.focus();
  });
  let drawn = "";
  desk.onRedraw(() => {
    const visible = desk.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const state = JSON.stringify([desk.shownSheetId, visible.map((sheet) => [sheet.id, sheet.name])]);
    if (state === drawn) return;
    drawn = state;
    const hadFocus = root.contains(document.activeElement);
    root.replaceChildren(
      ...visible.map((sheet) => {
        const isShown = sheet.id === desk.shownSheetId;
        return element("button", {
          role: "tab",
          type: "button",
          "aria-selected": String(isShown),
          tabindex: isShown ? "0" : "-1",
          "data-sheet": sheet.id,
          text: sheet.name,
        });
      }),
    );
    const shown = root.querySelector<HTMLElement>("[aria-selected=true]");
    shown?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) shown?.focus();
  });
  return root;
}
