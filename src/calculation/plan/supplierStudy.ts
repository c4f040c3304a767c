import { averageDemand } from "../demand/averageDemand";
import type { DailyDemand } from "../demand/dailyDemand";
import { groupedBy } from "../numbers/grouped";
import { roundUpToPack } from "../numbers/rounding";
import { countSources } from "../order/sourceCheck";
import { supplierSplit, type SupplierPart } from "../order/supplierSplit";
import { aboutField, type Placed } from "../placed";
import { answer, type Problem, type Result, warning } from "../problem";
import type { Month } from "../calendar/month";
import { supplierReport, type Delivery, type SupplierReport } from "../review/supplierReport";
import { checkedScoreWeights, supplierPriceRates, supplierScore } from "../review/supplierScore";
import { supplierTier, supplierTierMix, type SupplierTier, type TierMix } from "../review/supplierTier";
import { sourced } from "../sourced";
import { supplierShares } from "./supplierShares";

/** Days of demand whose units are split over the suppliers. */
export const defaultSplitDays = sourced(30, {
  source: "own",
  checked: "2026-11-22",
  note: "a month, to see each supplier's part of it beside its minimum order",
});
/** How far back deliveries count. */
export const defaultScoreDays = sourced(365, {
  source: "own",
  checked: "2026-11-22",
  note: "a year, so that suppliers with few orders have a score",
});
/** A restock as quick as flexible selling wants it. */
export const quickRestockDays = sourced(15, { source: "001-04", checked: "2026-11-22" });

/** A row of the Suppliers table. */
export interface SupplierLine extends Placed {
  readonly supplier: string;
  readonly sku: string;
  readonly orderShare?: number | undefined;
  readonly minOrder?: number | undefined;
  readonly unitCost?: number | undefined;
  readonly leadDays?: number | undefined;
}

