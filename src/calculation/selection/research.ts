import type { Competitor } from "./competition";
import type { SearchLine } from "./monthlySearches";

/** Points of the checklist that are looked into and noted, without figures to judge them by. */
export const researchPoints = [
  "TREND LISTS",
  "BUYERS",
  "SUPPLY",
  "VIDEO COMMENTS",
  "QUESTION",
  "SELLING POINTS",
  "LOCAL BRANDS",
] as const;

/** What a row of the research says: one value of a series, one competitor, or a note. */
export const researchKinds = ["SEARCH", "COMPETITOR", ...researchPoints] as const;
export type ResearchKind = (typeof researchKinds)[number];

/** A row of the research of one product. */
export interface ResearchLine {
  readonly researchKind: ResearchKind;
  readonly searchDate?: number | undefined;
  readonly searches?: number | undefined;
  readonly reviews?: number | undefined;
  readonly stars?: number | undefined;
  readonly researchNote?: string | undefined;
}

export interface Said {
  readonly text: string;
  readonly times: number;
}

export interface Research {
  readonly searches: readonly SearchLine[];
  readonly competitors: readonly Competitor[];
  /** Points of the checklist with a note. */
  readonly notedPoints: number;
  /** What buyers ask and complain of most: the notes of questions and competitors, the most frequent first. */
  readonly oftenSaid: readonly Said[];
}

/** So many of the most frequent findings are told. */
const mostSaid = 3;

/**
 * What do the rows of one product's research say, sorted by what they are?
 *
 * Source: 000-06 (lists and shops alike), 000-08 (buyers), 001-02 (a steady, flexible, compliant supply), 003-04 (comments
 * under videos), 003-05 (frequent questions), 003-07 (selling points, complaints), 003-08 (local brands). 000-08: shares
 * of several answers add up to more than 100%, so they are noted and not calculated with.
 */
export function researchOf(lines: readonly ResearchLine[]): Research {
  const ofKind = (kind: ResearchKind): ResearchLine[] =>
    lines.filter(({ researchKind }) => researchKind === kind);
  const competitors = ofKind("COMPETITOR");
  return {
    searches: ofKind("SEARCH").flatMap(({ searchDate: date, searches }) =>
      date === undefined || searches === undefined ? [] : [{ date, searches }],
    ),
    competitors,
    notedPoints: researchPoints.filter((point) => ofKind(point).some(hasNote)).length,
    oftenSaid: mostFrequent(
      lines.filter(({ researchKind }) => researchKind === "QUESTION" || researchKind === "COMPETITOR"),
    ),
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

const hasNote = ({ researchNote }: ResearchLine): boolean =>
  researchNote !== undefined && researchNote !== "";

/** Equal notes are counted in whatever capitals; of two as frequent the earlier goes first. */
function mostFrequent(lines: readonly ResearchLine[]): Said[] {
  const counts = new Map<string, { text: string; times: number }>();
  for (const { researchNote = "" } of lines) {
    if (researchNote === "") continue;
    const said = counts.get(researchNote.toLowerCase());
    if (said) said.times += 1;
    else counts.set(researchNote.toLowerCase(), { text: researchNote, times: 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times).slice(0, mostSaid);
}
