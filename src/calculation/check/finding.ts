import type { Place, Problem, ProblemCode } from "../problem";

/** What a cell holds; "" is nothing. */
export type CellContent = number | string | boolean;

/** A change of one cell that the planner may accept; it is made only where the cell still holds `from`. */
export interface CellFix {
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellContent;
  readonly to: CellContent;
  /** Whether `to` is a date serial, to be shown as a day. */
  readonly isDate?: boolean;
}

/** Which units the money at stake is of. */
export type StakedUnits =
  /** What is sold in the days a check looks ahead. */
  | "SOLD"
  | "IN STOCK"
  | "ON ORDER"
  | "PROMISED"
  /** What was sold on one day. */
  | "ON ONE DAY"
  /** What a figure is out by. */
  | "DIFFERENCE"
  /** Lines of sales that are left out, at what an average line sells. */
  | "SALES LINES";

/** The money a finding puts at stake: units at cost. */
export interface Stake {
  readonly units: number;
  readonly of: StakedUnits;
  /** Undefined where no product of the shop has a cost. */
  readonly money?: number;
  /** Whether a cost that is not known was taken to be the middle one of the shop. */
  readonly isEstimate: boolean;
}

/** Something in the planner's tables that makes a plan wrong, or may. */
export interface Finding {
  readonly problem: Problem;
  readonly stake?: Stake;
  readonly fix?: CellFix;
}

/** Findings of one kind, the most money first. */
export interface FindingGroup {
  readonly code: ProblemCode;
  readonly findings: readonly Finding[];
  /** Found but not listed: hundreds of the same. */
  readonly more: number;
  /** Of all its findings together; undefined where none has any. */
  readonly money?: number;
  readonly isEstimate: boolean;
}

/** The fix of the cell at a place; none where the place is no cell. */
export const fixAt = (
  at: Place | undefined,
  from: CellContent,
  to: CellContent,
  { isDate = false } = {},
): { readonly fix?: CellFix } =>
  at?.sheet === undefined || at.cell === undefined
    ? {}
    : { fix: { sheet: at.sheet, cell: at.cell, from, to, ...(isDate ? { isDate } : {}) } };

/** Several stakes as one; an estimate where one of them is. */
export function togetherAtStake(stakes: readonly Stake[], of: StakedUnits): Stake {
  const known = stakes.flatMap(({ money }) => money ?? []);
  return {
    units: sum(stakes.map(({ units }) => units)),
    of,
    isEstimate: stakes.some(({ isEstimate }) => isEstimate),
    ...(known.length > 0 ? { money: sum(known) } : {}),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A mean of days as a finding says it: to a tenth of a unit. */
export const toATenth = (perDay: number): number => Math.round(perDay * 10) / 10;
