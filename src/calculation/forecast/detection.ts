import { hasSeason } from "./season";
import { fromFirstKnown, withoutGaps } from "./gaps";

/** A week of days, a year of months, of quarters, of weeks. */
const usualSeasons = [7, 12, 4, 52];

/**
 * With which season do these products rise and fall together? 0 where chance could have made what is seen.
 *
 * The products are added up, each by its own mean, so that many slow sellers show the week they share. Of the usual
 * lengths the one with the greatest autocorrelation counts, if it passes the test of a season and stands out from
 * its neighbours: a trend makes near lags alike as well, and is taken out before.
 */
export function detectedSeason(histories: readonly Float64Array[]): number {
  const together = fromFirstKnown(addedUp(histories));
  let best = { period: 0, correlation: 0 };
  for (const period of usualSeasons) {
    if (together.length < 3 * period) continue;
    const detrended = withoutTrend(withoutGaps(together, period), period);
    if (!hasSeason(detrended, period)) continue;
    const [before, at, after] = [period - 1, period, period + 1].map((lag) => correlation(detrended, lag));
    if (at > before && at > after && at > best.correlation) best = { period, correlation: at };
  }
  return best.period;
}

function addedUp(histories: readonly Float64Array[]): Float64Array {
  const periods = histories[0]?.length ?? 0;
  const sums = new Float64Array(periods);
  const counts = new Float64Array(periods);
  for (const history of histories) {
    const known = history.filter((units) => !Number.isNaN(units));
    const mean = known.reduce((sum, units) => sum + units, 0) / known.length;
    if (!(mean > 0)) continue;
    history.forEach((units, t) => {
      if (Number.isNaN(units)) return;
      sums[t] += units / mean;
      counts[t] += 1;
    });
  }
  return sums.map((sum, t) => (counts[t] > 0 ? sum / counts[t] : NaN));
}

/** Each value less the mean of the season around it. */
function withoutTrend(values: Float64Array, period: number): Float64Array {
  const half = period >> 1;
  return values.map((value, t) => {
    const around = values.subarray(Math.max(0, t - half), t + half + 1);
    return value - around.reduce((sum, each) => sum + each, 0) / around.length;
  });
}

function correlation(values: Float64Array, lag: number): number {
  let [together, alone] = [0, 0];
  for (let t = 0; t < values.length; t++) {
    alone += values[t] * values[t];
    if (t >= lag) together += values[t] * values[t - lag];
  }
  return alone > 0 ? together / alone : 0;
}
