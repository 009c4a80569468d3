/** How far apart are two shares when accounts stand behind both? */
import { sum } from 'simple-statistics';
import type { Proportion } from '../counts/shapes.js';
import { studentTCriticalValue } from './critical-value.js';
import { effectiveAnswers, linearisedVariance, type ClusterSums } from './design-effect.js';
import { differenceOfProportions } from './difference-of-proportions.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { wilsonInterval } from './interval-of-proportion.js';

/** What one account holds of either group; trials 0 where it is not in the group. */
export interface ProportionPair {
  readonly first: Pick<Proportion, 'hits' | 'trials'>;
  readonly second: Pick<Proportion, 'hits' | 'trials'>;
}

type Side = 'first' | 'second';

function sumsOf(pairs: readonly ProportionPair[], side: Side): ClusterSums {
  const clusters = pairs
    .map((pair) => ({ answers: pair[side].trials, total: pair[side].hits }))
    .filter(({ answers }) => answers > 0)
    .toSorted((left, right) => left.answers - right.answers || left.total - right.total);
  const answers = sum(clusters.map((cluster) => cluster.answers));
  return { clusters, answers, mean: sum(clusters.map(({ total }) => total)) / answers };
}

/** How far an account pulls the share of a group: its residual ÷ n. */
const residualsOf = (pairs: readonly ProportionPair[], side: Side, { mean, answers }: ClusterSums): readonly number[] =>
  pairs.map((pair) => (pair[side].hits - mean * pair[side].trials) / answers);

/** Correlation of the two shares over the accounts, at most 0: a positive one would narrow the interval, on luck as often as not. */
function correlationOf(first: readonly number[], second: readonly number[]): number {
  const product = (left: readonly number[], right: readonly number[]): number =>
    sum(left.map((residual, index) => residual * (right[index] ?? 0)));
  const scale = Math.sqrt(product(first, first) * product(second, second));
  return scale === 0 ? 0 : Math.max(-1, Math.min(0, product(first, second) / scale));
}

function wilsonOf(sums: ClusterSums, { confidence }: IntervalOptions): readonly [number, number] {
  const critical = studentTCriticalValue(confidence, sums.clusters.length - 1);
  const varianceOfAnswer = sums.mean * (1 - sums.mean);
  return wilsonInterval(sums.mean, critical ** 2 / effectiveAnswers(sums, varianceOfAnswer));
}

/**
 * First share − second share, −1..1, by Newcombe's method with Wilson's intervals at the effective number of answers of each
 * group and the correlation ρ ≤ 0 of the two shares, low end d − √(a² + b² − 2ρab), a = p₁ − l₁, b = u₂ − p₂ (Newcombe
 * 1998, Statistics in Medicine 17, 873-890; Zou & Donner 2008, Statistics in Medicine 27, 1693-1702, for ρ). Where no
 * account has two answers it is Newcombe's own. `clusters` counts accounts of both; `standardError` is Taylor's.
 * An empty group: withheld. A group of one account: without an interval.
 */
export function differenceOfClusteredProportions(pairs: readonly ProportionPair[], options: IntervalOptions): Estimate {
  const inside = pairs.filter(({ first, second }) => first.trials + second.trials > 0);
  const [first, second] = [sumsOf(inside, 'first'), sumsOf(inside, 'second')];
  const totalOf = ({ clusters, answers }: ClusterSums): Proportion => ({
    kind: 'proportion',
    hits: sum(clusters.map(({ total }) => total)),
    trials: answers,
  });
  const plain = differenceOfProportions(totalOf(first), totalOf(second), options);
  if (plain.status === 'withheld' || inside.length === plain.answers) return plain;
  const { value, answers } = plain;
  const found = { status: 'known', value, answers, method: 'newcombe-clustered', clusters: inside.length } as const;
  if (first.clusters.length < 2 || second.clusters.length < 2) return found;
  const [r1, r2] = [residualsOf(inside, 'first', first), residualsOf(inside, 'second', second)];
  const correlation = correlationOf(r1, r2);
  const [[low1, high1], [low2, high2]] = [wilsonOf(first, options), wilsonOf(second, options)];
  const reach = (a: number, b: number): number => Math.sqrt(a * a + b * b - 2 * correlation * a * b);
  const covariance = sum(r1.map((residual, index) => residual * (r2[index] ?? 0)));
  const own = linearisedVariance(first) + linearisedVariance(second);
  const shared = (2 * covariance * inside.length) / (inside.length - 1);
  return {
    ...found,
    interval: [
      Math.max(-1, value - reach(first.mean - low1, high2 - second.mean)),
      Math.min(1, value + reach(high1 - first.mean, second.mean - low2)),
    ],
    standardError: Math.sqrt(Math.max(0, own - shared)),
  };
}
