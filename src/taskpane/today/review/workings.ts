import type { MonthReview, Result } from "../../../calculation";
import { type Locale, reviewResultTerms, type Term } from "../../../vocabulary";
import { reviewWords } from "../../../vocabulary/pane/review";
import { shownValue } from "../../forms/figures";
import { sentenceOf } from "../../parts/sentenceOf";
import { formulaShown, type FormulaTerms, type Working } from "../../parts/workings";

const {
  accuracy,
  biasOfMonth,
  forecastUnits,
  actualUnits,
  errorUnits,
  meanError,
  naiveAccuracy,
  reviewedSkus,
} = reviewResultTerms;

const formulaTerms: FormulaTerms = {
  forecastUnits,
  actualUnits,
  skus: reviewedSkus,
  missedUnits: { ...errorUnits, label: reviewWords.missedUnits },
};

/** How near a month's forecast came: accuracy, bias and mean error, each with its formula, and the simplest forecast beside. */
export function workingsOf(review: MonthReview, locale: Locale): readonly Working[] {
  const missedUnits = review.lines.reduce((sum, line) => sum + Math.abs(line.errorUnits), 0);
  const figures = {
    forecastUnits: review.forecastUnits,
    actualUnits: review.actualUnits,
    skus: review.lines.length,
    missedUnits,
  };
  const one = (
    key: string,
    term: Term<number>,
    result: Result<number>,
    source: string,
    signs?: string,
  ): Working => {
    const value = result.ok ? shownValue(term, result.value, locale) : shownValue(term, undefined, locale);
    return {
      key,
      label: term.label[locale],
      value,
      formula: signs === undefined ? undefined : formulaShown(signs, formulaTerms, figures, locale, value),
      notes: result.ok ? [] : result.problems.map((problem) => sentenceOf(problem, locale)),
      source,
    };
  };
  return [
    one("accuracy", accuracy, review.accuracy, "000-45, A.6-14", "1 − {missedUnits} ÷ {actualUnits}"),
    one("bias", biasOfMonth, review.bias, "C.11", "({actualUnits} − {forecastUnits}) ÷ {actualUnits}"),
    one("meanError", meanError, review.meanError, "C.11", "{missedUnits} ÷ {skus}"),
    one("naive", naiveAccuracy, review.naiveAccuracy, "C.11"),
  ];
}
