/** Do the groups disagree? The one place where this is judged: test, pairs, effect, verdict. */
import { significance } from '../significance.js';
import type { CountSource, Dimension } from '../../counts/count-source.js';
import { groupValues } from '../../counts/breakdown.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { hiddenInPrinted } from '../../metrics/hidden-groups.js';
import { accountsRepeat } from '../../metrics/measure.js';
import { roleDifference } from '../../metrics/satisfaction/role-difference.js';
import { clusteredKruskalWallis, clusteredMannWhitney } from '../../statistics/compare-clustered-groups.js';
import { mannWhitney } from '../../statistics/compare-two.js';
import { cliffsDeltaBands } from '../../statistics/effect-bands.js';
import type { Test } from '../../statistics/estimate.js';
import { clustersByGroup, type GroupedClusters } from '../../statistics/grouped-clusters.js';
import { clusteredMeanScoreTest, meanScoreTest, type ScoreOf } from '../../statistics/mean-score-test.js';
import { smallestEffect } from '../../statistics/smallest-effect.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { auditedView, questionOf, type SurveyView } from '../analysis.js';
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
  /** What counts as an independent witness: each answer, or an account with all its answers. */
  readonly unit: 'answers' | 'accounts';
  /** |Cliff's delta| that would have been found in any pair four times out of five; undefined where no pair says. */
  readonly smallestFound: number | undefined;
  /** The same groups compared by another score in place of ranks. */
  readonly testOf: (scoreOf: ScoreOf) => Test;
  readonly doDisagree: boolean;
  /** Pairs that carry the verdict; first the one whose shares lie furthest apart, which is what a reader of the table sees. */
  readonly decisivePairs: readonly PairResult[];
}

/**
 * Chi-squared is a fair approximation of H from five answers a group on (Kruskal & Wallis 1952); where accounts repeat,
 * five accounts: a spread between fewer is hardly known.
 */
export const smallestGroup = 5;
/** The answers of each account by group; a response without an account is an account of its own. */
function clustersOf(view: SurveyView, dimension: Dimension, score: ConstructScore): GroupedClusters['clusters'] {
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, [dimension, 'account']));
  const accounts = new Map<string, Map<string, Distribution>>();
  const single: ReadonlyMap<string, Distribution>[] = [];
  for (const [key, distribution] of groups) {
    const [group = '', account = ''] = groupValues(key);
    if (account !== '') {
      const known = accounts.get(account) ?? new Map<string, Distribution>();
      accounts.set(account, known.set(group, distribution));
      continue;
    }
    for (const [value, count] of distribution.counts) {
      const one: Distribution = { kind: 'distribution', counts: new Map([[value, 1]]) };
      for (let answer = 0; answer < count; answer += 1) single.push(new Map([[group, one]]));
    }
  }
  return [...accounts.values(), ...single];
}

/** How the groups are compared: overall, and each with each. */
interface Comparison {
  readonly unit: Disagreement['unit'];
  readonly groups: readonly string[];
  readonly overall: () => Test;
  readonly pair: (first: string, second: string) => Test;
  readonly testOf: Disagreement['testOf'];
}

/** Groups that may be shown, with their answers; their size is counted in people, as everywhere. */
function shownGroups(view: SurveyView, dimension: Dimension, score: ConstructScore): ReadonlyMap<string, Distribution> {
  const question = questionOf(view, [dimension]);
  const answers = view.source.read(distributionOf(score.score), question).groups;
  const hidden = hiddenInPrinted(view, question, score.score);
  const shown = inDisplayOrder(answers.keys()).filter((key) => key !== '' && !hidden.has(key));
  return new Map(shown.map((key) => [key, answers.get(key) ?? { kind: 'distribution', counts: new Map() }]));
}

/** Every answer is a witness of its own: the ordinary rank tests. */
function comparisonOfAnswers(
  view: SurveyView,
  score: ConstructScore,
  shown: ReadonlyMap<string, Distribution>,
): Comparison {
  const tested = [...shown].filter(([, distribution]) => countAnswers(distribution) >= smallestGroup);
  const groups = new Map(tested);
  const context = { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom };
  return {
    unit: 'answers',
    groups: [...groups.keys()],
    overall: () => roleDifference.compute([...groups.values()], context),
    pair: (first, second) => {
      const [a, b] = [groups.get(first), groups.get(second)];
      return a && b ? mannWhitney(a, b) : { status: 'withheld', reason: 'no-answers' };
    },
    testOf: (scoreOf) => meanScoreTest([...groups.values()], scoreOf),
  };
}

