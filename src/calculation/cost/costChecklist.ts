import { roundMoney } from "../numbers/money";
import type { CostGroup, CostKind } from "./costTerms";
import type { LandedShipment } from "./shipmentCost";

/** A charge that the documents name, with where it stands in the cost table. */
export interface ExpectedCharge {
  readonly item: string;
  readonly group: CostGroup;
  readonly kinds?: readonly CostKind[];
  readonly source: string;
}

/** What a shipment is charged for, in the order goods travel. */
export const expectedCharges = [
  { item: "inspection", group: "GOODS", kinds: ["INSPECTION"], source: "000-35" },
  { item: "packaging", group: "GOODS", kinds: ["PACKAGING"], source: "000-36" },
  { item: "domestic", group: "FIRST LEG", kinds: ["DOMESTIC"], source: "002-31, 002-51" },
  { item: "international", group: "FIRST LEG", kinds: ["INTERNATIONAL"], source: "002-31, 004-27" },
  { item: "insurance", group: "FIRST LEG", kinds: ["INSURANCE"], source: "002-31, 002-35" },
  { item: "clearance", group: "TAX", kinds: ["CLEARANCE"], source: "002-31" },
  { item: "tax", group: "TAX", kinds: ["DUTY", "IMPORT TAX"], source: "002-33, 001-28, C.9" },
  { item: "inland", group: "FIRST LEG", kinds: ["INLAND"], source: "002-31" },
  { item: "handling", group: "WAREHOUSE", kinds: ["HANDLING"], source: "002-31, 004-28" },
  { item: "services", group: "WAREHOUSE", kinds: ["SERVICES"], source: "002-31, 002-36" },
  { item: "storage", group: "WAREHOUSE", kinds: ["STORAGE"], source: "002-31, 002-34" },
  { item: "lastMile", group: "LAST MILE", source: "002-31, 004-29" },
] as const satisfies readonly ExpectedCharge[];
export type ExpectedItem = (typeof expectedCharges)[number]["item"];

export interface ListedCharge {
  readonly item: ExpectedItem;
  readonly source: string;
  /** Home money over the shipment; undefined where nothing is charged, which may be none or forgotten. */
  readonly amount?: number | undefined;
}

/**
 * Which of the charges the documents name does a shipment bear, and which stand nowhere?
 *
 * A charge without a row is shown as missing and not as 0: whether there is none nobody but the planner knows.
 *
 * Source: 002-31 (what costs depend on), 000-35, 000-36, 001-28, 002-33 to 002-36, 002-51, 004-27 to 004-29.
 * Units: home money.
 */
export function costChecklist({ lines }: LandedShipment, decimals: number): ListedCharge[] {
  const costs = lines.flatMap((line) => line.costs);
  return expectedCharges.map((expected: ExpectedCharge & { readonly item: ExpectedItem }): ListedCharge => {
    const { item, group, kinds, source } = expected;
    const its = costs.filter(
      (cost) =>
        cost.group === group &&
        (kinds === undefined || (cost.kind !== undefined && kinds.includes(cost.kind))),
    );
    const sum = its.reduce((total, { amount }) => total + amount, 0);
    return { item, source, amount: its.length > 0 ? roundMoney(sum, decimals) : undefined };
  });
}
