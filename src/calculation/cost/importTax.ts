import { isoDateFromSerial } from "../calendar/serialDate";
import { roundMoney, splitMoney } from "../numbers/money";
import { aboutField } from "../placed";
import { answer, refuse, refuseAll, type Problem, type Result } from "../problem";
import { exchangeRateOn, type ExchangeRates } from "./exchangeRates";
import type { Shipment, ShipmentLine } from "./shipments";
import type { TaxKind, TaxRate } from "./taxRate";
import { ratesInForce } from "./taxRates";

/** What customs take a line's value from, in home money. */
export interface CustomsValue {
  readonly goods: number;
  /** Its part of the freight up to the border of the country it leaves. */
  readonly domestic: number;
  /** Its part of international freight and insurance. */
  readonly international: number;
  /** Its part of the way from the border to the first place there. */
  readonly inland: number;
}

/** A tax as it was worked out for one line. */
export interface TaxPart {
  readonly kind: Exclude<TaxKind, "CONSUMPTION" | "REGISTRATION">;
  readonly layer: string;
  /** Home money. */
  readonly base: number;
  readonly rate?: number | undefined;
  readonly amount: number;
  readonly source?: string | undefined;
  /** The days the rate holds, as date serials. */
  readonly effectiveFrom: number;
  readonly effectiveTo?: number | undefined;
}

/** What is due for one line, and how; a line whose rates are not all known has no answer. */
export interface LineTax {
  readonly duty: number;
  readonly fees: number;
  readonly vat: number;
  readonly parts: readonly TaxPart[];
}

export interface ImportTaxes {
  /** In the order of the shipment's lines. */
  readonly lines: readonly (LineTax | undefined)[];
  readonly problems: readonly Problem[];
}

export const fobValue = ({ goods, domestic }: CustomsValue): number => goods + domestic;
export const cifValue = (value: CustomsValue): number => fobValue(value) + value.international;

/**
 * Which duty, fees and VAT does the importer of a shipment pay for each of its SKUs?
 *
 *     FOB  = goods + domestic freight;  CIF = FOB + international freight + insurance
 *     duty = Σ over layers of rate × FOB or CIF  (+ an amount for each distinct tariff line)
 *     fee  = rate × FOB or CIF of the shipment, at least its minimum and at most its maximum, shared by value
 *     VAT  = rate × (CIF + duty + freight from the border to the first place)
 *
 * Layers add up on one base and do not compound. Where a rate that is limited to small consignments holds, the others of its
 * kind do not. There must be a row for duty and one for VAT, though they may say 0: without, the line has no answer.
 *
 * Source: formulas C.9 (United States FOB, EU and United Kingdom CIF, VAT on CIF + duty + inland freight); 002-51.
 * Units: home money; each line's tax is rounded to the decimals, as an entry states it line by line.
 * Not for: goods delivered duty paid, and the buyer's tax on 1210 orders.
 * Example: 10,000 of goods and 500 of freight and insurance into the United Kingdom at 4%: 420 on CIF.
 */
