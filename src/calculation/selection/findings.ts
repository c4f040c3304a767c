import { plainWords } from "../numbers/plainWords";
import { sourced } from "../sourced";
import type { ResearchLine } from "./research";

/** So many competitors are gone through for what buyers ask. */
export const competitorsToRead = sourced(10, { source: "003-05", checked: "2026-11-22" });

/** What a finding is about. */
export const findingKinds = ["QUESTION", "COMPLAINT", "SELLING POINT", "BUYERS"] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface ResearchFinding {
  readonly findingKind: FindingKind;
  readonly text: string;
  readonly times: number;
  /** Of buyers: the part of them it is true of, as the last row that gives one says. */
  readonly share?: number | undefined;
}

/**
 * What do buyers ask and complain of, what do competitors sell with, and who are the buyers: each text with how often it
 * was noted, the most frequent first?
 *
 * Texts that differ in capitals or blanks alone are one, in the words that came first; of two as frequent the earlier goes
 * first. The note of a competitor is a complaint, as is what stands in the column of complaints. Shares of buyers are kept as
 * they are given: one buyer is in several of them, so they need not add up to 1 and are never made to.
 *
 * Source: 003-05 (questions of the ten top competitors, counted), 003-07 (selling points and complaints), 000-08 (82%, 76% and
 * 68% of the same buyers: several answers each).
 * Not for: finding words within sentences; the same finding is to be noted in the same words.
 */
export function findingsOf(lines: readonly ResearchLine[]): ResearchFinding[] {
  const said: Omit<ResearchFinding, "times">[] = lines.flatMap((line) => {
    const { researchKind, researchNote, complaint, sellingPoint, buyerShare } = line;
    const of = (findingKind: FindingKind, text: string | undefined) =>
      text === undefined || text === "" ? [] : [{ findingKind, text }];
    switch (researchKind) {
      case "QUESTION":
        return of("QUESTION", researchNote);
      case "COMPETITOR":
        return [
          ...of("COMPLAINT", researchNote),
          ...of("COMPLAINT", complaint),
          ...of("SELLING POINT", sellingPoint),
        ];
      case "SELLING POINTS":
        return of("SELLING POINT", researchNote);
      case "BUYERS":
        return of("BUYERS", researchNote).map((each) => ({ ...each, share: buyerShare }));
      default:
        return [];
    }
  });
  return findingKinds.flatMap((kind) => counted(said.filter(({ findingKind }) => findingKind === kind)));
}

/** Competing products that are named, each once. */
export function competitorsRead(lines: readonly ResearchLine[]): number {
  const named = lines
    .filter(({ researchKind }) => researchKind === "COMPETITOR" || researchKind === "QUESTION")
    .flatMap(({ competitorName = "" }) => (competitorName === "" ? [] : [plainWords(competitorName)]));
  return new Set(named).size;
}

function counted(said: readonly Omit<ResearchFinding, "times">[]): ResearchFinding[] {
  const counts = new Map<string, ResearchFinding>();
  for (const { findingKind, text, share } of said) {
    const key = plainWords(text);
    const before = counts.get(key);
    counts.set(key, {
      findingKind,
      text: before?.text ?? text,
      times: (before?.times ?? 0) + 1,
      share: share ?? before?.share,
    });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times);
}
