/** Did the same people answer differently the second time? */
import { sum } from 'simple-statistics';
import type { CrossTable, Distribution } from '../counts/shapes.js';
import { studentTCriticalValue } from './critical-value.js';
import { binomialTails } from './distributions/binomial.js';
import { normalUpperTail } from './distributions/normal.js';
import { studentTUpperTail } from './distributions/student-t.js';
import type { Estimate, IntervalOptions, Test } from './estimate.js';
import { refuseCrossTable, refuseDistribution } from './input-checks.js';
import { rankTogether } from './mid-ranks.js';
import { momentsOf } from './moments.js';
import { orderedCounts } from './ordered-counts.js';

/** How often each difference x − y occurs among the pairs of a table. */
export function differencesOf({ cells }: CrossTable): Distribution {
  const counts = new Map<number, number>();
  for (const [x, y, count] of cells) counts.set(x - y, (counts.get(x - y) ?? 0) + count);
  return { kind: 'distribution', counts };
}

/** Mean difference within pairs with its t interval (R `t.test(paired = TRUE)`). A single pair: withheld. */
export function meanOfDifferences(differences: Distribution, { confidence }: IntervalOptions): Estimate {
  const refused = refuseDistribution(differences);
  if (refused) return refused;
  const { answers, mean: value, variance } = momentsOf(differences) ?? { answers: 0, mean: 0, variance: undefined };
  if (variance === undefined) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  const degreesOfFreedom = answers - 1;
  const standardError = Math.sqrt(variance / answers);
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  const interval = [value - half, value + half] as const;
  return { status: 'known', value, interval, answers, method: 't-paired', standardError, degreesOfFreedom };
}

/**
 * Paired t test: t = d̄/(s/√n), df n − 1, two-sided p; `effect` is d_z = d̄/s, in standard deviations of the differences
 * (Student 1908; R `t.test(paired = TRUE)`). Withheld: fewer than two pairs, or all differences alike.
 */
export function pairedTTest(differences: Distribution): Test {
  const refused = refuseDistribution(differences);
  if (refused) return refused;
  const { answers, mean, variance } = momentsOf(differences) ?? { answers: 0, mean: 0, variance: undefined };
  if (variance === undefined) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  if (variance === 0) return { status: 'withheld', reason: 'no-variation', answers };
  const effect = mean / Math.sqrt(variance);
  const statistic = effect * Math.sqrt(answers);
  const degreesOfFreedom = answers - 1;
  const p = Math.min(1, 2 * studentTUpperTail(Math.abs(statistic), degreesOfFreedom));
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 't-paired', effect };
}

/**
 * Wilcoxon signed-rank test, normal approximation with tie and continuity correction; differences of 0 are left out
 * (Wilcoxon 1945; R `wilcox.test(exact = FALSE, correct = TRUE)`). `statistic` is R's V, the rank sum of the positive
 * differences; `effect` is the matched rank-biserial correlation, −1..1 (Kerby 2014). No difference at all: withheld.
 */
export function wilcoxonSignedRank(differences: Distribution): Test {
  const refused = refuseDistribution(differences);
  if (refused) return refused;
  const moved = orderedCounts(differences).filter(([value]) => value !== 0);
  const absolute = moved.map(([value, count]) => ({
    kind: 'distribution' as const,
    counts: new Map([[Math.abs(value), count]]),
  }));
  const { answers: pairs, ties, rankOf } = rankTogether(absolute);
  const answers = sum(orderedCounts(differences).map(([, count]) => count));
  if (pairs === 0) return { status: 'withheld', reason: answers === 0 ? 'no-answers' : 'no-variation', answers };
  const statistic = sum(moved.map(([value, count]) => (value > 0 ? count * (rankOf.get(value) ?? 0) : 0)));
  const total = (pairs * (pairs + 1)) / 2;
  const tied = sum(ties.map(([, count]) => count ** 3 - count)) / 48;
  const deviation = Math.sqrt((total * (2 * pairs + 1)) / 12 - tied);
  const z = Math.max(0, Math.abs(statistic - total / 2) - 0.5) / deviation;
  const effect = (2 * statistic - total) / total;
  return {
    status: 'known',
    statistic,
    p: Math.min(1, 2 * normalUpperTail(z)),
    answers,
    method: 'wilcoxon-signed-rank',
    effect,
  };
}

/**
 * McNemar's exact test: of the pairs in which exactly one answer is a hit, does the first answer have it as often as the
 * second? Two-sided binomial p at ½ (McNemar 1947; R `binom.test(b, b + c)`). `statistic` is the number of pairs hit only
 * the first time, `effect` the difference of the two shares. No pair changed: withheld.
 */
export function mcnemarExact(table: CrossTable, isHit: (answer: number) => boolean): Test {
  const refused = refuseCrossTable(table);
  if (refused) return refused;
  const countWhere = (chosen: (x: number, y: number) => boolean): number =>
    sum(table.cells.map(([x, y, count]) => (chosen(x, y) ? count : 0)));
  const first = countWhere((x, y) => isHit(x) && !isHit(y));
  const second = countWhere((x, y) => !isHit(x) && isHit(y));
  const answers = countWhere(() => true);
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  if (first + second === 0) return { status: 'withheld', reason: 'no-variation', answers };
  const { lower } = binomialTails(Math.min(first, second), { trials: first + second, p: 0.5 });
  const effect = (first - second) / answers;
  return { status: 'known', statistic: first, p: Math.min(1, 2 * lower), answers, method: 'mcnemar', effect };
}
