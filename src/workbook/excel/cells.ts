import { answer, refuse, type Result } from "../../calculation";
import { cellAddress } from "../places";

/** Selects a cell; where the sheet is gone by now nothing is selected. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): Promise<Result<void>> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  await context.sync();
  if (worksheet.isNullObject) return answer(undefined);
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
  return answer(undefined);
}

/** Writes a formula into the selected cell, where that cell and those its answer spills into are empty. */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<Result<{ readonly address: string }>> {
  const selected = context.workbook.getSelectedRange().getCell(0, 0);
  const needed = selected
    .getResizedRange(rows - 1, columns - 1)
    .load("formulas,rowIndex,columnIndex,worksheet/name");
  selected.load("address");
  await context.sync();
  const formulas = needed.formulas as unknown[][];
  const row = formulas.findIndex((cells) => cells.some((cell) => cell !== ""));
  if (row >= 0) {
    const column = formulas[row]!.findIndex((cell) => cell !== "");
    const cell = cellAddress(needed.rowIndex + row, needed.columnIndex + column);
    const sheet = needed.worksheet.name;
    return refuse("cellInTheWay", { params: { sheet, cell }, at: { sheet, cell } });
  }
  selected.formulas = [[formula]];
  await context.sync();
  return answer({ address: selected.address });
}
