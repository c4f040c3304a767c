import { knownMean } from "./panel";

/**
 * The slow season on top of a fast one (the year over the week): how far above or below usual is each part of the year,
 * for all products together?
 *
 * The sum of all products, its fast season taken out, against its own mean over a whole slow season; averaged over the
 * years and over a fortnight's neighbours, drawn half-way towards none where only two years are known.
 *
 *     factor = 1 + (years − 1) ÷ years · (mean of the part ÷ mean of the year − 1)
 *
 * Source: classical decomposition, as in `season.ts`. Needs two slow seasons; answers undefined with fewer.
 */
export function yearlySeason(together: Float64Array, period: number): Float64Array | undefined {
  const years = Math.floor(together.length / period);
  if (years < 2) return undefined;
  const from = together.length - years * period;
  const byPlace = new Float64Array(period);
  for (let year = 0; year < years; year++) {
    const start = from + year * period;
    const mean = knownMean(together.subarray(start, start + period));
    if (!(mean > 0)) return undefined;
    for (let day = 0; day < period; day++) {
      const value = together[start + day];
      byPlace[(start + day) % period] += (Number.isNaN(value) ? 1 : value / mean) / years;
    }
  }
  const reach = Math.max(1, Math.round(period / 52));
  const smooth = byPlace.map((_, place) => {
    let sum = 0;
    for (let step = -reach; step <= reach; step++) sum += byPlace[(place + step + period) % period];
    return sum / (2 * reach + 1);
  });
  return smooth.map((value) => 1 + ((years - 1) / years) * (value - 1));
}
