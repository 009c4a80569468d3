/** How sure is a figure made of the means of several waves, when the same accounts answered in them? */
import { sum } from 'simple-statistics';
import { studentTCriticalValue } from '../critical-value.js';
import { studentTUpperTail } from '../distributions/student-t.js';
import type { Test } from '../estimate.js';
import { meanOfSums, type PanelSums, type SumsByGroup } from './panel-sums.js';

/**
 * By how much one answer moves the figure, to first order: `slope`·(score − mean of its group) + `shift`. `shift` is 0
 * where only means enter, and is needed where the sizes of groups do.
 */
export interface Influence {
  readonly slope: number;
  readonly shift: number;
}
export type Influences = ReadonlyMap<string, Influence>;

export interface LinearisedVariance {
  readonly variance: number;
  readonly clusters: number;
}

/**
 * Variance by Taylor linearisation with accounts as clusters drawn with replacement: k/(k − 1)·Σ(Σ influences)² over the
 * answers of an account in all waves together, so that what an account says twice is not taken for news (Binder 1983; R
 * `survey`: `svycontrast` of `svyby(covmat = TRUE)`). The same accounts in both waves make a difference surer, not less.
 */
export function linearisedVarianceOf(sums: PanelSums, influences: Influences): LinearisedVariance {
  const means = new Map([...sums.all].map(([group, all]) => [group, meanOfSums(all)]));
  const residualOf = (cluster: SumsByGroup): number => {
    let residual = 0;
    cluster.forEach(({ answers, total }, group) => {
      const { slope = 0, shift = 0 } = influences.get(group) ?? {};
      residual += slope * (total - (means.get(group) ?? 0) * answers) + shift * answers;
    });
    return residual;
  };
  const ofClusters = sums.clusters.map((cluster) => residualOf(cluster) ** 2);
  const ofSingles = [...sums.singles].map(([group, { answers, total, squares }]) => {
    const { slope = 0, shift = 0 } = influences.get(group) ?? {};
    const mean = means.get(group) ?? 0;
    const [first, second] = [total - mean * answers, squares - 2 * mean * total + mean * mean * answers];
    return slope ** 2 * second + 2 * slope * shift * first + shift ** 2 * answers;
  });
  const singles = sum([...sums.singles.values()].map(({ answers }) => answers));
  const clusters = sums.clusters.length + singles;
  if (clusters < 2) return { variance: 0, clusters };
  return { variance: (clusters / (clusters - 1)) * sum([...ofClusters, ...ofSingles]), clusters };
}

/** A figure with its standard error. */
export interface Linearised {
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** value ± t·SE, cut at the ends of what is possible. */
export function intervalOfLinearised(
  { value, standardError, degreesOfFreedom }: Linearised,
  { confidence, most }: { readonly confidence: number; readonly most: number },
): readonly [low: number, high: number] {
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  return [Math.max(-most, value - half), Math.min(most, value + half)];
}

/** Is the figure 0? t = value/SE, two-sided. */
export function testOfLinearised(
  { value, standardError, degreesOfFreedom }: Linearised,
  facts: Pick<Extract<Test, { status: 'known' }>, 'answers' | 'method'> & { readonly clusters?: number },
): Test {
  if (!(standardError > 0)) return { status: 'withheld', reason: 'no-variation', answers: facts.answers };
  const statistic = value / standardError;
  const p = Math.min(1, 2 * studentTUpperTail(Math.abs(statistic), degreesOfFreedom));
  return { status: 'known', statistic, degreesOfFreedom, p, effect: value, ...facts };
}
