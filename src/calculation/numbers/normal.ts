import { polynomial } from "./polynomial";

const sqrtOfTwoPi = Math.sqrt(2 * Math.PI);

/** The standard normal density at `z`. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / sqrtOfTwoPi;

/**
 * With which probability is a standard normal value at most `z`?
 *
 * Rational approximations in three parts: the middle, the shoulders and the far tails, where the small probability is
 * computed itself and not as the rest to 1, so that it keeps all its digits.
 *
 * Source: W. J. Cody (1969), "Rational Chebyshev approximations for the error function", Mathematics of Computation 23;
 * coefficients for the normal integral from Cody (1993), ACM Algorithm 715. Relative error below 1e-14 to z = -15.
 * Example: normalCdf(1.645) = 0.95001509.
 */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  if (distance <= middleEnd) {
    const square = z * z;
    return 0.5 + (z * polynomial(middleAbove, square)) / polynomial(middleBelow, square);
  }
  const outside = Math.exp(-0.5 * z * z) * (distance <= shoulderEnd ? shoulder(distance) : tail(distance));
  return z > 0 ? 1 - outside : outside;
}

const middleEnd = 0.67448975;
const shoulderEnd = Math.sqrt(32);

const shoulder = (distance: number): number =>
  polynomial(shoulderAbove, distance) / polynomial(shoulderBelow, distance);

/** Beyond 5.66 standard deviations, in powers of 1/z². */
function tail(distance: number): number {
  const inverseSquare = 1 / (distance * distance);
  const correction =
    (inverseSquare * polynomial(tailAbove, inverseSquare)) / polynomial(tailBelow, inverseSquare);
  return (1 / sqrtOfTwoPi - correction) / distance;
}

const middleAbove = [
  18154.981253343561249, 1067.6894854603709582, 161.02823106855587881, 2.2352520354606839287,
  0.065682337918207449113,
];
const middleBelow = [
  45507.789335026729956, 10260.932208618978205, 976.09855173777669322, 47.20258190468824187, 1,
];
const shoulderAbove = [
  9842.7148383839780218, 11602.651437647350124, 6848.1904505362823326, 2494.5375852903726711,
  597.27027639480026226, 93.506656132177855979, 8.8831497943883759412, 0.39894151208813466764,
  1.0765576773720192317e-8,
];
const shoulderBelow = [
  19685.429676859990727, 38912.003286093271411, 34900.952721145977266, 18615.571640885098091,
  6485.558298266760755, 1519.377599407554805, 235.38790178262499861, 22.266688044328115691, 1,
];
const tailAbove = [
  2.9112874951168792e-5, 0.001421619193227893466, 0.022235277870649807, 0.1274011611602473639,
  0.21589853405795699, 0.02307344176494017303,
];
const tailBelow = [
  7.29751555083966205e-5, 0.00378239633202758244, 0.0659881378689285515, 0.468238212480865118,
  1.28426009614491121, 1,
];

/**
 * Below which standard normal value does a share `probability` lie: the z of a service level?
 *
 * Source: M. J. Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution", Applied
 * Statistics 37 (PPND16). Relative error about 1e-16.
 * Units: a probability strictly between 0 and 1.
 * Example: normalQuantile(0.95) = 1.6448536.
 */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const x = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(nearAbove, x)) / polynomial(nearBelow, x);
  }
  const x = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const distance =
    x <= 5
      ? polynomial(outerAbove, x - 1.6) / polynomial(outerBelow, x - 1.6)
      : polynomial(farAbove, x - 5) / polynomial(farBelow, x - 5);
  return fromMiddle < 0 ? -distance : distance;
}

const nearAbove = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
  45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const nearBelow = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
  39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
];
const outerAbove = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
  1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const outerBelow = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const farAbove = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
  0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const farBelow = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];
