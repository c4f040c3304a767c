/** Values seen, each with a weight, ready to be asked how much of the weight lies at or below a value. */
export class WeightedSample {
  private readonly values: Float64Array;
  private readonly weightUpTo: Float64Array;

  constructor(values: readonly number[], weights: readonly number[]) {
    const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    this.values = Float64Array.from(order, (index) => values[index]);
    let sum = 0;
    this.weightUpTo = Float64Array.from(order, (index) => (sum += weights[index]));
  }

  /** Several samples as one, the values of each multiplied by its factor. */
  static joined(
    parts: readonly { readonly sample: WeightedSample; readonly factor: number }[],
  ): WeightedSample {
    const [values, weights]: [number[], number[]] = [[], []];
    for (const { sample, factor } of parts) {
      sample.values.forEach((value, k) => {
        values.push(factor * value);
        weights.push(sample.weightUpTo[k] - (k > 0 ? sample.weightUpTo[k - 1] : 0));
      });
    }
    return new WeightedSample(values, weights);
  }

  get count(): number {
    return this.values.length;
  }

  /** The sum of all weights. */
  get weight(): number {
    return this.weightUpTo[this.weightUpTo.length - 1] ?? 0;
  }

  get least(): number {
    return this.values[0];
  }

  get most(): number {
    return this.values[this.values.length - 1];
  }

  /** The weight at or below `value`. */
  weightAt(value: number): number {
    let [low, high] = [0, this.values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.values[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? this.weightUpTo[low - 1] : 0;
  }
}

/** A sample in a mixture: how much each of its weights counts, and what its values are multiplied by. */
export interface Part {
  readonly sample: WeightedSample;
  readonly factor: number;
  readonly times: number;
}

/**
 * The value that a share `probability` of the weight of several samples does not exceed; undefined where none has any
 * weight.
 */
export function mixtureQuantile(parts: readonly Part[], probability: number): number | undefined {
  const counted = parts.filter(({ sample, factor, times }) => factor > 0 && times > 0 && sample.weight > 0);
  if (counted.length === 0) return undefined;
  const weightAt = (value: number) =>
    counted.reduce((sum, { sample, factor, times }) => sum + factor * sample.weightAt(value / times), 0);
  let low = Math.min(...counted.map(({ sample, times }) => sample.least * times));
  let high = Math.max(...counted.map(({ sample, times }) => sample.most * times));
  const needed = probability * counted.reduce((sum, { sample, factor }) => sum + factor * sample.weight, 0);
  if (weightAt(low) >= needed) return low;
  for (let step = 0; step < bisections; step++) {
    const middle = (low + high) / 2;
    if (weightAt(middle) >= needed) high = middle;
    else low = middle;
  }
  return high;
}

const bisections = 40;
