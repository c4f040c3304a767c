import { type Problem, warning } from "../problem";
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
 * Charges in several currencies are named with the count of each; a charge without a currency beside others that have one
 * is named by its cell, and where all the others agree theirs is proposed. A product's cost that is neither its
 * supplier's nor a carton's of it is named with both.
 *
 * Source: peers.md opening 10 (currency mix); 004-34, formulas C.15 (money with its currency).
 */
export function mixedCurrencies(input: HealthCheckInput, shop: Shop): Finding[] {
  return [...ofCharges(input.costs), ...ofSupplierCosts(input, shop)];
}

const codeOf = ({ values: { currency } }: PlacedRow<CheckedCharge>): string | undefined =>
  currency?.trim().toUpperCase() || undefined;

function ofCharges(rows: readonly PlacedRow<CheckedCharge>[]): Finding[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const code = codeOf(row);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const findings: Finding[] = [];
  if (counts.size > 1) {
    const currencies = [...counts].map(([code, count]) => `${code} ${count}`).join(", ");
    const firstOther = rows.find((row) => ![undefined, most[0]].includes(codeOf(row)));
    const at = firstOther?.place("currency");
    const problem = warning("currenciesMixed", { field: "currency", params: { currencies }, at });
    findings.push({ problem });
  }
  for (const row of rows) {
    if (codeOf(row) !== undefined) continue;
    const at = row.place("currency");
    const problem: Problem = warning("missing", { field: "currency", at });
    findings.push({ problem, ...(counts.size === 1 ? fixAt(at, "", most[0]) : {}) });
  }
  return findings;
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
