import ExcelJS from "exceljs";
import { type Cell, type Workbook } from "../../../src/playground/engine/contract";
import { openWorkbook } from "../../../src/playground/xlsx/open";
import { saveWorkbook } from "../../../src/playground/xlsx/save";

/** The bytes of a file that exceljs writes. */
export async function fileOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Opens a file that is filled with exceljs. */
export async function opened(fill: (workbook: ExcelJS.Workbook) => void): Promise<Workbook> {
  return openWorkbook(await fileOf(fill), "test.xlsx");
}

/** Saves a workbook and reads the file with exceljs, as another program would. */
export async function savedFile(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  const bytes = await saveWorkbook(workbook);
  await file.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return file;
}

/** Saves a workbook and opens the file again. */
export async function reopened(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(
    await saveWorkbook(workbook),
    "again.xlsx",
    workbook.customFunctions.map((one) => one.name),
  );
}

/** The cell at an address such as `B2` of the first sheet, or of the named one. */
export function cellAt(workbook: Workbook, address: string, sheetName?: string): Cell | undefined {
  const sheet = sheetName === undefined ? workbook.sheets[0]! : workbook.sheet(sheetName)!;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return workbook.cell(sheet.id, Number(row) - 1, column - 1);
}
