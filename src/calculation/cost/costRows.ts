import { aboutField } from "../placed";
import { refuse, warning, type Problem } from "../problem";
import { isStoredUnit, type ChargeRow } from "./chargeRow";
import { kindsOfGroup } from "./costTerms";
import type { CostOfAKind } from "./costViews";
import { highestInsuranceRate } from "./insuredValue";

export interface RowsChosen {
  readonly rows: readonly ChargeRow[];
  readonly problems: readonly Problem[];
}

export const kindOfCharge = ({ costGroup, costKind }: ChargeRow): CostOfAKind => ({
  group: costGroup,
  kind: costKind,
});

/**
 * Which rows of the cost table can be used at all?
 *
 * A row of the first leg, of tax or of the warehouse says which kind it is, because customs and the six-term sum treat the
 * kinds differently; without it the row is left out. A sum by the month is no cost of one shipment; storage by room and
 * month is. A row that names no shipment there is, is named too.
 *
 * Source: 002-31, 004-34; requirements A.6-17.
 */
export function usableCostRows(rows: readonly ChargeRow[], shipments: ReadonlySet<string>): RowsChosen {
  const problems: Problem[] = [];
  const usable = rows.filter((row) => {
    const kinds = kindsOfGroup[row.costGroup];
    if (kinds !== undefined && (row.costKind === undefined || !kinds.includes(row.costKind))) {
      const params = { group: row.costGroup, choices: kinds.join(", ") };
      problems.push(...refuse("costKindNeeded", aboutField(row, "costKind", params)).problems);
      return false;
    }
    if (row.chargedPer === "MONTH") {
      problems.push(
        warning("notAShipmentCost", aboutField(row, "chargedPer", { charge: nameOfCharge(row) })),
      );
      return false;
    }
    if (row.chargedPer === "INSURED" && row.amount > highestInsuranceRate.value) {
      const params = { charge: nameOfCharge(row), got: row.amount, limit: highestInsuranceRate.value };
      problems.push(...refuse("insuranceRateTooHigh", aboutField(row, "amount", params)).problems);
      return false;
    }
    if (row.shipment !== undefined && !shipments.has(row.shipment)) {
      problems.push(warning("shipmentUnknown", aboutField(row, "shipment", { shipment: row.shipment })));
      return false;
    }
    return true;
  });
  return { rows: usable, problems };
}

/**
 * Which rows does one shipment bear, each charge once?
 *
 * Its own rows, and the rates for every shipment as they hold on the day it leaves: of rows alike in group, kind, charge and
 * unit the latest one not after that day. A rate gives way to the shipment's own row for the same charge. The same row twice
 * counts once; a rate and an own row of one kind under different names both count and are named. Storage is not among them:
 * its rates change while the goods lie there (`storageCharges`).
 *
 * Source: 000-22 (rates carry the day from which they hold); requirements A.6-17 (no freight or storage twice).
 */
export function rowsOfShipment(rows: readonly ChargeRow[], shipment: string, shipDate: number): RowsChosen {
  const problems: Problem[] = [];
  const own = withoutRepeats(
    rows.filter((row) => row.shipment === shipment && !isStoredUnit(row.chargedPer)),
    (row) => [chargeKey(row), row.amount, row.currency, row.chargedOn].join("\n"),
    problems,
  );
  const ownCharges = new Set(own.map(chargeName));
  const inForce = rows.filter(
    (row) =>
      row.shipment === undefined &&
      !isStoredUnit(row.chargedPer) &&
      (row.effectiveFrom ?? -Infinity) <= shipDate &&
      !ownCharges.has(chargeName(row)),
  );
  const latest = inForce.filter(
    (row) => !inForce.some((other) => chargeKey(other) === chargeKey(row) && startOf(other) > startOf(row)),
  );
  const rates = withoutRepeats(latest, chargeKey, problems);
  for (const rate of rates) {
    const alike = rate.costKind && own.find(({ costKind }) => costKind === rate.costKind);
    if (alike) {
      const params = {
        kind: alike.costKind ?? "",
        charge: nameOfCharge(rate),
        otherCharge: nameOfCharge(alike),
        shipment,
      };
      problems.push(warning("kindChargedTwice", aboutField(rate, "costKind", params)));
    }
  }
  return { rows: [...own, ...rates], problems };
}

/** How a planner knows a charge. */
export const nameOfCharge = ({ costItem, costKind, costGroup }: ChargeRow): string =>
  costItem ?? costKind ?? costGroup;

export const startOf = ({ effectiveFrom = -Infinity }: ChargeRow): number => effectiveFrom;
export const chargeName = ({ costGroup, costKind, costItem = "" }: ChargeRow): string =>
  [costGroup, costKind ?? "", costItem.trim().toLowerCase()].join("\n");
export const chargeKey = (row: ChargeRow): string => `${chargeName(row)}\n${row.chargedPer}`;

export function withoutRepeats(
  rows: readonly ChargeRow[],
  keyOf: (row: ChargeRow) => string,
  problems: Problem[],
): ChargeRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    problems.push(warning("chargeTwice", aboutField(row, "amount", { charge: nameOfCharge(row) })));
    return false;
  });
}
