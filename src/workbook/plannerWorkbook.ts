import { answer, type Problem, type Result } from "../calculation";
import { inOneLine, type Locale, localeFor, say } from "../vocabulary";
import type { PlannerWorkbook } from "./contract";
import { insertFormula, selectCell } from "./excel/cells";
import { rememberChoice } from "./excel/columnChoices";
import { deleteDraft, readDrafts, saveDraft } from "./excel/drafts";
import { recogniseTables } from "./excel/findTables";
import { fixCell } from "./excel/fixCell";
import { readInputs } from "./excel/readInputs";
import { readSettings } from "./excel/readSettings";
import { readTables } from "./excel/readTables";
import { inExcel } from "./excel/session";
import { previewSetUp, setUp } from "./excel/setUp";
import { previewImportedSales, writeImportedSales } from "./excel/writeImportedSales";
import {
  findUnfinishedWrite,
  pastWrites,
  previewWrite,
  repeatWrite,
  rowsOfWrite,
  takeBackWrite,
  writeTables,
} from "./excel/writeTables";
import { displayLanguage, readSurroundings } from "./office";
import { tablesFound } from "./recognition/tables";

/** What Excel refused where a method answers with no problems of its own; its message is a sentence. */
export class ExcelRefusal extends Error {
  constructor(
    readonly problems: readonly Problem[],
    locale: Locale,
  ) {
    const sentences = problems.map((problem) => say(problem, locale, (field) => field));
    super(inOneLine(sentences, locale));
  }
}

const officeLocale = (): Locale => localeFor(displayLanguage());

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new ExcelRefusal(result.problems, officeLocale());
  return result.value;
}

/** The workbook that is open in Excel. */
export const connectWorkbook = (): PlannerWorkbook => ({
  surroundings: readSurroundings,
  async findTables() {
    const { sources, ...recognised } = valueOf(
      await inExcel(async (context) => answer(await recogniseTables(context))),
    );
    return tablesFound(sources, recognised, officeLocale());
  },
  async rememberColumn(choice) {
    valueOf(await inExcel((context) => rememberChoice(context, choice, officeLocale())));
  },
  readInputs: (found, onProgress, signal) =>
    inExcel((context) => readInputs(context, found, { onProgress, signal })),
  readTables: (tables) => inExcel((context) => readTables(context, tables)),
  previewWrite: (writing) => inExcel((context) => previewWrite(context, writing)),
  write: (writing, onProgress) => inExcel((context) => writeTables(context, writing, onProgress)),
  pastWrites: async (kind) =>
    valueOf(await inExcel(async (context) => answer(await pastWrites(context, kind)))),
  rowsOfWrite: (id) => inExcel((context) => rowsOfWrite(context, id)),
  unfinishedWrite: async () =>
    valueOf(await inExcel(async (context) => answer(await findUnfinishedWrite(context)))),
  repeatWrite: (id) => inExcel((context) => repeatWrite(context, id)),
  takeBackWrite: (id) => inExcel((context) => takeBackWrite(context, id)),
  previewSetUp: (locale) => inExcel((context) => previewSetUp(context, locale)),
  setUp: (tables, locale) => inExcel((context) => setUp(context, tables, locale)),
  readSettings: async () => valueOf(await inExcel(async (context) => answer(await readSettings(context)))),
  previewImportedSales: (write) => inExcel((context) => previewImportedSales(context, write)),
  writeImportedSales: (write, onProgress) =>
    inExcel((context) => writeImportedSales(context, write, onProgress)),
  fixCell: (change, locale) => inExcel((context) => fixCell(context, change, locale)),
  readDrafts: async () => valueOf(await inExcel(async (context) => answer(await readDrafts(context)))),
  saveDraft: (draft) => inExcel((context) => saveDraft(context, draft)),
  deleteDraft: (draft) => inExcel((context) => deleteDraft(context, draft)),
  async goTo(place) {
    valueOf(await inExcel((context) => selectCell(context, place)));
  },
  insertFormula: (formula, size) => inExcel((context) => insertFormula(context, formula, size)),
});
