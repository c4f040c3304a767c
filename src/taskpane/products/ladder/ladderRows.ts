import type { CapOfOrder, LadderRung, OrderCap, ProductLadder, RungOfLadder } from "../../../calculation";
import {
  costTerms,
  fill,
  lifeCycleTerms,
  type Locale,
  orderStepTerms,
  orderTerms,
  productTerms,
  productTestTerms,
  stockTerms,
  type Term,
} from "../../../vocabulary";
import {
  capNames,
  capSources,
  originWords,
  ladderWords as words,
} from "../../../vocabulary/pane/orderLadder";
import { stageNames } from "../../../vocabulary/pane/stages";
import { inOneLine } from "../../../vocabulary/punctuation";
import { figure } from "../../forms/figures";
import { formulaShown, type FormulaTerms, type Working } from "../../parts/workings";

/** One order of a product's ladder as it is shown and written; what could not be said is undefined. */
export interface LadderRow {
  readonly sku: string;
  readonly rung: LadderRung;
  readonly units?: number | undefined;
  readonly bindingCap?: OrderCap | "NONE" | undefined;
  readonly daysCovered?: number | undefined;
  readonly unitsBeforeCaps?: number | undefined;
  readonly capTestUnits?: number | undefined;
  readonly capMonthlySales?: number | undefined;
  readonly capBudget?: number | undefined;
  readonly capLife?: number | undefined;
  readonly avgDailyDemand?: number | undefined;
  readonly leadDays?: number | undefined;
  readonly unitCost?: number | undefined;
  readonly why: string;
}

/** All orders of a product, from the test on. */
export const rungRows = (ladder: ProductLadder, locale: Locale): LadderRow[] =>
  ladder.rungs.map(({ rung }) => currentRow(ladder, rung, locale));

/** One order of a product. */
export function currentRow(ladder: ProductLadder, rung: LadderRung, locale: Locale): LadderRow {
  const { order } = ladder.rungs.find((each) => each.rung === rung)!;
  const { avgDailyDemand, leadDays, unitCost } = ladder.input;
  const facts = { sku: ladder.sku, rung, avgDailyDemand, leadDays, unitCost };
  if (!order.ok) return { ...facts, why: saidMissing(ladder, rung, locale) };
  const { units, unitsBeforeCaps, daysCovered, bindingCap, caps } = order.value;
  const capOf = (cap: OrderCap) => caps.find((each) => each.cap === cap)?.units;
  const why = [...saidLimits(order.value, ladder, locale), ...saidContradiction(ladder, rung, locale)];
  return {
    ...facts,
    units,
    bindingCap,
    daysCovered,
    unitsBeforeCaps,
    capTestUnits: capOf("TEST UNITS"),
    capMonthlySales: capOf("MONTHLY SALES"),
    capBudget: capOf("BUDGET"),
    capLife: capOf("LIFE"),
    why: inOneLine(why, locale),
  };
}

/** Each order of a product with its formula, its caps and the one that binds. */
export const ladderWorkings = (ladder: ProductLadder, locale: Locale): Working[] =>
  ladder.rungs.map(({ rung, order }) => ({
    key: rung,
    label: stageNames[rung][locale],
    value: order.ok ? figure(order.value.units, locale) : "–",
    formula: order.ok ? formulaOf(rung, ladder, order.value, locale) : undefined,
    notes: order.ok
      ? [
          ...saidDemand(ladder, locale),
          ...order.value.caps.map((cap) => saidCap(cap, locale)),
          ...saidLimits(order.value, ladder, locale),
          ...saidContradiction(ladder, rung, locale),
        ]
      : [saidMissing(ladder, rung, locale)],
    source: sourceOf(rung, order.ok ? order.value.caps : []),
  }));

/** The units of a test are what the planner wants, and follow from nothing. */
const formulas: Readonly<Partial<Record<LadderRung, string>>> = {
  "FIRST ORDER": "{avgDailyDemand} × ({coverDays} + {leadDays}) × (1 + {promoUpliftRate})",
  REPEAT: "{avgDailyDemand} × ({repeatCoverDays} + {leadDays})",
};

const formulaTerms: FormulaTerms = {
  avgDailyDemand: stockTerms.avgDailyDemand,
  coverDays: orderTerms.coverDays,
  repeatCoverDays: orderStepTerms.repeatCoverDays,
  leadDays: orderTerms.leadDays,
  promoUpliftRate: orderTerms.promoUpliftRate,
};

