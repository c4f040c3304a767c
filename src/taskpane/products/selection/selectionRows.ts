import type {
  CompetitorPrices,
  ProductSelection,
  ResearchPoint,
  SelectionReason,
} from "../../../calculation";
import { fill, type Locale } from "../../../vocabulary";
import {
  outcomeNames,
  selectionReasonWords,
  selectionWords,
  topicNames,
  topicSources,
} from "../../../vocabulary/pane/selection";
import { inOneLine, listed, punctuated } from "../../../vocabulary/punctuation";
import { researchKind } from "../../../vocabulary/terms/research";
import { choiceName, figure } from "../../forms/figures";
import type { Working } from "../../parts/workings";

/** A row of the selection checklist as it is shown and written. */
export interface SelectionRow {
  readonly sku: string;
  readonly market?: string | undefined;
  readonly selection: string;
  readonly searchGrowth?: number | undefined;
  readonly searchSlope?: number | undefined;
  readonly seasonalStrength?: number | undefined;
  readonly competitorsJudged?: number | undefined;
  readonly beatableShare?: number | undefined;
  readonly costToGet?: number | undefined;
  readonly daysToGet?: number | undefined;
  readonly expectedProfit?: number | undefined;
  readonly certificateShare?: number | undefined;
  readonly oftenSaid?: string | undefined;
  readonly competitorLowest?: number | undefined;
  readonly competitorMiddle?: number | undefined;
  readonly competitorHighest?: number | undefined;
  readonly missingPoints?: string | undefined;
  readonly why: string;
}

/** The sentence of a reason, with its figures and the points it names. */
export const saidReason = ({ code, params, points = [] }: SelectionReason, locale: Locale): string =>
  fill(selectionReasonWords[code][locale], { ...params, points: listed(namesOf(points, locale), locale) });

const namesOf = (points: readonly ResearchPoint[], locale: Locale): string[] =>
  points.map((point) => choiceName(researchKind, point, locale));

export function selectionRow(
  selection: ProductSelection,
  market: string | undefined,
  locale: Locale,
): SelectionRow {
  const { sku, verdict, reasons, trend, competition, compliance, research } = selection;
  const { competitorPrices: prices, missingPoints: missing } = research;
  const seen = trend?.ok ? trend.value : undefined;
  const beside = competition?.ok ? competition.value : undefined;
  const often = punctuated(
    research.oftenSaid.map(({ text, times }) => `${text} ×${times}`).join("; "),
    locale,
  );
  return {
    sku,
    market,
    selection: verdict,
    searchGrowth: seen?.yearOnYear,
    searchSlope: seen?.slopePerMonth,
    seasonalStrength: seen?.seasonalStrength,
    competitorsJudged: beside?.judged,
    beatableShare: beside?.beatableShare,
    costToGet: compliance?.costToGet,
    daysToGet: compliance?.daysToGet,
    expectedProfit: selection.expectedProfit,
    certificateShare: selection.certificateShare,
    oftenSaid: often === "" ? undefined : often,
    competitorLowest: prices?.lowest,
    competitorMiddle: prices?.middle,
    competitorHighest: prices?.highest,
    missingPoints: missing.length === 0 ? undefined : listed(namesOf(missing, locale), locale),
    why: inOneLine(
      reasons.map((reason) => saidReason(reason, locale)),
      locale,
    ),
  };
}

/** Each point of the checklist with its outcome, its sentence and its rules; competitors with their prices. */
export const reasonWorkings = ({ reasons, research }: ProductSelection, locale: Locale): Working[] =>
  reasons.map((reason) => ({
    key: reason.topic,
    label: topicNames[reason.topic][locale],
    value: outcomeNames[reason.outcome][locale],
    notes: [
      saidReason(reason, locale),
      ...(reason.topic === "competition" ? saidPrices(research.competitorPrices, locale) : []),
    ],
    source: topicSources[reason.topic],
  }));

const saidPrices = (prices: CompetitorPrices | undefined, locale: Locale): string[] =>
  prices === undefined
    ? []
    : [
        fill(selectionWords.competitorPrices[locale], {
          lowest: figure(prices.lowest, locale),
          middle: figure(prices.middle, locale),
          highest: figure(prices.highest, locale),
        }),
      ];
