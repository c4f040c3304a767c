import Papa from "papaparse";

/** How a file's text is cut into records and fields. */
export interface Layout {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
}

/** The fields of one line, or of several where a quoted field runs over their ends. */
export type FileRecord = readonly string[];

/** Takes text as it comes and gives whole records. */
export interface RecordSplitter {
  push(text: string): readonly FileRecord[];
  /** What is left once the text has ended. */
  end(): readonly FileRecord[];
}

/** No record of an order file is longer; a quote that is not closed by then never will be. */
const longestRecord = 1_000_000;

/** Old Macs end lines with a return alone; a return before a line feed is taken off the last field. */
export const newlineIn = (text: string): Layout["newline"] =>
  text.includes("\n") || !text.includes("\r") ? "\n" : "\r";

/** Splits a text of any length piece by piece. A quote that is never closed is a character like any other. */
export function recordSplitter({ delimiter, newline }: Layout): RecordSplitter {
  const parser = new Papa.Parser({ delimiter, newline });
  let rest = "";

  const parse = (mayBeCut: boolean) => parser.parse(rest, 0, mayBeCut) as Papa.ParseResult<string[]>;

  function wholeRecords(): string[][] {
    const { data, meta } = parse(true);
    rest = rest.slice(meta.cursor);
    return data;
  }

  function firstLine(): string[] {
    const end = rest.indexOf(newline);
    const line = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? "" : rest.slice(end + 1);
    return line.split(delimiter);
  }

  return {
    push(text) {
      rest += text;
      let records = wholeRecords();
      while (rest.length > longestRecord) records = [...records, firstLine(), ...wholeRecords()];
      return records.map(withoutReturn);
    },
    end() {
      let records = wholeRecords();
      while (rest !== "") {
        const { data, errors } = parse(false);
        const isOpen = errors.some(({ code }) => code === "MissingQuotes") && rest.includes(newline);
        if (isOpen) records = [...records, firstLine(), ...wholeRecords()];
        else {
          records = [...records, ...data];
          rest = "";
        }
      }
      return records.map(withoutReturn);
    },
  };
}

function withoutReturn(record: string[]): string[] {
  const last = record.at(-1);
  if (last?.endsWith("\r")) record[record.length - 1] = last.slice(0, -1);
  return record;
}

export const isBlankRecord = (record: FileRecord): boolean => record.every((field) => field.trim() === "");

/** A field as it is meant: without blanks around it, and without the `="…"` that keeps Excel from reading a number. */
export function fieldText(record: FileRecord, column: number | undefined): string {
  const text = (column === undefined ? undefined : record[column])?.trim() ?? "";
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
}
