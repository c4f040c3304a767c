import { gammaQuantile } from "../numbers/gamma";
import { errorAt, type Fitted } from "./fitted";

/**
 * Within which quantity does demand stay, around a named method's forecast?
 *
 * From the method's own one-step errors, spread over the periods ahead as exponential smoothing with its α would; a gamma
 * distribution, which is never negative and skewed to the right.
 *
 *     variance of period h  = σ²·(1 + (h − 1)·α²)
 *     variance of the total = σ²·Σ_{k<H} (1 + k·α)²
 *
 * Source: Hyndman, Koehler, Ord & Snyder (2008), sections 6.1 and 6.6 (lead-time demand), for the level alone.
 */
export class NamedSpread {
  private readonly square: number;
  private readonly alpha: number;

  constructor(history: Float64Array, { fittedValues, parameters }: Fitted) {
    let [sum, count] = [0, 0];
    // The first period is often the start itself.
    for (let t = 1; t < history.length; t++) {
      if (Number.isNaN(history[t])) continue;
      sum += errorAt(history[t], fittedValues[t]) ** 2;
      count += 1;
    }
    this.square = count > 0 ? sum / count : 0;
    this.alpha = Math.min(1, Math.max(0, parameters.alpha ?? 0));
  }

  ofPeriod(probability: number, expected: number, ahead: number): number {
    return gammaQuantile(probability, expected, this.square * (1 + (ahead - 1) * this.alpha ** 2));
  }

  ofTotal(probability: number, expected: number, horizon: number): number {
    let times = 0;
    for (let k = 0; k < horizon; k++) times += (1 + k * this.alpha) ** 2;
    return gammaQuantile(probability, expected, this.square * times);
  }
}
