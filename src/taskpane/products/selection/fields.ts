import { selectionTerms } from "../../../vocabulary";

/** What the selection checklist is judged by. */
export const selectionFields = {
  surgeGrowth: selectionTerms.surgeGrowth,
  mostCertificateShare: selectionTerms.mostCertificateShare,
  profitPeriod: selectionTerms.profitPeriod,
} as const;

/** Where the bands of prices lie, and what their shares are of. */
export const priceMixFields = {
  middleFrom: selectionTerms.middleFrom,
  highFrom: selectionTerms.highFrom,
  priceMixBasis: selectionTerms.priceMixBasis,
} as const;
