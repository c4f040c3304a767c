import {
  parseStructRef,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
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

/** What a table and its columns are called now that were called otherwise before. */
export interface TableRenaming {
  readonly oldName: string;
  readonly newName: string;
  /** New column names by the old ones, in lower case. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A formula after a table or its columns were renamed; `isInside` where references without a table mean this one. */
export function renameTableIn(formula: string, renaming: TableRenaming, isInside: boolean): string {
  const oldKey = renaming.oldName.toLowerCase();
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      if (type === tokenTypes.REF_STRUCT) return renamedReference(value, renaming, oldKey, isInside);
      return type === tokenTypes.REF_NAMED && value.toLowerCase() === oldKey ? renaming.newName : value;
    })
    .join("");
}

function renamedReference(
  text: string,
  { newName, columns }: TableRenaming,
  oldKey: string,
  isInside: boolean,
): string {
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  const isMeant = parsed.table ? parsed.table.toLowerCase() === oldKey : isInside;
  if (!isMeant) return text;
  return stringifyStructRef({
    ...parsed,
    table: parsed.table ? newName : "",
    columns: (parsed.columns ?? []).map((column) => columns.get(column.toLowerCase()) ?? column),
  });
}
