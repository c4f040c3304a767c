import { currencyCode } from "../cost/exchangeRates";
import { groupedBy } from "../numbers/grouped";
import { warning } from "../problem";
import { isNear } from "./cartons";
import { type Finding, fixAt } from "./finding";
import type { HealthCheckInput, PlacedRow, CheckedCharge } from "./healthInput";
import { mainSupplier, type Shop } from "./shop";

/** What stands before or behind an amount in a cell that was typed with its currency. */
const moneyWithSign =
  /^(?:US\$|HK\$|NT\$|CN¥|RMB|CNY|USD|EUR|GBP|JPY|TWD|HKD|[$€£¥￥])\s*(-?\d[\d,]*(?:\.\d+)?)$|^(-?\d[\d,]*(?:\.\d+)?)\s*(?:RMB|CNY|USD|EUR|GBP|JPY|TWD|HKD|[$€£¥￥元])$/i;
const groupsOfThree = /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/;

/** The amount of a text such as `US$12.50` or `88元`; undefined where it is none. */
export function amountWithoutSign(text: string): number | undefined {
  const [, behind, before] = moneyWithSign.exec(text.normalize("NFKC").trim()) ?? [];
  const digits = behind ?? before;
  if (digits === undefined || !groupsOfThree.test(digits)) return undefined;
  return Number(digits.replaceAll(",", ""));
}

/**
 * Where are currencies mixed: in the Costs table, or between a product's cost and its supplier's?
 *
 * A currency other than the home currency that has no exchange rate is named once, with how many charges it is of. A charge
 * without a currency means the home currency; where all others name one and the same other, it was probably forgotten, and
 * that one is proposed. A product's cost that is neither its supplier's nor a carton's of it is named with both.
 *
 * Source: peers.md opening 10 (currency mix); 002-31, formulas C.15 (money with its currency).
 */
export function mixedCurrencies(input: HealthCheckInput, shop: Shop): Finding[] {
  return [...ofCharges(input), ...ofSupplierCosts(input, shop)];
}

const codeOf = ({ values: { currency } }: PlacedRow<CheckedCharge>): string | undefined =>
  currency === undefined || currency.trim() === "" ? undefined : currencyCode(currency);

function ofCharges({ costs, homeCurrency, currenciesWithRate }: HealthCheckInput): Finding[] {
  const home = currencyCode(homeCurrency);
  const foreign = groupedBy(
    costs.filter((row) => ![undefined, home].includes(codeOf(row))),
    (row) => codeOf(row) ?? home,
  );
  const withoutRate = [...foreign].filter(([code]) => !currenciesWithRate.has(code));
  const findings: Finding[] = withoutRate.map(([code, rows]) => {
    const params = { currency: code, count: rows.length, home };
    const at = rows[0].place("currency");
    return { problem: warning("currencyWithoutRate", { field: "currency", params, at }) };
  });
  const blank = costs.filter((row) => codeOf(row) === undefined);
  const [only] = foreign.keys();
  const isForgotten = foreign.size === 1 && foreign.get(only)?.length === costs.length - blank.length;
  if (!isForgotten) return findings;
  return [
    ...findings,
    ...blank.map((row) => {
      const at = row.place("currency");
      return { problem: warning("missing", { field: "currency", at }), ...fixAt(at, "", only) };
    }),
  ];
}

function ofSupplierCosts({ productRows }: HealthCheckInput, shop: Shop): Finding[] {
  return productRows.flatMap((row) => {
    const { sku, unitCost, packSize = 1 } = row.values;
    const supplierCost = mainSupplier(shop, sku)?.unitCost;
    if (!unitCost || !supplierCost) return [];
    if (isNear(unitCost, supplierCost) || isNear(unitCost, supplierCost * packSize)) return [];
    const params = { sku, got: unitCost, supplierCost };
    const problem = warning("costsDiffer", { field: "unitCost", params, at: row.place("unitCost") });
    return [{ problem, stake: shop.salesAtStake(sku) }];
  });
}
