import type { DailyDemand } from "../demand/dailyDemand";
import type { Slices } from "../numbers/slices";
import { bundles } from "../order/bundles";
import type { ReplenishmentLine } from "../plan/replenishmentLine";
import type { Alert, AlertedProduct, AlertFacts, AlertKind } from "./alert";
import type { AlertSettings } from "./alertSettings";
import { forecastAlert } from "./forecastAlert";
import { forwardDemand } from "./forwardDemand";
import { priceAlert } from "./priceAlert";
import { shortageAlert } from "./shortage";
import { stockStructureAlerts } from "./stockStructure";
import { surplusAlert } from "./surplus";

export interface AlertsInput {
  readonly products: readonly AlertFacts[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
  /** Of today's replenishment plan, a line a product. */
  readonly lines: readonly ReplenishmentLine[];
  readonly settings: AlertSettings;
  /** Today, as a date serial. */
  readonly asOfDate: number;
}

const daysOfAMonth = 30;
const surplusKinds: readonly AlertKind[] = ["CLEARANCE", "BEYOND LIFE", "OVERSTOCK", "PROMOTE", "SLOW"];

/**
 * What must be decided today, the most money first?
 *
 * One list of what will run out, must be ordered, lies too long, should be promoted or priced anew, was forecast wrongly
 * or holds too much of the money. It stands on today's replenishment plan, so that the two never contradict each other.
 * Surplus goods are told which seller of their category to be bundled with. Alerts nobody can value come last.
 *
 * Source: 003-42 (one list of alerts); each alert names its own rule.
 * Units: money in the currency the costs and prices are typed in.
 */
export function* alerts(input: AlertsInput): Slices<readonly Alert[]> {
  const { settings, asOfDate } = input;
  const lineOf = new Map(input.lines.map((line) => [line.sku, line]));
  const products = input.products.map((facts): AlertedProduct => {
    const line = lineOf.get(facts.sku) ?? { sku: facts.sku, packSize: 1, minOrder: 0 };
    return { facts, line, history: input.demand.get(facts.sku) };
  });
  const found: Alert[] = [];
  for (const product of products) {
    const surplus = surplusAlert(product, settings, asOfDate);
    const isCleared = surplus?.kind === "CLEARANCE";
    const ofProduct = [
      isCleared ? undefined : shortageAlert(product, asOfDate),
      surplus,
      isCleared ? undefined : priceAlert(product, settings),
      forecastAlert(product),
    ];
    found.push(...ofProduct.filter((alert) => alert !== undefined));
    yield;
  }
  found.push(...stockStructureAlerts(products, settings));
  const bundled = withPartners(found, products);
  return [...bundled].sort((a, b) => (b.money ?? -1) - (a.money ?? -1) || b.units - a.units);
}

/** Names to each surplus product the best seller of its category to be sold with (000-16). */
function withPartners(found: readonly Alert[], products: readonly AlertedProduct[]): readonly Alert[] {
  const surplus = new Set(found.filter(({ kind }) => surplusKinds.includes(kind)).map(({ sku }) => sku));
  const partners = new Map(
    bundles(
      products.map(({ facts: { sku, category, onHand }, line }) => ({
        sku,
        category,
        onHand,
        pace: surplus.has(sku) ? "SLOW" : "USUAL",
        monthlyUnits: forwardDemand(line.dailyForecast)?.unitsIn(daysOfAMonth) ?? 0,
      })),
    ).map(({ sku, withSku }) => [sku, withSku]),
  );
  return found.map((alert) => {
    const partner = surplusKinds.includes(alert.kind) ? partners.get(alert.sku ?? "") : undefined;
    return partner === undefined ? alert : { ...alert, figures: { ...alert.figures, partner } };
  });
}