export function importTaxes(
  shipment: Shipment & { readonly market: string },
  values: readonly CustomsValue[],
  rates: readonly TaxRate[],
  exchange: ExchangeRates,
  decimals: number,
): ImportTaxes {
  const { lines, market, mode, shipDate: day } = shipment;
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | undefined => {
    problems.push(...(result.ok ? result.warnings : result.problems));
    return result.ok ? result.value : undefined;
  };
  const goods = values.reduce((sum, value) => sum + value.goods, 0);
  const small = (rate: TaxRate): boolean => {
    if (rate.upToValue === undefined) return false;
    const changed = keep(homeMoney(rate.upToValue, rate, "upToValue", day, exchange));
    return changed !== undefined && goods <= changed;
  };
  const holding = (found: readonly TaxRate[]) => {
    const forSmall = found.filter(small);
    return forSmall.length > 0 ? forSmall : found.filter(({ upToValue }) => upToValue === undefined);
  };
  const ask = (kind: TaxKind, line?: ShipmentLine) => {
    const found = ratesInForce(rates, { market, kind, hsCode: line?.hsCode, mode, day });
    return found.ok ? answer(holding(found.value)) : found;
  };

  const perTariffLine = new Map<string, number>();
  for (const { hsCode = "" } of lines) perTariffLine.set(hsCode, (perTariffLine.get(hsCode) ?? 0) + 1);

  const fees = keep(shipmentFees(ask("FEE"), shipment, values, exchange, decimals));
  const taxed = lines.map((line, index): LineTax | undefined => {
    const duties = keep(known(ask("DUTY", line), "DUTY", line, market, day));
    const vats = keep(known(ask("VAT", line), "VAT", line, market, day));
    if (duties === undefined || vats === undefined || fees === undefined) return undefined;
    const value = values[index];
    const dutyParts: TaxPart[] = [];
    for (const rate of duties) {
      const amount =
        rate.fixedAmount === undefined
          ? 0
          : keep(homeMoney(rate.fixedAmount, rate, "fixedAmount", day, exchange));
      if (amount === undefined) return undefined;
      // A tariff line that several SKUs share is charged once; each bears an equal part.
      const eachSku = amount / (perTariffLine.get(line.hsCode ?? "") ?? 1);
      const base = rate.dutyBasis === "CIF" ? cifValue(value) : fobValue(value);
      if ((rate.taxRate ?? 0) > 0 && rate.dutyBasis === undefined) return undefined; // problemsOfTaxRates names it
      dutyParts.push(partOf(rate, "DUTY", base, roundMoney((rate.taxRate ?? 0) * base + eachSku, decimals)));
    }
    const duty = sumOf(dutyParts, decimals);
    const vatBase = cifValue(value) + duty + value.inland;
    const vatParts = vats.map((rate) =>
      partOf(rate, "VAT", vatBase, roundMoney((rate.taxRate ?? 0) * vatBase, decimals)),
    );
    const feeParts = fees.map(({ rate, base, parts }) => partOf(rate, "FEE", base, parts[index]));
    return {
      duty,
      fees: sumOf(feeParts, decimals),
      vat: sumOf(vatParts, decimals),
      parts: [...dutyParts, ...feeParts, ...vatParts],
    };
  });
  return { lines: taxed, problems: withoutRepeats(problems) };
}

interface Fee {
  readonly rate: TaxRate;
  readonly base: number;
  readonly parts: readonly number[];
}

/** Fees of the entry as a whole, shared by value. A market without any charges none. */
function shipmentFees(
  found: Result<readonly TaxRate[]>,
  { lines, shipDate }: Shipment,
  values: readonly CustomsValue[],
  exchange: ExchangeRates,
  decimals: number,
): Result<readonly Fee[]> {
  if (!found.ok) return found;
  const fees: Fee[] = [];
  const weights = values.map(({ goods }) => goods);
  const hasValue = weights.some((weight) => weight > 0);
  for (const rate of found.value) {
    const base = values
      .map((value) => (rate.dutyBasis === "CIF" ? cifValue(value) : fobValue(value)))
      .reduce((sum, each) => sum + each, 0);
    const money = (field: "minAmount" | "maxAmount" | "fixedAmount", otherwise: number) =>
      rate[field] === undefined ? answer(otherwise) : homeMoney(rate[field], rate, field, shipDate, exchange);
    const least = money("minAmount", 0);
    const most = money("maxAmount", Infinity);
    const fixed = money("fixedAmount", 0);
    if (!least.ok) return least;
    if (!most.ok) return most;
    if (!fixed.ok) return fixed;
    const onValue = Math.min(most.value, Math.max(least.value, (rate.taxRate ?? 0) * base));
    const parts = splitMoney(onValue + fixed.value, hasValue ? weights : lines.map(() => 1), decimals);
    fees.push({ rate, base, parts });
  }
  return answer(fees);
}

/** The rates of a line, where there is at least one. */
function known(
  found: Result<readonly TaxRate[]>,
  kind: TaxKind,
  line: ShipmentLine,
  market: string,
  day: number,
): Result<readonly TaxRate[]> {
  if (!found.ok || found.value.length > 0) return found;
  const params = { sku: line.sku, kind, market, hsCode: line.hsCode ?? "–", day: isoDateFromSerial(day) };
  return refuse("taxRateMissing", aboutField(line.product, "hsCode", params));
}

function homeMoney(
  amount: number,
  rate: TaxRate,
  field: string,
  day: number,
  exchange: ExchangeRates,
): Result<number> {
  const change = exchangeRateOn(rate.currency, day, exchange);
  return change.ok
    ? answer(amount * change.value.rate)
    : refuseAll(
        change.problems.map((problem) => ({ ...problem, ...aboutField(rate, field, problem.params) })),
      );
}

const partOf = (
  { layer, taxRate, source, effectiveFrom, effectiveTo }: TaxRate,
  kind: TaxPart["kind"],
  base: number,
  amount: number,
): TaxPart => ({ kind, layer, base, rate: taxRate, amount, source, effectiveFrom, effectiveTo });

const sumOf = (parts: readonly TaxPart[], decimals: number): number =>
  roundMoney(
    parts.reduce((sum, { amount }) => sum + amount, 0),
    decimals,
  );

/** A rate that several lines ask for is named once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
