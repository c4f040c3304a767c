import { isoDateFromSerial } from "../calendar/serialDate";
import { aboutField, type Placed } from "../placed";
import { answer, refuse, warning, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";

export const defaultHomeCurrency = sourced("CNY", {
  source: "own",
  checked: "2026-11-22",
  note: "the currency of amounts beside which none stands; the documents reckon in RMB",
});
/** A rate of a month ago is still used, and one older than that is named. */
export const oldestRateDays = sourced(31, {
  source: "own",
  checked: "2026-11-22",
  note: "customs fix rates by the month",
});

/** What one of a currency was worth in the home currency from a day on. */
export interface ExchangeRate extends Placed {
  readonly currency: string;
  /** Date serial. */
  readonly rateDate: number;
  /** Home money for one of the currency. */
  readonly exchangeRate: number;
  readonly source?: string | undefined;
}

export interface ExchangeRates {
  readonly homeCurrency: string;
  readonly rates: readonly ExchangeRate[];
  readonly oldestRateDays: number;
}

/** The rate an amount was changed at; the home currency itself has no date. */
export interface RateUsed {
  readonly rate: number;
  readonly date?: number;
  readonly source?: string | undefined;
}

/** Codes of currencies are written in any case. */
export const currencyCode = (text: string): string => text.trim().toUpperCase();

/**
 * At which rate does an amount of a day become home money?
 *
 *     home amount = amount × the latest rate of its currency on or before the day
 *
 * A currency without such a rate is refused and never taken as 1; a rate older than `oldestRateDays` is used and named.
 *
 * Source: 002-31 (a currency for each cost line); formulas C.10 (goods × exchange rate).
 * Units: home money for one of the currency.
 * Not for: a rate between two foreign currencies, or what a bank takes on top (a cost line of its own).
 * Example: 10 USD at 62.9 are 629.
 */
export function exchangeRateOn(
  currency: string | undefined,
  day: number,
  { homeCurrency, rates, oldestRateDays: oldest }: ExchangeRates,
): Result<RateUsed> {
  const code = currencyCode(currency ?? homeCurrency);
  if (code === currencyCode(homeCurrency)) return answer({ rate: 1 });
  const past = rates.filter((each) => currencyCode(each.currency) === code && each.rateDate <= day);
  if (past.length === 0)
    return refuse("exchangeRateMissing", {
      field: "currency",
      params: { currency: code, day: isoDateFromSerial(day) },
    });
  const latest = past.reduce((newest, each) => (each.rateDate > newest.rateDate ? each : newest));
  const ageDays = day - latest.rateDate;
  const used = { rate: latest.exchangeRate, date: latest.rateDate, source: latest.source };
  if (ageDays <= oldest) return answer(used);
  const isOld = warning("exchangeRateOld", {
    field: "currency",
    params: { currency: code, days: ageDays, day: isoDateFromSerial(latest.rateDate) },
  });
  return answer(used, [isOld]);
}

/** What is wrong with a table of rates itself: two rates of one day, and a rate of the home currency that is not 1. */
export function problemsOfRates({ homeCurrency, rates }: ExchangeRates): Problem[] {
  const seen = new Map<string, ExchangeRate>();
  return rates.flatMap((each): Problem[] => {
    const code = currencyCode(each.currency);
    if (code === currencyCode(homeCurrency))
      return each.exchangeRate === 1
        ? []
        : [
            warning(
              "homeCurrencyRate",
              aboutField(each, "exchangeRate", { currency: code, got: each.exchangeRate }),
            ),
          ];
    const key = `${code} ${each.rateDate}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, each);
    if (first === undefined || first.exchangeRate === each.exchangeRate) return [];
    const params = {
      currency: code,
      day: isoDateFromSerial(each.rateDate),
      got: each.exchangeRate,
      otherRate: first.exchangeRate,
    };
    return [warning("exchangeRateTwice", aboutField(each, "exchangeRate", params))];
  });
}
