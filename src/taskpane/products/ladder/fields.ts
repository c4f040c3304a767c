import { orderStepTerms, orderTerms, productTestTerms } from "../../../vocabulary";

/** What the orders from test to repeat are reckoned with. */
export const ladderFields = {
  coverDays: orderTerms.coverDays,
  repeatCoverDays: orderStepTerms.repeatCoverDays,
  promoUpliftRate: orderTerms.promoUpliftRate,
  testUnits: productTestTerms.wantedTestUnits,
  mostTestUnits: productTestTerms.mostUnitsOfTest,
  budgetShare: productTestTerms.budgetShare,
} as const;
