/**
 * How much more or less than usual does each product sell at each place in the season, learnt from all products?
 *
 * Each product's own profile (mean of a place ÷ mean of all) is drawn towards the profile of all products by as much as
 * chance could have made the difference: where products differ more than their noise, own profiles are kept.
 *
 *     profile = shared + k·(own − shared);  k = τ² ÷ (τ² + noise of the own profile)
 *
 * τ² is the variance between products beyond noise. The shared profile weighs each product by its precision.
 *
 * Source: empirical Bayes after Efron & Morris (1975), Journal of the American Statistical Association 70.
 * Periods marked in `unusual` (promotions) are left out. Units: a factor a place, 1 on average.
 */
export function sharedSeason(
  histories: readonly Float64Array[],
  period: number,
  unusual: (product: number, t: number) => boolean,
  window: number,
): Float64Array[] {
  const own = histories.map((units, product) =>
    ownProfile(units, period, Math.max(0, units.length - window), (t) => unusual(product, t)),
  );
  const known = own.filter((each) => each !== undefined);
  const shared = new Float64Array(period).fill(1);
  if (known.length === 0) return histories.map(() => shared);

  let weights = 0;
  const sums = new Float64Array(period);
  for (const { profile, noise } of known) {
    const weight = 1 / (noise + noiseFloor);
    weights += weight;
    for (let place = 0; place < period; place++) sums[place] += weight * profile[place];
  }
  const mean = sums.reduce((sum, value) => sum + value, 0) / weights / period;
  for (let place = 0; place < period; place++) shared[place] = sums[place] / weights / mean;

  const between = varianceBetween(known, shared);
  return own.map((each) => {
    if (each === undefined) return shared;
    // Profiles that do not differ beyond noise, which may be none at all, are the shared one.
    const kept = known.length === 1 ? ownKept(each) : between > 0 ? between / (between + each.noise) : 0;
    // Alone, a product has nobody to be drawn to but the flat week.
    const centre = known.length === 1 ? new Float64Array(period).fill(1) : shared;
    return each.profile.map((value, place) => Math.max(0, centre[place] + kept * (value - centre[place])));
  });
}

interface OwnProfile {
  readonly profile: Float64Array;
  /** Variance of one place of the profile. */
  readonly noise: number;
}

/** Even a large product's profile is not known to the last digit. */
const noiseFloor = 0.02;

function ownProfile(
  units: Float64Array,
  period: number,
  from: number,
  unusual: (t: number) => boolean,
): OwnProfile | undefined {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  const counted = (t: number) => !Number.isNaN(units[t]) && !unusual(t);
  for (let t = from; t < units.length; t++) {
    if (!counted(t)) continue;
    sums[t % period] += units[t];
    counts[t % period] += 1;
  }
  const count = counts.reduce((sum, value) => sum + value, 0);
  const mean = sums.reduce((sum, value) => sum + value, 0) / count;
  if (!(mean > 0) || count <= period) return undefined;
  const profile = sums.map((sum, place) => (counts[place] > 0 ? sum / counts[place] / mean : 1));
  let squared = 0;
  for (let t = from; t < units.length; t++) {
    if (counted(t)) squared += (units[t] / mean - profile[t % period]) ** 2;
  }
  return { profile, noise: ((squared / (count - period)) * period) / count };
}

/** The variance between profiles beyond what their noise makes, the well-known ones counting more. */
function varianceBetween(profiles: readonly OwnProfile[], shared: Float64Array): number {
  const period = shared.length;
  let [sum, weights] = [0, 0];
  for (const { profile, noise } of profiles) {
    const distance = profile.reduce((all, value, place) => all + (value - shared[place]) ** 2, 0) / period;
    const weight = 1 / (noise + noiseFloor) ** 2;
    sum += weight * (distance - (noise * (period - 1)) / period);
    weights += weight;
  }
  return Math.max(0, sum / weights);
}

/** What a lone profile keeps of itself: its power beyond noise. */
function ownKept({ profile, noise }: OwnProfile): number {
  const power = profile.reduce((sum, value) => sum + (value - 1) ** 2, 0) / profile.length;
  return power > 0 ? Math.max(0, 1 - noise / power) : 0;
}
