import { cbecTax } from "../../src/calculation";
import { notApplicable, ours, type Adapters } from "./adapter";

const anOrder = { orderValue: 1000, vatRate: 0.13, consumptionTaxRate: 0, spentThisYear: 0 };

/** Customs circulars and pages on China's tax on cross-border orders. */
export const cbecTaxes: Adapters = {
  cbecRate({ vatRate, consumptionTaxRate }) {
    const result = cbecTax({ ...anOrder, vatRate, consumptionTaxRate });
    return ours(result.ok && result.value.effectiveRate);
  },
  cbecRegime({ dutiablePrice, annualSoFar }) {
    const result = cbecTax({ ...anOrder, orderValue: dutiablePrice, spentThisYear: annualSoFar });
    return result.ok
      ? ours("within-limit")
      : notApplicable("above the limits the tax is answered and not the customs regime");
  },
  cosmeticConsumptionTaxApplies: "whether consumption tax applies is the planner's to say",
  // The case gives a circulating wrong answer: ours must miss it.
  "cbecTax.mustNotEqual"({ price, vatRate, consumptionTaxRate }, { expected }) {
    const result = cbecTax({ ...anOrder, orderValue: price, vatRate, consumptionTaxRate });
    const missed = result.ok && Math.abs(result.value.tax - (expected as number)) > 1;
    return ours(missed ? expected : "the wrong answer");
  },
};
