import {
  defaultServiceLevel,
  firstOrder,
  type FirstOrder,
  type ProductFacts,
  type SkuBatch,
  type StockPlanLine,
  type StockPlanSettings,
} from "../../../calculation";
import {
  costTerms,
  fill,
  isoDateFromSerial,
  orderTerms,
  stockTerms,
  type Locale,
  type Text,
} from "../../../vocabulary";
import { workingWords } from "../../../vocabulary/pane/workings";
import type { CellPlace } from "../../../workbook/contract";
import { figure, percent } from "../../forms/figures";
import type { SettingKey } from "./settings";

/** What the workings of one product's numbers are told from. */
export interface WorkingsInput {
  readonly line: StockPlanLine;
  readonly product: ProductFacts | undefined;
  /** Those that hold for the product, and the planner's cell each comes from, if it is one. */
  readonly settings: StockPlanSettings;
  readonly placeOf: (key: string) => CellPlace | undefined;
  readonly batches: readonly SkuBatch[];
  readonly locale: Locale;
}

/** One number of a line: how it is called, what it is made of and where the rule comes from. */
export interface WorkingStep {
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

/** The numbers of a line in the order in which one follows from another. */
export const workingSteps: readonly WorkingStep[] = [
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
    notes: otherRules,
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
    formula: ({ line, product }) => statusFormula(line, product),
  },
  {
    key: "orderNow",
    label: orderTerms.orderNowUnits.label,
    source: "C.2",
    settings: ["coverDays", "promoUpliftRate"],
    formula: ({ line, product }) => orderNowFormula(line, product),
    notes: batchNotes,
    beforeLimit: ({ line }) => line.orderNow!,
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

/** What the other rules would keep, so that a safety stock set by one day is seen as such. */
function otherRules({ line: { otherSafetyStocks = {} }, locale }: WorkingsInput): readonly string[] {
  const rules = Object.entries(otherSafetyStocks).map(
    ([rule, units]) => `${rule} ${figure(units, locale, 0)}`,
  );
  const level = percent(defaultServiceLevel.value, locale);
  return rules.length === 0
    ? []
    : [fill(workingWords.otherRules[locale], { rules: rules.join(" · "), level })];
}

/** Promised units are told where there are any. */
function statusFormula({ status }: StockPlanLine, product: ProductFacts | undefined): string | undefined {
  const promised = product?.committed ? " − {committed}" : "";
  const available = `{onHand}${promised}`;
  const position = `{onHand} + {onOrder}${promised}`;
  switch (status) {
    case "OUT":
      return `${available} ≤ 0`;
    case "ORDER":
      return `${position} ≤ {reorderPoint}`;
    case "WARN":
      return `${available} ≤ {warningFactor} × {safetyStock}`;
    case "OK":
      return `${position} > {reorderPoint}; ${available} > {warningFactor} × {safetyStock}`;
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
  const { line, product, locale } = input;
  const order = orderBeforeCartons(input);
  const packSize = product?.packSize ?? orderTerms.packSize.fallback.value;
  const isRoundedUp = line.firstOrder !== order.units;
  return [
    fill(workingWords.daysCovered[locale], { days: order.daysCovered }),
    ...(isRoundedUp ? [fill(workingWords.wholeCartons[locale], { packSize })] : []),
    ...(line.orderNow === undefined ? batchNotes(input) : []),
  ];
}

/** Nothing is due above the reorder point; else what is missing to cover and lead time, in whole cartons. */
function orderNowFormula(line: StockPlanLine, product: ProductFacts | undefined): string {
  const position = `{onHand} + {onOrder}${product?.committed ? " − {committed}" : ""}`;
  return line.orderNow === 0
    ? `${position} > {reorderPoint}`
    : `{avgDailyDemand} × (1 + {promoUpliftRate}) × ({avgLeadDays} + {coverDays}) + {safetyStock} − (${position})`;
}

function batchNotes({ batches, locale }: WorkingsInput): readonly string[] {
  return batches.map(({ mode, units, shipBy }) =>
    fill(workingWords.batch[locale], {
      mode,
      units: figure(units, locale),
      shipBy: isoDateFromSerial(shipBy),
    }),
  );
}
