import { isoDateFromSerial, typedFromValue, type Locale, type Term } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept once made: to make one takes a hundred times as long as to write a figure by it, and a table has thousands. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, known);
  return known;
}

/** A number for reading: grouped, with a few decimals at most; a dash where nothing is known. */
export function figure(value: number | undefined, locale: Locale, decimals = 2): string {
  if (value === undefined) return "–";
  return numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** An amount of money as it is written: 3,040 or 4,147.20, never 4,147.2. */
export function moneyFigure(value: number | undefined, locale: Locale): string {
  if (value === undefined) return figure(value, locale);
  const isWhole = Math.round(value * 100) % 100 === 0;
  const decimals = isWhole ? 0 : 2;
  return numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** From so many units on, tenths of one say nothing. */
const wholeFromUnits = 100;

/** Where a default comes from, as a planner can look it up. */
export const shownSource = (source: string, locale: Locale): string =>
  source === "own" ? commonWords.ownChoice[locale] : source;

/** A fraction as per cent, 0.125 as 12.5%; what rounds to nothing is 0%, never −0%. */
export function percent(value: number, locale: Locale): string {
  const roundsToNothing = Math.round(value * 1000) === 0;
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(
    roundsToNothing ? 0 : value,
  );
}

/** A change as per cent with its sign, -0.12 as −12%. */
export const signedPercent = (rate: number, locale: Locale): string =>
  numberFormat(locale, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: 1,
  }).format(rate);

/** A value of a term for reading: figures grouped, fractions as per cent, days as dates; a dash where nothing is known. */
export function shownValue(term: Term<unknown>, value: unknown, locale: Locale): string {
  if (value === undefined || value === "") return figure(undefined, locale);
  if (typeof value === "boolean") return (value ? commonWords.yes : commonWords.no)[locale];
  if (typeof value !== "number") return choiceName(term, typedFromValue(term, value), locale);
  if (term.unit === "date") return isoDateFromSerial(value);
  if (term.unit === "moment") return momentShown(value);
  switch (term.unit) {
    case "fraction":
      return percent(value, locale);
    case "money":
    case "moneyPerUnit":
      return moneyFigure(value, locale);
    case "units":
      return figure(value, locale, Math.abs(value) >= wholeFromUnits ? 0 : 2);
    default:
      return figure(value, locale);
  }
}

/** Such as `2026-10-01 13:45`. */
function momentShown(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * minutesOfADay) % minutesOfADay;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${isoDateFromSerial(serial)} ${hour}:${minute}`;
}

const minutesOfADay = 1440;

/** A code of a term as a reader of this language knows it. */
export const choiceName = (term: Term<unknown>, code: string, locale: Locale): string =>
  locale === "en-US" ? code : (term.choiceNames?.[code]?.[locale] ?? code);
