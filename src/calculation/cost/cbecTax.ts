import { roundMoney } from "../numbers/money";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

/** The rules of the 1210 and 9610 retail import, in force since 1 January 2019. */
const rules = { source: "财关税〔2018〕49号, from 2019-01-01", checked: "2026-11-21" };
export const cbecOrderLimit = sourced(5000, { ...rules, note: "RMB an order" });
export const cbecYearLimit = sourced(26000, { ...rules, note: "RMB a buyer and year" });
/** The part of VAT and consumption tax that is due within the limits. */
export const cbecTaxShare = sourced(0.7, { ...rules, source: "财关税〔2016〕18号, from 2016-04-08" });
export const defaultChinaVatRate = sourced(0.13, {
  source: "财政部 税务总局 海关总署公告2019年第39号, from 2019-04-01",
  checked: "2026-11-21",
  note: "some goods have 9%",
});
export const noConsumptionTax = sourced(0, {
  source: "formulas C.9",
  checked: "2026-11-21",
  note: "few goods bear it: 15% on high-end cosmetics",
});
export const nothingSpentYet = sourced(0, { source: "own", checked: "2026-11-21", note: "a first order" });

export interface CbecTaxInput {
  /** RMB: retail price with freight and insurance. */
  readonly orderValue: number;
  readonly vatRate: number;
  readonly consumptionTaxRate: number;
  /** Needed above the limits only; 0 must be said. */
  readonly dutyRate?: number | undefined;
  /** RMB the buyer spent this year on such imports before this order. */
  readonly spentThisYear: number;
}

export interface CbecTax {
  /** RMB, to the cent. */
  readonly tax: number;
  readonly withinLimits: boolean;
  /** Tax as a fraction of the order value. */
  readonly effectiveRate: number;
}

/**
 * How much tax does the buyer of one Chinese cross-border order pay?
 *
 * v is VAT, c consumption tax, d duty; consumption tax is part of the price it is on, which is why it divides:
 *
 *     within the limits: order value × (v + c) ÷ (1 − c) × 0.7, and no duty
 *     above them:        order value × (d + v + c + d·v) ÷ (1 − c)
 *
 * Source: 财关税〔2016〕18号, 〔2018〕49号; formulas C.9. The circulating (v + c) × 0.7 forgets the ÷ (1 − c).
 * Units: RMB in and out, rounded to the cent.
 * Not for: general trade, which an order above the year's limit becomes; it is then only an estimate.
 * Example: 800 at 13% and 15%: 800 × 0.28 ÷ 0.85 × 0.7 = 184.47.
 */
export function cbecTax(input: CbecTaxInput): Result<CbecTax> {
  const { orderValue, vatRate, consumptionTaxRate, dutyRate, spentThisYear } = input;
  if (consumptionTaxRate >= 1)
    return refuse("notBelow", { field: "consumptionTaxRate", params: { got: consumptionTaxRate, limit: 1 } });

  const withinLimits =
    orderValue <= cbecOrderLimit.value && spentThisYear + orderValue <= cbecYearLimit.value;
  if (!withinLimits && dutyRate === undefined)
    return unanswerable("dutyRateAboveLimits", {
      field: "dutyRate",
      params: { order: cbecOrderLimit.value, year: cbecYearLimit.value },
    });

  const duty = withinLimits ? 0 : (dutyRate ?? 0);
  const share = withinLimits ? cbecTaxShare.value : 1;
  const effectiveRate =
    ((duty + vatRate + consumptionTaxRate + duty * vatRate) / (1 - consumptionTaxRate)) * share;
  return answer({ tax: roundMoney(orderValue * effectiveRate, 2), withinLimits, effectiveRate });
}
