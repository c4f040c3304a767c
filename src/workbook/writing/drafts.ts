import type { RawCell } from "../../vocabulary";
import type { SavedDraft } from "../contract";
import type { OutCell } from "./tableRows";

/** A cell of Excel holds 32,767 characters; a part stays below that. */
const mostCharacters = 30_000;

/** Before each part, so that Excel takes none for a formula, a number or a date. */
const mark = "|";

/** The rows of a draft: its text in parts, each with what tells which draft it belongs to. */
export function rowsOfDraft({ name, revision, savedAt, author, content }: SavedDraft): OutCell[][] {
  const text = JSON.stringify(content);
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += mostCharacters) parts.push(text.slice(at, at + mostCharacters));
  return parts.map((part) => [name, revision, savedAt, author, parts.length, mark + part]);
}

/** The drafts in these rows, the one saved last first; one that lacks a part, or was changed by hand, is left out. */
export function draftsInRows(rows: readonly (readonly RawCell[])[]): SavedDraft[] {
  const byName = new Map<string, (readonly RawCell[])[]>();
  for (const row of rows) {
    const name = String(row[0]);
    if (name === "") continue;
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return [...byName]
    .flatMap(([name, itsRows]) => draftOf(name, itsRows) ?? [])
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

function draftOf(name: string, rows: readonly (readonly RawCell[])[]): SavedDraft | undefined {
  const [, revision, savedAt, author, parts] = rows[0]!;
  if (rows.length !== Number(parts)) return undefined;
  const text = rows.map((row) => String(row[5]).slice(mark.length)).join("");
  try {
    const content: unknown = JSON.parse(text);
    return { name, revision: Number(revision), savedAt: String(savedAt), author: String(author), content };
  } catch {
    return undefined;
  }
}
