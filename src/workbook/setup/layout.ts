import type { Term } from "../../vocabulary";
import type { PlannerTable } from "../contract";

/** Rows ready to type into; Excel adds more when a planner types or pastes below them. */
export const emptyRows: Readonly<Record<Exclude<PlannerTable, "settings">, number>> = {
  products: 50,
  sales: 200,
  stock: 50,
  lanes: 30,
  promotions: 20,
  costs: 40,
  suppliers: 30,
  returns: 50,
};

/** The line above a table says what it is for; its headings stand in the second row. */
export const headingRow = 1;

/** Columns that hold sentences, in the unit of Excel's column width. */
export const sentenceWidth = 260;

export const holdsSentences = (term: Term<unknown>, key: string): boolean =>
  key === "note" && term.shape === "single";
