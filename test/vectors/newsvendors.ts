import { newsvendor, normalCdf, poissonQuantile, type NewsvendorInput } from "../../src/calculation";
import { notApplicable, ours, type Adapted, type Adapters, type Inputs, type VectorRecord } from "./adapter";

/** The answer by the cost of one short and one left over, which the books name and a price and a cost make up. */
function byCosts(short: number, leftOver: number, demand: Pick<NewsvendorInput, "meanDemand" | "sdDemand">) {
  const result = newsvendor({
    ...demand,
    price: short + leftOver,
    landedCost: leftOver,
    sellingFeesPerUnit: 0,
    salvageValue: 0,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const someDemand = { meanDemand: 0, sdDemand: 0 };
const costOfStock = "answers the stock to hold, not what it costs or earns";
const otherDemand = "stock for an event is planned by normal demand";
const severalPeriods = "one event, not a sequence of periods";

/** Why a stockpyl case asks something else; undefined where it asks for the best stock. */
function otherQuestion(inputs: Inputs, { output_index: [index] }: VectorRecord): Adapted | undefined {
  if (inputs.base_stock_level !== undefined || index !== 0) return notApplicable(costOfStock);
  if (inputs.lead_time) return notApplicable(severalPeriods);
  if (inputs.revenue !== undefined && (inputs.holding_cost || inputs.stockout_cost)) {
    return notApplicable("holding and stock-out costs beside price and cost are not offered");
  }
  return undefined;
}

const ratioOf = ({ stockout_cost, holding_cost }: Inputs) =>
  byCosts(stockout_cost, holding_cost, someDemand).criticalRatio;
const explicitRatioOf = ({ revenue, purchase_cost, salvage_value }: Inputs) =>
  byCosts(revenue - purchase_cost, purchase_cost - salvage_value, someDemand).criticalRatio;

/** Cachon & Terwiesch, and stockpyl after Snyder & Shen. */
export const newsvendors: Adapters = {
  criticalRatio: ({ Cu, Co }) => ours(byCosts(Cu, Co, someDemand).criticalRatio),
  orderFromZ({ mu, sigma, z }) {
    const ratio = normalCdf(z);
    return ours(byCosts(ratio, 1 - ratio, { meanDemand: mu, sdDemand: sigma }).exactUnits);
  },
  normCdfAt: ({ x, mu, sigma }) => ours(normalCdf((x - mu) / sigma)),
  probBetween: ({ lo, hi, mu, sigma }) => ours(normalCdf((hi - mu) / sigma) - normalCdf((lo - mu) / sigma)),
  newsvendorNormalQ: ({ price, cost, salvage, mu, sigma }) =>
    ours(byCosts(price - cost, cost - salvage, { meanDemand: mu, sdDemand: sigma }).exactUnits),
  "stockpyl.newsvendor.newsvendor_normal": (inputs, record) =>
    otherQuestion(inputs, record) ??
    ours(
      byCosts(inputs.stockout_cost, inputs.holding_cost, {
        meanDemand: inputs.demand_mean,
        sdDemand: inputs.demand_sd,
      }).exactUnits,
    ),
  "stockpyl.newsvendor.newsvendor_normal_explicit"(inputs, record) {
    const other = otherQuestion(inputs, record);
    if (other !== undefined) return other;
    const result = newsvendor({
      meanDemand: inputs.demand_mean,
      sdDemand: inputs.demand_sd,
      price: inputs.revenue,
      landedCost: inputs.purchase_cost,
      sellingFeesPerUnit: 0,
      salvageValue: inputs.salvage_value,
    });
    return ours(result.ok ? result.value.exactUnits : result.problems);
  },
  // Ours in part: the quantile of Poisson demand, which stock of slow movers is planned by.
  "stockpyl.newsvendor.newsvendor_poisson": (inputs, record) =>
    otherQuestion(inputs, record) ?? ours(poissonQuantile(ratioOf(inputs), inputs.demand_mean)),
  "stockpyl.newsvendor.newsvendor_poisson_explicit": (inputs, record) =>
    otherQuestion(inputs, record) ?? ours(poissonQuantile(explicitRatioOf(inputs), inputs.demand_mean)),
  "stockpyl.newsvendor.newsvendor_normal_cost": costOfStock,
  "stockpyl.newsvendor.newsvendor_poisson_cost": costOfStock,
  "stockpyl.newsvendor.newsvendor_continuous": otherDemand,
  "stockpyl.newsvendor.newsvendor_discrete": otherDemand,
  "stockpyl.newsvendor.myopic": severalPeriods,
  "stockpyl.newsvendor.myopic_cost": severalPeriods,
};
