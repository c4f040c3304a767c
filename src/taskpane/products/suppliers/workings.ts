import type { ScoredSupplier, SupplierShare } from "../../../calculation";
import { fill, type Locale, orderTerms, supplierTerms } from "../../../vocabulary";
import { supplyWords as words } from "../../../vocabulary/pane/supplyScreens";
import * as board from "../../../vocabulary/terms/dashboard";
import * as result from "../../../vocabulary/terms/supplyResults";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { figure, percent, shownValue } from "../../forms/figures";
import { formulaShown, type FormulaTerms, type Working } from "../../parts/workings";

const terms: FormulaTerms = {
  splitUnits: result.splitUnits,
  orderShare: supplierTerms.orderShare,
  minOrder: orderTerms.minOrder,
  onTimeRate: board.onTimeRate,
  quantityAccuracy: board.quantityAccuracy,
  defectRate: board.defectRate,
  priceRate: result.priceRate,
};

/** Why a supplier has so many of a product's units. */
export function shareWorkings(
  share: SupplierShare,
  decision: { readonly splitDays: number; readonly fewestSources: number },
  locale: Locale,
): Working[] {
  const { orderShare, units, splitUnits, sources, isQuick } = share;
  return [
    {
      key: "orderShare",
      label: supplierTerms.orderShare.label[locale],
      value: shownValue(supplierTerms.orderShare, orderShare, locale),
      notes: [words.shareMethod[locale]],
      source: "000-19",
    },
    ...(units === undefined || splitUnits === undefined
      ? []
      : [
          {
            key: "units",
            label: result.partUnits.label[locale],
            value: figure(units, locale),
            formula: formulaShown(
              "{splitUnits} × {orderShare}",
              terms,
              { splitUnits, orderShare },
              locale,
              figure(splitUnits * (orderShare ?? 0), locale),
            ),
            notes: [words.splitMethod[locale], `${supply.splitDays.label[locale]} ${decision.splitDays}`],
            source: "000-19",
          },
        ]),
    {
      key: "sources",
      label: result.sources.label[locale],
      value: figure(sources, locale),
      notes: [fill(words.sourcesRule[locale], { fewest: decision.fewestSources })],
      source: "000-20, 002-42",
    },
    ...(isQuick === undefined
      ? []
      : [
          {
            key: "isQuick",
            label: result.isQuick.label[locale],
            value: shownValue(result.isQuick, isQuick, locale),
            notes: [words.quickRule[locale]],
            source: "001-04",
          },
        ]),
  ];
}

/** Why a supplier has its score and tier. */
export function scoreWorkings(
  supplier: ScoredSupplier,
  {
    scoreWeights,
    tierScores,
  }: { readonly scoreWeights: readonly number[]; readonly tierScores: readonly number[] },
  locale: Locale,
): Working[] {
  const { score, tier, onTimeRate, quantityAccuracy, defectRate, priceRate } = supplier;
  if (score === undefined || tier === undefined) return [];
  const rates = ["{onTimeRate}", "{quantityAccuracy}", "(1 − {defectRate})", "{priceRate}"];
  const values = [onTimeRate, quantityAccuracy, defectRate, priceRate];
  const known = rates.flatMap((rate, i) =>
    values[i] === undefined ? [] : [{ rate, weight: scoreWeights[i] ?? 0 }],
  );
  const weighed = known.reduce((sum, { weight }) => sum + weight, 0);
  const signs = `(${known.map(({ rate, weight }) => `${weight} × ${rate}`).join(" + ")}) ÷ ${Number(weighed.toPrecision(6))}`;
  const [s = 1, a = 1, b = 1] = tierScores;
  return [
    {
      key: "score",
      label: result.scoreWithPrice.label[locale],
      value: percent(score, locale),
      formula: formulaShown(
        signs,
        terms,
        { onTimeRate, quantityAccuracy, defectRate, priceRate },
        locale,
        percent(score, locale),
      ),
      notes: [words.scoreMethod[locale]],
      source: "000-21, 000-50",
    },
    {
      key: "tier",
      label: result.tier.label[locale],
      value: tier,
      notes: [
        fill(words.tierMethod[locale], {
          s: percent(s, locale),
          a: percent(a, locale),
          b: percent(b, locale),
        }),
      ],
      source: "000-38",
    },
  ];
}
