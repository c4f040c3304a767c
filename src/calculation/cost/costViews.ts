import { roundMoney } from "../numbers/money";
import type { CostGroup, CostKind } from "./costTerms";

/** The six terms of 002-51: what it costs to get goods there. */
export const logisticsTerms = [
  "DOMESTIC",
  "INTERNATIONAL",
  "CLEARANCE AND TAX",
  "HANDLING",
  "STORAGE",
  "INSURANCE",
] as const;
export type LogisticsTerm = (typeof logisticsTerms)[number];

/** The seven terms of 004-34: what it costs to sell. */
export const sellingTerms = [
  "COMMISSION",
  "ADS",
  "LOGISTICS",
  "STORAGE",
  "PAYMENT",
  "CONTENT",
  "RETURNS",
] as const;
export type SellingTerm = (typeof sellingTerms)[number];

/** Inspection and packaging (000-35, 000-36) are none of the six: they are spent on the goods before they travel. */
const logisticsTermOfKind: Readonly<Partial<Record<CostKind, LogisticsTerm>>> = {
  DOMESTIC: "DOMESTIC",
  INTERNATIONAL: "INTERNATIONAL",
  INLAND: "INTERNATIONAL",
  INSURANCE: "INSURANCE",
  CLEARANCE: "CLEARANCE AND TAX",
  DUTY: "CLEARANCE AND TAX",
  "IMPORT TAX": "CLEARANCE AND TAX",
  HANDLING: "HANDLING",
  SERVICES: "HANDLING",
  STORAGE: "STORAGE",
};

const sellingTermOfGroup: Readonly<Partial<Record<CostGroup, SellingTerm>>> = {
  "FIRST LEG": "LOGISTICS",
  "LAST MILE": "LOGISTICS",
  WAREHOUSE: "STORAGE",
  PLATFORM: "COMMISSION",
  ADS: "ADS",
  PAYMENT: "PAYMENT",
  CONTENT: "CONTENT",
  RETURNS: "RETURNS",
};

/** Groups that make up the cost of goods landed and sellable; the others arise with each sale. */
const landedGroups: ReadonlySet<CostGroup> = new Set(["GOODS", "FIRST LEG", "TAX", "WAREHOUSE", "EXCHANGE"]);
export const isLanded = (group: CostGroup): boolean => landedGroups.has(group);

export interface CostOfAKind {
  readonly group: CostGroup;
  readonly kind?: CostKind | undefined;
}

/** The term of 002-51 a charge belongs to; none for goods and for what arises with a sale. */
export const logisticsTermOf = ({ kind }: CostOfAKind): LogisticsTerm | undefined =>
  kind && logisticsTermOfKind[kind];

/** The term of 004-34 a charge belongs to; none for goods, taxes and exchange. */
export const sellingTermOf = ({ group }: CostOfAKind): SellingTerm | undefined => sellingTermOfGroup[group];

export interface CostView<T extends string> {
  readonly terms: readonly { readonly term: T; readonly amount: number }[];
  readonly total: number;
  /** What the printed sum leaves out: goods, and whatever its terms do not name. */
  readonly leftOut: number;
}

export interface CostViews {
  readonly logistics: CostView<LogisticsTerm>;
  readonly selling: CostView<SellingTerm>;
  readonly total: number;
}

/**
 * What do the two printed sums of costs come to, and what does each leave out?
 *
 *     002-51: domestic + international + clearance and tax + handling + storage + insurance
 *     004-34: commission + ads + logistics + storage + payment + content + losses by returns
 *     each sum + what it leaves out = the total of the one table
 *
 * Both are subtotals of the same lines, so that a charge that stands in both (freight, storage) is one line and counts
 * once in the total.
 *
 * Source: 002-51, 004-34, 004-36 (look at profit with every cost); requirements A.6-17.
 * Units: one currency; amounts already rounded to their decimals, which the sums keep.
 * Not for: adding the two sums up.
 */
export function costViews(
  lines: readonly (CostOfAKind & { readonly amount: number })[],
  decimals: number,
): CostViews {
  const sum = (chosen: typeof lines) =>
    roundMoney(
      chosen.reduce((total, { amount }) => total + amount, 0),
      decimals,
    );
  const view = <T extends string>(
    terms: readonly T[],
    termOf: (line: CostOfAKind) => T | undefined,
  ): CostView<T> => ({
    terms: terms.map((term) => ({ term, amount: sum(lines.filter((line) => termOf(line) === term)) })),
    total: sum(lines.filter((line) => termOf(line) !== undefined)),
    leftOut: sum(lines.filter((line) => termOf(line) === undefined)),
  });
  return {
    logistics: view(logisticsTerms, logisticsTermOf),
    selling: view(sellingTerms, sellingTermOf),
    total: sum(lines),
  };
}
