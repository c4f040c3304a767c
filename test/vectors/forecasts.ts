import { smoothSeason } from "../../src/calculation/forecast/holtWinters";
import { croston, fadingDemand } from "../../src/calculation/forecast/intermittent";
import { seasonalIndices, type SeasonKind } from "../../src/calculation/forecast/season";
import { fitAverage } from "../../src/calculation/forecast/simple";
import { smoothTrend } from "../../src/calculation/forecast/trend";
import { notApplicable, ours, type Adapters, type Inputs } from "./adapter";

const kindOf = (name: string): SeasonKind => (name.startsWith("mult") ? "multiplicative" : "additive");

/** Simple smoothing from a first level: what it expects of each value, and of the next period. */
const smoothedLevel = ({ values, alpha }: Inputs, first: number) =>
  smoothTrend(Float64Array.from(values), { alpha, beta: 0, phi: 1 }, { level: first, trend: 0 });

/** Holt's own β is a share of the level's move; ours of the error. */
const holt = (values: number[], { alpha, beta }: Inputs, level: number, trend: number) =>
  smoothTrend(Float64Array.from(values), { alpha, beta: alpha * beta, phi: 1 }, { level, trend });

const errorsOf = (inputs: Inputs): number[] => {
  const { fittedValues } = smoothedLevel(inputs, inputs.first);
  return inputs.values.map((value: number, t: number) => value - fittedValues[t]!);
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** R's stats and forecast packages, with fixed parameters. */
export const smoothings: Adapters = {
  sesFixed: (inputs) => ours(smoothedLevel(inputs, inputs.values[0]).forecast(1)[0]),
  holtFixed: (inputs) =>
    ours([...holt(inputs.values.slice(2), inputs, inputs["l.start"], inputs["b.start"]).forecast(inputs.h)]),
  holtWintersFixed(inputs, { expected }) {
    const { values, alpha, beta, gamma, seasonal } = inputs;
    const season = Float64Array.from(inputs["s.start"]);
    const start = { level: inputs["l.start"], trend: inputs["b.start"], season };
    const history = Float64Array.from(values.slice(season.length));
    const fitted = smoothSeason(history, { alpha, beta, gamma, phi: 1 }, start, kindOf(seasonal));
    return ours([...fitted.forecast((expected as number[]).length)]);
  },
  seasonalIndices: ({ values, period, type }) =>
    ours([...seasonalIndices(Float64Array.from(values), period, kindOf(type))]),
  linearTrendForecast: "a straight line is no method of its own here",
};

const crostonOf = ({ values, alpha }: Inputs, variant: "CROSTON" | "SBA", start: "first" | "mean") =>
  ours(croston(Float64Array.from(values), { alpha, variant, start }).forecast(1)[0]);

/** R's forecast package. */
export const intermittents: Adapters = {
  crostonR: (inputs) => crostonOf(inputs, "CROSTON", "first"),
  sbaFromR: (inputs) => crostonOf(inputs, "SBA", "first"),
};

/** R's tsintermittent package. */
export const kourentzes: Adapters = {
  crostTs(inputs) {
    if (inputs.type === "sbj") return notApplicable("the variant SBJ is not offered");
    return crostonOf(
      inputs,
      inputs.type === "sba" ? "SBA" : "CROSTON",
      inputs.init === "mean" ? "mean" : "first",
    );
  },
  tsb({ values, alphaSize, alphaProb, init }) {
    if (init !== "mean") return notApplicable("the probability starts at its mean here");
    const fitted = fadingDemand(Float64Array.from(values), { alpha: alphaSize, beta: alphaProb });
    return ours(fitted.forecast(1)[0]);
  },
  sbcClass: "a class is answered, not the two figures it is made of",
};

/** Textbooks, with every error as actual less forecast. */
export const forecastTextbooks: Adapters = {
  sesForecasts: (inputs) => {
    const fitted = smoothedLevel(inputs, inputs.first);
    return ours([...fitted.fittedValues, fitted.forecast(1)[0]]);
  },
  sesLevel: (inputs) => ours(smoothedLevel(inputs, inputs.first).forecast(1)[0]),
  "sesError.bias": (inputs) => ours(mean(errorsOf(inputs))),
  "sesError.mad": (inputs) => ours(mean(errorsOf(inputs).map(Math.abs))),
  "sesError.mse": (inputs) => ours(mean(errorsOf(inputs).map((error) => error * error))),
  "sesError.mape": (inputs) =>
    ours(mean(errorsOf(inputs).map((error, t) => Math.abs(error) / inputs.values[t]))),
  movingAverage: ({ values, window }) => ours(fitAverage(Float64Array.from(values), window).forecast(1)[0]),
  weightedMovingAverage: "weighted windows are not offered",
};

/** The tests of two Python packages. */
export const publishedSmoothings: Adapters = {
  sesForecasts: forecastTextbooks.sesForecasts!,
  holt: (inputs) => {
    const [first, second] = inputs.values;
    // That test's first two fitted values are the data themselves: its smoothing starts at the second.
    const fitted = holt(inputs.values.slice(1), inputs, second - (second - first), second - first);
    return ours({ fitted: [first, ...fitted.fittedValues], forecast: [...fitted.forecast(inputs.h)] });
  },
  holtWinters: "starts in another way, which the record does not give",
  "holtLinear.first3Rounded": "starts in another way, which the record does not give",
  "holtFrom.rounded": "lists the last level as the first forecast",
};
