import type { ProductReturns } from "../../../calculation";
import { costTerms, fill, type Locale, profitTerms, returnTerms, type Term } from "../../../vocabulary";
import { supplyWords as words } from "../../../vocabulary/pane/supplyScreens";
import * as supply from "../../../vocabulary/terms/supplySettings";
import * as result from "../../../vocabulary/terms/supplyResults";
import { figure, shownValue } from "../../forms/figures";
import { formulaShown, type FormulaTerms, type Working } from "../../parts/workings";

const terms: FormulaTerms = {
  unitsReturned: returnTerms.returnedUnits,
  unitsSold: result.unitsSold,
  returnRate: result.rateOfReturns,
  resaleRate: result.resaleRate,
  price: profitTerms.price,
  refundRate: supply.refundRate,
  handlingPerReturn: supply.handlingPerReturn,
  landedCost: costTerms.landedCost,
  lossPerReturn: result.lossOfReturn,
  lossPerUnitSold: result.lossPerUnitSold,
  unitProfit: profitTerms.unitProfit,
};

interface Step {
  readonly key: keyof ProductReturns;
  readonly term: Term<unknown>;
  readonly signs: string;
  readonly source: string;
}

/** Each figure of a product's returns in the order in which one follows from another. */
const steps: readonly Step[] = [
  { key: "returnRate", term: result.rateOfReturns, signs: "{unitsReturned} ÷ {unitsSold}", source: "004-34" },
  {
    key: "lossPerReturn",
    term: result.lossOfReturn,
    signs: "{price} × {refundRate} + {handlingPerReturn} − {resaleRate} × {landedCost}",
    source: "001-30, 004-08",
  },
  {
    key: "lossPerUnitSold",
    term: result.lossPerUnitSold,
    signs: "{returnRate} × {lossPerReturn}",
    source: "004-34",
  },
  {
    key: "profitAfterReturns",
    term: result.profitAfterReturns,
    signs: "{unitProfit} − {lossPerUnitSold}",
    source: "004-34",
  },
];

export interface ReturnDecision {
  readonly refundRate: number;
  readonly handlingPerReturn?: number | undefined;
  readonly localReturnFactor: number;
}

/** Why returns cost a product what they cost; figures that could not be answered are left out. */
export function returnWorkings(product: ProductReturns, decision: ReturnDecision, locale: Locale): Working[] {
  return [...stepsShown(product, decision, locale), ...alternatives(product, decision, locale)];
}

function stepsShown(product: ProductReturns, decision: ReturnDecision, locale: Locale): Working[] {
  const figures = { ...product, ...decision };
  return steps.flatMap(({ key, term, signs, source }) => {
    const value = product[key];
    if (value === undefined) return [];
    const shown = shownValue(term, value, locale);
    return [
      {
        key,
        label: term.label[locale],
        value: shown,
        formula: formulaShown(signs, terms, figures, locale, shown),
        source,
      },
    ];
  });
}

/** What local returns or insurance would change, and the parts to keep: each with its rule in words. */
function alternatives(
  { localLossPerUnitSold, insuranceSaving, spareUnits }: ProductReturns,
  { localReturnFactor }: ReturnDecision,
  locale: Locale,
): Working[] {
  const factor = figure(localReturnFactor, locale);
  const shown = [
    {
      term: result.localLossPerUnitSold,
      value: localLossPerUnitSold,
      note: fill(words.localMethod[locale], { factor }),
      source: "003-33",
    },
    {
      term: result.insuranceSaving,
      value: insuranceSaving,
      note: words.insuranceMethod[locale],
      source: "004-08",
    },
    { term: result.spareUnits, value: spareUnits, note: words.sparesMethod[locale], source: "003-40" },
  ];
  return shown.flatMap(({ term, value, note, source }) =>
    value === undefined
      ? []
      : [
          {
            key: term.label["en-US"],
            label: term.label[locale],
            value: shownValue(term, value, locale),
            notes: [note],
            source,
          },
        ],
  );
}
