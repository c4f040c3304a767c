import {
  exchangeRateOn,
  isVolumeOfSides,
  type ExchangeRates,
  type LandedShipment,
  type LaneRate,
  type RateUsed,
  type Sides,
  type TaxRate,
} from "../../../calculation";
import {
  dutyRatesTable,
  exchangeRatesTable,
  fill,
  isoDateFromSerial,
  laneRatesTable,
  laneRateTerms,
  taxRateTerms,
  units,
  type Locale,
  type Table,
} from "../../../vocabulary";
import { rateAssumptionWords as words } from "../../../vocabulary/pane/rateAssumptions";
import type { Assumption } from "../../forms/assumptions";
import { choiceName } from "../../forms/figures";

/** What currencies were changed at on the days the amounts are of, with each rate's own day and source. */
export function exchangeAssumptions(
  amounts: readonly { readonly currency?: string | undefined; readonly day: number }[],
  exchange: ExchangeRates,
  locale: Locale,
): Assumption[] {
  const listed = new Map<string, Assumption>();
  for (const { currency, day } of amounts) {
    const found = exchangeRateOn(currency, day, exchange);
    if (currency === undefined || !found.ok || found.value.date === undefined) continue;
    const assumption = exchangeAssumption(currency, found.value, exchange.homeCurrency, locale);
    listed.set(`${assumption.name} ${assumption.note}`, assumption);
  }
  return [...listed.values()];
}

const exchangeAssumption = (
  currency: string,
  { rate, date = 0, source }: RateUsed,
  home: string,
  locale: Locale,
): Assumption => ({
  name: fill(words.exchange[locale], { currency, home }),
  value: rate,
  unit: home,
  source: source ?? noSource(exchangeRatesTable, locale),
  note: fill(words.ofDay[locale], { day: isoDateFromSerial(date) }),
});

/** The rates that worked taxes out, each once. */
export function taxAssumptions(landed: readonly LandedShipment[], locale: Locale): Assumption[] {
  const listed = new Map<string, Assumption>();
  for (const { shipment, lines } of landed)
    for (const { line, tax } of lines)
      for (const part of tax?.parts ?? []) {
        const name = [
          shipment.market,
          choiceName(taxRateTerms.taxKind, part.kind, locale),
          part.layer,
          ...(line.hsCode ? [line.hsCode] : []),
        ].join(" · ");
        listed.set(`${name} ${part.effectiveFrom}`, {
          name,
          value: part.rate ?? "",
          unit: part.rate === undefined ? "" : units.fraction[locale],
          source: part.source ?? noSource(dutyRatesTable, locale),
          note: daysHeld(part, locale),
        });
      }
  return [...listed.values()];
}

/** The amounts of tables whose currencies were changed, with the days they are of. */
export function amountsChanged(
  landed: readonly LandedShipment[],
  taxRates: readonly TaxRate[],
): { readonly currency?: string | undefined; readonly day: number }[] {
  return landed.flatMap(({ shipment, charges, lines }) => [
    ...charges.map(({ row }) => ({ currency: row.currency, day: row.chargedOn ?? shipment.shipDate })),
    ...lines.map(({ line }) => ({ currency: line.currency, day: shipment.shipDate })),
    ...taxRates
      .filter(({ market }) => market === shipment.market)
      .map(({ currency }) => ({ currency, day: shipment.shipDate })),
  ]);
}

/** What forwarders quoted, price by price. */
export const laneAssumptions = (rates: readonly LaneRate[], locale: Locale): Assumption[] =>
  rates.flatMap((rate) =>
    (["ratePerKg", "ratePerM3", "fixedFee"] as const)
      .filter((key) => rate[key] !== undefined)
      .map((key) => ({
        name: `${rate.lane} · ${laneRateTerms[key].label[locale]}`,
        value: rate[key] ?? "",
        unit: rate.currency ?? units[laneRateTerms[key].unit][locale],
        source: rate.source ?? noSource(laneRatesTable, locale),
        note: daysHeld(rate, locale),
      })),
  );

/** How many products have the volume of their sides: said once, where there are any. */
export function volumeAssumption(
  products: Iterable<Sides & { readonly unitM3?: number | undefined }>,
  locale: Locale,
): Assumption[] {
  const count = [...products].filter(isVolumeOfSides).length;
  if (count === 0) return [];
  return [{ name: words.volumeOfSides[locale], value: count, unit: "", source: "002-24, C.10" }];
}

const noSource = ({ name }: Table, locale: Locale): string =>
  fill(words.noSource[locale], { table: name[locale] });

function daysHeld(
  {
    effectiveFrom,
    effectiveTo,
  }: { readonly effectiveFrom?: number | undefined; readonly effectiveTo?: number | undefined },
  locale: Locale,
): string {
  if (effectiveFrom === undefined) return "";
  const from = isoDateFromSerial(effectiveFrom);
  return effectiveTo === undefined
    ? fill(words.holdsFrom[locale], { from })
    : fill(words.holds[locale], { from, to: isoDateFromSerial(effectiveTo) });
}
