import { answer, type Result } from "../problem";
import { competition, type Competition } from "../selection/competition";
import { compliance, type CertificateLine, type Compliance } from "../selection/compliance";
import { monthlySearches } from "../selection/monthlySearches";
import { type Research, type ResearchLine, researchOf, researchPoints } from "../selection/research";
import { searchTrend, type SearchTrend } from "../selection/searchTrend";
import { selectionCheck, type SelectionCheck } from "../selection/selectionCheck";
import { daysOfMonthlySales } from "../order/orderLadder";
import { type LadderSettings, productLadder } from "./productLadder";
import { remainingLifeOf, type ShopProduct } from "./shopProduct";

/** Whose profit the certificates are held against; the source does not say (003-10). */
export const profitPeriods = ["FIRST YEAR", "FIRST ORDER"] as const;
export type ProfitPeriod = (typeof profitPeriods)[number];

export interface SelectionSettings extends LadderSettings {
  readonly surgeGrowth?: number | undefined;
  readonly mostCertificateShare: number;
  readonly profitPeriod: ProfitPeriod;
}

export interface ProductToSelect {
  readonly product: ShopProduct;
  readonly research: readonly ResearchLine[];
  readonly certificates: readonly CertificateLine[];
}

export interface ProductSelection extends SelectionCheck {
  readonly sku: string;
  readonly research: Research;
  readonly trend?: Result<SearchTrend>;
  readonly competition?: Result<Competition>;
  readonly compliance?: Compliance;
  /** Money; undefined where the profit of a unit or the units are not known. */
  readonly expectedProfit?: number;
  readonly certificateShare?: number;
}

/**
 * Everything the selection checklist says of one product, from its research, its market's rules and what it should earn.
 *
 * Source: 003-02 to 003-11; see `selectionCheck`.
 */
export function productSelection(
  { product, research: lines, certificates }: ProductToSelect,
  settings: SelectionSettings,
  today: number,
): ProductSelection {
  const research = researchOf(lines);
  const trend = research.searches.length === 0 ? undefined : trendOf(research);
  const { sku, market, category } = product;
  const parts = {
    ...(trend ? { trend } : {}),
    ...(research.competitors.length > 0 ? { competition: competition(research.competitors) } : {}),
    ...(market === undefined
      ? {}
      : { compliance: compliance({ sku, market, category, lines: certificates, today }) }),
  };
  const expectedProfit = expectedProfitOf(product, settings, today);
  const check = selectionCheck({
    ...parts,
    expectedProfit,
    surgeGrowth: settings.surgeGrowth,
    mostCertificateShare: settings.mostCertificateShare,
    missingPoints: research.missingPoints,
    allPoints: researchPoints.length,
    isResearchStarted: research.isStarted,
  });
  const costToGet = parts.compliance?.costToGet;
  const isShareKnown = costToGet !== undefined && expectedProfit !== undefined && expectedProfit > 0;
  return {
    ...check,
    ...parts,
    sku,
    research,
    ...(expectedProfit === undefined ? {} : { expectedProfit }),
    ...(isShareKnown ? { certificateShare: costToGet / expectedProfit } : {}),
  };
}

function trendOf({ searches }: Research): Result<SearchTrend> {
  const monthly = monthlySearches(searches);
  return monthly.ok ? searchTrend(monthly.value) : monthly;
}

const monthsOfYear = 12;

/**
 * What should the product earn in its first year, or with its first order?
 *
 *     FIRST YEAR   unit profit × expected monthly units × the months it lives, 12 at most
 *     FIRST ORDER  unit profit × the units of the first order
 */
function expectedProfitOf(
  product: ShopProduct,
  settings: SelectionSettings,
  today: number,
): number | undefined {
  const units = settings.profitPeriod === "FIRST YEAR" ? unitsOfYear(product, today) : firstUnits();
  const { unitProfit } = product;
  return unitProfit === undefined || !units.ok ? undefined : unitProfit * units.value;

  function firstUnits(): Result<number> {
    const { rungs } = productLadder({ product }, settings, today);
    const { order } = rungs.find(({ rung }) => rung === "FIRST ORDER")!;
    return order.ok ? answer(order.value.units) : order;
  }
}

function unitsOfYear(product: ShopProduct, today: number): Result<number> {
  const { expectedMonthlyUnits } = product;
  if (expectedMonthlyUnits === undefined) return { ok: false, problems: [] };
  const life = remainingLifeOf(product, today) ?? Infinity;
  return answer(expectedMonthlyUnits * Math.min(monthsOfYear, life / daysOfMonthlySales.value));
}
