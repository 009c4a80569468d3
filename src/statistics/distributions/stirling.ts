/** By how much does Stirling's formula miss a factorial, and how far is a count from its expectation? */

/** ln(2π)/2. */
export const halfLogTwoPi = 0.918938533204672741780329736406;

/** Coefficients of Stirling's series, Abramowitz & Stegun 6.1.41; at x >= 10 the first one left out is below 3e-17. */
const seriesCoefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
const seriesFrom = 10;

/**
 * ln Γ(x+1) − (x+½)·ln x + x − ln(2π)/2 for x > 0 (Loader 2000, "Fast and accurate computation of binomial
 * probabilities"). Small x are lifted by the exact step δ(x) − δ(x+1) = (x+½)·ln(1+1/x) − 1.
 */
export function stirlingError(x: number): number {
  let lifted = x;
  let steps = 0;
  while (lifted < seriesFrom) {
    steps += (lifted + 0.5) * Math.log1p(1 / lifted) - 1;
    lifted += 1;
  }
  const square = lifted * lifted;
  const series = seriesCoefficients.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / lifted;
  return steps + series;
}

/** The ratio is below 0.1, so each term is a hundredth of the one before and ten are plenty. */
const mostOdd = 61;

/**
 * x·ln(x/expected) + expected − x, at least 0 (Loader 2000). Near x = expected the terms cancel, so the series in
 * (x − expected)/(x + expected) is summed instead; without it a t test with many answers loses half of its digits.
 */
export function deviance(x: number, expected: number): number {
  const difference = x - expected;
  if (Math.abs(difference) >= 0.1 * (x + expected)) return x * Math.log(x / expected) - difference;
  const ratio = difference / (x + expected);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; odd < mostOdd; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
