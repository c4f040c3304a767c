/** Rows and columns count from 0 here, as in the Excel API; a planner reads `C17`. */

/** A rectangle of a sheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters over a column: `A` for 0, `AA` for 26. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column under the letters: 0 for `A`. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** Such as `A1:L13`; a single cell is `A1`. */
export function areaAddress({ top, left, rows, columns }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows - 1, left + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The first cell of an address such as `A1:L13`, with or without its sheet. */
export function firstCell(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", row = "1"] = /(?:^|!)\$?([A-Z]+)\$?(\d+)/i.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnOf(letters) };
}
