import {
  type Area,
  type Cell,
  type CellValue,
  type Origin,
  type Workbook,
} from "../../../src/playground/engine/contract";
import { createWorkbook, type WorkbookOptions } from "../../../src/playground/engine/workbook";

/** 21 November 2026, a Saturday: Excel's day 46,347. */
export const NOON = new Date(2026, 10, 21, 12);

/** A workbook whose cells are written and read by address, `B2` or `Stock!B2`. */
export interface TrialSheet {
  readonly workbook: Workbook;
  type(cells: Readonly<Record<string, unknown>>, origin?: Origin): void;
  value(address: string): CellValue;
  cell(address: string): Cell | undefined;
  shown(address: string): string;
  /** The values of a range, row by row. */
  values(range: string): CellValue[][];
  area(range: string): Area;
}

export function trialSheet(
  cells: Readonly<Record<string, unknown>> = {},
  options: WorkbookOptions = {},
): TrialSheet {
  const workbook = createWorkbook({ now: () => NOON, ...options });

  const area = (range: string): Area => {
    const [, sheetName, from, to = from] = /^(?:(\w+)!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(range)!;
    const sheet = sheetName === undefined ? workbook.sheets[0]! : workbook.sheet(sheetName)!;
    const [top, left] = position(from!);
    const [bottom, right] = position(to!);
    return { sheetId: sheet.id, top, left, bottom, right };
  };
  const cell = (address: string) => {
    const { sheetId, top, left } = area(address);
    return workbook.cell(sheetId, top, left);
  };
  const sheet: TrialSheet = {
    workbook,
    area,
    cell,
    type(entries, origin = "user") {
      for (const [address, entry] of Object.entries(entries))
        workbook.write(area(address), [[entry]], origin);
    },
    value: (address) => cell(address)?.value ?? null,
    shown(address) {
      const { sheetId, top, left } = area(address);
      return workbook.text(sheetId, top, left);
    },
    values(range) {
      const { sheetId, top, left, bottom, right } = area(range);
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from(
          { length: right - left + 1 },
          (__, column) => workbook.cell(sheetId, top + row, left + column)?.value ?? null,
        ),
      );
    },
  };
  sheet.type(cells);
  return sheet;
}

function position(address: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** Lets calls be handed out, and answers be calculated with. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
