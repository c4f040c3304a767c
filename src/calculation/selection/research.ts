import type { Competitor } from "./competition";
import { type CompetitorPrices, competitorPrices } from "./competitorPrices";
import { type ResearchFinding, findingsOf } from "./findings";
import type { SearchLine } from "./monthlySearches";

/** Points of the checklist that are looked into and noted, without figures to judge them by. */
export const researchPoints = [
  "TREND LISTS",
  "BLOGGERS",
  "SHOPS ALIKE",
  "BUYERS",
  "SUPPLY",
  "LISTING",
  "VIDEO COMMENTS",
  "QUESTION",
  "SELLING POINTS",
  "LOCAL BRANDS",
] as const;
export type ResearchPoint = (typeof researchPoints)[number];

/** What a row of the research says: one value of a series, one competitor, or a note. */
export const researchKinds = ["SEARCH", "COMPETITOR", ...researchPoints] as const;
export type ResearchKind = (typeof researchKinds)[number];

/** A row of the research of one product. */
export interface ResearchLine {
  readonly researchKind: ResearchKind;
  readonly searchDate?: number | undefined;
  readonly searches?: number | undefined;
  readonly competitorName?: string | undefined;
  /** Of the competing product. */
  readonly price?: number | undefined;
  readonly reviews?: number | undefined;
  readonly stars?: number | undefined;
  /** What a competitor sells it with, and what its buyers complain of. */
  readonly sellingPoint?: string | undefined;
  readonly complaint?: string | undefined;
  /** Of the buyers, those of whom the note is true; a fraction. */
  readonly buyerShare?: number | undefined;
  readonly researchNote?: string | undefined;
}

export interface Research {
  readonly searches: readonly SearchLine[];
  readonly competitors: readonly Competitor[];
  /** Undefined where no competitor has a price. */
  readonly competitorPrices?: CompetitorPrices | undefined;
  /** Points of the checklist without a note. */
  readonly missingPoints: readonly ResearchPoint[];
  /** Questions, complaints, selling points and traits of buyers, counted. */
  readonly findings: readonly ResearchFinding[];
  /** The questions and complaints that are met most often. */
  readonly oftenSaid: readonly ResearchFinding[];
  /** Whether there is any row of the product. */
  readonly isStarted: boolean;
}

/** So many of the most frequent findings are told in one cell. */
const mostSaid = 3;

/**
 * What do the rows of one product's research say, sorted by what they are?
 *
 * Source: 000-06 (trend lists, bloggers, shops alike: three points), 000-08 (buyers), 001-02 (a steady, flexible, compliant
 * supply), 001-07 (long search words, a rich listing, first reviews), 003-04 (comments under videos), 003-05 (frequent
 * questions), 003-07 (price band, selling points, complaints of competitors), 003-08 (local brands).
 */
export function researchOf(lines: readonly ResearchLine[]): Research {
  const ofKind = (kind: ResearchKind): ResearchLine[] =>
    lines.filter(({ researchKind }) => researchKind === kind);
  const competitors = ofKind("COMPETITOR");
  const findings = findingsOf(lines);
  return {
    searches: ofKind("SEARCH").flatMap(({ searchDate: date, searches }) =>
      date === undefined || searches === undefined ? [] : [{ date, searches }],
    ),
    competitors,
    competitorPrices: competitorPrices(competitors.flatMap(({ price }) => price ?? [])),
    missingPoints: researchPoints.filter((point) => !isNoted(point, ofKind(point), findings)),
    findings,
    oftenSaid: findings
      .filter(({ findingKind }) => findingKind === "QUESTION" || findingKind === "COMPLAINT")
      .sort((a, b) => b.times - a.times)
      .slice(0, mostSaid),
    isStarted: lines.length > 0,
  };
}

/** The cell a row of research cannot do without, where it is empty. */
export function lackedBy({
  researchKind,
  searchDate,
  searches,
  reviews,
  stars,
  researchNote,
}: ResearchLine): string | undefined {
  if (researchKind === "SEARCH")
    return searchDate === undefined ? "searchDate" : searches === undefined ? "searches" : undefined;
  if (researchKind === "COMPETITOR")
    return reviews === undefined ? "reviews" : stars === undefined ? "stars" : undefined;
  return researchNote === undefined ? "researchNote" : undefined;
}

/** A point has a note of its own; selling points may stand beside the competitors that have them. */
const isNoted = (
  point: ResearchPoint,
  lines: readonly ResearchLine[],
  findings: readonly ResearchFinding[],
): boolean =>
  lines.some(({ researchNote = "" }) => researchNote !== "") ||
  (point === "SELLING POINTS" && findings.some(({ findingKind }) => findingKind === "SELLING POINT"));
