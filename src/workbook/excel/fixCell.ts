import { answer, type CellContent, refuse, type Result } from "../../calculation";
import { isBlank, type Locale, type RawCell } from "../../vocabulary";
import type { CellChange } from "../contract";
import { formatAfter, textFormat } from "../writing/cellFormats";
import { correctionTable } from "../writing/ownTables";
import { appendRows } from "./log";
import { readAuthor } from "./readSettings";
import { noteVersions } from "./versions";

/**
 * Changes one cell of the planner's, where it still holds what it held when the change was proposed, and notes it in the
 * log. Answers the change that puts it back, its number format with it.
 */
export async function fixCell(
  context: Excel.RequestContext,
  change: CellChange,
  locale: Locale,
): Promise<Result<CellChange>> {
  const { sheet, cell, from, to } = change;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name,protection/protected");
  await context.sync();
  const at = { sheet, cell };
  if (worksheet.isNullObject) return refuse("changedSinceRead", { params: { sheet }, at: { sheet } });
  if (worksheet.protection.protected) return refuse("protectedFromChange", { at });
  const range = worksheet.getRange(cell).load("values,formulas,numberFormat");
  await context.sync();

  const [now, formula] = [range.values[0]![0] as RawCell, range.formulas[0]![0] as RawCell];
  if (!isSame(now, from)) return refuse("cellChanged", { params: { ...at, from: String(from) }, at });
  if (isFormula(formula, now)) return refuse("cellHoldsFormula", { params: at, at });
  const formatNow = String(range.numberFormat[0]![0]);

  const noted = await note(context, change, locale);
  if (!noted.ok) return noted;
  const format = change.numberFormat ?? formatAfter(change, formatNow);
  // What Excel makes of a value goes by the format it finds: text in a cell for text stays text, where else it would read
  // 00123 as a number and 1-2 as a date; and a number in such a cell becomes text.
  const isText = typeof to === "string" && to !== "";
  range.numberFormat = [[isText ? textFormat : format]];
  range.values = [[to]];
  if (isText) range.numberFormat = [[format]];
  await context.sync();
  return answer({ sheet, cell, from: to, to: from, numberFormat: formatNow });
}

/** A SKU read as text may stand in its cell as a number. */
const isSame = (now: RawCell, from: CellContent): boolean =>
  isBlank(now) ? from === "" : String(now) === String(from);

const isFormula = (formula: RawCell, value: RawCell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** A row in the log, before the cell is touched. */
async function note(
  context: Excel.RequestContext,
  { sheet, cell, from, to }: CellChange,
  locale: Locale,
): Promise<Result<void>> {
  const author = await readAuthor(context);
  const row = [new Date().toISOString(), sheet, cell, String(from), String(to), author];
  const kept = await appendRows(context, [{ own: correctionTable, rows: [row] }], locale);
  return kept.ok ? noteVersions(context, [correctionTable], locale) : kept;
}
