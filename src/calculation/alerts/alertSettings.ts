import { sourced } from "../sourced";

const checked = "2026-11-22";

export const defaultOverstockDays = sourced(180, {
  source: "formulas C.10",
  checked,
  note: "Amazon charges more for goods that lie longer than 181 days",
});

export const defaultConcentrationLimit = sourced(0.3, { source: "000-23", checked });

/** Of the stock, what A, B and C products should hold. */
export const roleStockShares = sourced({ A: 0.65, B: 0.25, C: 0.1 }, { source: "000-12", checked });

export const defaultStockShareTolerance = sourced(0.1, {
  source: "own",
  checked,
  note: "shares of the stock move by some points each day",
});

export const defaultPriceCoverDays = sourced<readonly number[]>([30, 120, 180], {
  source: "own",
  checked,
  note: "000-48 names no figures: from so many days of cover on, each price change in turn",
});
export const defaultPriceChanges = sourced<readonly number[]>([0.05, 0, -0.1, -0.2], {
  source: "own",
  checked,
  note: "000-48 names no figures: below the first days of cover, from the first, from the second, from the third on",
});

/** What the planner decides about alerts. */
export interface AlertSettings {
  /** Days without a sale, after which a product is cleared. */
  readonly slowDays: number;
  /** Days of cover beyond which stock is too much. */
  readonly overstockDays: number;
  /** The most of the stock's money in one product; a fraction. */
  readonly concentrationLimit: number;
  /** How far the A products' share of the stock may lie from its target; a fraction of the stock. */
  readonly stockShareTolerance: number;
  /** Ascending; one fewer than the price changes. */
  readonly priceCoverDays: readonly number[];
  /** Fractions of the price. */
  readonly priceChanges: readonly number[];
  /** The platform's and the payment's part of the price, below which no price goes. */
  readonly commissionRate: number;
  readonly paymentRate: number;
}
