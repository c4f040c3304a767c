import type { ProductSelection, SelectionReason } from "../../../calculation";
import { fill, type Locale } from "../../../vocabulary";
import {
  outcomeNames,
  selectionReasonWords,
  topicNames,
  topicSources,
} from "../../../vocabulary/pane/selection";
import { inOneLine } from "../../../vocabulary/punctuation";
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
  readonly why: string;
}

/** The sentence of a reason, with its figures. */
export const saidReason = ({ code, params }: SelectionReason, locale: Locale): string =>
  fill(selectionReasonWords[code][locale], params);

export function selectionRow(
  selection: ProductSelection,
  market: string | undefined,
  locale: Locale,
): SelectionRow {
  const { sku, verdict, reasons, trend, competition, compliance, research } = selection;
  const seen = trend?.ok ? trend.value : undefined;
  const beside = competition?.ok ? competition.value : undefined;
  const often = research.oftenSaid.map(({ text, times }) => `${text} ×${times}`).join("; ");
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
    why: inOneLine(
      reasons.map((reason) => saidReason(reason, locale)),
      locale,
    ),
  };
}

/** Each point of the checklist with its outcome, its sentence and its rules. */
export const reasonWorkings = (reasons: readonly SelectionReason[], locale: Locale): Working[] =>
  reasons.map((reason) => ({
    key: reason.topic,
    label: topicNames[reason.topic][locale],
    value: outcomeNames[reason.outcome][locale],
    notes: [saidReason(reason, locale)],
    source: topicSources[reason.topic],
  }));
