import { answer, type Problem, type Result } from "../calculation";
import { inOneLine, type Locale, localeFor } from "../vocabulary";
import type { PlannerWorkbook } from "./contract";
import { insertFormula, selectCell } from "./excel/cells";
import { readSettings } from "./excel/readSettings";
import { inExcel } from "./excel/session";
import {
  findUnfinishedWrite,
  pastWrites,
  previewWrite,
  repeatWrite,
  rowsOfWrite,
  takeBackWrite,
  writeTables,
} from "./excel/writeTables";
import { displayLanguage, readLanguage, readSurroundings } from "./office";

/** What Excel refused where a method answers with no problems of its own; its message is a sentence. */
export class ExcelRefusal extends Error {
  constructor(
    readonly problems: readonly Problem[],
    sentence: string,
  ) {
    super(sentence);
  }
}

const officeLocale = (): Locale => localeFor(displayLanguage());

async function refusal(problems: readonly Problem[]): Promise<ExcelRefusal> {
  const { say } = await import("../vocabulary/sentences/say");
  const locale = officeLocale();
  const sentences = problems.map((problem) => say(problem, locale, (field) => field));
  return new ExcelRefusal(problems, inOneLine(sentences, locale));
}

async function valueOf<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw await refusal(settled.problems);
  return settled.value;
}

/**
 * What the pane can open without is fetched when it is first asked for: the words of all tables with the first look for them.
 */
const later = {
  columnChoices: () => import("./excel/columnChoices"),
  drafts: () => import("./excel/drafts"),
  findSale: () => import("./excel/findSale"),
  findTables: () => import("./excel/findTables"),
  fixCell: () => import("./excel/fixCell"),
  importedSales: () => import("./excel/writeImportedSales"),
  readInputs: () => import("./excel/readInputs"),
  readTables: () => import("./excel/readTables"),
  setUp: () => import("./excel/setUp"),
} as const;

/** The workbook that is open in Excel. */
export const connectWorkbook = (): PlannerWorkbook => ({
  language: readLanguage,
  surroundings: readSurroundings,
  async findTables() {
    const { findTables } = await later.findTables();
    return valueOf(inExcel(async (context) => answer(await findTables(context, officeLocale()))));
  },
  async rememberColumn(choice) {
    const { rememberChoice } = await later.columnChoices();
    await valueOf(inExcel((context) => rememberChoice(context, choice, officeLocale())));
  },
  async forgetColumns(table) {
    const { forgetChoices } = await later.columnChoices();
    await valueOf(inExcel(async (context) => answer(await forgetChoices(context, table))));
  },
  async readInputs(found, onProgress, signal) {
    const { readInputs } = await later.readInputs();
    return inExcel((context) => readInputs(context, found, { onProgress, signal }));
  },
  async readTables(tables) {
    const { readTables } = await later.readTables();
    return inExcel((context) => readTables(context, tables));
  },
  previewWrite: (writing) => inExcel((context) => previewWrite(context, writing)),
  write: (writing, onProgress) => inExcel((context) => writeTables(context, writing, onProgress)),
  pastWrites: (kind) => valueOf(inExcel(async (context) => answer(await pastWrites(context, kind)))),
  rowsOfWrite: (id) => inExcel((context) => rowsOfWrite(context, id)),
  unfinishedWrite: () => valueOf(inExcel(async (context) => answer(await findUnfinishedWrite(context)))),
  repeatWrite: (id) => inExcel((context) => repeatWrite(context, id)),
  takeBackWrite: (id) => inExcel((context) => takeBackWrite(context, id)),
  async previewSetUp(locale) {
    const { previewSetUp } = await later.setUp();
    return inExcel((context) => previewSetUp(context, locale));
  },
  async setUp(tables, locale) {
    const { setUp } = await later.setUp();
    return inExcel((context) => setUp(context, tables, locale));
  },
  readSettings: () => valueOf(inExcel(async (context) => answer(await readSettings(context)))),
  async previewImportedSales(write) {
    const { previewImportedSales } = await later.importedSales();
    return inExcel((context) => previewImportedSales(context, write));
  },
  async writeImportedSales(write, onProgress) {
    const { writeImportedSales } = await later.importedSales();
    return inExcel((context) => writeImportedSales(context, write, onProgress));
  },
  async findSale(sales, sale) {
    const { findSale } = await later.findSale();
    return valueOf(inExcel((context) => findSale(context, sales, sale)));
  },
  async fixCell(change, locale) {
    const { fixCell } = await later.fixCell();
    return inExcel((context) => fixCell(context, change, locale));
  },
  async readDrafts() {
    const { readDrafts } = await later.drafts();
    return valueOf(inExcel(async (context) => answer(await readDrafts(context))));
  },
  async saveDraft(draft) {
    const { saveDraft } = await later.drafts();
    return inExcel((context) => saveDraft(context, draft));
  },
  async deleteDraft(draft) {
    const { deleteDraft } = await later.drafts();
    return inExcel((context) => deleteDraft(context, draft));
  },
  async goTo(place) {
    await valueOf(inExcel((context) => selectCell(context, place)));
  },
  insertFormula: (formula, size) => inExcel((context) => insertFormula(context, formula, size)),
});
