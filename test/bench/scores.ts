const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function collect(map: Map<number, number[]>, probability: number, value: number): void {
  const values = map.get(probability);
  if (values) values.push(value);
  else map.set(probability, [value]);
}

/** What is forecast of one series: expected units and quantiles by probability. */
export interface Forecast {
  readonly expected: Float64Array;
  readonly quantiles: ReadonlyMap<number, Float64Array>;
}

export interface Scores {
  readonly sMAPE: number;
  readonly MASE: number;
  readonly RMSSE: number;
  readonly WAPE: number;
  /** Σ(forecast − actual) ÷ Σ actual: above 0 is too high. */
  readonly bias: number;
  readonly SPL50: number;
  readonly SPL90: number;
  readonly SPL95: number;
  readonly cov90: number;
  readonly cov95: number;
}

/** Collects forecasts of many series and scores them as the M competitions do. */
export class Scorer {
  private readonly sMAPE: number[] = [];
  private readonly MASE: number[] = [];
  private readonly RMSSE: number[] = [];
  private readonly pinball = new Map<number, number[]>();
  private readonly coverage = new Map<number, number[]>();
  private absolute = 0;
  private signed = 0;
  private actual = 0;

  /** `history` without leading gaps; `m` is the season of the scale. */
  add(history: Float64Array, actual: Float64Array, { expected, quantiles }: Forecast, m: number): void {
    const errors = [...actual].map((value, i) => expected[i]! - value);
    const ratios = errors.map((error, i) =>
      actual[i]! + expected[i]! > 0 ? (200 * Math.abs(error)) / (actual[i]! + expected[i]!) : 0,
    );
    this.sMAPE.push(mean(ratios));
    this.absolute += errors.reduce((sum, error) => sum + Math.abs(error), 0);
    this.signed += errors.reduce((sum, error) => sum + error, 0);
    this.actual += actual.reduce((sum, value) => sum + value, 0);
    const steps = [...history.subarray(m)].map((value, t) => value - history[t]!);
    const naive = mean(steps.map(Math.abs));
    if (!(naive > 0)) return;
    this.MASE.push(mean(errors.map(Math.abs)) / naive);
    this.RMSSE.push(Math.sqrt(mean(errors.map((e) => e * e)) / mean(steps.map((e) => e * e))));
    for (const [probability, quantile] of quantiles) {
      const short = [...actual].map((value, i) => value - quantile[i]!);
      const loss = mean(short.map((e) => Math.max(probability * e, (probability - 1) * e))) / naive;
      const within = mean(short.map((e) => (e <= 1e-9 ? 1 : 0)));
      collect(this.pinball, probability, loss);
      collect(this.coverage, probability, within);
    }
  }

  scores(): Scores {
    const of = (map: Map<number, number[]>, probability: number) => mean(map.get(probability) ?? []);
    return {
      sMAPE: mean(this.sMAPE),
      MASE: mean(this.MASE),
      RMSSE: mean(this.RMSSE),
      WAPE: this.absolute / this.actual,
      bias: this.signed / this.actual,
      SPL50: of(this.pinball, 0.5),
      SPL90: of(this.pinball, 0.9),
      SPL95: of(this.pinball, 0.95),
      cov90: of(this.coverage, 0.9),
      cov95: of(this.coverage, 0.95),
    };
  }
}
