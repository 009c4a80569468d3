/** Do our tests of the figures of groups, by answer and by account, agree with R? */
import { describe, expect, it } from 'vitest';
import { kruskalWallis } from '../../src/statistics/compare-groups.js';
import { answersOfGroups } from '../../src/statistics/grouped-clusters.js';
import { clusteredMeanScoreTest, meanScoreTest, type ScoreOf } from '../../src/statistics/mean-score-test.js';
import { rankScores } from '../../src/statistics/score-means.js';
import { groupedClusters, type ClusteredSample } from './clustered-samples.js';
import { expectNear, known, readReference } from './reference-values.js';

type Score = 'share' | 'net' | 'mean';
type Numbers<Names extends string> = Readonly<Record<Names, number>>;

const { meanScores } = readReference<{
  meanScores: (ClusteredSample & {
    readonly tests: readonly {
      readonly score: Score;
      readonly plain: Numbers<'Q' | 'df' | 'p' | 'effect'>;
      readonly clustered: Numbers<'F' | 'df' | 'within' | 'clusters' | 'p'>;
    }[];
  })[];
}>('mean-scores');

const scoreOf: Readonly<Record<Score, ScoreOf>> = {
  share: (answer) => (answer >= 4 ? 1 : 0),
  net: (answer) => (answer === 5 ? 1 : 0) - (answer <= 2 ? 1 : 0),
  mean: (answer) => answer,
};

describe('mean score tests agree with R to a relative 1e-9', () => {
  it.each(meanScores)('of $answer.length answers, each a witness', ({ tests, ...sample }) => {
    const groups = answersOfGroups(groupedClusters(sample));
    for (const { score, plain } of tests) {
      const test = known(meanScoreTest(groups, scoreOf[score]));
      expectNear(test.statistic, plain.Q);
      expectNear(test.degreesOfFreedom, plain.df);
      expectNear(test.p, plain.p);
      expectNear(test.effect, plain.effect);
    }
  });

  it.each(meanScores)('of $answer.length answers, by account', ({ tests, ...sample }) => {
    for (const { score, clustered } of tests) {
      const test = known(clusteredMeanScoreTest(groupedClusters(sample), scoreOf[score]));
      expectNear(test.statistic, clustered.F);
      expectNear(test.degreesOfFreedom, clustered.df);
      expectNear(test.degreesOfFreedomWithin, clustered.within);
      expectNear(test.clusters, clustered.clusters);
      expectNear(test.p, clustered.p);
    }
  });

  it.each(meanScores)('of $answer.length ranks is Kruskal-Wallis', (sample) => {
    const data = groupedClusters(sample);
    const groups = answersOfGroups(data);
    const [test, ranks] = [known(meanScoreTest(groups, rankScores(data).scoreOf)), known(kruskalWallis(groups))];
    expectNear(test.statistic, ranks.statistic);
    expectNear(test.p, ranks.p);
  });
});

describe('a mean score test by account', () => {
  const satisfied = scoreOf.share;
  it('does not say that a handful of equal answers differs for certain', () => {
    const accounts = [...Array(60).keys()];
    const group = accounts.map((account) => (account < 5 ? 1 : 2));
    const answer = accounts.map((account) => (account < 5 || account % 5 > 0 ? 5 : 2));
    const test = known(clusteredMeanScoreTest(groupedClusters({ account: accounts, group, answer }), satisfied));
    expect(test.p).toBeGreaterThan(0.01);
  });
  it('is withheld where nothing varies, or accounts are no more than groups', () => {
    const alike = groupedClusters({ account: [1, 2, 3, 4], group: [1, 1, 2, 2], answer: [4, 5, 4, 5] });
    expect(clusteredMeanScoreTest(alike, satisfied)).toMatchObject({ status: 'withheld', reason: 'no-variation' });
    const few = groupedClusters({ account: [1, 1, 2, 2], group: [1, 2, 1, 2], answer: [4, 1, 1, 5] });
    expect(clusteredMeanScoreTest(few, satisfied)).toMatchObject({ reason: 'too-few-answers', needed: 3 });
  });
});
