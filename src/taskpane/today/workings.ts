import {
  firstOrder,
  type FirstOrder,
  type ProductFacts,
  type SkuBatch,
  type StockPlanLine,
  type StockPlanSettings,
} from "../../calculation";
import {
  costTerms,
  fill,
  isoDateFromSerial,
  orderTerms,
  productTerms,
  stockTerms,
  type Locale,
  type Term,
  type Text,
  typedFromValue,
} from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { statusWords } from "../../vocabulary/pane/today";
import { workingWords } from "../../vocabulary/pane/workings";
import { figure, shownSource } from "../forms/figures";
import { isDefault, settingFields, type SettingKey } from "./settings";

/** How one number of a plan came about, ready to be shown. */
export interface Working {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The formula in words, and the same with the figures put in. */
  readonly formula?: { readonly inWords: string; readonly inFigures: string };
  /** The method where a formula does not say it, and the limit that bound the answer. */
  readonly notes: readonly string[];
  /** The settings it used, each with its value and origin. */
  readonly settings: readonly string[];
  readonly source: string;
}

export interface WorkingsInput {
  readonly line: StockPlanLine;
  readonly product: ProductFacts | undefined;
  readonly settings: StockPlanSettings;
  readonly batches: readonly SkuBatch[];
  readonly locale: Locale;
}

/** Why each number of a product's line is what it is; numbers that could not be answered are left out. */
export function workings(input: WorkingsInput): Working[] {
  return steps
    .map((step) => worked(step, input))
    .filter((working): working is Working => working !== undefined);
}

/** One number of a line: how it is called, what it is made of and where the rule comes from. */
interface Step {
  readonly key: keyof StockPlanLine;
  readonly label: Text;
  readonly source: string;
  readonly settings: readonly SettingKey[];
  /** The formula, its names in braces; undefined where notes say the method. */
  formula?(input: WorkingsInput): string | undefined;
  notes?(input: WorkingsInput): readonly string[];
  /** What the formula gives, where a limit then makes something else of it. */
  beforeLimit?(input: WorkingsInput): number;
}

const steps: readonly Step[] = [
  {
    key: "avgDailyDemand",
    label: stockTerms.avgDailyDemand.label,
    source: "002-18",
    settings: ["demandDays"],
    notes: ({ settings, locale }) => [
      fill(workingWords.average[locale], { demandDays: settings.demandDays }),
    ],
  },
  {
    key: "maxDailyDemand",
    label: stockTerms.maxDailyDemand.label,
    source: "000-13",
    settings: ["demandDays", "peakMethod"],
    notes: ({ settings, locale }) => {
      const method = settings.peakMethod === "MAX" ? workingWords.bestDay : workingWords.ninetyFive;
      return [fill(method[locale], { demandDays: settings.demandDays })];
    },
  },
  {
    key: "safetyStock",
    label: stockTerms.safetyStock.label,
    source: "000-13",
    settings: [],
    formula: () => "{maxDailyDemand} × {maxLeadDays} − {avgDailyDemand} × {avgLeadDays}",
  },
  {
    key: "reorderPoint",
    label: stockTerms.reorderPoint.label,
    source: "A.6-2",
    settings: [],
    formula: () => "{avgDailyDemand} × {avgLeadDays} + {safetyStock}",
  },
  {
    key: "status",
    label: stockTerms.stockStatus.label,
    source: "000-14, A.6-2",
    settings: ["warningFactor"],
    formula: ({ line }) => statusFormula(line),
  },
  {
    key: "firstOrder",
    label: orderTerms.firstOrderUnits.label,
    source: "003-20",
    settings: ["coverDays", "promoUpliftRate"],
    formula: () => "⌈{avgDailyDemand} × ({coverDays} + {avgLeadDays}) × (1 + {promoUpliftRate})⌉",
    notes: orderNotes,
    beforeLimit: unitsBeforeCartons,
  },
  {
    key: "landedCost",
    label: costTerms.landedCost.label,
    source: "002-51",
    settings: [],
    formula: ({ product }) => costFormula(product),
  },
];

