import { answer, type Result, unanswerable } from "../problem";
import { sourced } from "../sourced";

const checked = "2026-11-22";
export const beatableReviews = sourced({ least: 100, most: 500 }, { source: "003-06", checked });
export const beatableStars = sourced({ least: 4, most: 4.5 }, { source: "003-06", checked });
export const leastBeatableShare = sourced(0.5, {
  source: "own",
  checked,
  note: "the source filters competitors and says no number of them; at least half shows room",
});

export interface Competitor {
  readonly reviews?: number | undefined;
  readonly stars?: number | undefined;
}

export interface Competition {
  /** Competitors whose reviews and stars are both known. */
  readonly judged: number;
  /** Those with enough reviews to show demand, and neither too many nor too good to come in beside. */
  readonly beatable: number;
  readonly beatableShare: number;
  readonly isBeatable: boolean;
}

/** Whether a competitor shows demand and leaves room: 100 to 500 reviews and 4.0 to 4.5 stars, limits included (003-06). */
export function canBeBeaten(reviews: number, stars: number): boolean {
  const { value: limits } = beatableReviews;
  const { value: ratings } = beatableStars;
  return reviews >= limits.least && reviews <= limits.most && stars >= ratings.least && stars <= ratings.most;
}

/**
 * Is there room beside the competitors?
 *
 *     share = competitors with 100 to 500 reviews and 4.0 to 4.5 stars ÷ competitors judged
 *
 * Source: 003-06; from which share on there is room is our own choice.
 * Units: counts; a fraction. A competitor whose reviews or stars are not known is not judged.
 * Example: 6 of 10 within both ranges: 60%, so there is room.
 */
export function competition(competitors: readonly Competitor[]): Result<Competition> {
  let judged = 0;
  let beatable = 0;
  for (const { reviews, stars } of competitors) {
    if (reviews === undefined || stars === undefined) continue;
    judged += 1;
    if (canBeBeaten(reviews, stars)) beatable += 1;
  }
  if (judged === 0) return unanswerable("noCompetitors", { field: "reviews" });
  const beatableShare = beatable / judged;
  return answer({ judged, beatable, beatableShare, isBeatable: beatableShare >= leastBeatableShare.value });
}
