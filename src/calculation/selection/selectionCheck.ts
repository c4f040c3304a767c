import { inPercent } from "../numbers/rounding";
import { type Result } from "../problem";
import { sourced } from "../sourced";
import { type Competition } from "./competition";
import { type Compliance } from "./compliance";
import type { ResearchPoint } from "./research";
import { type SearchTrend } from "./searchTrend";

export const mostCertificateShare = sourced(0.3, { source: "003-10", checked: "2026-11-22" });

/** What a product is looked at for, in the order of the source: wanted, open, allowed. */
export const selectionTopics = [
  "demand",
  "season",
  "competition",
  "restrictions",
  "certificates",
  "certificateCost",
  "research",
] as const;
export type SelectionTopic = (typeof selectionTopics)[number];

/** `STOP` ends the matter; `WEAK` and `UNKNOWN` ask for a look. */
export const checkOutcomes = ["GOOD", "WEAK", "STOP", "UNKNOWN"] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

export const selectionVerdicts = ["GO", "CHECK", "STOP"] as const;
export type SelectionVerdict = (typeof selectionVerdicts)[number];

export type SelectionReasonCode =
  | "searchesRising"
  | "searchesNotRising"
  | "searchesTooFew"
  | "searchesMonthMissing"
  | "searchesMissing"
  | "seasonSteady"
  | "seasonMarked"
  | "seasonUnknown"
  | "competitionOpen"
  | "competitionTaken"
  | "competitionUnknown"
  | "marketFree"
  | "marketRestricts"
  | "marketForbids"
  | "marketUnknown"
  | "certificatesNone"
  | "certificatesHeld"
  | "certificatesExpiring"
  | "certificatesToGet"
  | "certificateCostNone"
  | "certificateCostWithin"
  | "certificateCostAbove"
  | "certificateCostUnknown"
  | "profitUnknown"
  | "profitNone"
  | "researchDone"
  | "researchOpen"
  | "researchMissing";

/** Why a product was judged as it was, as a sentence's code and figures. */
export interface SelectionReason {
  readonly topic: SelectionTopic;
  readonly outcome: CheckOutcome;
  readonly code: SelectionReasonCode;
  readonly params: Readonly<Record<string, number | string>>;
  /** Points of the checklist it names. */
  readonly points?: readonly ResearchPoint[];
}

export interface SelectionCheckInput {
  readonly trend?: Result<SearchTrend> | undefined;
  /** Growth year on year from which searches are called surging; none where the planner sets none (000-07). */
  readonly surgeGrowth?: number | undefined;
  readonly competition?: Result<Competition> | undefined;
  readonly compliance?: Compliance | undefined;
  /** Money expected of the product, in the period the planner chose. */
  readonly expectedProfit?: number | undefined;
  readonly mostCertificateShare: number;
  /** Points of the checklist without a note, of so many; whether anything was noted of the product at all. */
  readonly missingPoints: readonly ResearchPoint[];
  readonly allPoints: number;
  readonly isResearchStarted: boolean;
}

export interface SelectionCheck {
  readonly verdict: SelectionVerdict;
  readonly reasons: readonly SelectionReason[];
}

/**
 * Should this product be tried: is it wanted, is there room beside the competitors, and may it be sold?
 *
 *     STOP   the market forbids it, nothing is earned with it, or its certificates cost more than 30% of the profit
 *     GO     every point is good
 *     CHECK  otherwise: something is weak, or nobody has said it yet
 *
 * Source: 003-02 (wanted, not crowded, allowed), 003-03, 003-06, 003-09 to 003-11, 000-07; 001-06 (growth is told
 * as a factor, too: 200% more is × 3); the notes of the checklist 000-06, 000-08, 001-02, 001-07, 003-04, 003-07, 003-08.
 * Not for: how many to try; see `testPlan`.
 */
export function selectionCheck(input: SelectionCheckInput): SelectionCheck {
  const reasons = [
    ...trendReasons(input),
    competitionReason(input),
    ...complianceReasons(input),
    researchReason(input),
  ];
  const has = (outcome: CheckOutcome): boolean => reasons.some((reason) => reason.outcome === outcome);
  const verdict = has("STOP") ? "STOP" : has("WEAK") || has("UNKNOWN") ? "CHECK" : "GO";
  return { verdict, reasons };
}

const because = (
  topic: SelectionTopic,
  outcome: CheckOutcome,
  code: SelectionReasonCode,
  params: SelectionReason["params"] = {},
): SelectionReason => ({ topic, outcome, code, params });

