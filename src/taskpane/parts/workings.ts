import { isoDateFromSerial, punctuated, type Locale, type Term } from "../../vocabulary";
import { figure } from "../forms/figures";

/**
 * How one number came about, ready to be shown: no figure of a plan stands without the way back to what it was made of.
 *
 * Source: 000-58, 003-45 (decisions rest on data that can be followed).
 */
export interface Working {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The formula in words, and the same with the figures put in. */
  readonly formula?: FormulaShown | undefined;
  /** The method where a formula does not say it, and the limit that bound the answer. */
  readonly notes?: readonly string[];
  /** The settings it used, each with its value and origin. */
  readonly settings?: readonly string[];
  /** The ids of the rules. */
  readonly source: string;
}

export interface FormulaShown {
  readonly inWords: string;
  readonly inFigures: string;
}

/** The terms that stand in formulas by their keys. */
export type FormulaTerms = Readonly<Record<string, Term<unknown>>>;

const decimalsInFormulas = 4;

/**
 * A formula whose names stand in braces, `{onHand} − {safetyStock}`, once with the names a planner knows and once with the
 * figures; `result` is what it gives.
 */
export function formulaShown(
  signs: string,
  terms: FormulaTerms,
  figures: Readonly<Record<string, unknown>>,
  locale: Locale,
  result?: string,
): FormulaShown {
  const formula = punctuated(signs, locale);
  const equals = result === undefined ? "" : ` = ${result}`;
  return {
    inWords: putIn(formula, (name) => terms[name]?.label[locale] ?? name),
    inFigures: putIn(formula, (name) => inFormula(terms[name], figures[name], locale)) + equals,
  };
}

const putIn = (formula: string, nameOrFigure: (name: string) => string): string =>
  formula.replace(/\{(\w+)\}/g, (_hole, name: string) => nameOrFigure(name));

/** Four places that count: 0.3521% as well as 35.21%. */
const finePercent = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 4 }).format(value);

function inFormula(term: Term<unknown> | undefined, value: unknown, locale: Locale): string {
  if (typeof value !== "number") return "–";
  if (term?.unit === "date") return isoDateFromSerial(value);
  return term?.unit === "fraction" ? finePercent(value, locale) : figure(value, locale, decimalsInFormulas);
}
