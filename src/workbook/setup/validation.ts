import type { Bounds, Term } from "../../vocabulary";

/** Numbers of any size: Excel's rule for numbers needs two limits. */
const anyNumber = 1e15;

/** What may be typed into the cells of a term, as Excel checks it. `firstCell` is the first of them, such as `B3`. */
export function entryRule(term: Term<unknown>, firstCell: string): Excel.DataValidationRule {
  if (term.choices) return { list: { inCellDropDown: true, source: term.choices.join(",") } };
  if (typeof term.fallback?.value === "boolean") {
    return { list: { inCellDropDown: true, source: "TRUE,FALSE" } };
  }
  if (term.shape !== "single" || !term.isNumeric) {
    // Any text; a rule must be there for Excel to show its message.
    return { textLength: { formula1: 0, operator: "GreaterThan" } };
  }
  if (term.unit === "date" || term.unit === "moment")
    return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
  return numberRule(term, firstCell);
}

function numberRule({ bounds = {}, isWhole = false }: Term<unknown>, firstCell: string) {
  const { min, above, max, below } = bounds;
  const hasTwoLimits = (min ?? above) !== undefined && (max ?? below) !== undefined;
  if (hasTwoLimits && (above ?? below) !== undefined) {
    return { custom: { formula: `=AND(ISNUMBER(${firstCell}),${comparisons(bounds, firstCell)})` } };
  }
  const limits = limitsOf(bounds);
  return isWhole ? { wholeNumber: limits } : { decimal: limits };
}

const comparisons = ({ min, above, max, below }: Bounds, cell: string): string =>
  [
    ...(min === undefined ? [] : [`${cell}>=${min}`]),
    ...(above === undefined ? [] : [`${cell}>${above}`]),
    ...(max === undefined ? [] : [`${cell}<=${max}`]),
    ...(below === undefined ? [] : [`${cell}<${below}`]),
  ].join(",");

function limitsOf({ min, above, max, below }: Bounds): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (min !== undefined) return { formula1: min, operator: "GreaterThanOrEqualTo" };
  if (above !== undefined) return { formula1: above, operator: "GreaterThan" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  if (below !== undefined) return { formula1: below, operator: "LessThan" };
  return { formula1: -anyNumber, formula2: anyNumber, operator: "Between" };
}
