import {
  costTerms,
  demandTerms,
  orderTerms,
  shipmentTerms,
  stockTerms,
  type Term,
  type TermWithDefault,
} from "../../vocabulary";

const isDefaulted = (term: Term<unknown>): term is TermWithDefault<unknown> => term.fallback !== undefined;

/** Every term with a default, in the order of the topics. */
export const termsWithDefaults: readonly TermWithDefault<unknown>[] = [
  demandTerms,
  stockTerms,
  orderTerms,
  shipmentTerms,
  costTerms,
].flatMap((topic) => Object.values<Term<unknown>>(topic).filter(isDefaulted));
