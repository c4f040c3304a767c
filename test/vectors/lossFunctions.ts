import { normalLoss } from "../../src/calculation";
import { ours, type Adapted, type Adapters } from "./adapter";

const normalOnly = "fill rates are computed for normal demand only";
const firstOnly = "second-order losses are not needed";

/** The loss and its complement: units short, and units left over. */
function bothLosses(x: number, mean: number, sd: number, [index]: readonly number[]): Adapted {
  const z = (x - mean) / sd;
  const losses = [sd * normalLoss(z), sd * normalLoss(-z)];
  return ours(index === undefined ? losses : losses[index]);
}

/** stockpyl, after Snyder & Shen, appendix C. */
export const lossFunctions: Adapters = {
  "stockpyl.loss_functions.standard_normal_loss": ({ z }, { output_index }) =>
    bothLosses(z, 0, 1, output_index),
  "stockpyl.loss_functions.normal_loss": ({ x, mean, sd }, { output_index }) =>
    bothLosses(x, mean, sd, output_index),
  "stockpyl.loss_functions.standard_normal_second_loss": firstOnly,
  "stockpyl.loss_functions.normal_second_loss": firstOnly,
  "stockpyl.loss_functions.lognormal_loss": normalOnly,
  "stockpyl.loss_functions.exponential_loss": normalOnly,
  "stockpyl.loss_functions.exponential_second_loss": normalOnly,
  "stockpyl.loss_functions.gamma_loss": normalOnly,
  "stockpyl.loss_functions.gamma_second_loss": normalOnly,
  "stockpyl.loss_functions.uniform_loss": normalOnly,
  "stockpyl.loss_functions.uniform_second_loss": normalOnly,
  "stockpyl.loss_functions.continuous_loss": normalOnly,
  "stockpyl.loss_functions.continuous_second_loss": normalOnly,
  "stockpyl.loss_functions.poisson_loss": normalOnly,
  "stockpyl.loss_functions.poisson_second_loss": normalOnly,
  "stockpyl.loss_functions.geometric_loss": normalOnly,
  "stockpyl.loss_functions.geometric_second_loss": normalOnly,
  "stockpyl.loss_functions.negative_binomial_loss": normalOnly,
  "stockpyl.loss_functions.negative_binomial_second_loss": normalOnly,
  "stockpyl.loss_functions.discrete_loss": normalOnly,
  "stockpyl.loss_functions.discrete_second_loss": normalOnly,
};
