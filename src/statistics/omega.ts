/** How reliable is the sum of items that measure one thing, each in its own strength? */
import { sum } from 'simple-statistics';
import type { ItemMoments } from '../counts/shapes.js';
import type { Estimate } from './estimate.js';
import { invalidValues } from './input-checks.js';

type Matrix = readonly (readonly number[])[];

/** With two items any split of their correlation fits: one factor needs three. */
const fewestItems = 3;
const mostRounds = 100_000;
const settled = 1e-15;

/**
 * Loadings λ of one factor by least squares on the correlations off the diagonal (minres, Harman & Jones 1966): each
 * λᵢ = Σ rᵢⱼλⱼ ÷ Σ λⱼ² over the others in turn, which never makes the fit worse. Undefined where it does not settle.
 */
function loadingsOf(correlations: Matrix): readonly number[] | undefined {
  const loadings = correlations.map(() => 0.7);
  for (let round = 0; round < mostRounds; round += 1) {
    let largest = 0;
    for (const [i, row] of correlations.entries()) {
      const others = loadings.map((loading, j) => (j === i ? 0 : loading));
      const squares = sum(others.map((loading) => loading * loading));
      const next = sum(others.map((loading, j) => loading * (row[j] ?? 0))) / squares;
      if (!Number.isFinite(next)) return undefined;
      largest = Math.max(largest, Math.abs(next - (loadings[i] ?? 0)));
      loadings[i] = next;
    }
    if (largest <= settled) return loadings;
  }
  return undefined;
}

/**
 * McDonald's omega of the standardised items: 1 − Σ(1 − λ²) ÷ Σr, λ the loadings of one factor, Σr all correlations and the
 * ones of the diagonal, the variance of the sum (McDonald 1999; R `psych::omega` omega.tot of `fa(fm = "minres")`). Unlike alpha it does not ask items to be equally strong; turn negative items round
 * first (`opposedItems`). Withheld: fewer than three items, an item without variation, or no factor that could be
 * (`no-convergence`: loadings do not settle, or one item would be explained to more than 100 %).
 */
export function mcdonaldOmega({ items, answers, covariances }: ItemMoments): Estimate {
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 2 };
  if (answers < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  if (items.length < fewestItems) return { status: 'withheld', reason: 'too-few-answers', answers };
  if (!covariances.flat().every(Number.isFinite)) return invalidValues;
  const deviations = covariances.map((row, index) => Math.sqrt(Math.max(0, row[index] ?? 0)));
  if (deviations.some((deviation) => !(deviation > 0))) return { status: 'withheld', reason: 'no-variation', answers };
  const correlations = covariances.map((row, i) =>
    row.map((value, j) => value / (deviations[i] ?? 0) / (deviations[j] ?? 0)),
  );
  const loadings = loadingsOf(correlations);
  if (loadings === undefined || loadings.some((loading) => Math.abs(loading) > 1))
    return { status: 'withheld', reason: 'no-convergence', answers };
  const whole = sum(correlations.flat());
  if (!(whole > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const value = 1 - sum(loadings.map((loading) => 1 - loading * loading)) / whole;
  return { status: 'known', value, answers, method: 'mcdonald-omega' };
}
