/** How alike are two halves of a scale, in the best and the worst way of halving it? */
import type { ItemMoments } from '../counts/shapes.js';
import type { Estimate } from './estimate.js';
import { invalidValues } from './input-checks.js';

/** 12,870 halves of sixteen items; each further pair of items makes them four times as many. */
const mostItems = 16;
/** Of three items the halves are one and two, so unlike that their agreement says little. */
const fewestItems = 4;

export interface SplitHalves {
  /** Guttman's lambda 4: the best halving, a lower bound of the reliability that no other one beats. */
  readonly best: Estimate;
  /** Revelle's beta: the worst halving, low where the items fall into two groups. */
  readonly worst: Estimate;
}

const both = (estimate: Estimate): SplitHalves => ({ best: estimate, worst: estimate });

/**
 * 4·cov(A, B) ÷ var(A + B) of the standardised items over every way of cutting them into halves, of odd numbers as nearly as
 * possible (Guttman 1945, Psychometrika 10, 255-282; Revelle 1979). As R `psych::splitHalf` for even numbers of items; of odd
 * ones it tries only half of the ways.
 */
export function splitHalves({ items, answers, covariances }: ItemMoments): SplitHalves {
  if (answers < 2) return both({ status: 'withheld', reason: 'too-few-answers', answers, needed: 2 });
  if (items.length < fewestItems) return both({ status: 'withheld', reason: 'too-few-answers', answers });
  if (items.length > mostItems) return both({ status: 'withheld', reason: 'too-many-items', answers });
  if (!covariances.flat().every(Number.isFinite)) return both(invalidValues);
  const deviations = covariances.map((row, index) => Math.sqrt(Math.max(0, row[index] ?? 0)));
  if (deviations.some((deviation) => !(deviation > 0)))
    return both({ status: 'withheld', reason: 'no-variation', answers });
  const correlations = covariances.map((row, a) =>
    row.map((value, b) => value / ((deviations[a] ?? NaN) * (deviations[b] ?? NaN))),
  );
  const values = valuesOfHalves(correlations);
  const estimate = (value: number): Estimate => ({ status: 'known', value, answers, method: 'split-half' });
  return Number.isFinite(values.best)
    ? { best: estimate(values.best), worst: estimate(values.worst) }
    : both({ status: 'withheld', reason: 'no-variation', answers });
}

function countBits(subset: number): number {
  let bits = 0;
  for (let rest = subset; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
}

function valuesOfHalves(correlations: readonly (readonly number[])[]): { best: number; worst: number } {
  const size = correlations.length;
  const half = Math.floor(size / 2);
  const whole = correlations.flat().reduce((total, value) => total + value, 0);
  let [best, worst] = [-Infinity, Infinity];
  for (let subset = 1; subset < 2 ** size - 1; subset += 1) {
    if (countBits(subset) !== half) continue;
    let between = 0;
    for (let a = 0; a < size; a += 1) {
      if (!(subset & (1 << a))) continue;
      for (let b = 0; b < size; b += 1) if (!(subset & (1 << b))) between += correlations[a]?.[b] ?? 0;
    }
    const value = (4 * between) / whole;
    best = Math.max(best, value);
    worst = Math.min(worst, value);
  }
  return { best, worst };
}