/** Answers of one account are not independent: the rank tests that take an account as a whole. */
function comparisonOfAccounts(clusters: GroupedClusters['clusters'], shown: readonly string[]): Comparison {
  const inGroup = clustersByGroup({ groups: shown, clusters });
  const groups = shown.filter((group) => (inGroup.get(group) ?? []).length >= smallestGroup);
  const inEither = (first: string, second: string): GroupedClusters['clusters'] => [
    ...new Set([...(inGroup.get(first) ?? []), ...(inGroup.get(second) ?? [])]),
  ];
  return {
    unit: 'accounts',
    groups,
    overall: () => clusteredKruskalWallis({ groups, clusters }),
    pair: (first, second) => clusteredMannWhitney({ groups, clusters: inEither(first, second) }, [first, second]),
    testOf: (scoreOf) => clusteredMeanScoreTest({ groups, clusters }, scoreOf),
  };
}

/** Groups that may be shown and are large enough to be tested, and by which tests. */
function comparisonOf(view: SurveyView, dimension: Dimension, score: ConstructScore): Comparison {
  const shown = shownGroups(view, dimension, score);
  const repeats = accountsRepeat(view.source, questionOf(view, [dimension]), score.score);
  if (!repeats) return comparisonOfAnswers(view, score, shown);
  return comparisonOfAccounts(clustersOf(view, dimension, score), [...shown.keys()]);
}

/** The pairs grow with the square of the groups: beyond this only the test over all of them is made. */
export const mostGroupsInPairs = 40;

function comparePairs({ groups, pair }: Comparison): readonly PairResult[] {
  if (groups.length > mostGroupsInPairs) return [];
  const tests = groups.flatMap((first, index) =>
    groups.slice(index + 1).map((second) => ({ first, second, test: pair(first, second) })),
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

/** How far apart the shares of a pair are, 0..1, by the cut of the score. */
function gapsOf(view: SurveyView, dimension: Dimension, { score, hitFrom }: ConstructScore) {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, [dimension]));
  const shareOf = (group: string): number => {
    const distribution = groups.get(group);
    if (distribution === undefined) return NaN;
    let hits = 0;
    for (const [value, count] of distribution.counts) if (value >= hitFrom) hits += count;
    return hits / countAnswers(distribution);
  };
  return ({ first, second }: PairResult): number => Math.abs(shareOf(first) - shareOf(second));
}

const power = 0.8;

/** The widest of the pairs decides, at 5 % shared by all of them (Bonferroni), so that the promise holds for any pair. */
function smallestFound(pairs: readonly PairResult[]): number | undefined {
  const tests = pairs.flatMap(({ test }) => (test.status === 'known' ? [test] : []));
  const found = tests.map(({ effectError, degreesOfFreedom }) =>
    smallestEffect(effectError ?? 0, { significance: significance / tests.length, power, degreesOfFreedom }),
  );
  const largest = Math.max(0, ...found);
  return largest > 0 && largest < 1 ? largest : undefined;
}

/** Asked for by several parts of a report, with the same answer each time. */
const judgements = new WeakMap<CountSource, Map<string, Disagreement>>();

/**
 * Groups disagree when the Kruskal-Wallis test over them is significant at 5 % and at least one pair differs both
 * significantly after Holm's correction and by an effect that is at least small (|Cliff's delta| >= 0.147, Romano 2006).
 * The second half keeps thousands of answers from turning a trifle into a quarrel. Where accounts answered more than
 * once, both tests are the design-based ones of Lumley & Scott (2013).
 */
export function judgeDisagreement(asked: SurveyView, dimension: Dimension, score: ConstructScore): Disagreement {
  const view = auditedView(asked);
  const judged = judgements.get(view.source) ?? new Map<string, Disagreement>();
  judgements.set(view.source, judged);
  const key = JSON.stringify([questionOf(view, [dimension]), score.score, view.rule.minimumGroup]);
  const before = judged.get(key) ?? judge(view, dimension, score);
  judged.set(key, before);
  return before;
}

function judge(view: SurveyView, dimension: Dimension, score: ConstructScore): Disagreement {
  const comparison = comparisonOf(view, dimension, score);
  const { groups, unit, testOf } = comparison;
  const test: Test =
    groups.length < 2
      ? { status: 'withheld', reason: 'too-few-answers', needed: 2 * smallestGroup }
      : comparison.overall();
  const pairs = comparePairs(comparison);
  const smallEffect = cliffsDeltaBands.bands[0].from;
  const gapOf = gapsOf(view, dimension, score);
  const decisivePairs = pairs
    .filter((pair) => (pair.pAdjusted ?? 1) < significance && effectOf(pair) >= smallEffect)
    .sort((a, b) => gapOf(b) - gapOf(a) || effectOf(b) - effectOf(a));
  const isSignificant = test.status === 'known' && test.p < significance;
  const doDisagree = isSignificant && decisivePairs.length > 0;
  return { groups, test, pairs, unit, smallestFound: smallestFound(pairs), testOf, doDisagree, decisivePairs };
}
