import { type Table, type Term, type Unit, units } from "../../vocabulary";
import type { OutCell } from "./tableRows";

/** Keeps text as text: Excel would read 00123 as a number, 1-2 as a date and =1+1 as a formula. */
const asText = "@";

const formatOfUnit: Partial<Record<Unit, string>> = {
  units: "#,##0",
  unitsPerDay: "#,##0.00",
  date: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  fraction: "0.0%",
  money: "#,##0.00",
  moneyPerUnit: "#,##0.00",
};

/** Where one figure of a column has a fraction: days to a tenth, multiples and figures without a unit to four places. */
const formatOfFractions: Partial<Record<Unit, string>> = {
  days: "#,##0.0",
  hours: "#,##0.0",
  factor: "#,##0.00##",
  none: "#,##0.00##",
};

/** The number format of cells waiting for values of a term. */
export function formatOfTerm(term: Term<unknown>): string {
  if (typeof term.fallback?.value === "boolean") return "General";
  return term.isNumeric && term.shape === "single" ? (formatOfUnit[term.unit] ?? "General") : asText;
}

/** A figure's format by what its row says it is counted in, in any language: a row is that of a setting, a date or a rate. */
const formatOfUnitName = new Map<OutCell | undefined, string | undefined>(
  Object.entries(formatOfUnit).flatMap(([unit, format]) =>
    Object.values(units[unit as Unit]).map((name) => [name, format] as const),
  ),
);

/** The number format of each column: one for all its rows, or one a row where it holds texts and figures of many kinds. */
export function columnFormats(
  { columns }: Table,
  rows: readonly (readonly OutCell[])[],
): (string | readonly string[])[] {
  const unitIndex = Object.keys(columns).indexOf("unit");
  return Object.values(columns).map(({ term }, index) => {
    const hasFractions = rows.some((row) => typeof row[index] === "number" && !Number.isInteger(row[index]));
    const ofFractions = hasFractions ? formatOfFractions[term.unit] : undefined;
    const isText = rows.map((row) => typeof row[index] === "string" && row[index] !== "");
    const hasTexts = isText.includes(true);
    const hasNumbers = rows.some((row) => typeof row[index] === "number");
    if (hasTexts && !hasNumbers) return asText;
    // A row may say in which unit its figures are.
    const isOfItsRow = unitIndex >= 0 && formatOfUnit[term.unit] === undefined;
    const ofNumbers = formatOfUnit[term.unit] ?? (isOfItsRow ? undefined : ofFractions) ?? "General";
    if (!hasTexts && !isOfItsRow) return ofNumbers;
    return rows.map((row, at) => (isText[at] ? asText : (formatOfUnitName.get(row[unitIndex]) ?? ofNumbers)));
  });
}
