import { orderByTurns, defaultCycleMonths } from "../order/orderByTurns";
import { quietDays } from "../review/lastSale";
import { type Alert, type AlertedProduct, type AlertKind, atStake, costWorth } from "./alert";
import type { AlertSettings } from "./alertSettings";
import { forwardDemand, type ForwardDemand } from "./forwardDemand";

const daysOfAMonth = 30;

/**
 * Is there too much of a product, and how grave is that?
 *
 * Of these the first that holds, so that no unit is counted twice:
 *
 *     CLEARANCE    on hand and no sale for 90 days
 *     BEYOND LIFE  stock and what is on its way outlast the last day it can be sold
 *     OVERSTOCK    they outlast 180 days
 *     PROMOTE      cover ÷ 180 days + days without a sale ÷ 90 days ≥ 1: on its way to either
 *     SLOW         turns at half of what order cycle and safety stock imply, or less
 *
 * At stake is the cost of the units that will not be sold in time: all of them, those beyond the life, beyond 180 days, or
 * (the last two) beyond 90 days.
 *
 * Source: 000-17 (three months without a sale), 000-16 (the four actions), 000-49 (promote when the risk of dead stock
 * rises; the sum of the two shares is own), 003-38 with A.6-9 (turns against the target), A.6-16 (two severities), A.6-21
 * (remaining life), A.6-23 (available stock and what is on order).
 * Units: units, days, date serials.
 * Not for: a product that has no sales because it is new; it needs a history of 90 known days.
 */
export function surplusAlert(
  product: AlertedProduct,
  settings: AlertSettings,
  asOfDate: number,
): Alert | undefined {
  const { facts, line, history } = product;
  const { onHand, onOrder = 0, committed = 0 } = facts;
  if (onHand === undefined || onHand <= 0) return undefined;
  const quiet = quietDays(history, asOfDate);
  const stock = Math.max(0, onHand - committed) + onOrder;
  const ahead = forwardDemand(line.dailyForecast);
  const figures = { onHand, stock, quiet };
  const alert = (kind: AlertKind, units: number, rule: string, more: Partial<Alert> = {}): Alert => ({
    kind,
    sku: facts.sku,
    ...atStake(Math.max(0, units), costWorth(facts)),
    rule,
    actions: fourActions,
    ...more,
    figures: { ...figures, ...more.figures },
  });

  if (quiet >= settings.slowDays) {
    return alert("CLEARANCE", onHand, "000-17", { byDate: asOfDate, actions: clearingActions });
  }
  if (ahead === undefined) return undefined;
  const cover = ahead.daysFor(stock);
  const beyondLife = unitsBeyondLife(product, stock, ahead, asOfDate);
  if (beyondLife !== undefined && beyondLife >= 1) {
    const lifeEnd = facts.lifeEndDate ?? asOfDate;
    return alert("BEYOND LIFE", beyondLife, "A.6-21", {
      byDate: lifeEnd,
      actions: ["STOP ORDERS", "PROMOTE", ...fourActions],
      figures: { cover, lifeEnd, life: Math.max(0, lifeEnd - asOfDate) },
    });
  }
  if (cover > settings.overstockDays) {
    const most = settings.overstockDays;
    return alert("OVERSTOCK", stock - ahead.unitsIn(most), "000-16", {
      actions: ["STOP ORDERS", "PROMOTE", ...fourActions],
      figures: { cover, most },
    });
  }
  const unsold = stock - ahead.unitsIn(settings.slowDays);
  const risk = cover / settings.overstockDays + quiet / settings.slowDays;
  if (risk >= 1 && unsold >= 1) {
    return alert("PROMOTE", unsold, "000-49", {
      actions: ["PROMOTE", ...fourActions.slice(0, 3)],
      figures: { cover, risk },
    });
  }
  return isSlow(product, onHand, ahead) && unsold >= 1
    ? alert("SLOW", unsold, "003-38", { actions: fourActions.slice(0, 3), figures: { cover } })
    : undefined;
}

/** In the order of the source: sell it with what sells, tell people, offer it elsewhere, and only then clear it. */
const fourActions = ["BUNDLE", "SOCIAL MEDIA", "NEW CHANNELS", "CLEAR"] as const;
const clearingActions = ["STOP ORDERS", ...fourActions] as const;

function unitsBeyondLife(
  { facts: { lifeEndDate } }: AlertedProduct,
  stock: number,
  ahead: ForwardDemand,
  asOfDate: number,
): number | undefined {
  if (lifeEndDate === undefined) return undefined;
  return stock - ahead.unitsIn(Math.max(0, lifeEndDate - asOfDate + 1));
}

function isSlow({ line }: AlertedProduct, onHand: number, ahead: ForwardDemand): boolean {
  const monthlyUnits = ahead.unitsIn(daysOfAMonth);
  if (monthlyUnits <= 0) return false;
  const turns = orderByTurns({
    lastOrderUnits: 0,
    turnsPerMonth: monthlyUnits / onHand,
    turnsRule: "TARGET",
    cycleMonths: defaultCycleMonths.value,
    monthlyUnits,
    safetyStock: line.safetyStock ?? 0,
    packSize: 1,
  });
  return turns.ok && turns.value.pace === "SLOW";
}
