import { type CellError } from "./contract";
import { type Evaluation } from "./evaluation";
import { type FormulaValue, Reference } from "./formulaValue";
import { errorValue, isError } from "./values";

/** `A1:INDEX(…)`: the smallest range holding both. */
export function spanningRange(one: FormulaValue, other: FormulaValue): Reference | CellError {
  if (isError(one)) return one;
  if (isError(other)) return other;
  if (!(one instanceof Reference) || !(other instanceof Reference)) return errorValue("#VALUE!");
  if (one.sheet !== other.sheet) return errorValue("#VALUE!");
  return new Reference(
    one.sheet,
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(one.bottom, other.bottom),
    Math.max(one.right, other.right),
    true,
  );
}

/** `A1:B9 B2:C3`: the cells both hold. */
export function commonRange(one: FormulaValue, other: FormulaValue): Reference | CellError {
  if (isError(one)) return one;
  if (isError(other)) return other;
  if (!(one instanceof Reference) || !(other instanceof Reference)) return errorValue("#VALUE!");
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  const meet = one.sheet === other.sheet && top <= bottom && left <= right;
  if (!meet) return errorValue("#NULL!");
  return new Reference(one.sheet, top, left, bottom, right, one.isComputed || other.isComputed);
}

/** `A1#`: the cells the array of A1 fills at the moment. */
export function spilledRange(anchor: FormulaValue, evaluation: Evaluation): Reference | CellError {
  if (isError(anchor)) return anchor;
  if (!(anchor instanceof Reference)) return errorValue("#REF!");
  if (anchor.isComputed) evaluation.ensureCalculated(anchor);
  const { sheet, top, left } = anchor;
  const cell = sheet.cell(top, left);
  if (isError(cell?.value)) return cell.value;
  if (cell?.formula === undefined) return errorValue("#REF!");
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  return new Reference(sheet, top, left, top + rows - 1, left + columns - 1, anchor.isComputed);
}