function formulaOf(rung: LadderRung, { input }: ProductLadder, order: RungOfLadder, locale: Locale) {
  const signs = formulas[rung];
  const result = figure(order.unitsBeforeCaps, locale);
  return signs === undefined ? undefined : formulaShown(signs, formulaTerms, { ...input }, locale, result);
}

const rulesOf: Readonly<Record<LadderRung, string>> = {
  TEST: "003-13",
  "FIRST ORDER": "003-20, 003-21, 003-22",
  REPEAT: "003-37",
};

const sourceOf = (rung: LadderRung, caps: readonly CapOfOrder[]): string =>
  [...new Set([rulesOf[rung], ...caps.map(({ cap }) => capSources[cap])].join(", ").split(", "))].join(", ");

const saidDemand = ({ demand }: ProductLadder, locale: Locale): string[] =>
  demand === undefined
    ? []
    : [
        fill(words.demandFrom[locale], {
          demand: figure(demand.avgDailyDemand, locale),
          origin: originWords[demand.origin][locale],
        }),
      ];

const saidCap = ({ cap, units }: CapOfOrder, locale: Locale): string =>
  fill(words.cap[locale], { cap: capNames[cap][locale], units: figure(units, locale) });

/** What bound the order, in which cartons it comes, how long it lasts, and which caps could not be held against it. */
function saidLimits(order: RungOfLadder, { input }: ProductLadder, locale: Locale): string[] {
  const { bindingCap, unitsBeforeCaps, daysCovered, unknownCaps, units } = order;
  const { packSize } = input;
  const cap = order.caps.find((each) => each.cap === bindingCap);
  return [
    cap === undefined || bindingCap === "NONE"
      ? words.noCapBinds[locale]
      : fill(words.bindingCap[locale], {
          cap: capNames[bindingCap][locale],
          units: figure(cap.units, locale),
          before: figure(unitsBeforeCaps, locale),
        }),
    ...(packSize > 1 && units % packSize === 0 ? [fill(words.cartons[locale], { packSize })] : []),
    ...(daysCovered === undefined
      ? []
      : [fill(words.covers[locale], { days: figure(daysCovered, locale, 0) })]),
    ...unknownCaps.map((unknown) =>
      fill(words.capUnknown[locale], {
        cap: capNames[unknown.cap][locale],
        field: termOfInput[unknown.missing].label[locale],
      }),
    ),
  ];
}

/** The formula and the words of the source, side by side, at the order they are about. */
function saidContradiction({ threeMonths }: ProductLadder, rung: LadderRung, locale: Locale): string[] {
  if (rung !== "FIRST ORDER" || threeMonths === undefined) return [];
  if (threeMonths.units === threeMonths.formulaUnits) return [];
  const figures = Object.entries(threeMonths).map(([name, value]) => [name, figure(value, locale)] as const);
  return [fill(words.contradiction[locale], Object.fromEntries(figures))];
}

function saidMissing(ladder: ProductLadder, rung: LadderRung, locale: Locale): string {
  const { order } = ladder.rungs.find((each) => each.rung === rung)!;
  const fields = order.ok ? [] : order.problems.map(({ field }) => labelOf(field, locale));
  return fill(words.cannotSay[locale], { fields: fields.join(locale === "en-US" ? ", " : "、") });
}

const labelOf = (field: string | undefined, locale: Locale): string =>
  termOfInput[field as keyof typeof termOfInput]?.label[locale] ?? "";

/** The terms of what a ladder is reckoned from, for saying which is missing. */
const termOfInput: Readonly<Record<keyof ProductLadder["input"], Term<unknown>>> = {
  avgDailyDemand: stockTerms.avgDailyDemand,
  expectedMonthlyUnits: lifeCycleTerms.expectedMonthlyUnits,
  leadDays: stockTerms.avgLeadDays,
  coverDays: orderTerms.coverDays,
  repeatCoverDays: orderStepTerms.repeatCoverDays,
  promoUpliftRate: orderTerms.promoUpliftRate,
  testUnits: productTestTerms.testUnits,
  mostTestUnits: productTestTerms.mostUnitsOfTest,
  budget: productTestTerms.budget,
  budgetShare: productTestTerms.budgetShare,
  unitCost: costTerms.unitCost,
  remainingLifeDays: productTerms.lifeEndDate,
  packSize: orderTerms.packSize,
};
