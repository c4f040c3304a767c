import { unitLandedCost } from "../plan/unitLandedCost";
import { type Alert, type AlertedProduct } from "./alert";
import type { AlertSettings } from "./alertSettings";
import { forwardDemand } from "./forwardDemand";
import { priceSuggestion } from "./priceSuggestion";

/** What a changed price brings or gives up is counted over the days the documents look ahead (000-15). */
const daysAhead = 30;

/**
 * Should a product's price change?
 *
 * At stake is the change of the price over the units that will be sold in 30 days, of which there must be so many. Products that are cleared are left to
 * clearance, which may go below cost.
 *
 * Source: 000-48; `priceSuggestion` has the rule.
 */
export function priceAlert(product: AlertedProduct, settings: AlertSettings): Alert | undefined {
  const { facts, line } = product;
  const { sku, price, competitorPrice, onHand, onOrder = 0, committed = 0 } = facts;
  const ahead = forwardDemand(line.dailyForecast);
  if (price === undefined || onHand === undefined || ahead === undefined) return undefined;
  const stock = Math.max(0, onHand - committed) + onOrder;
  const coverDays = ahead.daysFor(stock);
  const cost = unitLandedCost(facts, 1);
  const landedCost = cost.ok ? cost.value : undefined;
  const suggestion = priceSuggestion({ ...settings, price, competitorPrice, coverDays, landedCost });
  if (suggestion === undefined) return undefined;
  const units = Math.min(stock, ahead.unitsIn(daysAhead));
  const perUnit = Math.abs(suggestion.price - price);
  return {
    kind: "PRICE",
    sku,
    units,
    worth: { of: "PRICE CHANGE", perUnit },
    money: units * perUnit,
    actions: [suggestion.price > price ? "RAISE PRICE" : "LOWER PRICE"],
    rule: "000-48",
    figures: {
      price,
      suggested: suggestion.price,
      cover: coverDays,
      heldBy: suggestion.heldBy,
      ...(suggestion.floor === undefined ? {} : { floor: suggestion.floor }),
      ...(competitorPrice === undefined ? {} : { competitor: competitorPrice }),
    },
  };
}
