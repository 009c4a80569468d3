/** Are our judgements of units those of R, and how often do they accuse a fair unit? */
import { describe, expect, it } from 'vitest';
import { attainmentOf } from '../../src/statistics/funnel/attainment.js';
import { funnelLimits } from '../../src/statistics/funnel/limits.js';
import { judgeUnits } from '../../src/statistics/funnel/unit-outliers.js';
import { twoSidedP, unitTails } from '../../src/statistics/funnel/unit-tails.js';
import { drawBinomial } from '../../src/statistics/resampling/draw-counts.js';
import { randomSource } from '../../src/statistics/resampling/random-source.js';
import { expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;
type Lists<Names extends string> = Readonly<Record<Names, number[]>>;

const reference = readReference<{
  tails: Numbers<'hits' | 'trials' | 'reference' | 'low' | 'high' | 'p'>[];
  limits: Numbers<'trials' | 'reference' | 'confidence' | 'low' | 'high' | 'falseAlarms'>[];
  teams: (Lists<'hits' | 'trials' | 'p' | 'holm' | 'bh'> & Numbers<'stated' | 'reference'>)[];
  attainments: (Lists<'hits' | 'trials'> &
    Numbers<'confidence' | 'pooled' | 'low' | 'high' | 'standardError'> &
    Numbers<'mean' | 'meanLow' | 'meanHigh' | 'sizeEffect'>)[];
  fairUnits: Numbers<'stated' | 'pooled' | 'companiesHolm' | 'companiesBH' | 'arcsine'>;
}>('funnel');

const unitsOf = ({ hits, trials }: Lists<'hits' | 'trials'>) =>
  hits.map((hit, index) => ({ name: `unit${index}`, hits: hit, trials: trials[index]! }));

describe('units against a reference', () => {
  it('have the tails of pbinom', () => {
    const tails = (row: (typeof reference.tails)[number]) => unitTails(row.hits, row.trials, row.reference);
    expectAllNear(reference.tails, (row) => [tails(row).low, row.low]);
    expectAllNear(reference.tails, (row) => [tails(row).high, row.high]);
    expectAllNear(reference.tails, (row) => [twoSidedP(tails(row)), row.p]);
  });

  it('lie within the limits that R finds count by count', () => {
    const found = reference.limits.map((row) => known(funnelLimits(row.trials, row.reference, row)).counts);
    expect(found).toEqual(reference.limits.map(({ low, high }) => [low, high]));
  });

  it('P(5 of 5 at .8) is .328, and a perfect unit of three is within the limits at .85', () => {
    expect(unitTails(5, 5, 0.8).high).toBeCloseTo(0.328, 3);
    expect(known(funnelLimits(3, 0.85, { confidence: 0.95 })).counts[1]).toBe(3);
  });

  it.each(reference.teams)('p of $hits among $trials, adjusted by Holm and by Benjamini and Hochberg', (team) => {
    const stated = team.stated === -1 ? {} : { reference: team.stated };
    for (const [adjustment, expected] of [
      ['holm', team.holm],
      ['benjamini-hochberg', team.bh],
    ] as const) {
      const judged = known(judgeUnits(unitsOf(team), { confidence: 0.95, adjustment, ...stated }));
      expectNear(judged.reference, team.reference);
      expectAllNear([...judged.units.entries()], ([index, { test }]) => [test.p, team.p[index]!]);
      expectAllNear([...judged.units.entries()], ([index, { adjustedP }]) => [adjustedP, expected[index]!]);
      const verdicts = team.hits.map((hits, index) => {
        if (!(expected[index]! <= 0.05)) return 'within';
        return hits < team.reference * team.trials[index]! ? 'below' : 'above';
      });
      expect(judged.units.map(({ verdict }) => verdict)).toEqual(verdicts);
    }
  });
});

describe('fair units are accused no more often than stated', () => {
  it('exactly, for every size to 60 and many references: the chance of a count outside the limits', () => {
    const shares = [0.003, 0.05, 0.2, 0.5, 0.73, 0.9, 0.99];
    for (const share of shares) {
      for (let trials = 1; trials <= 60; trials += 1) {
        const [low, high] = known(funnelLimits(trials, share, { confidence: 0.95 })).counts;
        const outside =
          (low === 0 ? 0 : unitTails(low - 1, trials, share).low) +
          (high === trials ? 0 : unitTails(high + 1, trials, share).high);
        expect(outside, `${trials} cases at ${share}`).toBeLessThanOrEqual(0.05);
      }
    }
  });

  it('in 10,000 simulated units of our own (200 companies of 50), one by one and by company', () => {
    const next = randomSource(20240306);
    const alarms = { stated: 0, pooled: 0, holm: 0, 'benjamini-hochberg': 0 };
    for (let company = 0; company < 200; company += 1) {
      const share = 0.05 + 0.9 * next();
      const units = Array.from({ length: 50 }, (_, index) => {
        const trials = 1 + Math.floor(40 * next());
        return { name: `unit${index}`, trials, hits: drawBinomial(trials, share, next) };
      });
      for (const [kind, options] of [
        ['stated', { reference: share }],
        ['pooled', {}],
      ] as const) {
        const judged = known(judgeUnits(units, { confidence: 0.95, adjustment: 'holm', ...options }));
        alarms[kind] += judged.units.filter(({ test }) => test.p <= 0.05).length;
      }
      for (const adjustment of ['holm', 'benjamini-hochberg'] as const) {
        const judged = known(judgeUnits(units, { confidence: 0.95, adjustment, reference: share }));
        alarms[adjustment] += judged.units.some(({ verdict }) => verdict !== 'within') ? 1 : 0;
      }
    }
    expect(alarms.stated / 10000).toBeLessThanOrEqual(0.05);
    expect(alarms.pooled / 10000).toBeLessThanOrEqual(0.05);
    expect(alarms.holm / 200).toBeLessThanOrEqual(0.05);
    expect(alarms['benjamini-hochberg'] / 200).toBeLessThanOrEqual(0.05);
    // And they do accuse somebody: a rule that never speaks would pass as well.
    expect(alarms.stated).toBeGreaterThan(100);
  });

  it('in R as well, where arcsine limits accuse more than twice as many as stated', () => {
    const { arcsine, ...exact } = reference.fairUnits;
    for (const rate of Object.values(exact)) expect(rate).toBeLessThanOrEqual(0.05);
    expect(arcsine).toBeGreaterThan(0.1);
  });
});

describe('attainment', () => {
  it.each(reference.attainments)('pooled $pooled, mean of rates $mean', (row) => {
    const found = known(attainmentOf(unitsOf(row), row));
    const pooled = known(found.pooled);
    expectNear(pooled.value, row.pooled);
    expectNear(pooled.interval?.[0], row.low);
    expectNear(pooled.interval?.[1], row.high);
    expectNear(known(found.pooledOverUnits).standardError, row.standardError);
    const mean = known(found.meanOfRates);
    expectNear(mean.value, row.mean);
    expectNear(mean.interval?.[0], row.meanLow);
    expectNear(mean.interval?.[1], row.meanHigh);
    expect(found.sizeEffect).toBeCloseTo(row.sizeEffect, 12);
  });
});
