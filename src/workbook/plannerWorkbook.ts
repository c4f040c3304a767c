import { answer, type Problem, type Result } from "../calculation";
import { type Locale, localeFor, say } from "../vocabulary";
import type { PlannerWorkbook, TablesFound } from "./contract";
import { insertFormula, selectCell } from "./excel/cells";
import { readChoices, rememberChoice } from "./excel/columnChoices";
import { readInputs } from "./excel/readInputs";
import { inExcel } from "./excel/session";
import { findSources, productSkus } from "./excel/sources";
import { previewImportedSales, writeImportedSales } from "./excel/writeImportedSales";
import { findUnfinishedWrite, previewWrite, repeatWrite, takeBackWrite, writePlan } from "./excel/writePlan";
import { displayLanguage, readSurroundings } from "./office";
import { recogniseProducts, recogniseSales, tablesFound } from "./recognition/tables";

/** What Excel refused where a method answers with no problems of its own; its message is a sentence. */
export class ExcelRefusal extends Error {
  constructor(
    readonly problems: readonly Problem[],
    locale: Locale,
  ) {
    super(problems.map((problem) => say(problem, locale, (field) => field)).join(" "));
  }
}

const officeLocale = (): Locale => localeFor(displayLanguage());

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new ExcelRefusal(result.problems, officeLocale());
  return result.value;
}

async function findTables(context: Excel.RequestContext): Promise<Result<TablesFound>> {
  const choices = await readChoices(context);
  const sources = await findSources(context);
  const products = recogniseProducts(sources, choices);
  const others = sources.filter((source) => source !== products?.source);
  const skus = products ? await productSkus(context, products) : new Set<string>();
  const sales = recogniseSales(others, choices, skus);
  return answer(tablesFound(sources, { products, sales }, officeLocale()));
}

/** The workbook that is open in Excel. */
export const connectWorkbook = (): PlannerWorkbook => ({
  surroundings: readSurroundings,
  findTables: async () => valueOf(await inExcel(findTables)),
  async rememberColumn(choice) {
    valueOf(await inExcel((context) => rememberChoice(context, choice, officeLocale())));
  },
  readInputs: (found, onProgress, signal) =>
    inExcel((context) => readInputs(context, found, { onProgress, signal })),
  previewWrite: (write) => inExcel((context) => previewWrite(context, write)),
  writePlan: (write, onProgress) => inExcel((context) => writePlan(context, write, onProgress)),
  unfinishedWrite: async () =>
    valueOf(await inExcel(async (context) => answer(await findUnfinishedWrite(context)))),
  repeatWrite: (id) => inExcel((context) => repeatWrite(context, id)),
  takeBackWrite: (id) => inExcel((context) => takeBackWrite(context, id)),
  previewImportedSales: (write) => inExcel((context) => previewImportedSales(context, write)),
  writeImportedSales: (write, onProgress) =>
    inExcel((context) => writeImportedSales(context, write, onProgress)),
  async goTo(place) {
    valueOf(await inExcel((context) => selectCell(context, place)));
  },
  insertFormula: (formula, size) => inExcel((context) => insertFormula(context, formula, size)),
});
