import { sourced } from "../sourced";
import type { CustomsValue } from "./importTax";

export const defaultInsuredShare = sourced(1.1, {
  source: "002-35",
  checked: "2026-11-22",
  note: "goods are usually insured at 110% of CIF, the tenth above it for the profit hoped for",
});

/** Premiums are some tenths of a percent: more than this is a percentage typed as a whole number. */
export const highestInsuranceRate = sourced(0.1, {
  source: "own",
  checked: "2026-11-22",
  note: "0.3% of the insured value is 0.003; 0.3 would be 30%",
});

/**
 * For how much are goods of a shipment insured?
 *
 *     CIF = goods + haulage to the port + international freight + the premium itself
 *     insured value = insured share × CIF,  premium = rate × insured value
 *     so insured value = share × (goods + haulage + freight) ÷ (1 − share × rate)
 *
 * The premium is part of the value it is a rate of, as in every CIF.
 *
 * Source: 002-35 (insure the whole way or not; 110% of CIF is usual), 002-44 (dear goods at their full value).
 * Units: home money; the rate and the share are fractions.
 * Example: 1,000 of goods and 200 of freight at 0.3% of 110%: 1,320 ÷ 0.9967 = 1,324.37, premium 3.97.
 */
export function insuredValue(
  { goods, domestic, international }: Pick<CustomsValue, "goods" | "domestic" | "international">,
  rate: number,
  insuredShare: number,
): number {
  return (insuredShare * (goods + domestic + international)) / (1 - insuredShare * rate);
}
