/** Do the raters of one group agree, measured against answers that spread evenly over the scale? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import type { Estimate, WithheldEstimate } from '../estimate.js';
import { invalidValues, refuseDistribution } from '../input-checks.js';
import { momentsOf } from '../moments.js';
import { orderedCounts } from '../ordered-counts.js';

/** Number of answers a person could choose among. */
export interface ScaleSteps {
  readonly steps: number;
}

/** Variance of whole numbers that are all equally likely: (A² − 1)/12; 2 on five steps, 10 on eleven. */
const evenVariance = ({ steps }: ScaleSteps): number => (steps * steps - 1) / 12;

/** Mean over the items of variance ÷ even variance, at most 1. */
function spreadOf(items: readonly Distribution[], scale: ScaleSteps): number | WithheldEstimate {
  if (items.length === 0 || !(Number.isInteger(scale.steps) && scale.steps > 1)) return invalidValues;
  const variances: number[] = [];
  for (const item of items) {
    const refused = refuseDistribution(item);
    if (refused) return refused;
    const answers = countAnswers(item);
    if (answers < 2)
      return { status: 'withheld', reason: answers === 0 ? 'no-answers' : 'too-few-answers', answers, needed: 2 };
    variances.push(momentsOf(item)?.variance ?? 0);
  }
  return Math.min(1, sum(variances) / variances.length / evenVariance(scale));
}

/**
 * r_wg, 0..1: 1 − s²/σ², σ² the variance of an even spread, at least 0 (James, Demaree & Wolf 1984, Journal of Applied
 * Psychology 69, 85-98; R `multilevel::rwg`). Withheld: fewer than two answers.
 */
export function rwg(distribution: Distribution, scale: ScaleSteps): Estimate {
  const spread = spreadOf([distribution], scale);
  if (typeof spread !== 'number') return spread;
  return { status: 'known', value: 1 - spread, answers: countAnswers(distribution), method: 'rwg' };
}

/**
 * r_wg(j) of J items answered by the same group, 0..1: J(1 − s̄²/σ²) ÷ (J(1 − s̄²/σ²) + s̄²/σ²) (James, Demaree & Wolf 1984;
 * R `multilevel::rwg.j`). It rises with the number of items alone, as alpha does. `answers` is the smallest number behind an
 * item. Withheld: an item with fewer than two answers.
 */
export function rwgOfItems(items: readonly Distribution[], scale: ScaleSteps): Estimate {
  const spread = spreadOf(items, scale);
  if (typeof spread !== 'number') return spread;
  const agreed = items.length * (1 - spread);
  const answers = Math.min(...items.map(countAnswers));
  return { status: 'known', value: agreed / (agreed + spread), answers, method: 'rwg-items' };
}

/**
 * AD, the mean |answer − mean| on the scale of the answers; agreement is up to A/6, 0.83 on five steps (Burke, Finkelstein &
 * Dusig 1999; Burke & Dunlap 2002; R `multilevel::ad.m`). Withheld: fewer than two answers.
 */
export function averageDeviation(distribution: Distribution): Estimate {
  const refused = refuseDistribution(distribution);
  if (refused) return refused;
  const { answers, mean } = momentsOf(distribution) ?? { answers: 0, mean: 0 };
  if (answers < 2)
    return { status: 'withheld', reason: answers === 0 ? 'no-answers' : 'too-few-answers', answers, needed: 2 };
  const distances = orderedCounts(distribution).map(([value, count]) => count * Math.abs(value - mean));
  return { status: 'known', value: sum(distances) / answers, answers, method: 'average-deviation' };
}