function trendReasons({ trend, surgeGrowth }: SelectionCheckInput): SelectionReason[] {
  if (trend === undefined)
    return [because("demand", "UNKNOWN", "searchesMissing"), because("season", "UNKNOWN", "seasonUnknown")];
  if (!trend.ok) {
    const { code, params = {} } = trend.problems[0];
    const why = code === "monthMissing" ? "searchesMonthMissing" : "searchesTooFew";
    return [because("demand", "UNKNOWN", why, params), because("season", "UNKNOWN", "seasonUnknown")];
  }
  const { yearOnYear, growthFactor, slopePerMonth, seasonalStrength, isRising, isSeasonal } = trend.value;
  const factor = Math.round(growthFactor * 100) / 100;
  const growth = { growth: inPercent(yearOnYear), factor, slope: inPercent(slopePerMonth) };
  const surges = surgeGrowth !== undefined && yearOnYear >= surgeGrowth;
  const strength = { strength: inPercent(seasonalStrength) };
  return [
    isRising || surges
      ? because("demand", "GOOD", "searchesRising", growth)
      : because("demand", "WEAK", "searchesNotRising", growth),
    isSeasonal
      ? because("season", "WEAK", "seasonMarked", strength)
      : because("season", "GOOD", "seasonSteady", strength),
  ];
}

function competitionReason({ competition }: SelectionCheckInput): SelectionReason {
  if (!competition?.ok) return because("competition", "UNKNOWN", "competitionUnknown");
  const { judged, beatable, isBeatable } = competition.value;
  const figures = { judged, beatable };
  return isBeatable
    ? because("competition", "GOOD", "competitionOpen", figures)
    : because("competition", "WEAK", "competitionTaken", figures);
}

function complianceReasons(input: SelectionCheckInput): SelectionReason[] {
  const { compliance } = input;
  if (!compliance?.isKnown) return [because("restrictions", "UNKNOWN", "marketUnknown")];
  const { forbidden, restrictions } = compliance;
  if (forbidden.length > 0)
    return [because("restrictions", "STOP", "marketForbids", { names: forbidden.join(", ") })];
  const allowed =
    restrictions.length > 0
      ? because("restrictions", "WEAK", "marketRestricts", { names: restrictions.join(", ") })
      : because("restrictions", "GOOD", "marketFree");
  return [allowed, certificatesReason(compliance), certificateCostReason(compliance, input)];
}

function certificatesReason({ needed, daysToGet }: Compliance): SelectionReason {
  if (needed.length === 0) return because("certificates", "GOOD", "certificatesNone");
  const namesOf = (...states: readonly string[]): string =>
    needed
      .filter(({ state }) => states.includes(state))
      .map(({ certificate }) => certificate)
      .join(", ");
  const toGet = namesOf("MISSING", "EXPIRED");
  const days = daysToGet ?? "?";
  if (toGet !== "") return because("certificates", "WEAK", "certificatesToGet", { names: toGet, days });
  const expiring = namesOf("EXPIRING");
  return expiring === ""
    ? because("certificates", "GOOD", "certificatesHeld", { names: namesOf("HELD") })
    : because("certificates", "WEAK", "certificatesExpiring", { names: expiring });
}

function certificateCostReason({ costToGet }: Compliance, input: SelectionCheckInput): SelectionReason {
  const { expectedProfit, mostCertificateShare: most } = input;
  const topic = "certificateCost";
  if (expectedProfit !== undefined && expectedProfit <= 0) return because(topic, "STOP", "profitNone");
  if (costToGet === 0) return because(topic, "GOOD", "certificateCostNone");
  if (costToGet === undefined) return because(topic, "UNKNOWN", "certificateCostUnknown");
  if (expectedProfit === undefined) return because(topic, "UNKNOWN", "profitUnknown");
  const share = costToGet / expectedProfit;
  const figures = {
    cost: costToGet,
    profit: Math.round(expectedProfit),
    share: inPercent(share),
    limit: inPercent(most),
  };
  return share > most
    ? because(topic, "STOP", "certificateCostAbove", figures)
    : because(topic, "GOOD", "certificateCostWithin", figures);
}

function researchReason(input: SelectionCheckInput): SelectionReason {
  const { missingPoints: points, allPoints: all, isResearchStarted } = input;
  const figures = { noted: all - points.length, all };
  if (points.length === 0) return because("research", "GOOD", "researchDone", figures);
  const code = isResearchStarted ? "researchOpen" : "researchMissing";
  return { ...because("research", "WEAK", code, figures), points };
}
