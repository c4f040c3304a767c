/** Rows of cells as the text other programs paste: tabs between cells, a cell with a tab or line break quoted. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteWhereNeeded).join("\t")).join("\n");
}

/** The rows of cells a spreadsheet put on the clipboard as text. */
export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  // A quoted cell ends at a quote that is not doubled; a plain one at the next tab or line break.
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  while (cell.lastIndex <= body.length) {
    const [, quoted, plain = ""] = cell.exec(body)!;
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    const separator = body[cell.lastIndex];
    if (separator === undefined) break;
    if (separator === "\n") rows.push([]);
    cell.lastIndex += 1;
  }
  return rows;
}

function quoteWhereNeeded(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
