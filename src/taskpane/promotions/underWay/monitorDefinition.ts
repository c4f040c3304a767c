import { answer, promoMonitor, unanswerable, type MonitorAction } from "../../../calculation";
import { accuracyTerms, promotionLineTerms } from "../../../vocabulary";
import { defineScreen } from "../../screens/definition";
import { actualUnits, actualVisits } from "./actualUnits";
import { planUnderWay } from "./choosePlan";
import { writtenPromo, type WrittenPromo } from "./writtenPlan";

/** A product of a promotion that is under way, as it is shown and written. */
export interface MonitorRow {
  readonly sku: string;
  readonly action: MonitorAction;
  readonly actualUnits: number;
  readonly forecastUnits: number;
  readonly deviationRate?: number;
  readonly recentDeviationRate?: number;
  readonly unitsStillExpected: number;
  readonly unitsShort?: number;
  readonly onHand?: number;
  readonly conversionRate?: number;
  readonly conversionBefore?: number;
}

export interface MonitoredPromo {
  readonly promo: WrittenPromo;
  readonly rows: readonly MonitorRow[];
}

/** Four whole weeks say what conversion was usual. */
const daysBefore = 28;

/** What is most urgent comes first. */
const urgency: readonly MonitorAction[] = ["REORDER", "RELEASE", "HOLD", "OK", "TOO EARLY"];

export const monitorScreen = defineScreen({
  tables: {},
  inputs: "needed",
  fields: { promotion: promotionLineTerms.promotion, thresholdRate: accuracyTerms.thresholdRate },
  async workOut({ inputs, decision, today, past }) {
    const written = await writtenPromo(past, (plans) => planUnderWay(plans, today, decision.promotion));
    if (!written.ok) return written;
    const promo = written.value;
    const { startDate, endDate } = promo;
    if (today < startDate) return unanswerable("promoNotBegun", { params: { days: startDate - today } });
    const days = endDate - startDate + 1;
    const products = new Map(inputs.products.map((product) => [product.sku, product]));
    const rows = promo.skus.map(({ sku, expectedUnits, heldBackUnits }): MonitorRow => {
      const product = products.get(sku);
      const demand = inputs.demand.get(sku);
      const visitsBefore = actualVisits(demand, startDate - daysBefore, daysBefore);
      const monitored = promoMonitor({
        actual: actualUnits(demand, startDate, days),
        visits: actualVisits(demand, startDate, days),
        before: visitsBefore && {
          units: actualUnits(demand, startDate - daysBefore, daysBefore),
          visits: visitsBefore,
        },
        // The plan says how many in all; spread evenly, since it says nothing of single days.
        forecast: new Float64Array(days).fill(expectedUnits / days),
        onHand: product?.onHand,
        heldBack: heldBackUnits,
        thresholdRate: decision.thresholdRate,
      });
      return { sku, ...monitored };
    });
    const byUrgency = [...rows].sort((a, b) => urgency.indexOf(a.action) - urgency.indexOf(b.action));
    return answer({ promo, rows: byUrgency } satisfies MonitoredPromo);
  },
  writing: ({ promo, rows }) => ({
    kind: "promoMonitor",
    rows: { monitor: rows },
    settings: { promotion: promo.name, startDate: promo.startDate, endDate: promo.endDate },
  }),
});
