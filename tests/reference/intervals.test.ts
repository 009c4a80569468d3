/** Are our intervals those of R, plain and clustered by account? */
import { describe, it } from 'vitest';
import { estimateClusteredMean } from '../../src/statistics/interval-of-clustered-mean.js';
import { estimateClusteredProportion } from '../../src/statistics/interval-of-clustered-proportion.js';
import { estimateMean } from '../../src/statistics/interval-of-mean.js';
import { estimateClusteredNetScore, estimateNetScore } from '../../src/statistics/interval-of-net-score.js';
import { estimateProportion } from '../../src/statistics/interval-of-proportion.js';
import { momentsOf } from '../../src/statistics/moments.js';
import { clustersOf, distributionOf, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;

const reference = readReference<{
  proportions: Numbers<'hits' | 'trials' | 'confidence' | 'low' | 'high'>[];
  means: (Numbers<'confidence' | 'mean' | 'variance' | 'low' | 'high' | 'standardError'> & { answers: number[] })[];
  netScores: Numbers<
    'promoters' | 'passives' | 'detractors' | 'confidence' | 'value' | 'standardError' | 'low' | 'high'
  >[];
  clusters: (Numbers<
    | 'confidence'
    | 'mean'
    | 'meanStandardError'
    | 'meanLow'
    | 'meanHigh'
    | 'share'
    | 'shareStandardError'
    | 'shareLow'
    | 'shareHigh'
    | 'netScore'
    | 'netStandardError'
    | 'netLow'
    | 'netHigh'
  > & { accounts: number[][] })[];
}>('intervals');

const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };

describe('intervals agree with R to a relative 1e-9', () => {
  it.each(reference.proportions)('Wilson of $hits out of $trials at $confidence', (row) => {
    const { interval } = known(estimateProportion({ kind: 'proportion', hits: row.hits, trials: row.trials }, row));
    expectNear(interval?.[0], row.low);
    expectNear(interval?.[1], row.high);
  });

  it.each(reference.means)('mean and t interval of $answers at $confidence', (row) => {
    const distribution = distributionOf(row.answers);
    const { value, interval, standardError } = known(estimateMean(distribution, row));
    expectNear(value, row.mean);
    expectNear(momentsOf(distribution)?.variance, row.variance);
    expectNear(standardError, row.standardError);
    expectNear(interval?.[0], row.low);
    expectNear(interval?.[1], row.high);
  });

  it.each(reference.netScores)('net score of $promoters/$passives/$detractors at $confidence', (row) => {
    const counts = new Map([
      [10, row.promoters],
      [8, row.passives],
      [2, row.detractors],
    ]);
    const { value, interval, standardError } = known(estimateNetScore({ kind: 'distribution', counts }, rules, row));
    expectNear(value, row.value);
    expectNear(standardError, row.standardError);
    expectNear(interval?.[0], row.low);
    expectNear(interval?.[1], row.high);
  });

  it.each(reference.clusters)('mean clustered by account of $accounts', (row) => {
    const { value, interval, standardError } = known(estimateClusteredMean(clustersOf(row.accounts), row));
    expectNear(value, row.mean);
    expectNear(standardError, row.meanStandardError);
    expectNear(interval?.[0], row.meanLow);
    expectNear(interval?.[1], row.meanHigh);
  });

  it.each(reference.clusters)('share of 9 and 10 clustered by account of $accounts', (row) => {
    const estimate = known(estimateClusteredProportion(clustersOf(row.accounts), rules.promoter, row));
    expectNear(estimate.value, row.share);
    expectNear(estimate.standardError, row.shareStandardError);
    expectNear(estimate.interval?.[0], row.shareLow);
    expectNear(estimate.interval?.[1], row.shareHigh);
  });

  it.each(reference.clusters)('net score clustered by account of $accounts', (row) => {
    const estimate = known(estimateClusteredNetScore(clustersOf(row.accounts), rules, row));
    expectNear(estimate.value, row.netScore);
    expectNear(estimate.standardError, row.netStandardError);
    expectNear(estimate.interval?.[0], row.netLow);
    expectNear(estimate.interval?.[1], row.netHigh);
  });
});
