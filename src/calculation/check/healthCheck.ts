import { groupedBy } from "../numbers/grouped";
import type { Slices } from "../numbers/slices";
import type { Problem } from "../problem";
import { cartonsForUnits } from "./cartons";
import { changedLevels } from "./changedLevels";
import { mixedCurrencies } from "./currencies";
import { type Finding, type FindingGroup, togetherAtStake } from "./finding";
import { enormousDays } from "./enormousDays";
import type { HealthCheckInput } from "./healthInput";
import { impossibleFacts, missingFacts, missingPrices } from "./missingFacts";
import { otherTables } from "./otherTables";
import { readProblems } from "./readProblems";
import { salesRhythm } from "./salesRhythm";
import { type Shop, shopOf } from "./shop";
import { staleSales, stockRecords } from "./stockRecords";
import { waitingOrders } from "./waitingOrders";

export interface HealthReport {
  /** The kind with the most money at stake first; those nobody can value last, the most findings first. */
  readonly groups: readonly FindingGroup[];
  /** Findings in all, those that were only counted among them. */
  readonly count: number;
}

/** In this order: a finding that two of them would make is made by the first. */
const checks: readonly ((input: HealthCheckInput, shop: Shop) => Finding[])[] = [
  readProblems,
  missingFacts,
  missingPrices,
  impossibleFacts,
  salesRhythm,
  enormousDays,
  changedLevels,
  cartonsForUnits,
  mixedCurrencies,
  stockRecords,
  staleSales,
  otherTables,
  waitingOrders,
];

/**
 * Can the planner's tables be planned with, and what is worth mending first?
 *
 * Runs every check over the tables as they were read, ranks what they find by the money at stake, and proposes the change
 * of a cell where the tables themselves say what should stand there. It changes nothing: each change is for the planner
 * to accept.
 *
 * Source: peers.md opening 10 (a data health check before results); each check names its own rules.
 * Units: money at purchase cost, in whatever currency the costs are typed in.
 * Not for: the risks of a sound plan; those are alerts.
 */
export function* healthCheck(input: HealthCheckInput): Slices<HealthReport> {
  const shop = shopOf(input);
  // A row that does not count is questioned for standing there twice, and for nothing that it holds.
  const counted = { ...input, productRows: shop.countedRows };
  const findings: Finding[] = [];
  for (const check of checks) {
    findings.push(...check(counted, shop));
    yield;
  }
  const groups = ranked(grouped(withoutRepeats(findings), listedOnly(input.problems)));
  return { groups, count: groups.reduce((sum, group) => sum + group.findings.length + group.more, 0) };
}

/**
 * Two readings may say the same of one cell, and a cell that could not be read leaves its fact missing: each is said once,
 * as reading said it.
 */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const unread = new Set<string>();
  return findings.filter(({ problem: { code, field, severity, at, params } }) => {
    const cell = `${field ?? ""} ${at?.sheet ?? ""} ${at?.cell ?? JSON.stringify(params ?? {})}`;
    const key = `${code} ${cell}`;
    if (seen.has(key) || (code === "missing" && unread.has(cell))) return false;
    seen.add(key);
    if (severity === "error") unread.add(cell);
    return true;
  });
}

/** How many problems of each kind were counted and not listed. */
function listedOnly(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const more = new Map<string, number>();
  let kind = "";
  for (const { code, params } of problems) {
    if (code !== "andMore") kind = code;
    else more.set(kind, (more.get(kind) ?? 0) + Number(params?.count ?? 0));
  }
  return more;
}

function grouped(findings: readonly Finding[], more: ReadonlyMap<string, number>): FindingGroup[] {
  return [...groupedBy(findings, ({ problem }) => problem.code).values()].map((list) => {
    const { code } = list[0].problem;
    const stakes = list.flatMap(({ stake }) => stake ?? []);
    const { money, isEstimate } = togetherAtStake(stakes, "SOLD");
    const sorted = [...list].sort((a, b) => worth(b) - worth(a));
    return { code, findings: sorted, more: more.get(code) ?? 0, money, isEstimate };
  });
}

const worth = ({ stake }: Finding): number => stake?.money ?? -1;

const ranked = (groups: readonly FindingGroup[]): FindingGroup[] =>
  [...groups].sort(
    (a, b) => (b.money ?? -1) - (a.money ?? -1) || b.findings.length + b.more - a.findings.length - a.more,
  );
