import type { DailyDemand } from "../demand/dailyDemand";
import { type Problem, warning } from "../problem";
import type { ProductFacts } from "./stockPlan";

/** So many SKUs are named in a sentence. */
const mostNamed = 10;

/**
 * Which products can be planned at all? One in market research without a sale is an idea: it is left out of plans of stock
 * and of orders, and named, instead of standing there with nothing known. Once it sells it is planned like any other.
 *
 * Source: 003-01 (research comes before the test sale, the test before any stock).
 */
export function notSoldYet<P extends Pick<ProductFacts, "sku" | "stage">>(
  products: readonly P[],
  demand: ReadonlyMap<string, DailyDemand>,
): { readonly sold: readonly P[]; readonly problems: readonly Problem[] } {
  const isIdea = ({ sku, stage }: P): boolean => stage === "RESEARCH" && !hasSold(demand.get(sku));
  const ideas = products.filter(isIdea);
  if (ideas.length === 0) return { sold: products, problems: [] };
  const named = ideas.slice(0, mostNamed).map(({ sku }) => sku);
  const skus = named.join(", ") + (ideas.length > mostNamed ? " …" : "");
  return {
    sold: products.filter((product) => !isIdea(product)),
    problems: [warning("notSoldYet", { params: { count: ideas.length, skus } })],
  };
}

const hasSold = (history: DailyDemand | undefined): boolean =>
  history?.units.some((units) => units > 0) ?? false;
