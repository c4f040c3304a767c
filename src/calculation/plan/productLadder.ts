import { orderLadder, type OrderLadder, type OrderLadderInput } from "../order/orderLadder";
import {
  earlyDemand,
  type KnownDemand,
  remainingLifeOf,
  type ShopProduct,
  type TestedSales,
} from "./shopProduct";

export interface LadderSettings {
  readonly coverDays: number;
  readonly repeatCoverDays: number;
  readonly promoUpliftRate: number;
  readonly testUnits: number;
  readonly mostTestUnits: number;
  readonly budgetShare: number;
}

export interface ProductToOrder {
  readonly product: ShopProduct;
  readonly test?: (TestedSales & { readonly budget?: number | undefined }) | undefined;
  /** Units a day by the product's own sales. */
  readonly soldPerDay?: number | undefined;
}

export interface ProductLadder extends OrderLadder {
  readonly sku: string;
  readonly demand?: KnownDemand;
  readonly input: OrderLadderInput;
  /** What the words of 003-21 mean, beside its formula: three months and the lead time; undefined without demand. */
  readonly threeMonths?: ThreeMonths;
}

export interface ThreeMonths {
  readonly formulaUnits: number;
  readonly formulaDays: number;
  readonly units: number;
  readonly days: number;
  /** What 1.5 × a month's sales allow of it. */
  readonly capUnits: number;
}

/**
 * The ladder of one product, from what the Products table, its last test and its sales say.
 *
 * Beside it stands what the source contradicts itself in: its formula orders 115 units, which last 23 days, and calls
 * them three months and twenty days, which would be 550; its own cap of 1.5 × a month's sales allows 225.
 *
 * Source: 003-20, 003-21, 000-28; requirements A.6-3.
 */
export function productLadder(
  { product, test, soldPerDay }: ProductToOrder,
  settings: LadderSettings,
  today: number,
): ProductLadder {
  const demand = earlyDemand(product, test, soldPerDay);
  const input: OrderLadderInput = {
    ...settings,
    avgDailyDemand: demand?.avgDailyDemand,
    expectedMonthlyUnits: product.expectedMonthlyUnits,
    leadDays: product.avgLeadDays,
    budget: test?.budget,
    unitCost: product.unitCost,
    remainingLifeDays: remainingLifeOf(product, today),
    packSize: product.packSize ?? 1,
  };
  const threeMonths = threeMonthsOf(input);
  return {
    ...orderLadder(input),
    sku: product.sku,
    input,
    ...(demand ? { demand } : {}),
    ...(threeMonths ? { threeMonths } : {}),
  };
}

/** The formula and the words of 003-21 side by side, both in single units. */
function threeMonthsOf(input: OrderLadderInput): ThreeMonths | undefined {
  const plain = { ...input, promoUpliftRate: 0, packSize: 1 };
  const rungWith = (coverDays: number) =>
    orderLadder({ ...plain, coverDays }).rungs.find(({ rung }) => rung === "FIRST ORDER")!.order;
  const formula = rungWith(input.coverDays);
  const words = rungWith(input.repeatCoverDays);
  if (!formula.ok || !words.ok || input.leadDays === undefined) return undefined;
  return {
    formulaUnits: formula.value.unitsBeforeCaps,
    formulaDays: input.coverDays + input.leadDays,
    units: words.value.unitsBeforeCaps,
    days: input.repeatCoverDays + input.leadDays,
    capUnits: words.value.caps.find(({ cap }) => cap === "MONTHLY SALES")!.units,
  };
}
