import {
  gammaQuantile,
  mean,
  negativeBinomialQuantile,
  normalCdf,
  normalDensity,
  normalLoss,
  normalQuantile,
  percentile,
  poissonCdf,
  poissonQuantile,
  sampleDeviation,
} from "../../src/calculation";
import { ours, type Adapters } from "./adapter";

/** R 4.2.2: the distributions behind service levels and quantiles. */
export const distributions: Adapters = {
  normSInv: ({ p }) => ours(normalQuantile(p)),
  normSCdf: ({ z }) => ours(normalCdf(z)),
  normSPdf: ({ z }) => ours(normalDensity(z)),
  normSLoss: ({ z }) => ours(normalLoss(z)),
  poissonInv: (inputs) => ours(poissonQuantile(inputs.p, inputs.mean)),
  poissonCdf: (inputs) => ours(poissonCdf(inputs.k, inputs.mean)),
  negBinInvMeanVar: (inputs) => ours(negativeBinomialQuantile(inputs.p, inputs.mean, inputs.variance)),
  gammaInvMeanVar: (inputs) => ours(gammaQuantile(inputs.p, inputs.mean, inputs.variance)),
  stdevSample: ({ values }) => ours(sampleDeviation(values)),
  stdevPopulation: "a history is a sample: its deviation divides by n − 1",
  cv: ({ values }) => ours(sampleDeviation(values) / mean(values)),
  percentileInc: ({ values, p }) => ours(percentile(values, p)),
  medianOf: ({ values }) => ours(percentile(values, 0.5)),
};