function statusFormula({ status }: StockPlanLine): string | undefined {
  switch (status) {
    case "OUT":
      return "{onHand} ≤ 0";
    case "ORDER":
      return "{onHand} + {onOrder} ≤ {reorderPoint}";
    case "WARN":
      return "{onHand} ≤ {warningFactor} × {safetyStock}";
    case "OK":
      return "{onHand} + {onOrder} > {reorderPoint}; {onHand} > {warningFactor} × {safetyStock}";
    default:
      return undefined;
  }
}

/** A unit's share of the order's cost: what is added depends on what the duty is on. */
function costFormula(product: ProductFacts | undefined): string {
  const goods = "{unitCost} + {freightPerUnit}";
  if (!product?.dutyRate) return goods;
  return product.dutyBasis === "CIF"
    ? `${goods} + {dutyRate} × (${goods})`
    : `${goods} + {dutyRate} × {unitCost}`;
}

function orderBeforeCartons({ line, settings }: WorkingsInput): FirstOrder {
  const { avgDailyDemand = 0, avgLeadDays = 0 } = line;
  const { coverDays, promoUpliftRate } = settings;
  return firstOrder({ avgDailyDemand, leadDays: avgLeadDays, coverDays, promoUpliftRate });
}

function unitsBeforeCartons(input: WorkingsInput): number {
  return orderBeforeCartons(input).units;
}

function orderNotes(input: WorkingsInput): readonly string[] {
  const { line, product, batches, locale } = input;
  const order = orderBeforeCartons(input);
  const packSize = product?.packSize ?? orderTerms.packSize.fallback.value;
  const isRoundedUp = line.firstOrder !== order.units;
  return [
    fill(workingWords.daysCovered[locale], { days: order.daysCovered }),
    ...(isRoundedUp ? [fill(workingWords.wholeCartons[locale], { packSize })] : []),
    ...batches.map(({ mode, units, shipBy }) =>
      fill(workingWords.batch[locale], {
        mode,
        units: figure(units, locale),
        shipBy: isoDateFromSerial(shipBy),
      }),
    ),
  ];
}

const termsInFormulas: Readonly<Record<string, Term<unknown>>> = {
  ...stockTerms,
  ...orderTerms,
  ...costTerms,
  ...productTerms,
};

function worked(step: Step, input: WorkingsInput): Working | undefined {
  const { line, product, settings, locale } = input;
  const value = line[step.key];
  if (value === undefined) return undefined;
  const figures: Readonly<Record<string, unknown>> = { freightPerUnit: 0, ...product, ...settings, ...line };
  const formula = step.formula?.(input);
  const result = typeof value === "number" ? ` = ${figure(step.beforeLimit?.(input) ?? value, locale)}` : "";
  return {
    key: step.key,
    label: step.label[locale],
    value: typeof value === "number" ? figure(value, locale) : statusWords[line.status!][locale],
    ...(formula === undefined
      ? {}
      : {
          formula: {
            inWords: putIn(formula, (name) => termsInFormulas[name]?.label[locale] ?? name),
            inFigures: putIn(formula, (name) => inFormula(name, figures[name], locale)) + result,
          },
        }),
    notes: step.notes?.(input) ?? [],
    settings: step.settings.map((key) => settingWithOrigin(key, settings, locale)),
    source: step.source,
  };
}

const putIn = (formula: string, nameOrFigure: (name: string) => string): string =>
  formula.replace(/\{(\w+)\}/g, (_hole, name: string) => nameOrFigure(name));

const decimalsInFormulas = 4;

function inFormula(name: string, value: unknown, locale: Locale): string {
  if (typeof value !== "number") return "–";
  const term = termsInFormulas[name];
  return term?.unit === "fraction" ? typedFromValue(term, value) : figure(value, locale, decimalsInFormulas);
}

function settingWithOrigin(key: SettingKey, settings: StockPlanSettings, locale: Locale): string {
  const field = settingFields.find((each) => each.key === key)!;
  const { term } = field;
  const value = settings[key];
  const origin = isDefault(field, value)
    ? shownSource(term.fallback?.source ?? "", locale)
    : commonWords.yours[locale];
  return `${term.label[locale]} ${typedFromValue(term, value)} · ${origin}`;
}
