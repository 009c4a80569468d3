/** Do groups differ in what a figure counts: the share of hits, the net score, the mean? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { chiSquaredUpperTail } from './distributions/chi-squared.js';
import { fUpperTail } from './distributions/f.js';
import type { Test } from './estimate.js';
import { answersOfGroups, refuseClusters, selectGroups, type GroupedClusters } from './grouped-clusters.js';
import { refuseDistribution } from './input-checks.js';
import { momentsOf } from './moments.js';
import { quadraticForm } from './quadratic-form.js';
import { scoreContrasts } from './score-means.js';

/** What an answer counts as: 1 or 0 in a share, 1, 0 or −1 in a net score, itself in a mean. */
export type ScoreOf = (answer: number) => number;

function scored({ counts }: Distribution, scoreOf: ScoreOf): Distribution {
  const found = new Map<number, number>();
  for (const [answer, count] of counts) found.set(scoreOf(answer), (found.get(scoreOf(answer)) ?? 0) + count);
  return { kind: 'distribution', counts: found };
}

/**
 * Mean score test: Q = (n − 1)·Σ n_g(m_g − m)² ÷ Σ(s − m)² ~ χ² with groups − 1 degrees of freedom, `effect` η² = Q ÷ (n − 1),
 * 0..1 (Landis, Heyman & Koch 1978, International Statistical Review 46, 237-254). With ranks as scores it is Kruskal-Wallis,
 * with 1 and 0 Pearson's χ² times (n − 1)/n. Groups without answers are left out. Withheld: fewer than two, or all scores alike.
 */
export function meanScoreTest(groups: readonly Distribution[], scoreOf: ScoreOf): Test {
  const refused = groups.map(refuseDistribution).find((one) => one !== undefined);
  if (refused) return refused;
  const answered = groups.filter((group) => countAnswers(group) > 0).map((group) => scored(group, scoreOf));
  const ofGroups = answered.flatMap((group) => momentsOf(group) ?? []);
  const answers = sum(ofGroups.map((group) => group.answers));
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  if (answered.length < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  if (new Set(answered.flatMap(({ counts }) => [...counts.keys()])).size < 2)
    return { status: 'withheld', reason: 'no-variation', answers };
  const mean = sum(ofGroups.map((group) => group.answers * group.mean)) / answers;
  const between = sum(ofGroups.map((group) => group.answers * (group.mean - mean) ** 2));
  const within = sum(ofGroups.map((group) => (group.variance ?? 0) * (group.answers - 1)));
  const effect = between / (between + within);
  const statistic = (answers - 1) * effect;
  const degreesOfFreedom = answered.length - 1;
  const p = chiSquaredUpperTail(statistic, degreesOfFreedom);
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 'mean-score', effect };
}

/**
 * The same where accounts answer more than once, as a generalised score test (Boos 1992, The American Statistician 46,
 * 327-333): d, the differences of the mean scores, is measured in its covariance around the mean of all answers, as it is if no
 * group differs. B = d'(Σ z·z')⁻¹d ÷ C, 0..1, the share of a constant that the sums z of C accounts explain;
 * `statistic` F = B ÷ (1 − B)·(C − G)/(G − 1) ~ F(G − 1, C − G) for G groups. The spread around the own mean, as in the rank
 * tests, would not do: a group of a few equal answers has none, and would differ for certain. Withheld as `meanScoreTest`, and
 * with no more accounts than groups.
 */
export function clusteredMeanScoreTest(data: GroupedClusters, scoreOf: ScoreOf): Test {
  const refused = refuseClusters(data);
  if (refused) return refused;
  const answered = selectGroups(data, data.groups);
  const plain = meanScoreTest(answersOfGroups(answered), scoreOf);
  if (plain.status === 'withheld') return plain;
  const { answers, effect = 0 } = plain;
  const [groups, clusters] = [answered.groups.length, answered.clusters.length];
  if (clusters <= groups) return { status: 'withheld', reason: 'too-few-answers', answers, needed: groups + 1 };
  const { differences, nullCovariance } = scoreContrasts(answered, { scoreOf, unit: 1 }, 'none');
  const wald = quadraticForm(differences, nullCovariance());
  if (wald === undefined) return { status: 'withheld', reason: 'no-variation', answers };
  const explained = wald / (clusters - 1);
  const [between, within] = [groups - 1, clusters - groups];
  // Where every account shows the same difference nothing is left unexplained but rounding.
  const statistic = ((explained / Math.max(Number.EPSILON, 1 - explained)) * within) / between;
  return {
    status: 'known',
    statistic,
    degreesOfFreedom: between,
    degreesOfFreedomWithin: within,
    p: Math.min(1, fUpperTail(statistic, { between, within })),
    answers,
    clusters,
    method: 'mean-score-clustered',
    effect,
  };
}
