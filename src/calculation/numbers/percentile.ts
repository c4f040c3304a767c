/**
 * The value that a share `probability` of the values does not exceed, interpolated as Excel's PERCENTILE.INC does.
 *
 *     rank = probability × (n − 1), from 0; the value between the two ranks around it, in proportion
 *
 * Source: Hyndman & Fan (1996), "Sample quantiles in statistical packages", definition 7.
 * Example: the 0.95 percentile of 1, 2, 3, 4, 5 has rank 3.8: 4 + 0.8 × (5 − 4) = 4.8.
 */
export function percentile(values: ArrayLike<number>, probability: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = probability * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}
