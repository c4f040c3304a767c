import type { Problem } from "../problem";
import type { ChargeRow } from "./chargeRow";
import type { CostKind } from "./costTerms";
import type { CustomsValue } from "./importTax";
import { insuredValue } from "./insuredValue";
import { shareCharge, type SharedCharge, type SharingRules } from "./shipmentCharges";
import type { Shipment, ShipmentLine } from "./shipments";
import { storageCharges } from "./storageCharges";

/**
 * Which charges does a shipment bear, each shared over its SKUs?
 *
 * `rows` are those the shipment bears once; storage is looked for in the whole cost table, because its rates change while the
 * goods lie there. A premium is a rate of goods and freight, which are known once every other charge is. A charge that
 * cannot be shared is left out, and `problems` says why.
 *
 * Source: 002-31, 002-34 (`storageCharges`), 002-35 (`insuredValue`).
 */
export function chargesOfShipment(
  shipment: Shipment,
  rows: readonly ChargeRow[],
  costRows: readonly ChargeRow[],
  rules: SharingRules,
  problems: Problem[],
): readonly SharedCharge[] {
  const share = (row: ChargeRow, measures?: readonly number[]): readonly SharedCharge[] => {
    const shared = shareCharge(row, shipment, rules, measures);
    problems.push(...(shared.ok ? shared.warnings : shared.problems));
    return shared.ok ? [shared.value] : [];
  };
  const isPremium = ({ chargedPer }: ChargeRow) => chargedPer === "INSURED";
  const others = rows.filter((row) => !isPremium(row)).flatMap((row) => share(row));
  const values = customsValues(shipment.lines, others);
  const premiums = rows.filter(isPremium).flatMap((row) =>
    share(
      row,
      values.map((value) => insuredValue(value, row.amount, rules.insuredShare)),
    ),
  );
  const stored = storageCharges(costRows, shipment);
  problems.push(...stored.problems);
  return [...others, ...premiums, ...stored.charges.flatMap(({ row, measures }) => share(row, measures))];
}

/**
 * What do customs take the value of each line from?
 *
 * Packing belongs to the value of goods (WTO Customs Valuation Agreement, article 8.1).
 */
export function customsValues(
  lines: readonly ShipmentLine[],
  charges: readonly SharedCharge[],
): readonly CustomsValue[] {
  const partOf = (index: number, ...kinds: CostKind[]) =>
    charges
      .filter(({ row }) => row.costKind !== undefined && kinds.includes(row.costKind))
      .reduce((sum, { parts }) => sum + parts[index], 0);
  return lines.map(({ goods }, index) => ({
    goods: goods + partOf(index, "PACKAGING"),
    domestic: partOf(index, "DOMESTIC"),
    international: partOf(index, "INTERNATIONAL", "INSURANCE"),
    inland: partOf(index, "INLAND"),
  }));
}
