import { type Workbook } from "../engine/contract";
import { readTypedText } from "../engine/cellInput";
import { isError } from "../engine/values";
import { type CellPosition } from "./desk";

/**
 * The text to edit for a cell: its formula, or its value such that entering it again gives the same value. Text that
 * would be read as something else begins with an apostrophe; dates and percentages appear as they are typed.
 */
export function editText(workbook: Workbook, sheetId: string, { row, column }: CellPosition): string {
  const cell = workbook.cell(sheetId, row, column);
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (cell.spilledFrom) return editText(workbook, sheetId, cell.spilledFrom);
  const { value } = cell;
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = cell.style?.numberFormat ?? "General";
  if (typeof value === "number") return numberEntry(value, format);
  const isReinterpreted = format !== "@" && readTypedText(value).value !== value;
  return isReinterpreted ? `'${value}` : value;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

function numberEntry(value: number, format: string): string {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/%/.test(bare)) return `${Number((value * 100).toPrecision(15))}%`;
  if (/[yd]/i.test(bare) && Number.isInteger(value) && value > 60) {
    return new Date((value - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  }
  return String(Number(value.toPrecision(15)));
}
