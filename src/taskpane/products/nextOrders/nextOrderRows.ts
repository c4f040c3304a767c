import type { Bundle, OrderByTurns, ProductNextOrder, TurnsMadeOf } from "../../../calculation";
import { fill, lifeCycleTerms, type Locale, orderStepTerms, orderTerms } from "../../../vocabulary";
import { nextOrderWords as words } from "../../../vocabulary/pane/nextOrders";
import { inOneLine } from "../../../vocabulary/punctuation";
import { figure } from "../../forms/figures";
import type { Working } from "../../parts/workings";

/** The next order of a product as it is shown and written. */
export interface NextOrderRow {
  readonly sku: string;
  readonly units: number;
  readonly pace: string;
  readonly lastOrderUnits: number;
  readonly turnsPerMonth: number;
  readonly targetTurnsPerMonth: number;
  readonly turnsPerYear: number;
  readonly nextCycleMonths: number;
  readonly bundleWith?: string | undefined;
  readonly bundleSets?: number | undefined;
  readonly why: string;
}

const monthsOfYear = 12;

/** What an answered next order is made of. */
interface Answered {
  readonly sku: string;
  readonly madeOf: TurnsMadeOf;
  readonly order: OrderByTurns;
  readonly bundle?: Bundle | undefined;
}

function answered({ sku, madeOf, order, bundle }: ProductNextOrder): Answered {
  if (madeOf === undefined || !order.ok) throw new Error("Only answered orders are shown");
  return { sku, madeOf, order: order.value, bundle };
}

export function nextOrderRow(each: ProductNextOrder, locale: Locale): NextOrderRow {
  const known = answered(each);
  const { sku, madeOf, order, bundle } = known;
  return {
    sku,
    units: order.units,
    pace: order.pace,
    lastOrderUnits: madeOf.lastOrderUnits,
    turnsPerMonth: madeOf.turnsPerMonth,
    targetTurnsPerMonth: order.targetPerMonth,
    turnsPerYear: madeOf.turnsPerMonth * monthsOfYear,
    nextCycleMonths: order.nextCycleMonths,
    bundleWith: bundle?.withSku,
    bundleSets: bundle?.sets,
    why: inOneLine(
      [saidTurns(known, locale), ...saidLimits(known, locale), ...saidBundle(known, locale)],
      locale,
    ),
  };
}

/** Why the next order is what it is: the turns, the order, the cycle and what to do with slow goods. */
export function nextOrderWorkings(each: ProductNextOrder, locale: Locale): Working[] {
  const known = answered(each);
  const { madeOf, order } = known;
  const number = (value: number) => figure(value, locale);
  return [
    {
      key: "turns",
      label: orderTerms.turnsPerMonth.label[locale],
      value: number(madeOf.turnsPerMonth),
      formula: {
        inWords: words.turnsFormula[locale],
        inFigures: `${number(madeOf.monthlyUnits)} ÷ ${number(madeOf.averageStock)}`,
      },
      notes: [saidTurns(known, locale), ...(madeOf.isTodaysStock ? [words.todaysStock[locale]] : [])],
      source: "A.6-9, C.11",
    },
    {
      key: "target",
      label: orderStepTerms.targetTurnsPerMonth.label[locale],
      value: number(order.targetPerMonth),
      formula: {
        inWords: words.targetFormula[locale],
        inFigures: `${number(madeOf.monthlyUnits)} ÷ (${number(madeOf.monthlyUnits)} × ${number(madeOf.cycleMonths)} ÷ 2 + ${number(madeOf.safetyStock)})`,
      },
      source: "A.6-9",
    },
    {
      key: "pace",
      label: lifeCycleTerms.pace.label[locale],
      value: order.pace,
      notes: [
        fill(words.limitsOfPace[locale], {
          fastFrom: number(order.fastFrom),
          slowTo: number(order.slowTo),
        }),
      ],
      source: "003-37, 003-38, A.6-9",
    },
    {
      key: "units",
      label: orderStepTerms.nextOrderUnits.label[locale],
      value: number(order.units),
      formula: {
        inWords: words.orderFormula[locale],
        inFigures: `${number(madeOf.lastOrderUnits)} × ${number(order.factor)} = ${number(order.unitsBeforeLimit)}`,
      },
      notes: saidLimits(known, locale),
      source: "003-37, 003-38, A.6-21",
    },
    {
      key: "cycle",
      label: orderStepTerms.nextCycleMonths.label[locale],
      value: number(order.nextCycleMonths),
      notes: [fill(words.newCycle[locale], { months: number(order.nextCycleMonths) })],
      source: "003-37",
    },
    ...(order.sellInBundle
      ? [
          {
            key: "bundle",
            label: orderStepTerms.bundleWith.label[locale],
            value: known.bundle?.withSku ?? "–",
            notes: saidBundle(known, locale),
            source: "003-38, 003-39, 000-16",
          },
        ]
      : []),
  ];
}

const saidTurns = ({ madeOf, order }: Answered, locale: Locale): string =>
  fill(words.turns[locale], {
    turns: figure(madeOf.turnsPerMonth, locale),
    yearly: figure(madeOf.turnsPerMonth * monthsOfYear, locale),
    target: figure(order.targetPerMonth, locale),
    targetYearly: figure(order.targetPerYear, locale),
  });

const saidLimits = ({ order }: Answered, locale: Locale): string[] =>
  order.isHeldByLife
    ? [
        fill(words.heldByLife[locale], {
          units: figure(order.units, locale),
          before: figure(order.unitsBeforeLimit, locale),
        }),
      ]
    : [];

function saidBundle({ order, bundle }: Answered, locale: Locale): string[] {
  if (!order.sellInBundle) return [];
  if (bundle === undefined) return [words.noBundle[locale]];
  return [fill(words.bundle[locale], { sku: bundle.withSku, sets: figure(bundle.sets, locale) })];
}
