/** How much more often does an answer of one group lie above one of the other than below it, and how sure is that? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseDistribution } from './input-checks.js';
import { orderedCounts, type ValueCount } from './ordered-counts.js';

interface Dominance {
  /** Mean of sign(x − y) over the other group, for each value of this one, with its count. */
  readonly rows: readonly ValueCount[];
}

/** For each value of one group: the share of the other below it minus the share above it. One walk over both. */
function dominanceOf(own: Distribution, other: Distribution): Dominance {
  const others = orderedCounts(other);
  const total = countAnswers(other);
  let [next, passed] = [0, 0];
  const rows = orderedCounts(own).map(([value, count]): ValueCount => {
    for (let at = others[next]; at !== undefined && at[0] < value; at = others[next]) {
      passed += at[1];
      next += 1;
    }
    const at = others[next];
    const equal = at?.[0] === value ? at[1] : 0;
    return [(2 * passed + equal - total) / total, count];
  });
  return { rows };
}

const aroundOf = ({ rows }: Dominance, centre: number): number =>
  sum(rows.map(([dominance, count]) => count * (dominance - centre) ** 2));

/** Pairs of equal answers ÷ all pairs. */
function tiedShare(first: Distribution, second: Distribution): number {
  const pairs = countAnswers(first) * countAnswers(second);
  return sum(orderedCounts(first).map(([value, count]) => count * (second.counts.get(value) ?? 0))) / pairs;
}

/**
 * Variance of delta without bias: (n²Σ(dᵢ. − d)² + m²Σ(d.ⱼ − d)² − ΣΣ(dᵢⱼ − d)²)/(mn(m − 1)(n − 1)), never below
 * (1 − d²)/(mn − 1) (Cliff 1993, Psychological Bulletin 114, 494-509).
 */
function varianceOf(delta: number, first: Distribution, second: Distribution): number {
  const [m, n] = [countAnswers(first), countAnswers(second)];
  const ofFirst = aroundOf(dominanceOf(first, second), delta);
  const ofSecond = aroundOf(dominanceOf(second, first), -delta);
  const meanSquare = 1 - tiedShare(first, second) - delta * delta;
  const unbiased = ((n / m) * ofFirst + (m / n) * ofSecond - meanSquare) / ((m - 1) * (n - 1));
  return Math.max(unbiased, (1 - delta * delta) / (m * n - 1));
}

/**
 * The interval that stays within −1..1 and leans to 0 (Feng & Cliff 2004, Journal of Modern Applied Statistical Methods
 * 3, 322-332): (d − d³ ± z·s·√((1 − d²)² + z²s²))/(1 − d² + z²s²). At |d| = 1 the sample shows no variance: then the near
 * end is (b − z²)/(b + z²), b the smaller group.
 */
function intervalOf(delta: number, variance: number, { z, smaller }: { readonly z: number; readonly smaller: number }) {
  if (Math.abs(delta) === 1) {
    const near = (smaller - z * z) / (smaller + z * z);
    return delta > 0 ? ([near, 1] as const) : ([-1, -near] as const);
  }
  const spread = z * z * variance;
  const rest = 1 - delta * delta;
  const half = Math.sqrt(spread * (rest * rest + spread));
  return [(delta * rest - half) / (rest + spread), (delta * rest + half) / (rest + spread)] as const;
}

/**
 * Cliff's delta, −1..1: P(x > y) − P(x < y), positive when the first group is higher, with its interval; computed from
 * counts in one walk. Withheld: a group without answers. A group of one answer has a value and no interval.
 */
export function cliffsDelta(first: Distribution, second: Distribution, { confidence }: IntervalOptions): Estimate {
  const refused = refuseDistribution(first) ?? refuseDistribution(second);
  if (refused) return refused;
  const [m, n] = [countAnswers(first), countAnswers(second)];
  const answers = m + n;
  if (m === 0 || n === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  const value = sum(dominanceOf(first, second).rows.map(([dominance, count]) => dominance * count)) / m;
  if (m < 2 || n < 2) return { status: 'known', value, answers, method: 'cliffs-delta' };
  const variance = varianceOf(value, first, second);
  const interval = intervalOf(value, variance, { z: normalCriticalValue(confidence), smaller: Math.min(m, n) });
  return { status: 'known', value, interval, answers, method: 'cliffs-delta', standardError: Math.sqrt(variance) };
}
