import { exchangeRateOn, type ExchangeRates } from "../cost/exchangeRates";
import { aboutField } from "../placed";
import { answer, refuse, unanswerable, type Problem, type Result } from "../problem";
import { isLaneInForce, type LaneRate } from "./laneRate";

export interface ContainerBreakEven {
  /** From so many m³ on the container costs no more. */
  readonly breakEvenM3: number;
  /** The same as a part of what the container holds. */
  readonly filledShare: number;
}

/**
 * From how many cubic metres on is a whole container (FCL) no dearer than a part load (LCL)?
 *
 *     break-even m³ = price of the container ÷ price of a m³ as part load
 *
 * Source: 002-24; formulas C.10 (20GP about 28 m³, 40HQ about 68 m³ usable).
 * Units: m³; both prices in one currency.
 * Not for: heavy goods, which a part load charges by the tonne (compare the lanes), or a fee for each part load.
 * Example: 2,800 for a container against 140 a m³: from 20 m³ on, 71% of a 20GP.
 */
export function containerBreakEven(input: {
  readonly containerPrice: number;
  readonly ratePerM3: number;
  readonly containerM3: number;
}): Result<ContainerBreakEven> {
  const { containerPrice, ratePerM3, containerM3 } = input;
  if (ratePerM3 <= 0) return refuse("notAbove", { field: "ratePerM3", params: { got: ratePerM3, limit: 0 } });
  if (containerM3 <= 0)
    return refuse("notAbove", { field: "containerM3", params: { got: containerM3, limit: 0 } });
  const breakEvenM3 = containerPrice / ratePerM3;
  if (breakEvenM3 > containerM3)
    return unanswerable("partLoadCheaper", {
      field: "containerM3",
      params: { m3: breakEvenM3, capacity: containerM3 },
    });
  return answer({ breakEvenM3, filledShare: breakEvenM3 / containerM3 });
}

export interface LaneBreakEven extends ContainerBreakEven {
  /** The lane by the container, and the one by the cubic metre. */
  readonly lane: string;
  readonly partLoad: string;
  readonly containerM3: number;
}

/**
 * The same for every pair of a lane by the container and a lane by the cubic metre, at the prices of a day. A pair of which
 * the container never pays is named; lanes that lack a price are named where they are compared (`compareLanes`).
 */
export function containerBreakEvens(
  rates: readonly LaneRate[],
  day: number,
  exchange: ExchangeRates,
): { readonly breakEvens: readonly LaneBreakEven[]; readonly problems: readonly Problem[] } {
  const inForce = rates.filter((rate) => isLaneInForce(rate, day));
  const breakEvens: LaneBreakEven[] = [];
  const problems: Problem[] = [];
  for (const container of inForce.filter(({ quotedFor }) => quotedFor === "CONTAINER")) {
    for (const partLoad of inForce.filter(({ ratePerM3 }) => ratePerM3 !== undefined)) {
      const { containerM3 = 0, fixedFee } = container;
      const { ratePerM3 = 0 } = partLoad;
      const change = exchangeRateOn(container.currency, day, exchange);
      const partLoadChange = exchangeRateOn(partLoad.currency, day, exchange);
      if (!change.ok || !partLoadChange.ok || fixedFee === undefined || containerM3 === 0) continue;
      const found = containerBreakEven({
        containerPrice: fixedFee * change.value.rate,
        ratePerM3: ratePerM3 * partLoadChange.value.rate,
        containerM3,
      });
      if (found.ok)
        breakEvens.push({ lane: container.lane, partLoad: partLoad.lane, containerM3, ...found.value });
      else
        problems.push(
          ...found.problems.map((problem) => ({
            ...problem,
            ...aboutField(container, "containerM3", { ...problem.params, lane: container.lane }),
          })),
        );
    }
  }
  return { breakEvens, problems };
}
