import { productTestTerms } from "../../../vocabulary";

/** What test sales are judged by. */
export const testFields = {
  confidence: productTestTerms.confidence,
  budgetShare: productTestTerms.budgetShare,
} as const;
