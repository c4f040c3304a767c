import { averageDemand } from "../demand/averageDemand";
import type { DailyDemand } from "../demand/dailyDemand";
import { groupedBy } from "../numbers/grouped";
import type { Slices } from "../numbers/slices";
import { regionalSplit, type Transfer, type WarehousePart } from "../order/regionalSplit";
import { aboutField, type Placed } from "../placed";
import { answer, refuse, type Problem, type Result, warning } from "../problem";
import { coreRegions, type RankedRegion } from "../review/regions";
import { warehouseZonesOf, type WarehouseZone } from "../review/warehouseZone";
import { latestCounts } from "../stock/latestCounts";
import { warehouseUse, type WarehouseUse } from "../stock/warehouseUse";

/** A row of the Regions table: what is ordered from it, and the warehouse that serves it. */
export interface ServedRegion extends Placed {
  readonly region: string;
  readonly orders: number;
  readonly warehouse?: string | undefined;
}

/** A row of the Warehouses table. */
export interface WarehouseSpace extends Placed {
  readonly warehouse: string;
  readonly usableM3: number;
}

/** A row of the Stock table. */
export interface StockLine extends Placed {
  readonly sku: string;
  readonly kind: "ON HAND" | "ON ORDER" | "COMMITTED";
  readonly units: number;
  readonly date?: number | undefined;
  /** Of units on hand, the warehouse. */
  readonly reference?: string | undefined;
}

export interface StoredProduct {
  readonly sku: string;
  readonly packSize?: number | undefined;
  readonly unitM3?: number | undefined;
  readonly onOrder?: number | undefined;
}

