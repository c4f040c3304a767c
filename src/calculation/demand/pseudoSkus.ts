import { sourced } from "../sourced";

/**
 * Codes that stand in a product's column and are no goods: postage, fees, discounts, corrections, vouchers. The data set
 * says so itself in each code's description: POST “POSTAGE”, DOT “DOTCOM POSTAGE”, C2 “CARRIAGE”, M “Manual”,
 * D “Discount”, S “SAMPLES”, B “Adjust bad debt”, CRUK “CRUK Commission”, gift_0001_20 “Gift Voucher £20.00”.
 */
export const pseudoSkus = sourced(
  [
    "POST",
    "DOT",
    "C2",
    "M",
    "D",
    "S",
    "B",
    "BANK CHARGES",
    "AMAZONFEE",
    "CRUK",
    "GIFT_0001_10",
    "GIFT_0001_20",
    "GIFT_0001_30",
    "GIFT_0001_40",
    "GIFT_0001_50",
  ] as const,
  {
    source: "Chen, Online Retail (2015), doi:10.24432/C5BW33",
    checked: "2026-11-21",
    note: "a shop whose goods have such codes counts them by one press",
  },
);

/** Whether a code is no goods, in whichever case it is written. */
export function isPseudoSku(sku: string): boolean {
  const code = sku.toUpperCase();
  return pseudoSkus.value.some((known) => known === code);
}
