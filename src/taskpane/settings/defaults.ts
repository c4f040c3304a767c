import { sheetFunctions } from "../../functions";
import type { Term, TermWithDefault } from "../../vocabulary";
import { settingFields } from "../today/settings";

const hasDefault = (term: Term<unknown>): term is TermWithDefault<unknown> => term.fallback !== undefined;

/** Every default a plan or a function falls back on, once each. */
export const termsWithDefaults: readonly TermWithDefault<unknown>[] = [
  ...new Set<Term<unknown>>([
    ...settingFields.map(({ term }) => term),
    ...sheetFunctions.flatMap(({ parameters }) =>
      parameters.filter(({ optional }) => optional).map(({ term }) => term),
    ),
  ]),
].filter(hasDefault);
