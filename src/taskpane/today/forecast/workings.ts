import {
  weightedWindowAverage,
  type Adjustment,
  type CleanedHistory,
  type LastYearTrend,
} from "../../../calculation";
import { demandPlanTerms, fill, type Locale } from "../../../vocabulary";
import {
  adjustmentNames,
  adjustmentSources,
  forecastWords,
  methodSentences,
} from "../../../vocabulary/pane/forecast";
import { figure, percent } from "../../forms/figures";
import type { Working } from "../../parts/workings";
import type { ForecastLine } from "./lines";

/** How a product's forecast came about: the method and what counted, each adjustment as a line, and what it stays within. */
export function forecastWorkings(
  line: ForecastLine,
  history: CleanedHistory,
  serviceLevel: number,
  locale: Locale,
): Working[] {
  const { product, adjusted, before, expected, upper } = line;
  const days = product.found.reduce((sum, each) => sum + each.days, 0);
  const counted = product.found.reduce((sum, each) => sum + (each.isCounted ? each.days : 0), 0);
  return [
    {
      key: "before",
      label: (adjusted.adjustments.length > 0
        ? demandPlanTerms.forecastBefore
        : demandPlanTerms.forecastUnits
      ).label[locale],
      value: figure(before, locale, 1),
      notes: [
        fill(forecastWords.perDay[locale], { units: figure(before / product.expected.length, locale) }),
        methodSentence(product.method, locale),
        fill(forecastWords.counted[locale], { counted, days }),
      ],
      source: "formulas C.7, C.8",
    },
    ...adjusted.adjustments.map((adjustment) => adjustmentWorking(adjustment, product.lastYear, locale)),
    ...(adjusted.adjustments.length > 0
      ? [
          {
            key: "expected",
            label: demandPlanTerms.forecastUnits.label[locale],
            value: figure(expected, locale, 1),
            source: "002-21",
          },
        ]
      : []),
    {
      key: "upper",
      label: demandPlanTerms.upperUnits.label[locale],
      value: figure(upper, locale, 1),
      notes: [fill(forecastWords.within[locale], { level: percent(serviceLevel, locale) })],
      source: "formulas C.1",
    },
    ...windowsWorking(history, locale),
  ];
}

/** What planners are used to look at, beside the forecast; nothing where too few days count. */
function windowsWorking({ counted }: CleanedHistory, locale: Locale): Working[] {
  const average = weightedWindowAverage(counted);
  if (!average.ok) return [];
  const { avgDailyDemand, windows } = average.value;
  const each = windows.map(({ days, avgDailyDemand: units }) =>
    fill(forecastWords.window[locale], { days, units: figure(units, locale) }),
  );
  return [
    {
      key: "windows",
      label: forecastWords.windows[locale],
      value: figure(avgDailyDemand, locale),
      notes: [forecastWords.windowsHow[locale], each.join(locale === "en-US" ? "; " : "；")],
      source: "formulas C.7",
    },
  ];
}

function adjustmentWorking(
  { kind, factor, unitsBefore, unitsAfter }: Adjustment,
  lastYear: LastYearTrend | undefined,
  locale: Locale,
): Working {
  const after = figure(unitsAfter, locale, 1);
  const step = fill(forecastWords.step[locale], {
    before: figure(unitsBefore, locale, 1),
    factor: figure(factor, locale, 4),
    after,
  });
  const trend =
    kind === "LAST_YEAR" && lastYear !== undefined
      ? [
          fill(forecastWords.lastYearRatio[locale], {
            seen: figure(lastYear.ratioSeen, locale),
            ratio: figure(lastYear.ratio, locale),
          }),
        ]
      : [];
  return {
    key: kind,
    label: adjustmentNames[kind][locale],
    value: after,
    notes: [step, ...trend],
    source: adjustmentSources[kind],
  };
}

const methodSentence = (method: string, locale: Locale): string =>
  method in methodSentences ? methodSentences[method as keyof typeof methodSentences][locale] : method;