export interface WarehouseStudyInput {
  readonly regions: readonly ServedRegion[];
  readonly warehouses: readonly WarehouseSpace[];
  readonly stock: readonly StockLine[];
  readonly products: readonly StoredProduct[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
}

export interface WarehouseStudySettings {
  readonly coreShare: number;
  readonly coverGapDays: number;
  readonly demandDays: number;
  readonly fullestUse: number;
}

export interface StudiedWarehouse extends WarehouseUse {
  readonly warehouse: string;
  /** MAIN where it serves a core region. */
  readonly role: "MAIN" | "BRANCH";
  readonly regions: number;
  readonly salesShare: number;
  readonly usableM3?: number | undefined;
}

export interface StockPart extends WarehousePart {
  readonly sku: string;
}

export interface ProductTransfer extends Transfer {
  readonly sku: string;
  /** Days between the longest and the shortest cover of the product, before anything is moved. */
  readonly coverGapDays: number;
  /** How full the warehouse it goes to is before anything is moved; undefined where nobody knows. */
  readonly usedShareThere?: number | undefined;
}

export interface ZonedProduct {
  readonly sku: string;
  readonly unitsSold: number;
  readonly zone: WarehouseZone;
}

export interface WarehouseStudy {
  readonly regions: readonly RankedRegion[];
  readonly warehouses: readonly StudiedWarehouse[];
  readonly parts: readonly StockPart[];
  readonly transfers: readonly ProductTransfer[];
  readonly zones: readonly ZonedProduct[];
  readonly problems: readonly Problem[];
}

/**
 * Which warehouse should hold how much of each product, what is worth moving, where in the house should it lie, and is
 * there room?
 *
 * A warehouse's share of the sales is that of the regions it serves. What is on hand is by the latest count of each
 * warehouse in the Stock table; what is on order may still go anywhere.
 *
 * Source: 003-24, 000-42 (`regionalSplit`, `coreRegions`), 000-39 (`warehouseZonesOf`), 000-04 (`warehouseUse`).
 * Units: whole units, days, m³, fractions. Yields after each product.
 */
export function* warehouseStudyInSlices(
  { regions, warehouses, stock, products, demand }: WarehouseStudyInput,
  { coreShare, coverGapDays, demandDays, fullestUse }: WarehouseStudySettings,
): Slices<Result<WarehouseStudy>> {
  const problems: Problem[] = [];
  const served = regions.filter(({ warehouse }) => warehouse !== undefined);
  const total = served.reduce((sum, { orders }) => sum + orders, 0);
  if (total <= 0) return refuse("noRegionIsServed");
  for (const region of regions.filter(({ warehouse }) => warehouse === undefined))
    problems.push(
      warning("regionWithoutWarehouse", aboutField(region, "warehouse", { region: region.region })),
    );

  const ranked = coreRegions(regions, coreShare);
  const core = new Set(ranked.filter(({ isCore }) => isCore).map(({ region }) => region));
  const byWarehouse = groupedBy(served, ({ warehouse = "" }) => warehouse);
  const onHand = countedByWarehouse(stock, problems);
  const names = new Set([
    ...byWarehouse.keys(),
    ...warehouses.map(({ warehouse }) => warehouse),
    ...placesOf(onHand),
  ]);
  const shareOf = (warehouse: string): number =>
    (byWarehouse.get(warehouse) ?? []).reduce((sum, { orders }) => sum + orders, 0) / total;

  const parts: StockPart[] = [];
  const transfers: ProductTransfer[] = [];
  const zoned: { readonly sku: string; readonly unitsSold: number }[] = [];
  for (const { sku, packSize = 1, onOrder = 0 } of products) {
    const history = demand.get(sku);
    const counted = onHand.get(sku);
    if (history) zoned.push({ sku, unitsSold: unitsOf(history, demandDays) });
    if (counted === undefined && onOrder === 0) continue;
    const split = regionalSplit({
      warehouses: [...names].map((warehouse) => ({
        warehouse,
        onHand: counted?.get(warehouse) ?? 0,
        salesShare: shareOf(warehouse),
      })),
      arriving: onOrder,
      demandPerDay: demandPerDay(history, demandDays),
      packSize,
      coverGapDays,
    });
    parts.push(...split.parts.map((part) => ({ sku, ...part })));
    transfers.push(
      ...split.transfers.map((transfer) => ({ sku, ...transfer, coverGapDays: split.coverGapDays! })),
    );
    yield;
  }
  const zones = warehouseZonesOf(zoned.map(({ unitsSold }) => unitsSold));
  if (!zones.ok) return zones;
  const studied = [...names].map((warehouse) => {
    const space = warehouses.find((each) => each.warehouse === warehouse);
    const stored = products.flatMap(({ sku, unitM3 }) => {
      const units = onHand.get(sku)?.get(warehouse) ?? 0;
      return units > 0 ? [{ units, unitM3 }] : [];
    });
    const use = warehouseUse(stored, space?.usableM3, fullestUse);
    problems.push(...problemsOfUse(warehouse, use, space));
    if (space === undefined && warehouses.length > 0)
      problems.push(warning("warehouseSpaceMissing", { params: { warehouse } }));
    const its = byWarehouse.get(warehouse) ?? [];
    const role = its.some(({ region }) => core.has(region)) ? ("MAIN" as const) : ("BRANCH" as const);
    return {
      warehouse,
      role,
      regions: its.length,
      salesShare: shareOf(warehouse),
      usableM3: space?.usableM3,
      ...use,
    };
  });
  return answer({
    regions: ranked,
    warehouses: studied,
    parts,
    transfers: transfers.map((transfer) => ({
      ...transfer,
      usedShareThere: studied.find(({ warehouse }) => warehouse === transfer.to)?.usedShare,
    })),
    zones: zoned.map((product, index) => ({ ...product, zone: zones.value[index] })),
    problems,
  });
}

/** Units on hand of each product by warehouse; counts that name no warehouse are said and left out. */
function countedByWarehouse(
  stock: readonly StockLine[],
  problems: Problem[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = stock.filter(({ kind }) => kind === "ON HAND");
  const counted = new Map<string, Map<string, number>>();
  for (const [sku, its] of groupedBy(counts, (line) => line.sku)) {
    const units = new Map<string, number>();
    for (const line of latestCounts(its)) {
      const { reference = "" } = line;
      if (reference === "")
        problems.push(
          warning("stockWithoutWarehouse", aboutField(line, "reference", { sku, units: line.units })),
        );
      else units.set(reference, (units.get(reference) ?? 0) + line.units);
    }
    if (units.size > 0) counted.set(sku, units);
  }
  return counted;
}

const placesOf = (onHand: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly string[] =>
  [...onHand.values()].flatMap((units) => [...units.keys()]);

function problemsOfUse(
  warehouse: string,
  { isTooFull, usedShare = 0, unitsOfUnknownSize }: WarehouseUse,
  space: WarehouseSpace | undefined,
): readonly Problem[] {
  const about = (params: Readonly<Record<string, number | string>>) => aboutField(space, "usableM3", params);
  return [
    ...(isTooFull
      ? [warning("warehouseTooFull", about({ warehouse, percent: Math.round(usedShare * 100) }))]
      : []),
    ...(unitsOfUnknownSize > 0
      ? [warning("unitsOfUnknownSize", about({ warehouse, units: unitsOfUnknownSize }))]
      : []),
  ];
}

const unitsOf = ({ units }: DailyDemand, days: number): number =>
  units.subarray(-days).reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);

function demandPerDay(history: DailyDemand | undefined, days: number): number | undefined {
  if (history === undefined) return undefined;
  const average = averageDemand(history.units, days);
  return average.ok ? average.value : undefined;
}
