import { cbecTax, orderRegime, orderTax, type TaxRate } from "../../src/calculation";
import { ours, type Adapters } from "./adapter";

/** The cases' words for the ways an order may come in. */
const regimes = {
  "WITHIN LIMITS": "within-limit",
  "FULL TAX": "full-tax",
  "GENERAL TRADE": "general-trade",
} as const;
const anOrder = { orderValue: 1000, vatRate: 0.13, consumptionTaxRate: 0, spentThisYear: 0 };

/** Customs circulars and pages on China's tax on cross-border orders. */
export const cbecTaxes: Adapters = {
  cbecRate({ vatRate, consumptionTaxRate }) {
    const result = cbecTax({ ...anOrder, vatRate, consumptionTaxRate });
    return ours(result.ok && result.value.effectiveRate);
  },
  cbecRegime: ({ dutiablePrice, items, annualSoFar }) =>
    ours(regimes[orderRegime(dutiablePrice, items, annualSoFar)]),
  cosmeticConsumptionTaxApplies({ price, contentGramsOrMl }) {
    const rate = { market: "CN-1210", layer: "tax", effectiveFrom: 1 } as const;
    const rates: readonly TaxRate[] = [
      { ...rate, taxKind: "VAT", taxRate: 0.13 },
      { ...rate, taxKind: "CONSUMPTION", taxRate: 0 },
      { ...rate, taxKind: "CONSUMPTION", taxRate: 0.15, pricePerGramFrom: 10, pricePerPieceFrom: 15 },
    ];
    const cosmetic = { sku: "A", price, contentGrams: contentGramsOrMl };
    const tax = orderTax(cosmetic, rates, { unitsInOrder: 1, spentThisYear: 0, day: 1 });
    return ours(tax.ok && tax.value.consumptionTaxRate === 0.15);
  },
  // The case gives a circulating wrong answer: ours must miss it.
  "cbecTax.mustNotEqual"({ price, vatRate, consumptionTaxRate }, { expected }) {
    const result = cbecTax({ ...anOrder, orderValue: price, vatRate, consumptionTaxRate });
    const missed = result.ok && Math.abs(result.value.tax - (expected as number)) > 1;
    return ours(missed ? expected : "the wrong answer");
  },
};
