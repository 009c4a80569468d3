/** Do groups answer differently, beyond chance, when an account answers more than once or in several groups? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../counts/distribution.js';
import { kruskalWallis } from './compare-groups.js';
import { mannWhitney } from './compare-two.js';
import { fUpperTail } from './distributions/f.js';
import type { Test, WithheldEstimate } from './estimate.js';
import {
  answersOfGroups,
  clustersByGroup,
  refuseClusters,
  selectGroups,
  type GroupedClusters,
} from './grouped-clusters.js';
import { quadraticForm } from './quadratic-form.js';
import { hotellingReference, type HotellingReference } from './few-clusters.js';
import { rankScores, scoreContrasts } from './score-means.js';

/** `none`: as svyranktest; `few-clusters`: safe where groups hold few clusters, the same in the limit of many. */
export type SmallSample = 'none' | 'few-clusters';

interface Wald {
  readonly statistic: number;
  readonly p: number;
  readonly answers: number;
  readonly clusters: number;
  readonly degreesOfFreedomWithin: number;
  /** Standard error of the first contrast. */
  readonly error: number;
}

/**
 * W = d'V⁻¹d of the differences d between mean rank scores, by F for G groups and C clusters.
 * Where groups without any spread differ, V says that they do so for certain, which a handful of equal answers cannot
 * carry; then V is taken around the mean of all answers, as it is if the groups do not differ.
 */
function waldOf(data: GroupedClusters, smallSample: SmallSample): Wald | WithheldEstimate {
  const [groups, clusters] = [data.groups.length, data.clusters.length];
  const answers = sum(answersOfGroups(data).map(countAnswers));
  if (clusters <= groups) return { status: 'withheld', reason: 'too-few-answers', answers, needed: groups + 1 };
  // The mean of a single account has no deviation from itself: its variance would be 0 where it is unknown.
  if ([...clustersByGroup(data).values()].some((inGroup) => inGroup.length < 2))
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  const contrasts = scoreContrasts(data, rankScores(data), smallSample === 'none' ? 'none' : 'leverage');
  const { differences, sizes } = contrasts;
  const own = contrasts.covariance();
  const ofOwn = quadraticForm(differences, own);
  const covariance = ofOwn === undefined ? contrasts.nullCovariance() : own;
  const statistic = ofOwn ?? quadraticForm(differences, covariance);
  if (statistic === undefined) return { status: 'withheld', reason: 'no-variation', answers };
  const reference =
    smallSample === 'none'
      ? plainReference(statistic, { groups, clusters })
      : hotellingReference(statistic, { between: groups - 1, sizes });
  if (!reference) return { status: 'withheld', reason: 'too-few-answers', answers, needed: groups + 1 };
  return { statistic, ...reference, answers, clusters, error: Math.sqrt(covariance[0]?.[0] ?? 0) };
}

/** As svyranktest takes it, from F(G − 1, C − G); there are more clusters than groups. */
function plainReference(
  statistic: number,
  { groups, clusters }: { readonly groups: number; readonly clusters: number },
): HotellingReference {
  const [between, within] = [groups - 1, clusters - groups];
  return { p: Math.min(1, fUpperTail(statistic / between, { between, within })), degreesOfFreedomWithin: within };
}

/**
 * Design-based Kruskal-Wallis test (Lumley & Scott 2013, Biometrika 100, 831-842; R `survey::svyranktest` with
 * `test = "KruskalWallis"`): `statistic` W, `degreesOfFreedom` G − 1, p from F(G − 1, C − G), or with the
 * correction for few clusters W·(η − q + 1)/(η·q) ~ F(q, η − q + 1), q = G − 1 (Tipton & Pustejovsky 2015); `effect` is ε² = H/(n − 1),
 * 0..1, of the ordinary H over the answers. Groups without answers are left out. Withheld: fewer than two groups, all
 * answers alike, no more clusters than groups, or a group that is a single cluster.
 */
export function clusteredKruskalWallis(data: GroupedClusters, smallSample: SmallSample = 'few-clusters'): Test {
  const refused = refuseClusters(data);
  if (refused) return refused;
  const answered = selectGroups(data, data.groups);
  const plain = kruskalWallis(answersOfGroups(answered));
  if (plain.status === 'withheld') return plain;
  const wald = waldOf(answered, smallSample);
  if ('status' in wald) return wald;
  const { statistic, p, answers, clusters, degreesOfFreedomWithin } = wald;
  const effect = plain.effect === undefined ? {} : { effect: plain.effect };
  return {
    status: 'known',
    statistic,
    p,
    answers,
    clusters,
    degreesOfFreedom: answered.groups.length - 1,
    degreesOfFreedomWithin,
    method: 'kruskal-wallis-clustered',
    ...effect,
  };
}

/**
 * Design-based Mann-Whitney test of two groups (Lumley & Scott 2013; R `survey::svyranktest` with `test = "wilcoxon"`):
 * ranks and clusters of these two groups only; `statistic` t = (m₁ − m₂)/SE, two-sided p with `degreesOfFreedom` C − 2, with
 * the correction for few clusters η (Satterthwaite's, Bell & McCaffrey 2002);
 * `effect` is Cliff's delta over the answers, −1..1, = 2·(m₁ − m₂). Positive when the first group is higher.
 */
export function clusteredMannWhitney(
  data: GroupedClusters,
  pair: readonly [first: string, second: string],
  smallSample: SmallSample = 'few-clusters',
): Test {
  const refused = refuseClusters(data);
  if (refused) return refused;
  const two = selectGroups(data, pair);
  const [first, second] = answersOfGroups(two);
  if (!first || !second) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const plain = mannWhitney(first, second);
  if (plain.status === 'withheld') return plain;
  const wald = waldOf(two, smallSample);
  if ('status' in wald) return wald;
  const { p, answers, clusters, degreesOfFreedomWithin, error } = wald;
  const effect = plain.effect ?? 0;
  const statistic = effect < 0 ? -Math.sqrt(wald.statistic) : Math.sqrt(wald.statistic);
  return {
    status: 'known',
    statistic,
    p,
    answers,
    clusters,
    degreesOfFreedom: degreesOfFreedomWithin,
    method: 'mann-whitney-clustered',
    effect,
    effectError: 2 * error,
  };
}
