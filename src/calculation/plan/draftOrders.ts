import { roundMoney } from "../numbers/money";
import { supplierSplit, type SupplierTerms } from "../order/supplierSplit";
import { type Place, type Problem, warning } from "../problem";
import type { ReplenishmentLine } from "./replenishmentLine";
import { supplierShares } from "./supplierShares";

/** A row of the planner's Suppliers table. */
export interface SupplierOfProduct extends SupplierTerms {
  readonly sku: string;
  /** Money a unit of this supplier; the product's own unit cost where it is not given. */
  readonly unitCost?: number | undefined;
  readonly creditDays?: number | undefined;
  /** Where its row stands, by column; plain data, which can be sent to a worker. */
  readonly places?: Readonly<Record<"supplier" | "orderShare", Place>> | undefined;
}

/** One product of a purchase order in draft. */
export interface DraftOrderLine {
  /** Counted from 1; an order a supplier. */
  readonly order: number;
  /** Blank where the Suppliers table names none, or its shares do not say how to split. */
  readonly supplier: string;
  readonly sku: string;
  readonly units: number;
  readonly packs: number;
  readonly unitCost?: number;
  /** Units × unit cost, to the cent. */
  readonly amount?: number;
  /** The share of the product's order that was aimed at. */
  readonly share: number;
  readonly lane?: string;
  readonly orderBy?: number;
  readonly shipBy?: number;
  readonly arrivesOn?: number;
}

/**
 * Which purchase orders are to be sent, to whom, of what?
 *
 * Every product ordered is split over its suppliers; one order a supplier, products without a supplier last. A product whose
 * shares do not add up is not split: its whole order stands without a supplier until they do, and is said with the cell.
 * Nothing is sent: these are drafts for the planner to confirm.
 *
 * Source: 000-47 (orders made when stock is below its threshold, as drafts), 000-19 (main and backup supplier).
 * Units: units in whole packs, money to the cent.
 */
export function draftOrders(
  lines: readonly ReplenishmentLine[],
  suppliersOf: ReadonlyMap<string, readonly SupplierOfProduct[]>,
  mainShare: number,
): { readonly lines: readonly DraftOrderLine[]; readonly problems: readonly Problem[] } {
  const ordered = lines.filter(({ orderUnits = 0 }) => orderUnits > 0);
  const problems: Problem[] = [];
  let withoutSupplier = 0;
  const parts = ordered.flatMap((line) => {
    const listed = (suppliersOf.get(line.sku) ?? []).map(placed);
    const { suppliers, canSplit, problems: ofShares } = supplierShares(listed);
    problems.push(...ofShares);
    if (suppliers.length === 0) withoutSupplier++;
    return partsOf(line, canSplit ? suppliers : [], mainShare);
  });
  const names = [...new Set(parts.map(({ supplier }) => supplier))].sort(blankLast);
  const numbered = names.flatMap((name, index) =>
    parts.filter(({ supplier }) => supplier === name).map((part) => ({ order: index + 1, ...part })),
  );
  if (withoutSupplier > 0) problems.push(warning("supplierUnknown", { params: { count: withoutSupplier } }));
  return { lines: numbered, problems };
}

/** A supplier's row as calculations ask for its cells. */
const placed = ({ places, ...terms }: SupplierOfProduct) => ({
  ...terms,
  ...(places && { at: (field: string): Place => places[field === "supplier" ? field : "orderShare"] }),
});

const blankLast = (a: string, b: string): number => Number(a === "") - Number(b === "") || a.localeCompare(b);

function partsOf(
  line: ReplenishmentLine,
  suppliers: readonly SupplierOfProduct[],
  mainShare: number,
): Omit<DraftOrderLine, "order">[] {
  const { sku, orderUnits = 0, packSize, lane, orderBy, shipBy, arrivesOn } = line;
  const dates = {
    ...(lane === undefined ? {} : { lane }),
    ...(orderBy === undefined ? {} : { orderBy }),
    ...(shipBy === undefined ? {} : { shipBy }),
    ...(arrivesOn === undefined ? {} : { arrivesOn }),
  };
  const terms = suppliers.length > 0 ? suppliers : [{ sku, supplier: "" }];
  return supplierSplit(orderUnits, terms, packSize, mainShare).flatMap(({ supplier, units, share }, i) => {
    if (units === 0) return [];
    const unitCost = terms[i].unitCost ?? line.unitCost;
    const cost = unitCost === undefined ? {} : { unitCost, amount: roundMoney(units * unitCost, 2) };
    return [{ supplier, sku, units, packs: units / packSize, ...cost, share, ...dates }];
  });
}
