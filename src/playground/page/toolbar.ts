import { type Desk } from "./desk";
import { element } from "./elements";
import { HANDLES } from "./handles";

export interface ToolbarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly togglePane: () => void;
}

export interface Toolbar {
  readonly root: HTMLElement;
  /** Shows whether the pane is open; undefined where there is no add-in to open. */
  readonly showPaneState: (isOpen: boolean | undefined) => void;
}

/** Open, save, the workbook's name, and the button that stands for the add-in's place on the ribbon. */
export function createToolbar(desk: Desk, actions: ToolbarActions): Toolbar {
  const { words } = desk;
  const picker = element("input", { type: "file", accept: ".xlsx,.xlsm", id: "file-picker" });
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // So that the same file can be picked again.
    picker.value = "";
    if (file) actions.open(file);
  });
  const open = element("label", { class: "button", for: "file-picker" }, [picker, words.open]);
  const save = element("button", {
    type: "button",
    class: "button",
    "aria-label": HANDLES.save,
    text: words.save,
  });
  save.addEventListener("click", actions.save);
  const name = element("span", { class: "workbook-name" });
  const pane = element("button", { type: "button", class: "button pane-button", text: words.showPane });
  pane.addEventListener("click", actions.togglePane);
  desk.onRedraw(() => {
    name.textContent = desk.workbook.name;
    document.title = `${desk.workbook.name} – ${words.title}`;
  });
  const root = element("header", { class: "toolbar", role: "toolbar", "aria-label": words.title }, [
    open,
    save,
    name,
    pane,
  ]);
  return {
    root,
    showPaneState(isOpen) {
      pane.disabled = isOpen === undefined;
      pane.setAttribute("aria-expanded", String(isOpen ?? false));
    },
  };
}
