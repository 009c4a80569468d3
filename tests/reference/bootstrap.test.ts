/** Are our random numbers the published ones, and our resamples and intervals those of a second implementation? */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { momentsOf } from '../../src/statistics/moments.js';
import { bootstrapDistribution } from '../../src/statistics/resampling/bootstrap.js';
import { drawCounts } from '../../src/statistics/resampling/draw-counts.js';
import { randomSource, randomWords } from '../../src/statistics/resampling/random-source.js';
import { expectNear, known, readReference } from './reference-values.js';

interface Resampled {
  readonly values: number[];
  readonly counts: number[];
  readonly seed: number;
  readonly draws: number;
  readonly confidence: number;
  readonly value: number;
  readonly standardError: number;
  readonly percentile: readonly [number, number];
  readonly bca: readonly [number, number];
}

const reference = readReference<{
  words: number[];
  uniforms: number[];
  draws: { counts: number[]; seed: number; drawn: number[][] }[];
  means: Resampled[];
  variances: Resampled[];
}>('bootstrap');

const times = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

describe('random numbers', () => {
  it('are those published for xoshiro128** from the state 1, 2, 3, 4', () => {
    expect(times(10, randomWords([1, 2, 3, 4]))).toEqual(reference.words);
    expect(reference.words.slice(0, 4)).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('follow from the seed to the last bit', () => {
    expect(times(10, randomSource(20240229))).toEqual(reference.uniforms);
  });

  it.each(reference.draws)('draw the same resamples of $counts from seed $seed', ({ counts, seed, drawn }) => {
    const random = randomSource(seed);
    expect(times(drawn.length, () => drawCounts(counts, random))).toEqual(drawn);
  });
});

describe('bootstrap intervals', () => {
  const distributionOf = ({ values, counts }: Resampled): Distribution => ({
    kind: 'distribution',
    counts: new Map(values.map((value, index) => [value, counts[index]!])),
  });

  function expectResampled(row: Resampled, figure: (drawn: Distribution) => number | undefined): void {
    for (const [kind, [low, high]] of [
      ['bootstrap-percentile', row.percentile],
      ['bootstrap-bca', row.bca],
    ] as const) {
      const found = known(bootstrapDistribution(distributionOf(row), figure, { ...row, kind }));
      expectNear(found.value, row.value);
      expectNear(found.standardError, row.standardError);
      expectNear(found.interval[0], low);
      expectNear(found.interval[1], high);
      expect(found).toMatchObject({ seed: row.seed, draws: row.draws, method: kind, undefinedDraws: 0 });
    }
  }

  it.each(reference.means)('of the mean $value', (row) => {
    expectResampled(row, (drawn) => momentsOf(drawn)?.mean);
  });

  it.each(reference.variances)('of the variance $value', (row) => {
    expectResampled(row, (drawn) => momentsOf(drawn)?.variance);
  });
});
