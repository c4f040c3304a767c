import { sourced } from "../sourced";

/** What a market asks of a kind of product. */
export const marketRules = ["REQUIRED", "RESTRICTED", "FORBIDDEN"] as const;
export type MarketRule = (typeof marketRules)[number];

export const certificateWarningDays = sourced(90, {
  source: "own",
  checked: "2026-11-22",
  note: "a quarter, in which most certificates can be renewed",
});

/** A row of the Certificates table: a rule of a market, or the certificate that one product has. */
export interface CertificateLine {
  readonly market: string;
  /** Empty: of every kind of product. */
  readonly category?: string | undefined;
  readonly rule: MarketRule;
  readonly certificate: string;
  /** Empty: of every product of the kind. */
  readonly sku?: string | undefined;
  /** Money to get it, once. */
  readonly certificateCost?: number | undefined;
  /** Days to get it. */
  readonly certificateDays?: number | undefined;
  /** The day it was issued; without it the product has not got it. */
  readonly issuedOn?: number | undefined;
  /** Its last day; without it, it does not end. */
  readonly validUntil?: number | undefined;
}

export type CertificateState = "HELD" | "EXPIRING" | "EXPIRED" | "MISSING";

export interface CertificateNeeded {
  readonly certificate: string;
  readonly state: CertificateState;
  /** Money still to be spent: none where it is held; undefined where nobody has said. */
  readonly costToGet?: number | undefined;
  readonly days?: number | undefined;
}

export interface Compliance {
  readonly needed: readonly CertificateNeeded[];
  readonly restrictions: readonly string[];
  readonly forbidden: readonly string[];
  /** No row speaks of this market and kind: nothing is known, which is not the same as nothing asked. */
  readonly isKnown: boolean;
  /** Of all certificates still to be got; undefined where the cost of one is not known. */
  readonly costToGet?: number | undefined;
  /** Until the last of them is there, if all are begun at once. */
  readonly daysToGet?: number | undefined;
}

export interface ComplianceInput {
  readonly sku: string;
  readonly market: string;
  readonly category?: string | undefined;
  readonly lines: readonly CertificateLine[];
  /** A date serial. */
  readonly today: number;
}

/**
 * What does a market ask of a product, what has the product got, and what would the rest cost?
 *
 * A row without a SKU speaks of every product of its market and kind; a row with one of that product alone, and its cost
 * and dates go before those of the rule. A required certificate is held from the day it was issued to its last day.
 *
 * Source: 003-09 (certificates asked for, their cost and time), 003-11 (forbidden and restricted), 001-05 and 004-42.
 * Units: money, days, date serials.
 * Not for: legal advice. The rows are the planner's; each names its source.
 */
export function compliance(input: ComplianceInput): Compliance {
  const speaking = input.lines.filter((line) => speaksOf(line, input));
  const named = (rule: MarketRule): string[] => [
    ...new Set(speaking.filter((line) => line.rule === rule).map(({ certificate }) => certificate)),
  ];
  const needed = named("REQUIRED").map((certificate) =>
    neededOf(
      certificate,
      speaking.filter((line) => line.rule === "REQUIRED" && line.certificate === certificate),
      input.today,
    ),
  );
  const isKnown = speaking.length > 0;
  const toGet = needed.filter(({ state }) => state === "MISSING" || state === "EXPIRED");
  const costs = toGet.map(({ costToGet }) => costToGet);
  const days = toGet.map((each) => each.days);
  return {
    needed,
    restrictions: named("RESTRICTED"),
    forbidden: named("FORBIDDEN"),
    isKnown,
    costToGet: isKnown && costs.every(isNumber) ? costs.reduce((sum, cost) => sum + cost, 0) : undefined,
    daysToGet: isKnown && days.every(isNumber) ? Math.max(0, ...days) : undefined,
  };
}

const isNumber = (value: number | undefined): value is number => value !== undefined;
const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** Whether a row of the certificates is about a product: its own, or those of its market and kind. */
export function speaksOf(
  line: CertificateLine,
  { sku, market, category }: Pick<ComplianceInput, "sku" | "market" | "category">,
): boolean {
  if (!sameText(line.market, market)) return false;
  if (!isBlank(line.sku)) return line.sku === sku;
  return isBlank(line.category) || (category !== undefined && sameText(line.category!, category));
}

function neededOf(certificate: string, lines: readonly CertificateLine[], today: number): CertificateNeeded {
  const own = lines.filter(({ sku }) => !isBlank(sku));
  const ownFirst = [...own, ...lines.filter(({ sku }) => isBlank(sku))];
  const states = own.map((line) => stateOf(line, today));
  const state = states.sort((a, b) => bestFirst.indexOf(a) - bestFirst.indexOf(b))[0] ?? "MISSING";
  const isHeld = state === "HELD" || state === "EXPIRING";
  return {
    certificate,
    state,
    costToGet: isHeld
      ? 0
      : ownFirst.find(({ certificateCost }) => certificateCost !== undefined)?.certificateCost,
    days: isHeld ? 0 : ownFirst.find(({ certificateDays }) => certificateDays !== undefined)?.certificateDays,
  };
}

const bestFirst: readonly CertificateState[] = ["HELD", "EXPIRING", "EXPIRED", "MISSING"];

function stateOf({ issuedOn, validUntil }: CertificateLine, today: number): CertificateState {
  if (issuedOn === undefined || issuedOn > today) return "MISSING";
  if (validUntil === undefined) return "HELD";
  if (validUntil < today) return "EXPIRED";
  return validUntil - today < certificateWarningDays.value ? "EXPIRING" : "HELD";
}
