import type { ComponentType } from "react";
import type { Problem } from "../../../calculation";
import type { Text } from "../../../vocabulary";
import { promoChoiceWords, promoDemandWords, promoStepWords } from "../../../vocabulary/pane/promoPlan";
import { promoOutcomeSteps, promoOutcomeWords } from "../../../vocabulary/pane/promoOutcome";
import type { PastWrite } from "../../../workbook/contract";
import type { FormSession } from "../../screens/useScreen";
import type { PromoAnswer, PromoGiven } from "./definition";
import { CashStep } from "./outcome/CashStep";
import { EarningsStep } from "./outcome/EarningsStep";
import { cashFields, chargeFields, comparisonFields, earningsFields, exitFields } from "./outcome/fields";
import { preparationFields } from "./preparation/fields";
import { TasksStep } from "./outcome/TasksStep";
import type { PromoField } from "./fields";
import type { PromoStepId } from "./stepIds";
import { DatesStep } from "./steps/DatesStep";
import { DemandStep } from "./steps/DemandStep";
import { HistoryStep } from "./steps/HistoryStep";
import { PromotionStep } from "./steps/PromotionStep";
import { ReviewStep } from "./steps/ReviewStep";
import { StockStep } from "./steps/StockStep";

export interface PromoStepProps {
  readonly answer: PromoAnswer;
  readonly given: PromoGiven;
  readonly form: FormSession;
  /** The plans written so far, the last one first; another list after each write. */
  readonly plans: readonly PastWrite[];
}

/** A step of the wizard as data: what it is called, what the planner decides in it, and how its answer is shown. */
export interface PromoStep {
  readonly id: PromoStepId;
  readonly words: { readonly name: Text; readonly intro: Text };
  /** The fields of its form, in their order. */
  readonly fields: readonly PromoField[];
  /** Further parts of the form that few planners need, each folded away under its title. */
  readonly more?: readonly { readonly title: Text; readonly fields: readonly PromoField[] }[];
  /** What an open field means, for fields without a default. */
  readonly blankNotes?: Readonly<Partial<Record<PromoField, Text>>>;
  readonly Component: ComponentType<PromoStepProps>;
}

const keysOf = <F extends object>(fields: F) => Object.keys(fields) as (keyof F & string)[];

/**
 * The steps in the order of the sources: platforms and eligibility, history, demand, stock, dates, money, risks.
 *
 * Source: 002-01 (stock, routes, platforms' rules, risks), 002-03 (the order), 004-09 (from eligibility to monitoring).
 */
export const promoSteps: readonly PromoStep[] = [
  {
    id: "promotion",
    words: promoStepWords.promotion,
    fields: [
      "promotion",
      "startDate",
      "endDate",
      "inWarehouseBy",
      "planType",
      "daysOnShelfBefore",
      "ipi",
      "leastIpi",
      "rating",
      "leastRating",
      "monthlyOrders",
      "leastMonthlyOrders",
      "leastPrice",
      "mostReturnRate",
    ],
    blankNotes: {
      promotion: promoChoiceWords.blankPromotion,
      startDate: promoChoiceWords.blankDates,
      endDate: promoChoiceWords.blankDates,
      inWarehouseBy: promoChoiceWords.blankDates,
    },
    Component: PromotionStep,
  },
  { id: "history", words: promoStepWords.history, fields: [], Component: HistoryStep },
  {
    id: "demand",
    words: promoStepWords.demand,
    fields: [
      "route",
      "demandMultiple",
      "usualMethod",
      "growthRate",
      "adUpliftRate",
      "conversionFactor",
      "visits",
      "conversionRate",
      "gmvTarget",
      "avgOrderValue",
      "unitsPerOrder",
      "cancelRate",
      "heroFactor",
      "supportFactor",
      "tailFactor",
      "heroFlexShare",
      "demandVariation",
      "usualDemandVariation",
      "sellingFeeRate",
      "salvageRate",
    ],
    blankNotes: {
      demandMultiple: promoDemandWords.blankMultiple,
      demandVariation: promoDemandWords.blankVariation,
      sellingFeeRate: promoDemandWords.newsvendorNote,
    },
    Component: DemandStep,
  },
  {
    id: "stock",
    words: promoStepWords.stock,
    fields: [
      "safetyMethod",
      "serviceLevel",
      "batchShares",
      "batchLanes",
      "warehouses",
      "warehouseShares",
      "capacityUnits",
      "moneyReserveRate",
      "deviationThreshold",
    ],
    Component: StockStep,
  },
  {
    id: "dates",
    words: promoStepWords.dates,
    fields: [
      "firstLegDays",
      "bookingDays",
      "seaDelayDays",
      "delayProbability",
      "delayDays",
      "closedDaysBeforeSpringFestival",
      "closedDaysFromSpringFestival",
      "nationalHolidayDays",
      "homeCurrency",
      "oldestRateDays",
    ],
    Component: DatesStep,
  },
  {
    id: "earnings",
    words: promoOutcomeSteps.earnings,
    fields: keysOf(earningsFields),
    more: [
      { title: promoOutcomeWords.moreCharges, fields: keysOf(chargeFields) },
      { title: promoOutcomeWords.comparisons, fields: keysOf(comparisonFields) },
    ],
    Component: EarningsStep,
  },
  { id: "cash", words: promoOutcomeSteps.cash, fields: keysOf(cashFields), Component: CashStep },
  {
    id: "tasks",
    words: promoOutcomeSteps.tasks,
    fields: keysOf(preparationFields),
    more: [{ title: promoOutcomeWords.exit, fields: keysOf(exitFields) }],
    Component: TasksStep,
  },
  { id: "review", words: promoStepWords.review, fields: [], Component: ReviewStep },
];

/** What is wrong with the fields of a step; the step is marked until it is mended. */
export const problemsOfStep = (
  { fields, more = [] }: PromoStep,
  problems: readonly Problem[],
): readonly Problem[] => problemsOfFields([fields, ...more.map((part) => part.fields)].flat(), problems);

/** What is wrong with some of the fields. */
export const problemsOfFields = (
  fields: readonly PromoField[],
  problems: readonly Problem[],
): readonly Problem[] => problems.filter(({ field }) => fields.some((each) => each === field));
