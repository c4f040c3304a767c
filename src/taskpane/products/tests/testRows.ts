import type { SeenShare, TestReason, TrialOrder, TrialOrderState } from "../../../calculation";
import { fill, type Locale, productTestTerms, reviewTerms } from "../../../vocabulary";
import { testWords as words, testReasonWords, trialOrderWords } from "../../../vocabulary/pane/productTests";
import { inOneLine, punctuated } from "../../../vocabulary/punctuation";
import { choiceName, figure, percent } from "../../forms/figures";
import type { Working } from "../../parts/workings";
import type { TestedProduct } from "./judgedTest";

/** A row of the test verdicts as it is shown and written. */
export interface TestRow {
  readonly sku: string;
  readonly verdict: string;
  readonly visits: number;
  readonly orders: number;
  readonly conversion?: number | undefined;
  readonly conversionLow: number;
  readonly conversionHigh: number;
  readonly visitsToRule: number;
  readonly visitsToBeSure?: number | undefined;
  readonly badShare?: number | undefined;
  readonly badHigh: number;
  readonly testUnits: number;
  readonly suggestedUnits: number;
  readonly suggestedPrice?: number | undefined;
  readonly cost?: number | undefined;
  readonly costShare?: number | undefined;
  readonly trialOrder: TrialOrderState;
  readonly why: string;
}

export function testRow(tested: TestedProduct, confidence: number, locale: Locale): TestRow {
  const { sku, evidence, plan, visits, orders, testUnits } = tested;
  const { conversion, bad } = evidence;
  return {
    sku,
    verdict: evidence.verdict,
    visits,
    orders,
    conversion: conversion.share,
    conversionLow: conversion.interval.low,
    conversionHigh: conversion.interval.high,
    visitsToRule: evidence.visitsToRule,
    visitsToBeSure: conversion.trialsToBeSure,
    badShare: bad.share,
    badHigh: bad.interval.high,
    testUnits,
    suggestedUnits: plan.suggestedUnits,
    suggestedPrice: plan.suggestedPrice,
    cost: plan.cost,
    costShare: plan.costShare,
    trialOrder: tested.trial.state,
    why: inOneLine(
      [
        ...saidReasons(tested, locale),
        saidSure(tested, locale),
        saidInterval(conversion, confidence, locale),
      ],
      locale,
    ),
  };
}

const saidReasons = ({ evidence }: TestedProduct, locale: Locale): string[] =>
  evidence.reasons.map((reason: TestReason) =>
    fill(testReasonWords[reason][locale], {
      visitsToRule: figure(evidence.visitsToRule, locale, 0),
      passesFrom: percent(evidence.passesFrom, locale),
    }),
  );

function saidInterval({ share, interval }: SeenShare, confidence: number, locale: Locale): string {
  if (share === undefined) return words.nothingSeen[locale];
  return fill(words.interval[locale], {
    share: finePercent(share, locale),
    low: finePercent(interval.low, locale),
    high: finePercent(interval.high, locale),
    confidence: percent(confidence, locale),
  });
}

/** Two decimals: conversions of 1.95% and 2.04% lie on two sides of the limit. */
const finePercent = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(value);

/** How many visits decide the test for certain. */
function saidSure({ evidence: { conversion }, visits }: TestedProduct, locale: Locale): string {
  if (conversion.share === undefined) return "";
  const { trialsToBeSure } = conversion;
  if (trialsToBeSure === undefined) return words.neverSure[locale];
  const count = figure(trialsToBeSure, locale, 0);
  if (trialsToBeSure <= visits) return fill(words.sureAlready[locale], { count });
  const missing = figure(trialsToBeSure - visits, locale, 0);
  return fill(words.sureFrom[locale], { count, missing });
}

/** Why the verdict is what it is, how sure it is, and whether the test was of a good size. */
export function testWorkings(tested: TestedProduct, confidence: number, locale: Locale): Working[] {
  const { evidence, plan, visits, orders, testUnits } = tested;
  const [conversionSays = "", badSays = ""] = saidReasons(tested, locale);
  const { conversion, bad, verdict } = evidence;
  const ofBudget = plan.cost === undefined || plan.costShare === undefined ? undefined : plan;
  return [
    {
      key: "verdict",
      label: reviewTerms.testVerdict.label[locale],
      value: choiceName(reviewTerms.testVerdict, verdict, locale),
      notes: [reviewTerms.testVerdict.hint[locale]],
      source: "003-15, 003-17, 003-18, A.6-10",
    },
    {
      key: "conversion",
      label: productTestTerms.conversion.label[locale],
      value: conversion.share === undefined ? "–" : finePercent(conversion.share, locale),
      formula: {
        inWords: `${reviewTerms.testOrders.label[locale]} ÷ ${reviewTerms.visits.label[locale]}`,
        inFigures: `${figure(orders, locale)} ÷ ${figure(visits, locale)}`,
      },
      notes: [conversionSays, saidInterval(conversion, confidence, locale)],
      source: "003-15, 003-17, C.5",
    },
    {
      key: "visits",
      label: productTestTerms.visitsToBeSure.label[locale],
      value: figure(conversion.trialsToBeSure, locale, 0),
      formula: { inWords: words.visitsFormula[locale], inFigures: saidSure(tested, locale) },
      source: "C.5",
    },
    {
      key: "bad",
      label: productTestTerms.badShare.label[locale],
      value: bad.share === undefined ? "–" : finePercent(bad.share, locale),
      notes: [badSays, saidInterval(bad, confidence, locale)],
      source: "003-17, 003-18",
    },
    {
      key: "size",
      label: productTestTerms.testUnits.label[locale],
      value: figure(testUnits, locale),
      notes: [
        ofBudget
          ? fill(words.size[locale], {
              units: figure(testUnits, locale),
              cost: figure(ofBudget.cost, locale),
              share: percent(ofBudget.costShare!, locale),
            })
          : words.sizeUnknown[locale],
        punctuated(
          `${productTestTerms.suggestedTestUnits.label[locale]}: ${figure(plan.suggestedUnits, locale)}`,
          locale,
        ),
      ],
      source: "000-10, 003-13, A.6-11",
    },
    {
      key: "price",
      label: productTestTerms.suggestedTestPrice.label[locale],
      value: figure(plan.suggestedPrice, locale),
      notes: [productTestTerms.suggestedTestPrice.hint[locale]],
      source: "003-14",
    },
    {
      key: "trialOrder",
      label: productTestTerms.trialOrderState.label[locale],
      value: choiceName(productTestTerms.trialOrderState, tested.trial.state, locale),
      notes: [saidTrial(tested.trial, locale)],
      source: "001-03",
    },
  ];
}

/** What the first delivery showed of capacity and quality. */
function saidTrial({ state, supplier, ...facts }: TrialOrder, locale: Locale): string {
  const { unitsOrdered, unitsReceived, unitsRejected, daysLate } = facts;
  return fill(trialOrderWords[state][locale], {
    supplier: supplier ?? "",
    ordered: figure(unitsOrdered, locale),
    received: figure(unitsReceived, locale),
    rejected: figure(unitsRejected, locale),
    daysLate: figure(daysLate, locale),
  });
}
