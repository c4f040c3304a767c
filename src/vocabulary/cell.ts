/** What Excel hands over for a cell: a value, nothing, or an error object, in whichever of its forms. */
export type RawCell = unknown;

/** An omitted argument is null or undefined; an empty cell is null or "" (0 on the desktop, where nobody can tell). */
export const isBlank = (raw: RawCell): boolean => raw === null || raw === undefined || raw === "";

/** The code of an error cell such as `#REF!`; undefined where the cell is no error. */
export function errorCode(raw: RawCell): string | undefined {
  // No number that Excel shows: a cell with it would show this error.
  if (typeof raw === "number") return Number.isFinite(raw) ? undefined : "#NUM!";
  if (typeof raw === "string") return /^#(N\/A|[A-Z/0]+[!?])$/.test(raw) ? raw : undefined;
  if (typeof raw !== "object" || raw === null) return undefined;
  const { basicValue, code } = raw as { basicValue?: unknown; code?: unknown };
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return basicValue;
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}

/** How a value looks in a sentence: short, and as the planner typed it. */
export function shown(raw: RawCell): string {
  const text = typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw);
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
