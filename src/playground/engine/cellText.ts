import * as numfmt from "./numberFormats";
import { type Cell, type CellValue } from "./contract";
import { isError } from "./values";

/** A value as a number format shows it: `0.15` under `0%` is `15%`. */
export function formattedText(value: CellValue, numberFormat = "General"): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numfmt.format(numberFormat, value, { throws: false, nbsp: false });
}

/** The text a cell shows. */
export function cellText(cell: Cell | undefined): string {
  return cell ? formattedText(cell.value, cell.style?.numberFormat) : "";
}
