import { answer, type MonthReview, type Result } from "../../../calculation";
import { fill, type Locale, reviewResultTerms, type Term } from "../../../vocabulary";
import { reviewWords } from "../../../vocabulary/pane/review";
import { shownValue } from "../../forms/figures";
import { sentenceOf } from "../../parts/sentenceOf";
import type { ReviewAnswer } from "./definition";
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

/** The other measures of the source, each with what it means and what it is blind to. */
export function moreMeasures(
  { review, periodsInStock, log }: Pick<ReviewAnswer, "review" | "periodsInStock" | "log">,
  locale: Locale,
): readonly Working[] {
  const one = (
    key: string,
    term: Term<number>,
    result: Result<number>,
    notes: readonly string[],
  ): Working => ({
    key,
    label: term.label[locale],
    value: shownValue(term, result.ok ? result.value : undefined, locale),
    notes: [...notes, ...(result.ok ? [] : result.problems.map((problem) => sentenceOf(problem, locale)))],
    source: "C.11",
  });
  const { unscaledSkus } = review;
  return [
    one("rmse", reviewResultTerms.rootMeanSquare, review.rootMeanSquare, [
      reviewWords.rootMeanSquareMeans[locale],
    ]),
    one("mape", reviewResultTerms.meanPartError, review.meanPartError, [
      reviewWords.meanPartErrorMeans[locale],
    ]),
    one("mase", reviewResultTerms.scaledError, review.scaledError, [
      reviewWords.scaledErrorMeans[locale],
      ...(unscaledSkus > 0 ? [fill(reviewWords.unscaled[locale], { count: unscaledSkus })] : []),
    ]),
    one("pis", reviewResultTerms.periodsInStock, answer(periodsInStock), [
      fill(reviewWords.periodsInStockMeans[locale], { months: log.length }),
    ]),
  ];
}
