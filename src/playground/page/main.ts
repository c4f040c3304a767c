import { type Workbook } from "../engine/contract";
import { functionNames } from "../engine/functions";
import { createWorkbook } from "../engine/workbook";
import { loadAddIn, type AddIn } from "./addIn";
import { listenToClipboard } from "./clipboard";
import { connectPane, type PaneConnection } from "./connection";
import { Desk } from "./desk";
import { Editor } from "./editor";
import { element } from "./elements";
import { listenToFileDrop } from "./fileDrop";
import { FormulaBar } from "./formulaBar";
import { Grid } from "./grid";
import { listenToKeyboard } from "./keyboard";
import { listenToMouse } from "./mouse";
import { createNotice } from "./notice";
import { readOptions } from "./options";
import { createPaneFrame } from "./paneFrame";
import { isPartKey } from "./partKey";
import "./playgroundApi";
import { createSheetTabs } from "./sheetTabs";
import { createStatusBar } from "./statusBar";
import { createToolbar } from "./toolbar";
import { PAGE_WORDS } from "./words";
import { downloadWorkbook, fetchFirstWorkbook, openFile, UnopenedFile } from "./workbookFiles";

const options = readOptions(location.search, navigator.language);
const words = PAGE_WORDS[options.language];
document.documentElement.lang = options.language;
document.documentElement.dataset.theme = options.theme;

const desk = new Desk(createWorkbook(), words);
const grid = new Grid(desk);
desk.onFollowed(() => grid.reveal(desk.active));
const formulaBar = new FormulaBar(desk, grid);
const notice = createNotice(words);
const editor = new Editor(desk, grid, formulaBar.input, functionNames(), (problem) =>
  formulaBar.explain(problem),
);
const pane = createPaneFrame(words, () => setPaneOpen(false));
const toolbar = createToolbar(desk, {
  open: (file) => void openPicked(file),
  save: () => void save(),
  togglePane: () => setPaneOpen(!pane.isOpen()),
});
let addIn: AddIn | undefined;
let connection: PaneConnection | undefined;

layOutPage();
window.playground = {
  get workbook() {
    return desk.workbook;
  },
  unsupported: () => connection?.unsupported() ?? [],
  charts: () => connection?.charts() ?? [],
  ready: start(),
};

function layOutPage(): void {
  const sheet = element("div", { class: "sheet" }, [
    formulaBar.root,
    grid.root,
    createSheetTabs(desk),
    createStatusBar(desk, options.language),
  ]);
  document.body.append(
    toolbar.root,
    notice.root,
    element("main", { class: "desk" }, [sheet, pane.root]),
    editor.suggestions.root,
    listenToFileDrop(words.dropHere, (file) => void openPicked(file)),
  );
  listenToKeyboard(desk, grid, editor);
  listenToMouse(desk, grid, editor);
  listenToClipboard(desk, grid);
  listenToPartKey();
  grid.root.focus();
}

/** Round the parts of the window: from anywhere on the page into the pane, and from there (`connectPane`) back. */
function listenToPartKey(): void {
  window.addEventListener("keydown", (event) => {
    if (!isPartKey(event)) return;
    event.preventDefault();
    if (connection && pane.isOpen()) connection.focusPane();
    else focusSheet();
  });
}

function focusSheet(): void {
  grid.root.focus({ preventScroll: true });
}

async function start(): Promise<void> {
  const [first, loadedAddIn] = await Promise.all([
    fetchFirstWorkbook(options.workbook),
    loadAddIn(options.language),
  ]);
  addIn = loadedAddIn;
  setPaneOpen(addIn !== undefined);
  const problem = first ? await open(first.bytes, first.name) : words.fileNotFound(options.workbook ?? "");
  if (problem === undefined) return;
  // The add-in runs all the same, in the empty workbook that is on the desk.
  await putOnDesk(desk.workbook);
  notice.show("problem", problem);
}

function setPaneOpen(isOpen: boolean): void {
  pane.setOpen(isOpen && addIn !== undefined);
  toolbar.showPaneState(addIn && pane.isOpen());
}

async function openPicked(file: File): Promise<void> {
  const problem = await open(new Uint8Array(await file.arrayBuffer()), file.name);
  if (problem !== undefined) notice.show("problem", problem);
}

/** Puts the file on the desk; answers the sentence that says why where it cannot be opened. */
async function open(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const addInFunctions = addIn?.functions.map((one) => one.name) ?? [];
  try {
    notice.show("note", words.opening(name));
    await painted();
    await putOnDesk(await openFile(bytes, name, addInFunctions, options.language));
    return undefined;
  } catch (error) {
    if (!(error instanceof UnopenedFile)) throw error;
    return error.message;
  }
}

/** Another workbook is another Excel window: the add-in starts anew in it. */
async function putOnDesk(workbook: Workbook): Promise<void> {
  editor.cancel();
  connection?.close();
  desk.show(workbook);
  if (addIn) connection = await connectPane(pane.frame, workbook, addIn, options, focusSheet);
  if (addIn) notice.hide();
  else notice.show("problem", words.noAddIn);
  focusSheet();
}

/** Reading a large file keeps the page busy: what it says has to be seen before. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

async function save(): Promise<void> {
  if (!editor.commit()) return;
  const recorded = connection?.recordedLosses() ?? [];
  const { fileName, losses } = await downloadWorkbook(desk.workbook, recorded, options.language);
  if (losses.length > 0) notice.show("note", words.saved(fileName), losses);
}
