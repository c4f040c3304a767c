import type { AbcClass } from "../review/abcClass";
import { sourced } from "../sourced";

/** What a product is in a promotion. Stocking factors hang on the role, service and counting on the ABC class. */
export const promoRoles = ["HERO", "SUPPORT", "TAIL", "TEST"] as const;
export type PromoRole = (typeof promoRoles)[number];

export const defaultHeroFactor = sourced(1.3, {
  source: "004-21",
  checked: "2026-11-22",
  note: "1.2 to 1.5 for main products; a formula of the probability that stock suffices stands beside it",
});
export const defaultSupportFactor = sourced(1, {
  source: "own",
  checked: "2026-11-22",
  note: "as many as are expected: 004-21 raises main products only",
});
export const defaultTailFactor = sourced(0.8, {
  source: "004-07",
  checked: "2026-11-22",
  note: "“somewhat fewer” in the source; 0.8 is our own figure",
});
export const defaultTestFactor = sourced(1, {
  source: "own",
  checked: "2026-11-22",
  note: "a product under test is held by its cap, not by a factor",
});
export const defaultHeroFlexShare = sourced(0.15, {
  source: "002-40",
  checked: "2026-11-22",
  note: "10% to 20% for main products; a line of its own, not part of the factor",
});
export const defaultTestCap = sourced(100, { source: "000-10", checked: "2026-11-22" });

/** Fewer days of known sales than this, and a product is still being tested. */
export const defaultTestDays = sourced(60, {
  source: "own",
  checked: "2026-11-22",
  note: "two months: below that an uplift cannot be told from the growth of a new product",
});

export interface RoleInput {
  readonly abc: AbcClass;
  /** Days of its history that are known. */
  readonly daysKnown: number;
  /** What the planner says, before anything else. */
  readonly given?: PromoRole | undefined;
}

/**
 * Which role does a product have in the promotion?
 *
 * The planner's word; else `TEST` with too short a history; else `HERO` for class A, `SUPPORT` for B and `TAIL` for C.
 *
 * Source: 004-07 (main, supporting and long-tail products), A.6-8 (class and role are stored apart).
 */
export function promoRole({ abc, daysKnown, given }: RoleInput): PromoRole {
  if (given !== undefined) return given;
  if (daysKnown < defaultTestDays.value) return "TEST";
  return roleOfClass[abc];
}

const roleOfClass: Readonly<Record<AbcClass, PromoRole>> = { A: "HERO", B: "SUPPORT", C: "TAIL" };

export interface RoleFactors {
  readonly heroFactor: number;
  readonly supportFactor: number;
  readonly tailFactor: number;
  /** Units kept to move, on top, as a fraction; for main products only. */
  readonly heroFlexShare: number;
}

/** Stock as a multiple of the expected sales, and the flex units on top, for each role. */
export const factorsOf = (
  role: PromoRole,
  { heroFactor, supportFactor, tailFactor, heroFlexShare }: RoleFactors,
): { readonly roleFactor: number; readonly flexShare: number } =>
  ({
    HERO: { roleFactor: heroFactor, flexShare: heroFlexShare },
    SUPPORT: { roleFactor: supportFactor, flexShare: 0 },
    TAIL: { roleFactor: tailFactor, flexShare: 0 },
    TEST: { roleFactor: defaultTestFactor.value, flexShare: 0 },
  })[role];
