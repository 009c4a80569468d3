/** Which laws hold for agreement, staying, changes and resamples? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensusOf } from '../../src/statistics/agreement/consensus.js';
import { intraclassCorrelation } from '../../src/statistics/agreement/intraclass.js';
import { vanDerEijkAgreement } from '../../src/statistics/agreement/van-der-eijk.js';
import { averageDeviation, rwg } from '../../src/statistics/agreement/within-group.js';
import { estimateMean } from '../../src/statistics/interval-of-mean.js';
import { decomposeChange } from '../../src/statistics/kitagawa.js';
import { momentsOf } from '../../src/statistics/moments.js';
import { bootstrapDistribution } from '../../src/statistics/resampling/bootstrap.js';
import { drawBinomial, drawCounts } from '../../src/statistics/resampling/draw-counts.js';
import { randomSource } from '../../src/statistics/resampling/random-source.js';
import { kaplanMeier, survivalAt } from '../../src/statistics/survival/kaplan-meier.js';
import { logRankTest } from '../../src/statistics/survival/log-rank.js';
import { intervalOf, ofAnswers, seeded } from './any-answers.js';

const options = { confidence: 0.95 };
const rating = fc.integer({ min: 0, max: 10 });

describe('agreement', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 11 });
  const onScale = (of: readonly number[]) => ({ kind: 'distribution', counts: new Map(of.entries()) }) as const;

  it('stays within its bounds and is the same for a mirrored scale and for twice the answers', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const scale = { low: 0, high: of.length - 1 };
        for (const [measure, lowest] of [
          [vanDerEijkAgreement, -1],
          [consensusOf, 0],
        ] as const) {
          const found = measure(onScale(of), scale);
          if (found.status === 'withheld') return;
          expect(found.value).toBeGreaterThanOrEqual(lowest - 1e-12);
          expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
          for (const same of [of.toReversed(), of.map((count) => 2 * count)])
            expect(measure(onScale(same), scale)).toMatchObject({ value: expect.closeTo(found.value, 10) });
        }
        const within = rwg(onScale(of), { steps: of.length });
        if (within.status === 'known') expect(within.value).toSatisfy((value: number) => value >= 0 && value <= 1);
        const deviation = averageDeviation(onScale(of));
        if (deviation.status === 'known') expect(deviation.value).toBeLessThanOrEqual((of.length - 1) / 2);
      }),
      seeded,
    );
  });

  it('ICC(1) holds its value, is at most 1, and does not mind the order of groups or a shift', () => {
    const groups = fc.array(fc.array(rating, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(groups, (of) => {
        const found = intraclassCorrelation(
          of.map((group) => momentsOf(ofAnswers(group))!),
          options,
        );
        intervalOf(found, [-Infinity, 1]);
        const moved = of.toReversed().map((group) => momentsOf(ofAnswers(group.map((answer) => answer + 1000)))!);
        if (found.status === 'known')
          expect(intraclassCorrelation(moved, options)).toMatchObject({ value: expect.closeTo(found.value, 8) });
      }),
      seeded,
    );
  });
});

describe('staying', () => {
  const observed = fc.array(
    fc.record({
      time: fc.integer({ min: 0, max: 20 }),
      events: fc.integer({ min: 0, max: 4 }),
      censored: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 25 },
  );

  it('falls from 1 to 0, holds its intervals, and without censoring is the share still there', () => {
    fc.assert(
      fc.property(observed, (of) => {
        const curve = kaplanMeier(of, options);
        expect(kaplanMeier(of.toReversed(), options)).toEqual(curve);
        if (curve.status === 'withheld') return;
        let before = 1;
        for (const { survival, interval } of curve.steps) {
          expect(survival).toBeLessThan(before);
          before = survival;
          const [low, high] = interval ?? [0, 1];
          expect([low <= survival, survival <= high, low >= 0, high <= 1]).toEqual([true, true, true, true]);
        }
        const complete = of.map((row) => ({ ...row, censored: 0 }));
        const plain = kaplanMeier(complete, options);
        if (plain.status === 'withheld') return;
        const left = complete.filter(({ time }) => time > 7).reduce((total, { events }) => total + events, 0);
        const found = survivalAt(plain, 7);
        if (found.status === 'known') expect(found.value).toBeCloseTo(left / plain.answers, 12);
      }),
      seeded,
    );
  });

  it('log-rank does not mind the order of groups, and equal groups never differ', () => {
    fc.assert(
      fc.property(observed, observed, observed, (one, two, three) => {
        const test = logRankTest([one, two, three]);
        const turned = logRankTest([three, one, two]);
        expect(turned.status).toBe(test.status);
        if (test.status === 'known') expect(turned).toMatchObject({ statistic: expect.closeTo(test.statistic, 7) });
        const same = logRankTest([one, one]);
        if (same.status === 'known') expect(same.statistic).toBeCloseTo(0, 12);
      }),
      seeded,
    );
  });
});

describe('changes and resamples', () => {
  const wave = fc
    .integer({ min: 0, max: 50 })
    .chain((answers) => fc.record({ answers: fc.constant(answers), total: fc.integer({ min: 0, max: answers }) }));

  it('rate and mix leave no rest, group by group, whoever comes or goes; back is forth with another sign', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ before: wave, after: wave }), { minLength: 1, maxLength: 6 }), (of) => {
        const groups = of.map((waves, index) => ({ name: `group${index}`, ...waves }));
        const found = decomposeChange(groups);
        if (found.status === 'withheld') return;
        expect(found.rate + found.mix).toBeCloseTo(found.change, 12);
        const back = decomposeChange(groups.map(({ name, before, after }) => ({ name, before: after, after: before })));
        expect(back).toMatchObject({ rate: expect.closeTo(-found.rate, 12), mix: expect.closeTo(-found.mix, 12) });
      }),
      seeded,
    );
  });

  it('a resample has as many answers, none of what did not occur, and is the same for the same seed', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (of, seed) => {
        const drawn = drawCounts(of, randomSource(seed));
        expect(drawn.reduce((total, count) => total + count, 0)).toBe(of.reduce((total, count) => total + count, 0));
        expect(drawn.every((count, index) => count >= 0 && (of[index] !== 0 || count === 0))).toBe(true);
        expect(drawCounts(of, randomSource(seed))).toEqual(drawn);
      }),
      seeded,
    );
  });

  it('binomial numbers have their mean and variance, and the bootstrap of a mean has its standard error', () => {
    const random = randomSource(1);
    for (const [trials, p] of [
      [10, 0.03],
      [500, 0.5],
      [1_000_000, 0.999],
    ] as const) {
      const drawn = momentsOf(ofAnswers(Array.from({ length: 20_000 }, () => drawBinomial(trials, p, random))))!;
      const variance = trials * p * (1 - p);
      // Five standard errors: a wrong generator is far outside, a right one is inside for this seed and nearly any.
      expect(Math.abs(drawn.mean - trials * p)).toBeLessThan(5 * Math.sqrt(variance / 20_000));
      expect(drawn.variance! / variance).toBeGreaterThan(0.93);
      expect(drawn.variance! / variance).toBeLessThan(1.07);
    }
    const distribution = ofAnswers([...Array(40).fill(10), ...Array(30).fill(7), ...Array(30).fill(2)]);
    const found = bootstrapDistribution(distribution, (drawn) => momentsOf(drawn)?.mean, {
      seed: 9,
      draws: 4000,
      ...options,
    });
    const plain = estimateMean(distribution, options);
    if (found.status === 'withheld' || plain.status === 'withheld') throw new Error(found.status);
    expect(found.standardError! / plain.standardError!).toBeCloseTo(1, 1);
    expect(found.interval[0]).toBeCloseTo(plain.interval![0], 1);
  });
});
