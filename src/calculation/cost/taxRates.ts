import { isoDateFromSerial } from "../calendar/serialDate";
import { groupedBy } from "../numbers/grouped";
import { aboutField } from "../placed";
import { answer, refuse, warning, type Problem, type Result } from "../problem";
import { orderTaxMarket, type TaxKind, type TaxRate } from "./taxRate";

export interface RateQuestion {
  readonly market: string;
  readonly kind: TaxKind;
  readonly hsCode?: string | undefined;
  readonly mode?: string | undefined;
  /** The day of entry, or of the order. */
  readonly day: number;
}

const plain = (text: string): string => text.trim().toUpperCase();
const digits = (hsCode = ""): string => hsCode.replace(/\D/g, "");
export const isOrderTaxMarket = (market: string): boolean => plain(market) === orderTaxMarket;

/**
 * Which rates hold for these goods on this day, one a layer?
 *
 * Of the rows of a layer the one with the longest matching tariff line counts. Two rows of one layer and line on one day
 * contradict each other and are refused; which of them is right nobody but the planner knows. A row that holds but has
 * neither rate nor amount asks: what is not known is never taken as 0.
 *
 * Source: formulas C.9 (dated tables, layers on one base); 000-22.
 * Not for: conditions on value or content, which whoever asks looks at.
 */
export function ratesInForce(rates: readonly TaxRate[], question: RateQuestion): Result<readonly TaxRate[]> {
  const { market, kind, hsCode, mode, day } = question;
  const line = digits(hsCode);
  const matching = rates.filter(
    (rate) =>
      rate.taxKind === kind &&
      plain(rate.market) === plain(market) &&
      line.startsWith(digits(rate.hsCode)) &&
      (rate.mode === undefined || (mode !== undefined && plain(rate.mode) === plain(mode))) &&
      rate.effectiveFrom <= day &&
      day <= (rate.effectiveTo ?? Infinity),
  );
  const byLayer = groupedBy(matching, layerOf);
  const chosen: TaxRate[] = [];
  for (const layer of byLayer.values()) {
    const longest = Math.max(...layer.map((rate) => digits(rate.hsCode).length));
    const candidates = layer.filter((rate) => digits(rate.hsCode).length === longest);
    const contradiction = candidates.find((rate) => rate !== candidates[0]);
    if (contradiction) return refuse("taxDatesOverlap", overlapOf(candidates[0], contradiction));
    const unknown = candidates.find(
      ({ taxRate, fixedAmount }) => taxRate === undefined && fixedAmount === undefined,
    );
    if (unknown) {
      const params = { layer: unknown.layer, market: unknown.market, day: isoDateFromSerial(day) };
      return refuse("taxRateBlank", aboutField(unknown, "taxRate", params));
    }
    chosen.push(...candidates);
  }
  return answer(chosen);
}

/** The rows of a kind that hold on a day, in whatever market. */
export const ratesOfKind = (rates: readonly TaxRate[], kind: TaxKind, day: number): readonly TaxRate[] =>
  rates.filter(
    ({ taxKind, effectiveFrom, effectiveTo = Infinity }) =>
      taxKind === kind && effectiveFrom <= day && day <= effectiveTo,
  );

/** Rows that differ in the goods they are for are layers of their own, though they may bear one name. */
const layerOf = ({ layer, pricePerGramFrom, pricePerPieceFrom, upToValue, mode = "" }: TaxRate): string =>
  [plain(layer), pricePerGramFrom, pricePerPieceFrom, upToValue, plain(mode)].join("\n");

const overlapOf = (first: TaxRate, second: TaxRate) =>
  aboutField(second, "effectiveFrom", {
    layer: second.layer,
    market: second.market,
    from: isoDateFromSerial(first.effectiveFrom),
    to: first.effectiveTo === undefined ? "…" : isoDateFromSerial(first.effectiveTo),
  });

/**
 * What is wrong with a table of rates, whatever is asked of it: rows of one layer and line whose days overlap, days in the
 * wrong order, and a duty with a rate that does not say what it is on.
 */
export function problemsOfTaxRates(rates: readonly TaxRate[]): Problem[] {
  const problems: Problem[] = [];
  const alike = groupedBy(rates, (rate) =>
    [plain(rate.market), rate.taxKind, digits(rate.hsCode), layerOf(rate)].join("\n"),
  );
  for (const rows of alike.values()) {
    const inOrder = [...rows].sort((a, b) => a.effectiveFrom - b.effectiveFrom);
    inOrder.slice(1).forEach((row, index) => {
      if (row.effectiveFrom <= (inOrder[index].effectiveTo ?? Infinity))
        problems.push(warning("taxDatesOverlap", overlapOf(inOrder[index], row)));
    });
  }
  for (const row of rates) {
    if (row.effectiveTo !== undefined && row.effectiveTo < row.effectiveFrom)
      problems.push(warning("datesReversed", aboutField(row, "effectiveTo", { other: "effectiveFrom" })));
    const needsBasis = row.taxKind === "DUTY" || row.taxKind === "FEE";
    if (needsBasis && (row.taxRate ?? 0) > 0 && row.dutyBasis === undefined)
      problems.push(warning("dutyBasisNeeded", aboutField(row, "dutyBasis")));
  }
  return problems;
}
