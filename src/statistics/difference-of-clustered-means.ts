/** By how much do the means of two groups differ, when accounts answered more than once and few stand behind one group? */
import { countAnswers } from '../counts/distribution.js';
import { studentTCriticalValue } from './critical-value.js';
import { studentTUpperTail } from './distributions/student-t.js';
import type { Estimate, IntervalOptions, Test } from './estimate.js';
import { hotellingDegreesOfFreedom } from './few-clusters.js';
import { answersOfGroups, clustersByGroup, selectGroups, type GroupedClusters } from './grouped-clusters.js';
import { scoreContrasts } from './score-means.js';

export interface MeanDifference {
  readonly estimate: Estimate;
  readonly test: Test;
}

/**
 * First − second with the standard error of CR2 and Satterthwaite's degrees of freedom (Bell & McCaffrey 2002; R
 * `clubSandwich::coef_test` on a regression on the group), as the rank test of the same groups has them: with accounts − 2 a
 * group of ten accounts beside two hundred would seem as well known as the two hundred. The interval excludes 0 where the p of
 * this test is below 1 − confidence. Withheld: a group of fewer than two clusters, or no spread.
 */
export function differenceOfClusteredMeans(
  data: GroupedClusters,
  [first, second]: readonly [first: string, second: string],
  { confidence, most }: IntervalOptions & { readonly most: number },
): MeanDifference {
  const two = selectGroups(data, [second, first]);
  const answers = answersOfGroups(two).reduce((total, group) => total + countAnswers(group), 0);
  const fewest = Math.min(...[first, second].map((name) => clustersByGroup(two).get(name)?.length ?? 0));
  const tooFew = { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 } as const;
  if (fewest < 2) return { estimate: tooFew, test: tooFew };
  const { differences, covariance, sizes } = scoreContrasts(two, { scoreOf: (value) => value, unit: 1 }, 'leverage');
  const [value = 0, variance = 0] = [differences[0], covariance()[0]?.[0]];
  const clusters = two.clusters.length;
  const facts = { answers, clusters, method: 'mean-difference-clustered' } as const;
  // Balanced accounts leave the rounding of 0: how much accounts differ is not known from these.
  if (!(variance > 1e-24 * most ** 2))
    return {
      estimate: { status: 'known', value, ...facts },
      test: { status: 'withheld', reason: 'no-variation', answers },
    };
  const standardError = Math.sqrt(variance);
  const degreesOfFreedom = Math.min(clusters - 1, hotellingDegreesOfFreedom(sizes));
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  const statistic = value / standardError;
  const p = Math.min(1, 2 * studentTUpperTail(Math.abs(statistic), degreesOfFreedom));
  const interval = [Math.max(-most, value - half), Math.min(most, value + half)] as const;
  return {
    estimate: { status: 'known', value, interval, standardError, degreesOfFreedom, ...facts },
    test: { status: 'known', statistic, degreesOfFreedom, p, effect: value, ...facts },
  };
}
