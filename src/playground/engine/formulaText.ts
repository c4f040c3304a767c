import { tokenize, tokenTypes, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, quotedSheetName } from "./grid";

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A formula copied to another cell: its relative references move along. */
export function movedFormula(formula: string, from: CellPosition, to: CellPosition): string {
  const relative = translateFormulaToR1C1(formula, cellAddress(from.row, from.column));
  return translateFormulaToA1(relative, cellAddress(to.row, to.column), { wrapEdges: false });
}

/** The name a reference context stands for: `'My sheet'` is `My sheet`. */
function contextName(context: string): string {
  return context.startsWith("'") ? context.slice(1, -1).replace(/''/g, "'") : context;
}

/** A formula after a sheet was renamed. */
export function renameSheetIn(formula: string, oldName: string, newName: string): string {
  const tokens = tokenize(formula, { mergeRefs: false, negativeNumbers: false });
  return tokens
    .map(({ type, value }) => {
      const isContext = type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE;
      const isRenamed = isContext && contextName(value).toLowerCase() === oldName.toLowerCase();
      return isRenamed ? quotedSheetName(newName) : value;
    })
    .join("");
}
