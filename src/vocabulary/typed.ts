import { answer, type Result } from "../calculation";
import type { Term } from "./term";
import { isoDateFromSerial, serialFromIsoDate } from "./dates";

const typedNumber = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(%?)$/i;
const betweenListItems = /[,;、]/;

/** What Excel would make of the text in a cell: `70%` is 0.7, `1,200` is 1200, full-width digits are digits. */
export function cellFromTyped(text: string): number | string {
  const plain = text.normalize("NFKC").trim();
  const [, digits = "", percent] = typedNumber.exec(plain) ?? [];
  if (!/\d/.test(digits)) return plain;
  const number = Number(digits.replaceAll(",", ""));
  return percent ? Number((number / 100).toPrecision(15)) : number;
}

/**
 * Reads what a planner typed into a form as the term reads a cell, so that a form and a sheet refuse the same values.
 * A blank is the term's default, or undefined where it has none.
 */
export function readTyped<T>(term: Term<T>, text: string): Result<T | undefined> {
  if (text.trim() === "") return answer(term.fallback?.value);
  if (term.unit === "date") return term.read(serialFromIsoDate(text) ?? text);
  if (term.shape === "single") return term.read(cellFromTyped(text));
  return term.read([text.normalize("NFKC").split(betweenListItems).map(cellFromTyped)]);
}

/** A value as a planner would type it: fractions as per cent, days as dates, lists with commas. */
export function typedFromValue(term: Term<unknown>, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => typedFromValue(term, each)).join(", ");
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return String(value);
  if (term.unit === "date") return isoDateFromSerial(value);
  if (term.unit === "fraction") return `${Number((value * 100).toPrecision(12))}%`;
  return String(value);
}
