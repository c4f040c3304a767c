import { groupedBy } from "../numbers/grouped";

/**
 * Which product was an unknown SKU probably meant to be?
 *
 * A number that would be a product's with zeros before it has lost them to Excel; what differs only in capitals or in
 * spaces was typed twice. Undefined where neither, or more than one product, fits.
 *
 * Source: peers.md opening 10; a number in a cell keeps no leading zeros.
 */
export function likelyMeant(products: readonly string[]): (sku: string) => string | undefined {
  const byPlainText = groupedBy(products, plainText);
  return (sku) => {
    const candidates = byPlainText.get(plainText(sku)) ?? [];
    return candidates.length === 1 ? candidates[0] : undefined;
  };
}

/** Without what is lost or added by accident: capitals, spaces, and the zeros before a number. */
const plainText = (sku: string): string => {
  const text = sku.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;
};
