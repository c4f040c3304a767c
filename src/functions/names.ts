import { punctuated, type Locale } from "../vocabulary";
import type { Parameter, SheetFunction } from "./definition";

/** The argument's name as the help shows it: the contract's own in English, the term's label elsewhere. */
export function argumentName({ key, term }: Parameter, locale: Locale): string {
  return locale === "en-US" ? contractName(key) : term.label[locale];
}

/** `maxDailyDemand` as the contract spells it: `max_daily_demand`. */
export const contractName = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The function's formula with the arguments under the names, and between the signs, that the reader knows. */
export const formulaInWords = ({ help, parameters }: SheetFunction, locale: Locale): string =>
  punctuated(help.formula, locale).replace(/\{(\w+)\}/g, (hole, key: string) => {
    const parameter = parameters.find((each) => each.key === key);
    return parameter ? argumentName(parameter, locale) : hole;
  });
