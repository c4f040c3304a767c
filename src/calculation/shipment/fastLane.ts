import { roundDown } from "../numbers/rounding";
import { sourced } from "../sourced";

/** The part of the units that goes by the fast lane: the smaller share of 70/30. */
export const defaultFastShare = sourced(0.3, {
  source: "004-22",
  checked: "2026-11-22",
  note: "the sprint batch of 70/30",
});

const daysAYear = 365;

export interface FastLaneCandidate {
  readonly sku: string;
  /** Money a unit. */
  readonly price: number;
  readonly dailyDemand: number;
  /** On hand and on order. */
  readonly stock: number;
  /** Units to be sent. */
  readonly units: number;
}

export interface FastLaneRank extends FastLaneCandidate {
  /** Counted from 1. */
  readonly rank: number;
  /** A year, of the stock there is now; undefined where there is none. */
  readonly turns?: number | undefined;
  /** Price × turns; undefined where there is no stock to turn. */
  readonly score?: number | undefined;
  /** Units that go by the fast lane. */
  readonly fastUnits: number;
}

/**
 * Which products go by the fast lane?
 *
 *     turns a year = daily demand × 365 ÷ stock on hand and on order
 *     score        = price × turns
 *
 * The highest score first, until the fast lane's share of all units is given out. Products that sell and have no stock at all
 * come before all others, among them the one that sells most money a day.
 *
 * Source: 002-25 (dear goods that turn fast go by the fast lane), 004-22 (30% for the sprint batch).
 * Units: whole units; the shares add up to the fast lane's part, rounded down.
 * Not for: a mean over a year; the stock is today's, so that a product about to run out ranks high.
 * Example: 30 at 12 turns before 50 at 4: 360 against 200.
 */
export function rankFastLane(candidates: readonly FastLaneCandidate[], fastShare: number): FastLaneRank[] {
  const scored = candidates.map((candidate) => {
    const { price, dailyDemand, stock } = candidate;
    const turns = stock > 0 ? (dailyDemand * daysAYear) / stock : undefined;
    return { candidate, turns, score: turns === undefined ? undefined : price * turns };
  });
  scored.sort((a, b) => urgency(b) - urgency(a) || worth(b) - worth(a));
  const allUnits = candidates.reduce((sum, { units }) => sum + units, 0);
  let left = roundDown(allUnits * fastShare);
  return scored.map(({ candidate, turns, score }, index) => {
    const fastUnits = Math.min(candidate.units, left);
    left -= fastUnits;
    return { ...candidate, turns, score, rank: index + 1, fastUnits };
  });
}

interface Scored {
  readonly candidate: FastLaneCandidate;
  readonly score?: number | undefined;
}

const isSoldOut = ({ candidate, score }: Scored): boolean => score === undefined && candidate.dailyDemand > 0;
const urgency = (scored: Scored): number => (isSoldOut(scored) ? 1 : 0);
/** Between products that are sold out the money they sell a day, else the score. */
const worth = (scored: Scored): number =>
  isSoldOut(scored) ? scored.candidate.price * scored.candidate.dailyDemand : (scored.score ?? 0);
