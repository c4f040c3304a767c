import type { ProductReturns } from "../../../calculation";
import { costTerms, type Locale, profitTerms, returnTerms, type Term } from "../../../vocabulary";
import * as supply from "../../../vocabulary/terms/supplySettings";
import * as result from "../../../vocabulary/terms/supplyResults";
import { shownValue } from "../../forms/figures";
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

/** Why returns cost a product what they cost; figures that could not be answered are left out. */
export function returnWorkings(
  product: ProductReturns,
  decision: { readonly refundRate: number; readonly handlingPerReturn?: number | undefined },
  locale: Locale,
): Working[] {
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
