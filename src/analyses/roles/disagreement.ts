/** Do the groups disagree? The one place where this is judged: test, pairs, effect, verdict. */
import type { Dimension } from '../../counts/count-source.js';
import { groupValues } from '../../counts/breakdown.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { accountsRepeat } from '../../metrics/measure.js';
import { roleDifference } from '../../metrics/satisfaction/role-difference.js';
import { groupsToHide } from '../../metrics/withhold.js';
import { mannWhitney } from '../../statistics/compare-two.js';
import { cliffsDeltaBands } from '../../statistics/effect-bands.js';
import type { Test } from '../../statistics/estimate.js';
import { momentsOf } from '../../statistics/moments.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { inDisplayOrder } from '../group-names.js';
import type { ConstructScore } from '../scores.js';

export interface PairResult {
  readonly first: string;
  readonly second: string;
  readonly test: Test;
  /** Holm-adjusted over all pairs that could be tested. */
  readonly pAdjusted: number | undefined;
}

export interface Disagreement {
  readonly groups: readonly string[];
  readonly test: Test;
  readonly pairs: readonly PairResult[];
  /** Whether the answers of one account in one group were averaged first. */
  readonly unit: 'answers' | 'account-means';
  readonly doDisagree: boolean;
  /** Pairs that carry the verdict, strongest first. */
  readonly decisivePairs: readonly PairResult[];
}

/** Chi-squared is a fair approximation of H from five answers a group on (Kruskal & Wallis 1952). */
const smallestGroup = 5;
const significance = 0.05;

/** One value per account and group: its mean, so that an account asked six times does not count six times. */
function accountMeans(
  view: SurveyView,
  dimension: Dimension,
  score: ConstructScore,
): ReadonlyMap<string, Distribution> {
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, [dimension, 'account']));
  const values = new Map<string, Map<number, number>>();
  const add = (group: string, value: number, count: number): void => {
    const counts = values.get(group) ?? new Map<number, number>();
    counts.set(value, (counts.get(value) ?? 0) + count);
    values.set(group, counts);
  };
  for (const [key, distribution] of groups) {
    const [group = '', account = ''] = groupValues(key);
    if (account === '') {
      for (const [value, count] of distribution.counts) add(group, value, count);
      continue;
    }
    const moments = momentsOf(distribution);
    if (moments) add(group, moments.mean, 1);
  }
  return new Map([...values].map(([group, counts]) => [group, { kind: 'distribution', counts }]));
}

/** Groups that may be shown and are large enough to be tested. */
function testable(view: SurveyView, dimension: Dimension, score: ConstructScore): ReadonlyMap<string, Distribution> {
  const question = questionOf(view, [dimension]);
  const answers = view.source.read(distributionOf(score.score), question).groups;
  const sizes = [...answers].map(([key, distribution]) => ({ key, answers: countAnswers(distribution) }));
  const k = view.rule.minimumGroup;
  const hidden = k === undefined ? new Map<string, unknown>() : groupsToHide(sizes, k);
  const values = accountsRepeat(view.source, question, score.score) ? accountMeans(view, dimension, score) : answers;
  const kept = inDisplayOrder(values.keys()).filter((key) => {
    const distribution = values.get(key);
    return key !== '' && !hidden.has(key) && distribution !== undefined && countAnswers(distribution) >= smallestGroup;
  });
  return new Map(kept.map((key) => [key, values.get(key) ?? { kind: 'distribution', counts: new Map() }]));
}

function comparePairs(groups: ReadonlyMap<string, Distribution>): readonly PairResult[] {
  const keys = [...groups.keys()];
  const tests = keys.flatMap((first, index) =>
    keys.slice(index + 1).map((second) => {
      const [a, b] = [groups.get(first), groups.get(second)];
      const test: Test = a && b ? mannWhitney(a, b) : { status: 'withheld', reason: 'no-answers' };
      return { first, second, test };
    }),
  );
  const adjusted = holm(tests.flatMap(({ test }) => (test.status === 'known' ? [test.p] : [])));
  let next = 0;
  return tests.map((pair) => {
    if (pair.test.status !== 'known') return { ...pair, pAdjusted: undefined };
    const pAdjusted = adjusted[next];
    next += 1;
    return { ...pair, pAdjusted };
  });
}

const effectOf = ({ test }: PairResult): number => (test.status === 'known' ? Math.abs(test.effect ?? 0) : 0);

/**
 * Groups disagree when the Kruskal-Wallis test over them is significant at 5 % and at least one pair differs both
 * significantly after Holm's correction and by an effect that is at least small (|Cliff's delta| >= 0.147, Romano 2006).
 * The second half keeps thousands of answers from turning a trifle into a quarrel.
 */
export function judgeDisagreement(view: SurveyView, dimension: Dimension, score: ConstructScore): Disagreement {
  const groups = testable(view, dimension, score);
  const repeats = accountsRepeat(view.source, questionOf(view, [dimension]), score.score);
  const unit = repeats ? 'account-means' : 'answers';
  const context = { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom };
  const raw: Test =
    groups.size < 2
      ? { status: 'withheld', reason: 'too-few-answers', needed: 2 * smallestGroup }
      : roleDifference.compute([...groups.values()], context);
  const test: Test = raw.status === 'known' && repeats ? { ...raw, method: 'kruskal-wallis-account-means' } : raw;
  const pairs = comparePairs(groups);
  const smallEffect = cliffsDeltaBands.bands[0].from;
  const decisivePairs = pairs
    .filter((pair) => (pair.pAdjusted ?? 1) < significance && effectOf(pair) >= smallEffect)
    .sort((a, b) => effectOf(b) - effectOf(a));
  const isSignificant = test.status === 'known' && test.p < significance;
  return {
    groups: [...groups.keys()],
    test,
    pairs,
    unit,
    doDisagree: isSignificant && decisivePairs.length > 0,
    decisivePairs,
  };
}
