/** The function call a caret stands in, for the help beside the editor. */
export interface CallAtCaret {
  readonly name: string;
  /** Counts from 0. */
  readonly argument: number;
}

/** A stretch of the text, from `start` up to but not including `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which call of a formula does the caret stand in? The innermost one; undefined outside of all. */
export function callAtCaret(text: string, caret: number): CallAtCaret | undefined {
  if (!text.startsWith("=")) return undefined;
  const open: { name: string; argument: number }[] = [];
  for (const { token, start } of tokens(text)) {
    if (start >= caret) break;
    if (token === "(" || token === "{") {
      const [name = ""] = token === "(" ? (/[\p{L}_][\p{L}\d_.]*$/u.exec(text.slice(0, start)) ?? []) : [];
      open.push({ name: name.toUpperCase(), argument: 0 });
    } else if (token === ")" || token === "}") {
      open.pop();
    } else if (token === ",") {
      const call = open.at(-1);
      if (call) call.argument += 1;
    }
  }
  return open.filter((call) => call.name !== "").at(-1);
}

/** The beginning of a function's name that the caret stands behind; undefined where none is being typed. */
export function nameAtCaret(text: string, caret: number): (Stretch & { readonly name: string }) | undefined {
  if (!text.startsWith("=")) return undefined;
  const before = tokens(text.slice(0, caret));
  const last = before.at(-1);
  if (!last || !/^[\p{L}_][\p{L}\d_.]*$/u.test(last.token)) return undefined;
  return { name: last.token, start: last.start, end: caret };
}

/** May a reference be put in at the caret by pointing at a cell? */
export function takesReference(text: string, caret: number): boolean {
  if (!text.startsWith("=")) return false;
  const last = tokens(text.slice(0, caret)).at(-1)?.token ?? "";
  return /^[=(,+\-*/^&<>{;:@]$/.test(last);
}

/** Closes what was left open, as Excel does with a forgotten parenthesis. */
export function closeBrackets(text: string): string {
  if (!text.startsWith("=")) return text;
  let depth = 0;
  for (const { token } of tokens(text)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
  }
  return text + ")".repeat(Math.max(0, depth));
}

/** Strings, quoted sheet names and structured references are one token each; so is a word; else each character. */
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^\]]*\])*\]?|[\p{L}\d_.$#!]+|\S/gu;

function tokens(text: string): { token: string; start: number }[] {
  return [...text.matchAll(TOKEN)].map((match) => ({ token: match[0], start: match.index }));
}