export interface SupplierStudyInput {
  readonly lines: readonly SupplierLine[];
  readonly deliveries: readonly Delivery[];
  readonly products: readonly { readonly sku: string; readonly packSize?: number | undefined }[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
}

export interface SupplierStudySettings {
  readonly fewestSources: number;
  readonly mainShare: number;
  readonly splitDays: number;
  readonly demandDays: number;
  readonly scoreDays: number;
  readonly scoreWeights: readonly number[];
  readonly tierScores: readonly number[];
}

/** A product of a supplier: its share of the orders, and of a month's units. */
export interface SupplierShare {
  readonly sku: string;
  readonly supplier: string;
  readonly sources: number;
  readonly orderShare?: number | undefined;
  /** What the product sells in the days that are split, in whole packs; undefined where its demand is not known. */
  readonly splitUnits?: number | undefined;
  readonly units?: number | undefined;
  readonly minOrder?: number | undefined;
  readonly adjusted: SupplierPart["adjusted"];
  readonly isQuick?: boolean | undefined;
}

export interface ScoredSupplier extends SupplierReport {
  readonly products: number;
  readonly priceRate?: number | undefined;
  readonly tier?: SupplierTier | undefined;
  readonly spend?: number | undefined;
}

export interface SupplierStudy {
  readonly shares: readonly SupplierShare[];
  readonly suppliers: readonly ScoredSupplier[];
  readonly mix: readonly TierMix[];
  readonly problems: readonly Problem[];
}

/**
 * Who supplies what, by which share, how well, and where does one supplier alone stand between the shop and an empty shelf?
 *
 * Shares are those of the Suppliers table, else the main supplier's and the rest (`supplierSplit`); they are tried on the
 * units sold in so many days. Scores and tiers come of the Deliveries table (`supplierReport`, `supplierScore`,
 * `supplierTier`).
 *
 * Source: 000-19, 000-20, 000-21, 000-38, 000-50, 001-04, 002-42.
 * Units: whole units, fractions, money in the currency of the table. `asOfDate` is a date serial.
 */
export function supplierStudy(
  { lines, deliveries, products, demand }: SupplierStudyInput,
  settings: SupplierStudySettings,
  asOfDate: number,
): Result<SupplierStudy> {
  const weights = checkedScoreWeights(settings.scoreWeights, "scoreWeights");
  if (!weights.ok) return weights;
  const facts = new Map(products.map((product) => [product.sku, product]));
  const counted = new Map(countSources(lines, settings.fewestSources).map((each) => [each.sku, each]));
  const problems: Problem[] = [];
  const shares: SupplierShare[] = [];
  for (const [sku, listed] of groupedBy(lines, (line) => line.sku)) {
    const { suppliers: its, canSplit, problems: ofShares } = supplierShares(listed);
    problems.push(...ofShares);
    const { sources, isEnough } = counted.get(sku)!;
    if (!isEnough) {
      const params = { sku, got: sources, needed: settings.fewestSources };
      problems.push(warning("tooFewSources", aboutField(its[0], "supplier", params)));
    }
    const packSize = facts.get(sku)?.packSize ?? 1;
    const splitUnits = canSplit ? unitsToSplit(demand.get(sku), packSize, settings) : undefined;
    const parts = supplierSplit(splitUnits ?? 0, its, packSize, settings.mainShare);
    shares.push(
      ...its.map(({ supplier, orderShare, minOrder, leadDays }, index) => ({
        sku,
        supplier,
        sources,
        // Shares that do not add up are shown as they stand, and nothing is split by them.
        orderShare: canSplit ? parts[index].share : orderShare,
        splitUnits,
        units: splitUnits === undefined ? undefined : parts[index].units,
        minOrder,
        adjusted: parts[index].adjusted,
        isQuick: leadDays === undefined ? undefined : leadDays <= quickRestockDays.value,
      })),
    );
  }
  const span = { firstDate: asOfDate - settings.scoreDays + 1, lastDate: asOfDate };
  const suppliers = scoredSuppliers(lines, deliveries, span, settings);
  const tiered = suppliers.flatMap(({ tier, spend }) => (tier === undefined ? [] : [{ tier, spend }]));
  return answer({ shares, suppliers, mix: tiered.length > 0 ? supplierTierMix(tiered) : [], problems });
}

function unitsToSplit(
  demand: DailyDemand | undefined,
  packSize: number,
  { demandDays, splitDays }: SupplierStudySettings,
): number | undefined {
  if (demand === undefined) return undefined;
  const average = averageDemand(demand.units, demandDays);
  return average.ok ? roundUpToPack(average.value * splitDays, packSize) : undefined;
}

/** Each supplier of either table, with its report, price and tier. */
function scoredSuppliers(
  lines: readonly SupplierLine[],
  deliveries: readonly Delivery[],
  span: Month,
  { scoreWeights, tierScores }: SupplierStudySettings,
): ScoredSupplier[] {
  const reports = new Map(supplierReport(deliveries, span).map((report) => [report.supplier, report]));
  const prices = supplierPriceRates(lines);
  const names = new Set([...lines.map(({ supplier }) => supplier), ...reports.keys()]);
  return [...names].map((supplier) => {
    const report = reports.get(supplier) ?? { supplier, deliveries: 0 };
    const priceRate = prices.get(supplier);
    const score = supplierScore(report, priceRate, scoreWeights);
    const its = lines.filter((line) => line.supplier === supplier);
    return {
      ...report,
      products: new Set(its.map(({ sku }) => sku)).size,
      priceRate,
      ...(score === undefined ? {} : { score }),
      tier: score === undefined ? undefined : supplierTier(score, tierScores),
      spend: spendOn(supplier, its, deliveries, span),
    };
  });
}

/** Money for the units received in the days, at the supplier's own costs; undefined where one of them is not known. */
function spendOn(
  supplier: string,
  lines: readonly SupplierLine[],
  deliveries: readonly Delivery[],
  { firstDate, lastDate }: Month,
): number | undefined {
  let spend = 0;
  for (const { supplier: name, sku, receivedDate, unitsReceived } of deliveries) {
    if (name !== supplier || unitsReceived === undefined || receivedDate === undefined) continue;
    if (receivedDate < firstDate || receivedDate > lastDate) continue;
    const unitCost = lines.find((line) => line.sku === sku)?.unitCost;
    if (unitCost === undefined) return undefined;
    spend += unitsReceived * unitCost;
  }
  return spend;
}
